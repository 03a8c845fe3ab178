"""What the values at one place of an answer look like, and how two such findings are joined.

A shape is the least one that fits all that was seen; `join` is the least upper bound of
two, so that answers, versions and wikis can be taken in any order and as often as one likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "null", "true", "boolean", "integer", "number", "time", "string"
]
"""`true` is a boolean that was never false (a flag); `time` is a string in ISO 8601, UTC."""

WIDER: Final[Mapping[Kind, Kind]] = {
    "true": "boolean",
    "integer": "number",
    "time": "string",
}
"""What each narrow kind is part of."""

ANYTHING: Final = "*"
"""Stands in the place of the values of `prop` where these decide nothing."""

_NO_FIELDS: Final[Mapping[str, Field]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Shape:
    """The values at one place.

    `items` are those of lists, `NOTHING` where all lists were empty, None where no list was
    seen; `object` are those of objects. An `open` shape is anything and says nothing else.
    """

    kinds: frozenset[Kind] = frozenset()
    items: Shape | None = None
    object: Record | Map | None = None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """Objects whose keys are data: the values of all keys alike."""

    values: Shape


@dataclass(frozen=True, slots=True)
class Record:
    """Objects with keys of their own.

    `asked` are the values of the module's `prop` under which such an object was seen.
    """

    fields: Mapping[str, Field] = field(default_factory=lambda: _NO_FIELDS)
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record.

    `seen` are the values of `prop` that brought it, `sure` those of them that always did; none
    for a key that was not seen here, but elsewhere. What `sure` promises holds with one of the parameters
    `needs` (None: with or without), with none of the parameters `without`, and unless one of the flags
    `unless` stands in the same object.
    """

    shape: Shape
    seen: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    needs: frozenset[str] | None = None


NOTHING: Final = Shape()
"""The shape of no value at all: joined with it, any shape stays itself."""
OPEN: Final = Shape(open=True)


def join(one: Shape, other: Shape) -> Shape:
    """The least shape that fits what either fits; commutative, associative, idempotent."""
    if one.open or other.open:
        return OPEN
    kinds = one.kinds | other.kinds
    return Shape(
        frozenset(kind for kind in kinds if WIDER.get(kind) not in kinds),
        _either(one.items, other.items),
        _objects(one.object, other.object),
    )


def joined(shapes: Iterable[Shape]) -> Shape:
    """All of them, joined."""
    return reduce(join, shapes, NOTHING)


def promised(field: Field) -> frozenset[str]:
    """The values of `prop` with which a key is there, given the field's conditions."""
    return field.sure if field.needs != frozenset() else frozenset()


def certain(field: Field) -> bool:
    """Whether a key is there whenever it is asked for, given the field's conditions."""
    return bool(field.seen) and promised(field) == field.seen


def required(record: Record) -> tuple[str, ...]:
    """The keys that are there whatever was asked, sorted."""
    return tuple(
        sorted(
            key
            for key, one in record.fields.items()
            if record.asked
            and one.sure == record.asked
            and one.needs is None
            and not one.without
            and not one.unless
        )
    )


def _either(one: Shape | None, other: Shape | None) -> Shape | None:
    if one is None or other is None:
        return other if one is None else one
    return join(one, other)


def _objects(
    one: Record | Map | None, other: Record | Map | None
) -> Record | Map | None:
    match one, other:
        case None, _:
            return other
        case _, None:
            return one
        case Record(), Record():
            return _records(one, other)
        case _:
            return Map(joined((*_values(one), *_values(other))))


def _values(found: Record | Map) -> Iterable[Shape]:
    """The shapes of an object's values, whatever their keys."""
    if isinstance(found, Map):
        return (found.values,)
    return (one.shape for one in found.fields.values())


def _records(one: Record, other: Record) -> Record:
    fields = {
        key: _fields(one, other, key)
        for key in sorted(one.fields.keys() | other.fields.keys())
    }
    return Record(MappingProxyType(fields), one.asked | other.asked)


def _fields(one: Record, other: Record, key: str) -> Field:
    """A key of two records. What one was asked for and never had is not sure any more."""
    a, b = one.fields.get(key), other.fields.get(key)
    if a is None or b is None:
        found = a or b
        assert found is not None
        silent = other if b is None else one
        return Field(
            found.shape,
            found.seen,
            found.sure - silent.asked,
            found.unless,
            found.without,
            found.needs,
        )
    shy = (one.asked - a.sure) | (other.asked - b.sure)
    return Field(
        join(a.shape, b.shape),
        a.seen | b.seen,
        (a.sure | b.sure) - shy,
        a.unless | b.unless,
        a.without | b.without,
        _common(a.needs, b.needs),
    )


def _common(
    one: frozenset[str] | None, other: frozenset[str] | None
) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other
