"""The shapes of a wiki's modules, out of its answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from ..shapes.fit import Asked, below
from ..shapes.model import (
    ANYTHING,
    NOTHING,
    OPEN,
    Field,
    Map,
    Record,
    Shape,
    joined,
)
from ..shapes.places import decided, places
from ..spec import model
from .conditions import asked_for, conditions
from .cutting import Answered, Cut, cuts
from .tally import Seen, Tally, add, looks_like_a_map, sort_of

MOST_KEYS: Final = 60
"""An object of more keys than these, which nobody has decided upon, may hold anything."""

GONE: Final = frozenset({"invalid", "missing", "special"})
"""The flags of a page that nothing can be said of (ApiPageSet), even where none was met."""


@dataclass(frozen=True, slots=True)
class Inferred:
    """The shape of each module that was seen, by path; and what nobody has decided yet."""

    shapes: Mapping[str, Shape]
    notes: tuple[str, ...]


def shapes_of(spec: model.Spec, answers: Iterable[Answered]) -> Inferred:
    """The shapes of a wiki's modules, out of what it answered."""
    modules = {module.path: module for module in spec.modules}
    return infer(cut for one in answers for cut in cuts(modules, one))


def infer(found: Iterable[Cut]) -> Inferred:
    """The least shapes that fit what modules said, in any order."""
    tallies: dict[str, Tally] = {}
    roots: dict[str, _At] = {}
    for cut in found:
        path = cut.module.path
        add(tallies.setdefault(path, Tally()), cut)
        if path not in roots:
            pages = cut.module.kind is model.Kind.PROP
            roots[path] = _At(path, "", _within(cut.module), _rows(cut.module), pages)
    notes: set[str] = set()
    shapes = {
        path: _shape(tally, roots[path], notes)
        for path, tally in sorted(tallies.items())
    }
    return Inferred(with_families(shapes), tuple(sorted(notes)))


@dataclass(frozen=True, slots=True)
class _At:
    """A place: the module's path, the way through its answer, and where `prop` decides.

    `rows` is the key of the rows that a page may have none of; `pages` is whether the module tells
    of pages.
    """

    path: str
    way: str
    within: frozenset[str]
    rows: str
    pages: bool

    @property
    def place(self) -> str:
        return f"{self.path}:{self.way}"

    def below(self, key: str) -> _At:
        return replace(self, way=below(self.way, key))

    def item(self) -> _At:
        return replace(self, way=f"{self.way}[]")

    @property
    def shaped(self) -> bool:
        """Whether `prop`, and other parameters, decide which keys there are."""
        return self.way in self.within or any(
            pattern.match(self.place) for pattern in places().deep
        )


def _rows(module: model.Module) -> str:
    """The key that a page has only where there are rows of it; "" for other modules."""
    rows = module.kind is model.Kind.PROP and module.path not in places().rows
    return module.name if rows else ""


def _within(module: model.Module) -> frozenset[str]:
    """The records of a module's answer whose keys its `prop` decides: the answer, and what stands
    under the module's name, or under those of its results (overrides.toml)."""
    keys = module.counting.keys if module.counting else ()
    ways = [way for key in (module.name, *keys) for way in (key, f"{key}[]")]
    return frozenset(["", "[]", *ways])


def _shape(tally: Tally, at: _At, notes: set[str]) -> Shape:
    if decided(at.place) == "open":
        return OPEN
    items: Shape | None = None
    if tally.items is not None:
        items = _shape(tally.items, at.item(), notes)
    elif tally.empty_lists or any(
        pattern.match(at.place) for pattern in places().empty
    ):
        items = NOTHING
    held = _held(tally, at, notes) if tally.objects else None
    return joined([Shape(frozenset(tally.kinds), items, held)])


def _held(tally: Tally, at: _At, notes: set[str]) -> Record | Map:
    decision = decided(at.place)
    if decision == "map" or (decision is None and _is_map(tally)):
        return Map(
            joined(
                _shape(each, at.below("{}"), notes)
                for _, each in sorted(tally.keys.items())
            )
        )
    if decision is None and len(tally.keys) > MOST_KEYS:
        notes.add(
            f"{at.place}: {len(tally.keys)} keys, which look like data: left open until"
            " places.toml says what they are"
        )
        return Map(OPEN)
    flags = {
        key
        for key, each in tally.keys.items()
        if each.kinds == {"true"}
        and not each.objects
        and not each.lists
        and not each.empty_lists
    }
    met = tally.seen if at.shaped else _apart(tally.seen)
    modes = places().modes.get(at.path, frozenset()) if at.shaped else frozenset()
    rules = conditions(met, flags, modes, parameters=at.shaped)
    fields: dict[str, Field] = {}
    for key, rule in sorted(rules.items()):
        shape = _shape(tally.keys[key], at.below(key), notes)
        if not at.way and key == at.rows and shape.items is not None:
            fields[key] = Field(shape, rule.seen)
        else:
            unless = rule.unless
            if at.pages and not at.way and rule.sure:
                unless |= GONE
            fields[key] = Field(
                shape, rule.seen, rule.sure, unless, rule.without, rule.needs
            )
    return Record(MappingProxyType(fields), asked_for(met))


def _apart(seen: Mapping[Seen, int]) -> Counter[Seen]:
    """Objects, whatever had been asked."""
    found: Counter[Seen] = Counter()
    for one, count in seen.items():
        asked = Asked(frozenset({ANYTHING}), one.asked.parameters)
        found[replace(one, asked=asked)] += count
    return found


def _is_map(tally: Tally) -> bool:
    """Whether ApiResult marks a place's objects as maps, or they look like such."""
    if any(mark in ("kvp", "BCkvp") for mark, _ in tally.marks):
        return True
    alike = len({sort_of(each) for each in tally.keys.values()}) == 1
    if (
        any(mark in ("assoc", "BCassoc") and named for mark, named in tally.marks)
        and alike
        and len(tally.keys) > 1
    ):
        return True
    return looks_like_a_map(tally)


def with_families(shapes: Mapping[str, Shape]) -> dict[str, Shape]:
    """The shapes, with the keys that a module made by the same class has shown (places.toml)."""
    known = dict(shapes)
    for family in places().families:
        found = [
            (path, way, record)
            for path, way in family
            if path in known and (record := _record_at(known[path], way)) is not None
        ]
        together: dict[str, Field] = {}
        for _, _, record in found:
            for key, one in record.fields.items():
                further = Field(one.shape, unless=one.unless)
                before = together.get(key)
                together[key] = (
                    further
                    if before is None
                    else Field(
                        joined([before.shape, one.shape]),
                        unless=before.unless | one.unless,
                    )
                )
        for path, way, record in found:
            fields = {
                key: (
                    together[key]
                    if key not in record.fields
                    else replace(
                        record.fields[key],
                        unless=record.fields[key].unless | together[key].unless,
                    )
                )
                for key in sorted(together)
            }
            changed = Record(MappingProxyType(fields), record.asked)
            known[path] = _with_record(known[path], way, changed)
    return known


def _steps(way: str) -> list[str]:
    return [step for step in way.replace("[]", ".[]").split(".") if step]


def _record_at(shape: Shape, way: str) -> Record | None:
    for step in _steps(way):
        if step == "[]":
            if shape.items is None:
                return None
            shape = shape.items
        elif isinstance(shape.object, Record) and step in shape.object.fields:
            shape = shape.object.fields[step].shape
        else:
            return None
    return shape.object if isinstance(shape.object, Record) else None


def _with_record(shape: Shape, way: str, record: Record) -> Shape:
    steps = _steps(way)
    if not steps:
        return replace(shape, object=record)
    rest = ".".join(steps[1:])
    if steps[0] == "[]":
        assert shape.items is not None
        return replace(shape, items=_with_record(shape.items, rest, record))
    assert isinstance(shape.object, Record)
    one = shape.object.fields[steps[0]]
    below = replace(one, shape=_with_record(one.shape, rest, record))
    fields = MappingProxyType({**shape.object.fields, steps[0]: below})
    return replace(shape, object=replace(shape.object, fields=fields))
