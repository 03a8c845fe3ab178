"""Values on the wire, requests, and what nests in them."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

import pytest
from runtime.kit import Edit, Info, Links, Members, Query, Revisions, Tokened

from mwforge.runtime.request import flatten
from mwforge.runtime.streams import Stream
from mwforge.runtime.values import encode, freeze, join, split


class Space(IntEnum):
    TALK = 1


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ("a|b", "a|b"),
        ("", ""),
        (True, "1"),
        (7, "7"),
        (-2, "-2"),
        (Space.TALK, "1"),
        ([Space.TALK, 0], "1|0"),
        (("b", "a", "b"), "b|a|b"),
        ([], ""),
        (["a|b"], "\x1fa|b"),
        (["a|b", "c"], "\x1fa|b\x1fc"),
        (timedelta(days=1), "86400 seconds"),
        (datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=timezone.utc), "2026-01-02T03:04:05Z"),
        (
            datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=-5))),
            "2026-01-02T08:00:00Z",
        ),
        (datetime(33, 4, 3, tzinfo=timezone.utc), "0033-04-03T00:00:00Z"),
        ([datetime(2026, 1, 2, tzinfo=timezone.utc)], "2026-01-02T00:00:00Z"),
    ],
)
def test_a_value_is_spelt_as_mediawiki_reads_it(value: object, wire: str) -> None:
    assert Edit(x=value).parameters() == {"action": "edit", "x": wire}


@pytest.mark.parametrize("value", [None, False])
def test_none_and_false_are_not_sent(value: object) -> None:
    assert Edit(x=value).parameters() == {"action": "edit"}


class Upload(Edit):
    uploads = frozenset({"file"})


@pytest.mark.parametrize("value", [b"x", Path("a.png")])
def test_something_to_upload_is_left_as_it_is(value: object) -> None:
    assert Upload(file=value).parameters()["file"] is value


def test_a_stream_to_upload_is_kept_where_it_stands() -> None:
    file = io.BytesIO(b"abc")
    file.read(1)
    kept = Upload(file=file).parameters()["file"]
    assert isinstance(kept, Stream) and (kept.file, kept.start) == (file, 1)


@pytest.mark.parametrize(
    "value",
    [
        *(b"x", bytearray(b"x"), memoryview(b"x"), Path("a.png"), io.BytesIO(b"x")),
        *(io.StringIO("x"), [b"x"], ["a", Path("b")], {"main": b"x"}),
    ],
)
def test_a_file_for_a_text_is_refused_with_the_name_of_its_argument(
    value: object,
) -> None:
    with pytest.raises(TypeError, match="^text: it takes text, not "):
        Edit(text=value)


def test_a_text_for_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="^file: give a Path"):
        Upload(file="a.png")
    path = tmp_path / "a.txt"
    path.write_text("a")
    with path.open() as text, pytest.raises(TypeError, match="binary mode"):
        Upload(file=text)


class Colour(str, Enum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


class Loose(Enum):
    BLUE = "blue"


@pytest.mark.parametrize(
    "value, wire",
    [
        (Colour.RED, "red"),
        (Number.ONE, "1"),
        (Loose.BLUE, "blue"),
        ([Colour.RED, Number.ONE, "x"], "red|1|x"),
    ],
)
def test_a_member_of_an_enum_goes_out_by_its_value(value: object, wire: str) -> None:
    assert Edit(x=value).parameters()["x"] == wire


def test_a_mapping_fills_a_templated_parameter() -> None:
    text = {"main": "a", "extra": "b"}
    assert dict(encode("text-{slot}", text)) == {"text-main": "a", "text-extra": "b"}
    assert dict(encode("x-{a}-{b}", {("1", 2): ["p", "q"]})) == {"x-1-2": "p|q"}
    assert dict(encode("flag-{slot}", {"main": False})) == {}
    with pytest.raises(ValueError, match="no place"):
        dict(encode("x-{a}", {("1", "2"): "v"}))
    with pytest.raises(ValueError, match="as a tuple"):
        dict(encode("x-{a}-{b}", {"1": "v"}))


@pytest.mark.parametrize("wrap", [lambda v: v, lambda v: [v], lambda v: {"main": v}])
def test_a_naive_datetime_is_refused_when_the_request_is_made(
    wrap: Callable[[Any], object],
) -> None:
    with pytest.raises(ValueError, match="has no time zone: give it one"):
        Edit(start=wrap(datetime(2026, 1, 2)))


@pytest.mark.parametrize("value", [1.5, {"a"}, date(2026, 1, 2)])
def test_a_type_that_no_parameter_takes_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        Edit(x=value)


def test_a_value_that_cannot_be_sent_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="x: cannot send a value of type object"):
        Edit(x=object()).parameters()
    with pytest.raises(ValueError, match="x: .*U\\+001F"):
        Edit(x=["a\x1fb", "c"]).parameters()


@pytest.mark.parametrize("values", [[], ["a"], ["a", "b"], ["a|b", "c"], ["a|b"]])
def test_split_undoes_join(values: list[str]) -> None:
    assert split(join(values)) == values


def test_a_request_cannot_be_changed_from_outside() -> None:
    tags = ["a"]
    edit = Edit(tags=tags)
    tags.append("b")
    assert edit.parameters()["tags"] == "a"
    with pytest.raises(AttributeError, match="cannot be changed"):
        edit.path = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="cannot be changed"):
        edit._arguments = {}
    with pytest.raises(AttributeError, match="cannot be changed"):
        delattr(edit, "_extra")
    with pytest.raises(TypeError):
        edit._arguments["x"] = "y"  # type: ignore[index]


def test_requests_are_equal_by_value_and_class() -> None:
    assert Edit(x=["a"], y=None) == Edit(x=("a",))
    assert hash(Edit(x=["a"])) == hash(Edit(x=("a",)))
    assert Edit(x="a") != Edit(x="b")
    assert Edit(x="a") != Links(x="a")
    assert Edit({"f": "1"}) != Edit({"f": "2"})
    assert hash(Edit(x={"main": "a"})) == hash(Edit(x={"main": "b"}))
    assert len({Edit(x="a"), Edit(x="a"), Edit(x="b")}) == 2
    assert copy.copy(Edit(x="a")) == copy.deepcopy(Edit(x="a")) == Edit(x="a")


def test_a_repr_hides_secrets_and_shortens_what_is_long() -> None:
    edit = Edit({"password": "hush1"}, title="A", token="hush2", secret="hush3")
    shown = repr(edit)
    assert "hush" not in shown and "hush" not in repr(edit._arguments)
    assert shown == (
        "Edit(title='A', token=<hidden>, secret=<hidden>, password=<hidden>)"
    )
    assert edit.parameters()["token"] == "hush2"
    assert "hush" not in repr(edit.parameters())
    assert len(repr(Edit(text="x" * 10_000))) < 120
    assert repr(Edit(tags=["a"], text={"main": "b"})) == (
        "Edit(tags=['a'], text={'main': 'b'})"
    )


def test_a_secret_among_several_stays_hidden() -> None:
    assert "hush" not in repr(Edit(secret=["hush1", "hush2"]))
    assert "hush" not in repr(Edit(secret={"main": "hush1"}))


def test_submodules_are_flattened_and_generators_prefixed() -> None:
    query = Query(
        generator=Members(title="C", limit=5),
        prop=[Links(plnamespace=[0, 1]), "info", Revisions()],
        meta=Info(miprop="x"),
    )
    assert query.parameters() == {
        "action": "query",
        "generator": "members",
        "gcmtitle": "C",
        "gcmlimit": "5",
        "prop": "links|info|revisions",
        "plnamespace": "0|1",
        "meta": "info",
        "miprop": "x",
    }
    wire = flatten(query)
    counted = {each.name: (each.kind, each.left, each.history) for each in wire.counts}
    assert counted == {
        "gcmlimit": ("generator", 5, False),
        "pllimit": ("prop", None, False),
        "rvlimit": ("prop", None, True),
    }
    assert [one[:4] for one in wire.divisions] == [("titles", 50, 500, "pages")]
    assert wire.once >= {"list", "meta", "miprop"} and "gcmtitle" not in wire.once
    assert not wire.post and not wire.writes


def test_what_is_nested_decides_how_the_whole_is_sent() -> None:
    wire = flatten(Query(list=[Tokened(), Members(title="C")]))
    assert wire.post and wire.values["list"] == "tokened|members"
    assert wire.tokens == {"cutoken": "csrf"} and wire.secrets == {"cutoken"}
    assert flatten(Query(generator=Tokened())).tokens == {"gcutoken": "csrf"}


def test_a_list_of_the_same_module_names_it_once_and_must_agree() -> None:
    same = Query(list=[Members(title="C"), Members(title="C")])
    assert same.parameters()["list"] == "members"
    with pytest.raises(ValueError, match="query.members and query.members want"):
        Query(list=[Members(title="C"), Members(title="D")]).parameters()


def test_parts_that_disagree_are_named() -> None:
    with pytest.raises(ValueError, match="query.links and query.info want .*'x'"):
        Query(prop=[Links(x="1")], meta=[Info(x="2")]).parameters()
    with pytest.raises(TypeError, match="prop: 3 is neither a module nor its name"):
        Query(prop=[Links(), 3]).parameters()


def test_freeze_copies_what_could_change() -> None:
    assert freeze(bytearray(b"x")) == b"x"
    given = {"a": ["b"]}
    frozen = freeze(given)
    given["a"].append("c")
    assert dict(frozen) == {"a": ("b",)}  # type: ignore[call-overload]
