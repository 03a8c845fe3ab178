"""What a known shape has become, by the answers of today."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType

from .fit import below
from .model import Field, Map, Record, Shape, join


def settled(known: Shape, today: Shape, absent: Collection[str] = ()) -> Shape:
    """A shape that fits what was known and what was seen today.

    A few answers say little of when a key is there, so that what is known of this stays.

    Args:
        today: the shape of today's answers.
        absent: the places of keys that were promised and not there (fit.misfits). Those
            that were in no answer are gone.
    """
    return _settled(known, today, frozenset(absent), "")


def _settled(known: Shape, today: Shape, absent: frozenset[str], way: str) -> Shape:
    together = join(known, today)
    items, held = together.items, together.object
    if known.items is not None and today.items is not None:
        items = _settled(known.items, today.items, absent, f"{way}[]")
    match known.object, today.object:
        case Record() as old, Record() as new:
            held = _record(old, new, absent, way)
        case Map(old_values), Map(new_values):
            held = Map(_settled(old_values, new_values, absent, below(way, "{}")))
        case _:
            pass
    return together if together.open else replace(together, items=items, object=held)


def _record(known: Record, today: Record, absent: frozenset[str], way: str) -> Record:
    fields: dict[str, Field] = {}
    for key in sorted(known.fields.keys() | today.fields.keys()):
        old, new = known.fields.get(key), today.fields.get(key)
        place = below(way, key)
        if old is None:
            fields[key] = today.fields[key]
        elif new is None:
            if place not in absent:
                fields[key] = old
        else:
            shape = _settled(old.shape, new.shape, absent, place)
            sure = frozenset[str]() if place in absent else old.sure
            fields[key] = replace(old, shape=shape, sure=sure)
    return Record(MappingProxyType(fields), known.asked)
