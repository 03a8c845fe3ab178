"""TypedDicts: their keys, and the views that templates write them from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ...shapes.model import Field, Record, certain
from ...shapes.places import places
from ...spec import model
from ...spec.imported import BUILTINS, PAGE, RUNTIME
from ...spec.names import Identifier
from ..environment import Code
from ..layout import literal, wrapped
from ..marks import documented, listed, union
from .annotations import names_in
from .imports import Import, grouped_imports

TYPING: Final = frozenset({"Any", "NotRequired", "TypeAlias", "TypedDict", "Union"})
"""What a file of responses may import from `typing`."""
TAKEN: Final = TYPING | BUILTINS | {PAGE, "PageBase"}
"""The names that no class of such a file may have."""
# A longer one leaves no room for its type in a line of a class body.
_KEY: Final = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]{0,59}\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Key:
    """One key: the members of its type's union, whether it is always there, and its docs."""

    parts: tuple[str, ...]
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class Line:
    """A key as a template takes it."""

    key: Code
    type: Code
    documentation: Code


@dataclass(frozen=True, slots=True)
class TypedDictClass:
    """A class as a template takes it. `odd` are the keys that no class body can hold; they stand in
    a base of their own. `words` are the names that it uses."""

    name: Identifier
    bases: Code
    documentation: Code
    fields: Sequence[Line]
    odd: Sequence[Line]
    words: frozenset[str]


def typed_dict(
    name: Identifier,
    keys: Mapping[str, Key],
    about: str,
    bases: Sequence[str] = (),
    *,
    classes: Collection[str] = (),
) -> TypedDictClass:
    """The class of some keys.

    Args:
        bases: the classes to inherit from; none for a plain TypedDict.
        classes: the names of the file's classes, which no key may hide.
    """
    usual = {key: one for key, one in keys.items() if _fits_a_body(key, classes)}
    odd = {key: one for key, one in keys.items() if key not in usual}
    above = [*bases, *([f"_{name}"] if odd else [])] or ["TypedDict"]
    told = [wrapped(f"`{key}`: {one.doc}", 4) for key, one in odd.items() if one.doc]
    words = {
        word for one in keys.values() for part in one.parts for word in names_in(part)
    }
    if not all(one.required for one in keys.values()):
        words.add("NotRequired")
    if odd or not bases:
        words.add("TypedDict")
    return TypedDictClass(
        name,
        listed(above),
        documented(wrapped(about, 4), *told),
        [_line(Code(key), one) for key, one in usual.items()],
        [_line(literal(key), one) for key, one in odd.items()],
        frozenset(words),
    )


def _line(key: Code, one: Key) -> Line:
    whole = " | ".join(one.parts)
    type_ = union(one.parts if one.required else [f"NotRequired[{whole}]"])
    doc = documented(wrapped(one.doc, 4)) if one.doc else Code("")
    return Line(key, type_, doc)


def _fits_a_body(key: str, classes: Collection[str]) -> bool:
    """Whether a class body can hold a key: a name that Python does not change, and that hides no
    type from the lines below it."""
    if not _KEY.match(key) or key in TAKEN or key in classes:
        return False
    try:
        Identifier(key.lstrip("_"))
    except ValueError:
        return False
    return True


def imports_of(
    words: Iterable[str], files: Mapping[str, Collection[str]]
) -> list[list[Import]]:
    """The imports of a file of responses.

    Args:
        words: the names that it uses.
        files: names of other files of the package, by file.
    """
    needed = {("typing", word) for word in TYPING.intersection(words)}
    needed |= {(f".{file}", name) for file, names in files.items() for name in names}
    needed |= {
        (f"..{RUNTIME}.forms", word)
        for word in words
        if word.partition(" ")[0] == "PageBase"
    }
    return grouped_imports(needed, "")


def needed(one: Field) -> bool:
    """Whether a key is there whenever it was asked for, of what exists.

    Hopeful in what was asked for and in what exists, as a caller knows both; not in what can be
    hidden or depends on data.
    """
    return certain(one) and one.unless <= places().states


def told_of(module: model.Module, one: Field, record: Record) -> str:
    """On what it depends whether a key is there, in short sentences."""
    found = []
    if not one.seen:
        found.append("Seen of modules that work alike.")
    elif one.seen != record.asked:
        prop = places().prop.get(module.path, "prop")
        given = [f"{prop}={value}" for value in one.seen if value]
        found.append(f"With {_or(given)}.")
    if one.needs:
        found.append(f"Needs {_or(one.needs)}.")
    if one.without:
        found.append(f"Not with {_or(one.without)}.")
    hiding = {flag for flag in one.unless if flag.endswith("hidden")}
    if hiding:
        found.append(f"Hidden when {_or(hiding)}.")
    # Of a page that does not exist, PageBase tells.
    states = places().states if module.kind is model.Kind.PROP else frozenset[str]()
    if other := one.unless - hiding - states:
        found.append(f"Absent when {_or(other)}.")
    if "time" in one.shape.kinds:
        found.append("A time, ISO 8601 in UTC.")
    return " ".join(found)


def _or(words: Iterable[str]) -> str:
    quoted = [f"`{word}`" for word in sorted(words)]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"
