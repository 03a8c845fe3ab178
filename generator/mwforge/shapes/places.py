"""places.toml: what answers do not tell of themselves."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import translate
from functools import cache
from importlib import resources
from typing import Any, Literal, TypeAlias

Decision: TypeAlias = Literal["map", "record", "open"]


@dataclass(frozen=True, slots=True)
class Places:
    """The tables of places.toml.

    `decisions` are in the order of the file; the first that fits a place holds. `families` are
    places of records that share their keys.
    """

    decisions: tuple[tuple[re.Pattern[str], Decision], ...]
    prop: Mapping[str, str]
    modes: Mapping[str, frozenset[str]]
    deep: tuple[re.Pattern[str], ...]
    empty: tuple[re.Pattern[str], ...]
    idle: frozenset[str]
    rows: frozenset[str]
    flags: frozenset[str]
    states: frozenset[str]
    families: tuple[tuple[tuple[str, str], ...], ...]
    unobserved: Mapping[str, str]


@cache
def places() -> Places:
    text = resources.files(__package__).joinpath("places.toml").read_text("utf-8")
    data = tomllib.loads(text)
    kinds: tuple[Decision, ...] = ("open", "record", "map")
    return Places(
        decisions=tuple(
            (pattern, kind) for kind in kinds for pattern in _patterns(data[kind])
        ),
        prop={entry["module"]: entry["parameter"] for entry in data["prop"]},
        modes={
            entry["module"]: frozenset(entry["parameters"]) for entry in data["mode"]
        },
        deep=_patterns(data["deep"]),
        empty=_patterns(data["empty"]),
        idle=frozenset(data["idle"]["parameters"]),
        rows=frozenset(data["rows"]["always"]),
        flags=frozenset(data["flags"]["names"]),
        states=frozenset(data["flags"]["states"]),
        families=tuple(
            tuple(_split(place) for place in entry["places"])
            for entry in data["family"]
        ),
        unobserved={
            module: entry["reason"]
            for entry in data["unobserved"]
            for module in entry["modules"]
        },
    )


def _patterns(entries: list[Any]) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(translate(place)) for entry in entries for place in entry["places"]
    )


def decided(place: str) -> Decision | None:
    """What the table says of the objects at a place, such as `query+info:actions`."""
    for pattern, decision in places().decisions:
        if pattern.match(place):
            return decision
    return None


def _split(place: str) -> tuple[str, str]:
    module, _, within = place.partition(":")
    return module, within
