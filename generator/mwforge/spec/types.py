"""paraminfo's `type` → `model.Type`, and what the wiki's configuration leaves open."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

from . import model
from .names import Identifier

# An open list longer than this is a plain `str`: it helps no reader, and changes every week.
LONGEST_OPEN_LIST = 60

TEXTS = frozenset({"string", "text", "raw", "user", "title", "password"})


@dataclass(frozen=True, slots=True)
class Overrides:
    """overrides.toml: what paraminfo does not say."""

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

    @property
    def list_response(self) -> frozenset[str]:
        """The actions that answer with a JSON list at the top."""
        lists = (path for path, kind in self.response.items() if kind == "list[Any]")
        return frozenset(lists)


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
        lists=frozenset(entry["module"] for entry in data["list"]),
        repeats=frozenset(
            module for entry in data["repeats"] for module in entry["modules"]
        ),
    )


def is_open(path: str, parameter: str) -> bool:
    """Whether a wiki's configuration changes this enumeration (overrides.toml)."""
    rules = overrides().open
    return ("", parameter) in rules or (path, parameter) in rules


def also(path: str, parameter: str) -> model.Also | None:
    """What a text stands for, although paraminfo calls it a string (overrides.toml)."""
    known = overrides().also
    return known.get((path, parameter)) or known.get(("", parameter))


def enumeration_values(raw: list[Any]) -> tuple[str, ...]:
    """The values as sent on the wire, each once, sorted.

    A type list may hold numbers, and lists within lists (seen with FlaggedRevs).
    """
    return tuple(sorted({wire_text(item) for item in _flat(raw)}))


ARRAY: Final = "Array"
"""What PHP makes of an array where it wants a text."""


def wire_text(value: object) -> str:
    """A JSON value as the wire spells it (PHP's string conversion)."""
    match value:
        case True:
            return "1"
        case None | False:
            return ""
        case str():
            return value
        case list():
            within = (ARRAY if isinstance(item, list) else item for item in value)
            return "|".join(map(wire_text, within))
        case dict():
            return ARRAY
        case _:
            return str(value)


def simple_type(word: str, extra_namespaces: tuple[int, ...]) -> model.Type | None:
    """The type that paraminfo calls `word` (ParamValidator's type names); None where it is unknown."""
    match word:
        case "integer":
            return model.Integer()
        case "boolean":
            return model.Boolean()
        case "limit":
            return model.Limit()
        case "timestamp":
            return model.Timestamp()
        case "expiry":
            return model.Expiry()
        case "upload":
            return model.Upload()
        case "namespace":
            return model.NamespaceId(extra_namespaces)
        case _ if word in TEXTS:
            return model.Text(word)
        case _:
            return None


def enumeration(
    values: tuple[model.Value, ...], *, open_: bool, alias: Identifier | None
) -> model.Enumeration:
    """An enumeration; one without values is open."""
    if not values:
        return model.Enumeration((), open=True, alias=None)
    return model.Enumeration(values, open=open_, alias=alias)


def needs_alias(values: tuple[str, ...], *, open_: bool) -> bool:
    """Whether a list of values gets a name: one value stands for itself, a long open list is a `str`."""
    return len(values) > 1 and not (open_ and len(values) > LONGEST_OPEN_LIST)


def _flat(items: list[Any]) -> Iterator[object]:
    for item in items:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item
