"""The one table of what is known of single modules and parameters, read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from . import model


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
        open=frozenset(
            (module, parameter)
            for entry in data["open"]
            for module in entry.get("modules", [""])
            for parameter in entry["parameters"]
        ),
        result={
            entry["module"]: tuple(entry["path"]) for entry in data.get("result", [])
        },
        response={
            module: entry["type"]
            for entry in data["response"]
            for module in entry["modules"]
        },
        count={
            module: tuple(entry["keys"])
            for entry in data["count"]
            for module in entry["modules"]
        },
        batch={
            module: (entry["most"], tuple(entry["narrows"]))
            for entry in data["batch"]
            for module in entry["modules"]
        },
        history={
            module: tuple(entry["parameters"])
            for entry in data["history"]
            for module in entry["modules"]
        },
        also={
            (module, parameter): entry["type"]
            for entry in data["also"]
            for module in entry.get("modules", [""])
            for parameter in entry["parameters"]
        },
        spread=frozenset(entry["module"] for entry in data["spread"]),
        divide=frozenset(
            (module, parameter)
            for entry in data["divide"]
            for module in entry["modules"]
            for parameter in entry["parameters"]
        ),
        undivided={
            module: tuple(entry["unless"])
            for entry in data["divide"]
            for module in entry["modules"]
        },
        media_types={
            module: tuple(entry["types"])
            for entry in data["media_types"]
            for module in entry["modules"]
        },
        lists=frozenset(entry["module"] for entry in data["list"]),
        repeats=frozenset(
            module for entry in data["repeats"] for module in entry["modules"]
        ),
    )
