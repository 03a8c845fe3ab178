"""The one table of what is known of single modules and parameters, read."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, TypeAlias, TypeVar

from . import model

V = TypeVar("V")
Entry: TypeAlias = Mapping[str, Any]
"""An entry of a table, as TOML gives it."""


@dataclass(frozen=True, slots=True)
class Overrides:
    """overrides.toml: what is known of single modules and parameters, and paraminfo does not say."""

    open: frozenset[tuple[str, str]]
    result: Mapping[str, tuple[str, ...]]
    response: Mapping[str, str]
    count: Mapping[str, tuple[str, ...]]
    batch: Mapping[str, tuple[int, tuple[str, ...]]]
    history: Mapping[str, tuple[str, ...]]
    repeats: frozenset[str]
    spread: frozenset[str]
    divide: frozenset[tuple[str, str]]
    undivided: Mapping[str, tuple[str, ...]]
    lists: frozenset[str]
    also: Mapping[tuple[str, str], model.Also]
    media_types: Mapping[str, tuple[str, ...]]


@cache
def overrides() -> Overrides:
    text = resources.files(__package__).joinpath("overrides.toml").read_text("utf-8")
    data = tomllib.loads(text)
    return Overrides(
        open=frozenset(pairs(data["open"])),
        result={entry["module"]: tuple(entry["path"]) for entry in data["result"]},
        response=_by_module(data["response"], lambda entry: entry["type"]),
        count=_by_module(data["count"], lambda entry: tuple(entry["keys"])),
        batch=_by_module(
            data["batch"], lambda entry: (entry["most"], tuple(entry["narrows"]))
        ),
        history=_by_module(data["history"], lambda entry: tuple(entry["parameters"])),
        also={pair: entry["type"] for entry in data["also"] for pair in pairs([entry])},
        spread=frozenset(entry["module"] for entry in data["spread"]),
        divide=frozenset(pairs(data["divide"])),
        undivided=_by_module(data["divide"], lambda entry: tuple(entry["unless"])),
        media_types=_by_module(
            data["media_types"], lambda entry: tuple(entry["types"])
        ),
        lists=frozenset(entry["module"] for entry in data["list"]),
        repeats=frozenset(
            module for entry in data["repeats"] for module in entry["modules"]
        ),
    )


def _by_module(entries: Iterable[Entry], value: Callable[[Entry], V]) -> dict[str, V]:
    """What a section says of each of its modules."""
    return {module: value(entry) for entry in entries for module in entry["modules"]}


def pairs(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """The parameters that a section of such a table names, as (module, parameter): the module is
    "" where an entry holds for any."""
    for entry in entries:
        for module in entry.get("modules", [""]):
            for parameter in entry["parameters"]:
                yield module, parameter


def is_named(named: Collection[tuple[str, str]], module: str, parameter: str) -> bool:
    """Whether such pairs name a parameter, of this module or of any."""
    return (module, parameter) in named or ("", parameter) in named
