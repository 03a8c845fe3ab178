"""What a known shape has become, by the answers of today."""

from __future__ import annotations

from types import MappingProxyType

from .model import Field, Map, Record, Shape, join


def settled(known: Shape, today: Shape) -> Shape:
    """A shape that fits what was known and what was seen today, without the keys that are gone.

    A key is gone where it was promised, was asked for today, and was in no answer.
    """
    together = join(known, today)
    return _without_gone(together, known, today)


def _without_gone(together: Shape, known: Shape, today: Shape) -> Shape:
    items, held = together.items, together.object
    if items is not None and known.items is not None and today.items is not None:
        items = _without_gone(items, known.items, today.items)
    match held, known.object, today.object:
        case Record() as record, Record() as old, Record() as new:
            held = _record(record, old, new)
        case Map(values), Map(old_values), Map(new_values):
            held = Map(_without_gone(values, old_values, new_values))
        case _:
            pass
    return Shape(together.kinds, items, held, together.open)


def _record(together: Record, known: Record, today: Record) -> Record:
    fields: dict[str, Field] = {}
    for key, one in together.fields.items():
        old, new = known.fields.get(key), today.fields.get(key)
        if old is not None and new is None and _was_promised(old, today):
            continue
        if old is not None and new is not None:
            below = _without_gone(one.shape, old.shape, new.shape)
            one = Field(below, one.seen, one.sure, one.unless, one.without, one.needs)
        fields[key] = one
    return Record(MappingProxyType(fields), together.asked)


def _was_promised(old: Field, today: Record) -> bool:
    """Whether today's objects should have had a key, whatever else was asked or hidden."""
    unconditional = old.needs is None and not old.without and not old.unless
    return unconditional and bool(old.sure & today.asked)
