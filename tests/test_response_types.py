"""The types of answers: each key of a shape stands in them, whatever it is called."""

from __future__ import annotations

import ast
import typing
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapes.strategies import SHAPES

from mwforge.render.filling import filler
from mwforge.render.python.responses import Response, responses
from mwforge.runtime import forms
from mwforge.runtime.forms import PAGE_KEYS
from mwforge.shapes.model import (
    ANYTHING,
    NOTHING,
    OPEN,
    Field,
    Kind,
    Map,
    Record,
    Shape,
)
from mwforge.skeletons import shipped
from mwforge.snapshot.default import bundled
from mwforge.spec import model
from mwforge.spec.build import build

EVERY = frozenset({ANYTHING})


@cache
def spec() -> model.Spec:
    return build(bundled())


def made(path: str, shape: Shape) -> Response:
    """The types of one module's answers."""
    [module] = (one for one in spec().modules if one.path == path)
    found = responses(
        replace(spec(), modules=(module,), shapes={path: shape}), filler(shipped())
    )
    return found[path]


def names_in(response: Response) -> dict[str, Any]:
    """What the file of a response defines, once it is run."""
    space: dict[str, Any] = {"__name__": "client.responses.some"}
    text = response.text.replace("from .._runtime.forms import PageBase", "")
    exec(text, {"PageBase": forms.PageBase, **space}, space)
    return space


def record(**fields: Shape) -> Shape:
    return Shape(
        object=Record(
            {
                key: Field(shape, seen=EVERY, sure=EVERY)
                for key, shape in sorted(fields.items())
            },
            EVERY,
        )
    )


def plain(kind: Kind) -> Shape:
    return Shape(frozenset({kind}))


TEXT, NUMBER = plain("string"), plain("integer")

ODD = [
    *("from", "class", "None", "*", "", "exists-normalized", "0", "1st", "__slots__"),
    *("__x", "_x", "__class__", "int", "str", "list", "dict", "Any", "NotRequired"),
    *("TypedDict", "PageBase", "Page", "EditResult", "a b", '"', "'", "\\", "\n", "\0"),
    *('"""', "{{ x }}", "{% raw %}", "\u202e", "naïve", "ﬁ", "\ud800", "k" * 200),
    *(
        "l" * 61,
        "m" * 75,
        "n" * 79,
        "import os",
        "x: int = 1",
        "title",
        "ns",
        "float",
        "TypeAlias",
        "Union",
        "bool",
    ),
]


@pytest.mark.parametrize("path", ["edit", "query+info", "query+allpages"])
@pytest.mark.parametrize("key", ODD)
def test_a_key_of_any_name_stands_in_its_type(path: str, key: str) -> None:
    inner = record(**{key: NUMBER, "size": NUMBER, "text": TEXT})
    shape = record(**{key: Shape(items=inner), "size": NUMBER, "edit": inner})
    response = made(path, shape)
    _is_sound(response, shape)


KEYS = st.sampled_from(ODD) | st.text("aZ9_-. é世\"'\\\n{}%#", max_size=8)


def _renamed(shape: Shape, keys: Mapping[str, str]) -> Shape:
    """A shape with other keys."""
    held = shape.object
    if isinstance(held, Record):
        held = Record(
            MappingProxyType(
                {
                    keys[key]: replace(one, shape=_renamed(one.shape, keys))
                    for key, one in held.fields.items()
                }
            ),
            held.asked,
        )
    elif isinstance(held, Map):
        held = Map(_renamed(held.values, keys))
    items = None if shape.items is None else _renamed(shape.items, keys)
    return replace(shape, items=items, object=held)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(["edit", "query+info", "query+allpages", "query+siteinfo"]),
    SHAPES,
    st.lists(KEYS, min_size=4, max_size=4, unique=True),
)
def test_any_shape_gives_types_that_black_leaves_alone(
    path: str, shape: Shape, keys: list[str]
) -> None:
    named = _renamed(shape, dict(zip(("k", "l", "m", "from"), keys, strict=True)))
    if named.open or named == NOTHING:
        return
    if path == "query+info" and not isinstance(named.object, Record):
        return
    _is_sound(made(path, named), named)


def _is_sound(response: Response, shape: Shape) -> None:
    """The file is Python in black's style, and its root has the keys of the shape."""
    tree = ast.parse(response.text)
    assert {type(node) for node in tree.body} <= {
        *(ast.Expr, ast.ImportFrom, ast.ClassDef, ast.Assign, ast.AnnAssign)
    }
    assert black.format_str(response.text, mode=black.Mode()) == response.text
    space = names_in(response)
    root = space[response.module.names.response]
    if (
        isinstance(shape.object, Record)
        and shape.items in (None, NOTHING)
        and not shape.kinds
    ):
        keys = set(shape.object.fields)
        if response.page is not None:
            keys = (keys - PAGE_KEYS) | PAGE_KEYS
        assert set(typing.get_type_hints(root, space, space)) == keys


def test_the_types_say_what_the_shape_says() -> None:
    values = frozenset({"user", "ids"})
    inner = Record(
        {
            "revid": Field(NUMBER, frozenset({"ids"}), frozenset({"ids"})),
            "user": Field(
                TEXT,
                frozenset({"user"}),
                frozenset({"user"}),
                unless=frozenset({"userhidden"}),
            ),
            "userhidden": Field(plain("true"), frozenset({"user"})),
            "slots": Field(
                Shape(object=Map(record(content=TEXT))),
                frozenset({"ids"}),
                frozenset({"ids"}),
                needs=frozenset({"slots"}),
            ),
            "when": Field(plain("time"), values, values, without=frozenset({"old"})),
            "odd": Field(Shape(frozenset({"integer", "string", "null"}))),
            "any": Field(OPEN, values, values),
        },
        values,
    )
    shape = record(revisions=Shape(items=Shape(object=inner)))
    gone = frozenset({"missing", "special"})
    held = shape.object
    assert isinstance(held, Record)
    fields = {"revisions": replace(held.fields["revisions"], unless=gone)}
    shape = Shape(object=Record(fields, EVERY))
    text = made("query+revisions", shape).text
    assert text == _EXPECTED


_EXPECTED = '''"""What the module query+revisions answers."""

from typing import Any, NotRequired, TypedDict

from .._runtime.forms import PageBase


class RevisionsSlot(TypedDict):
    """`revisions[].slots.{}` in an answer of query+revisions."""

    content: str


class RevisionsItem(TypedDict):
    """`revisions[]` in an answer of query+revisions."""

    revid: int
    """With `prop=ids`."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user`."""
    slots: dict[str, RevisionsSlot]
    """With `prop=ids`. Needs `slots`."""
    when: str
    """Not with `old`. A time, ISO 8601 in UTC."""
    odd: NotRequired[int | str | None]
    """Seen of modules that work alike."""
    any: Any


class RevisionsPage(PageBase):
    """A page as query+revisions tells of it."""

    revisions: list[RevisionsItem]
'''


def test_an_empty_list_is_told_where_it_means_something() -> None:
    asked = frozenset({"a", "b"})
    gated = Record({"x": Field(TEXT, frozenset({"a"}), frozenset({"a"}))}, asked)
    shape = record(
        gated=Shape(items=NOTHING, object=gated),
        map=Shape(items=NOTHING, object=Map(TEXT)),
        record=Shape(items=NOTHING, object=Record({"x": Field(TEXT)}, EVERY)),
    )
    text = made("edit", shape).text
    assert "    gated: EditGated\n" in text
    assert "    map: dict[str, str] | list[Any]\n" in text
    assert "    record: EditRecord | list[Any]\n" in text


def test_records_that_look_alike_share_a_class() -> None:
    inner = record(x=NUMBER)
    response = made(
        "edit", record(edit=record(old=inner, new=inner, other=record(y=TEXT)))
    )
    assert response.names[-2:] == ("EditResult", "EditResponse")
    assert len(response.names) == 4
