"""paraminfo's `type` → `model.Type`, and what the wiki's configuration leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from . import model
from .names import Identifier
from .overrides import is_named, overrides

# An open list longer than this is a plain `str`: it helps no reader, and changes every week.
LONGEST_OPEN_LIST = 60

TEXTS = frozenset({"string", "text", "raw", "user", "title", "password"})


def is_open(path: str, parameter: str) -> bool:
    """Whether a wiki's configuration changes this enumeration (overrides.toml)."""
    return is_named(overrides().open, path, parameter)


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
