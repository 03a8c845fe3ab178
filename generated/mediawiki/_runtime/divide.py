"""Asking for more values than the wiki takes at once: one request made into several.

A page set is divided wherever there is one. Other parameters are where paraminfo alone
cannot tell, so that generated classes say which (spec/overrides.toml): those of which
each value is answered by itself, or adds rows to the pages asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from typing import Final
from urllib.parse import quote_plus

from .values import join, split
from .wire import PAGE_SET, Division, Wire

MOST_BYTES: Final = 250_000
"""How long the values of one page set may be, as they are sent: servers commonly
refuse bodies of more than 1 MB."""


def is_divided(wire: Wire, division: Division, values: Sequence[str]) -> bool:
    """Whether these values, each once, may have to be divided."""
    text = str(wire.values.get(division.name, ""))
    many = len(values) > division.low
    if division.kind != "pages":
        # The pages of a generator are not known before they come. A pattern stands for
        # values that others may name.
        known = division.kind != "prop" or "generator" not in wire.values
        return many and known and not any(value.endswith("*") for value in values)
    twice = len(values) < len(split(text))
    # A character may take 12 bytes: four of UTF-8, each as %XX.
    return twice or many or len(text) > MOST_BYTES // 12


def divide(
    wire: Wire, division: Division, parts: Sequence[Sequence[str]]
) -> Iterator[Wire]:
    """A request for each of these parts; only the first asks for all the rest."""
    for values in parts:
        if values is parts[0]:
            part = copy(wire)
        elif division.kind in ("pages", "action"):
            part = _pages_alone(wire)
        else:
            part = _module_alone(wire, division)
        part.values = {**part.values, division.name: join(values)}
        yield part


def _pages_alone(wire: Wire) -> Wire:
    """A request without what has nothing to do with the pages it asks for."""
    part = copy(wire)
    part.values = {k: v for k, v in wire.values.items() if k not in wire.once}
    if wire.apart:
        props = split(str(part.values.pop("prop", "")))
        if names := [name for name in props if name not in wire.apart]:
            part.values["prop"] = join(names)
    # The counts themselves are shared: a total is one for all parts.
    kinds = ("prop", "generator")
    part.counts = [each for each in wire.counts if each.kind in kinds]
    return part


def _module_alone(wire: Wire, division: Division) -> Wire:
    """A request to one module of a query, with its pages if it tells of pages."""
    part = copy(wire)
    others = {"prop", "list", "meta"}
    if division.kind != "prop":
        others.update(PAGE_SET)
    part.values = {
        name: value
        for name, value in wire.values.items()
        if wire.origins.get(name) in (wire.path, division.path) and name not in others
    }
    selects, module = division.route
    part.values[selects] = module
    part.counts = [each for each in wire.counts if each.path == division.path]
    return part


def pieces(values: Sequence[str], most: int) -> Iterator[list[str]]:
    """Values in pieces of so many at most, and of a length that servers accept."""
    piece: list[str] = []
    room = MOST_BYTES
    for value in values:
        length = len(quote_plus(value)) + len("%7C")
        if piece and (len(piece) == most or length > room):
            yield piece
            piece, room = [], MOST_BYTES
        piece.append(value)
        room -= length
    if piece:
        yield piece
