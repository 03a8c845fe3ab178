"""What was seen at each place of a module's answers, before anything is made of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from ..shapes.fit import Asked, kind_of
from ..shapes.model import Kind
from .cutting import Cut, elements

WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Seen:
    """An object as it was met: what had been asked, its keys, and the flags it held."""

    asked: Asked
    whole: bool
    keys: frozenset[str]
    flags: frozenset[str]


@dataclass(slots=True)
class Tally:
    """The values of one place. `marks` are ApiResult's: its type of array, and whether it names its elements."""

    count: int = 0
    kinds: set[Kind] = field(default_factory=set)
    lists: int = 0
    empty_lists: int = 0
    items: Tally | None = None
    objects: int = 0
    keys: dict[str, Tally] = field(default_factory=dict)
    marks: set[tuple[str, bool]] = field(default_factory=set)
    seen: Counter[Seen] = field(default_factory=Counter)


def add(tally: Tally, cut: Cut) -> None:
    """Take in what a module said."""
    _value(tally, cut.value, cut.raw, cut, cut.flags)


def _value(
    tally: Tally, value: object, raw: object, cut: Cut, beside: frozenset[str]
) -> None:
    tally.count += 1
    match value:
        case dict():
            _object(tally, cast("dict[str, Any]", value), raw, cut, beside)
        case list():
            several = cast("list[object]", value)
            if not several:
                tally.empty_lists += 1
                return
            tally.lists += 1
            tally.items = tally.items or Tally()
            twins = elements(raw)
            for at, each in enumerate(several):
                twin = twins[at] if len(twins) == len(several) else None
                _value(tally.items, each, twin, cut, frozenset())
        case _:
            kind = kind_of(value)
            if kind is not None:
                tally.kinds.add(kind)


def _object(
    tally: Tally,
    value: Mapping[str, Any],
    raw: object,
    cut: Cut,
    beside: frozenset[str],
) -> None:
    tally.objects += 1
    twin = cast("Mapping[str, Any]", raw) if isinstance(raw, dict) else None
    if twin is not None:
        tally.marks.add((str(twin.get("_type", "")), "_element" in twin))
    flags = frozenset(key for key, each in value.items() if each is True)
    tally.seen[Seen(cut.asked, cut.whole, frozenset(value), flags | beside)] += 1
    for key, each in value.items():
        below = tally.keys.setdefault(key, Tally())
        _value(below, each, twin.get(key) if twin else None, cut, frozenset())


def looks_like_a_map(tally: Tally) -> bool:
    """Whether the keys of a place's objects look like data, by their number and their likeness."""
    keys = tally.keys
    if not keys:
        return False
    if all(re.fullmatch(r"-?\d+", key) for key in keys):
        return True
    kinds = Counter(sort_of(below) for below in keys.values())
    alike = kinds.most_common(1)[0][1] / len(keys)
    if len(kinds) > 1 and alike < 0.9:
        return False
    steady = sum(below.count for below in keys.values()) / (tally.objects * len(keys))
    odd = sum(not WORD.match(key) for key in keys) / len(keys)
    held = [below for below in keys.values() if below.objects]
    if held and len(keys) > 1:
        names = Counter(name for below in held for name in below.keys)
        likeness = sum(names.values()) / (len(names) * len(held)) if names else 1.0
        return likeness > 0.6 and len(keys) >= 3 and (steady < 0.9 or odd > 0)
    return (
        (len(keys) >= 25 and alike > 0.95)
        or (len(keys) >= 8 and steady < 0.35 and tally.objects >= 4)
        or (odd > 0.5 and len(keys) >= 2)
    )


def sort_of(tally: Tally) -> str:
    """A coarse word for what stands at a place, to tell how alike several are."""
    words: list[str] = sorted(tally.kinds)
    if tally.objects:
        words.append("object")
    if tally.lists or (tally.empty_lists and not words):
        words.append("list")
    return " ".join(words)
