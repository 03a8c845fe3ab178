"""Shapes and values at random."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from mwforge.shapes.model import OPEN, Field, Kind, Map, Record, Shape, join

WORDS = st.sampled_from(["", "a", "b", "c"])
SETS = st.frozensets(WORDS, max_size=3)
KEYS = st.sampled_from(["k", "l", "m", "from"])
KINDS: st.SearchStrategy[Kind] = st.sampled_from(
    ["null", "true", "boolean", "integer", "number", "time", "string"]
)


def _plain(kinds: frozenset[Kind]) -> Shape:
    """Kinds as `join` leaves them: no narrow one beside its wider one."""
    return join(Shape(kinds), Shape())


PLAIN = st.frozensets(KINDS, max_size=3).map(_plain)


@st.composite
def _fields(draw: st.DrawFn, asked: frozenset[str], below: Any) -> Field:
    seen = draw(st.frozensets(st.sampled_from(sorted(asked)), max_size=3))
    sure = draw(st.frozensets(st.sampled_from(sorted(seen)))) if seen else frozenset()
    return Field(
        draw(below), seen, sure, draw(SETS), draw(SETS), draw(st.none() | SETS)
    )


@st.composite
def _records(draw: st.DrawFn, below: Any) -> Record:
    asked = draw(st.frozensets(WORDS, min_size=1, max_size=3))
    fields = draw(st.dictionaries(KEYS, _fields(asked, below), max_size=3))
    return Record(MappingProxyType(dict(sorted(fields.items()))), asked)


def _deeper(below: st.SearchStrategy[Shape]) -> st.SearchStrategy[Shape]:
    return st.builds(
        lambda plain, items, held: Shape(plain.kinds, items, held),
        PLAIN,
        st.none() | below,
        st.none() | below.map(Map) | _records(below),
    )


SHAPES: st.SearchStrategy[Shape] = st.recursive(PLAIN | st.just(OPEN), _deeper)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["x", "2026-01-02T03:04:05Z", "infinity"])
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=3)
    | st.dictionaries(KEYS | st.sampled_from(["1", "2"]), below, max_size=3),
    max_leaves=12,
)
