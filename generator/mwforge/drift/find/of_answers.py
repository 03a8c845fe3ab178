"""What rules look for in the shapes of a module's answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from ...shapes.fit import below
from ...shapes.model import Field, Kind, Map, Record, Shape, certain
from ..pairs import Found, Modules

What: TypeAlias = Literal["new", "gone", "type", "unsure", "sure"]


@dataclass(frozen=True, slots=True)
class Apart:
    """One difference: what it is, the way to it, and the two facts."""

    what: What
    way: str
    old: str | None
    new: str | None


def apart(what: What) -> Callable[[Modules], Iterator[Found]]:
    """The differences of one kind between a module's answers."""

    def found(modules: Modules) -> Iterator[Found]:
        old = modules.wikis.old.spec.shapes.get(modules.old.path)
        new = modules.wikis.new.spec.shapes.get(modules.new.path)
        if old is None or new is None or old == new:
            return
        for one in _apart(old, new, ""):
            if one.what == what:
                yield Found(one.old, one.new, value=one.way)

    return found


def _apart(old: Shape, new: Shape, way: str) -> Iterator[Apart]:
    if old == new:
        return
    before, after = words(old), words(new)
    if before != after:
        yield Apart("type", way or "the answer", before, after)
    match old.object, new.object:
        case Record() as one, Record() as other:
            yield from _records(one, other, way)
        case Map(one_value), Map(other_value):
            yield from _apart(one_value, other_value, below(way, "{}"))
        case _:
            pass
    if old.items is not None and new.items is not None:
        yield from _apart(old.items, new.items, f"{way}[]")


def _records(one: Record, other: Record, way: str) -> Iterator[Apart]:
    for key in sorted(one.fields.keys() | other.fields.keys()):
        place = below(way, key)
        old, new = one.fields.get(key), other.fields.get(key)
        if old is None and new is not None:
            yield Apart("new", place, None, words(new.shape))
        elif new is None and old is not None:
            yield Apart("gone", place, words(old.shape), None)
        elif old is not None and new is not None:
            if certain(old) != certain(new):
                what: What = "unsure" if certain(old) else "sure"
                yield Apart(what, place, _promise(old), _promise(new))
            yield from _apart(old.shape, new.shape, place)


def _promise(field: Field) -> str:
    return "whenever it is asked for" if certain(field) else "sometimes"


_WORDS: Final[dict[Kind, str]] = {
    "boolean": "a boolean",
    "true": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "time": "a text",
    "string": "a text",
    "null": "null",
}


def words(shape: Shape) -> str:
    """What stands at a place, in words: `an integer or null`."""
    if shape.open:
        return "anything"
    found = sorted({_WORDS[kind] for kind in shape.kinds if kind != "null"})
    match shape.object:
        case Record():
            found.append("an object")
        case Map():
            found.append("a map")
        case None:
            pass
    if shape.items is not None:
        found.append("a list")
    if "null" in shape.kinds:
        found.append("null")
    return " or ".join(found) or "nothing"
