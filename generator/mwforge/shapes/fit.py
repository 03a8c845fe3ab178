"""Whether an answer fits a shape, and what of it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, cast

from .model import ANYTHING, NOTHING, Field, Kind, Map, Record, Shape, promised

Fault: TypeAlias = Literal["unknown", "kind", "absent"]
"""A key that the shape does not know; a value of another kind; a promised key that is missing."""

TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Misfit:
    """One place that does not fit. `place` is the way to it: `revisions[].user`, `extmetadata.{}`."""

    fault: Fault
    place: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asked of a module: the values of `prop`, and the parameters it sent."""

    values: frozenset[str] = frozenset()
    parameters: frozenset[str] = frozenset()


def below(place: str, step: str) -> str:
    """The place of a key, or of a map's values (`{}`), below another."""
    return f"{place}.{step}" if place else step


def kind_of(value: object) -> Kind | None:
    """The narrowest kind of a value; None for lists and objects."""
    match value:
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "time" if TIME.match(value) else "string"
        case _:
            return None


def misfits(
    value: object, shape: Shape, asked: Asked | None = None, place: str = ""
) -> Iterator[Misfit]:
    """What of a value does not fit.

    Args:
        asked: what was asked for; None looks for no promised key that is missing.
    """
    if shape.open:
        return
    match value:
        case dict():
            found = cast("dict[str, Any]", value)
            match shape.object:
                case Record() as record:
                    yield from _of_record(found, record, asked, place)
                case Map(values):
                    for each in found.values():
                        yield from misfits(each, values, asked, below(place, "{}"))
                case None:
                    yield Misfit("kind", place)
        case list():
            if shape.items is None or (value and shape.items == NOTHING):
                yield Misfit("kind", place)
            else:
                for each in value:
                    yield from misfits(each, shape.items, asked, place + "[]")
        case _:
            kind = kind_of(value)
            if kind is None or not _among(kind, shape.kinds):
                yield Misfit("kind", place)


def _among(kind: Kind, kinds: frozenset[Kind]) -> bool:
    match kind:
        case "true":
            return bool(kinds & {"true", "boolean"})
        case "integer":
            return bool(kinds & {"integer", "number"})
        case "time":
            return bool(kinds & {"time", "string"})
        case _:
            return kind in kinds


def _of_record(
    found: Mapping[str, Any], record: Record, asked: Asked | None, place: str
) -> Iterator[Misfit]:
    for key, value in found.items():
        if key in record.fields:
            way = below(place, key)
            yield from misfits(value, record.fields[key].shape, asked, way)
        else:
            yield Misfit("unknown", below(place, key))
    if asked is not None:
        for key, one in record.fields.items():
            if key not in found and expected(one, found, asked):
                yield Misfit("absent", below(place, key))


def expected(one: Field, found: Mapping[str, Any], asked: Asked) -> bool:
    """Whether an object must have a key, by what was asked and by what else stands in it."""
    return bool(
        promised(one) & (asked.values | {ANYTHING})
        and (one.needs is None or one.needs & asked.parameters)
        and not one.without & asked.parameters
        and not any(found.get(flag) is True for flag in one.unless)
    )
