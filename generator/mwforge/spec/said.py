"""paraminfo's ways of saying a flag, a number, a list, in any of its format versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import types


def flag(data: Mapping[str, Any], key: str) -> bool:
    """A boolean of either format version: in the old one, true is an empty string and false is absent."""
    return data.get(key) not in (None, False)


def submodule_paths(parameter: Mapping[str, Any]) -> dict[str, str]:
    submodules = parameter.get("submodules")
    if not isinstance(submodules, Mapping):
        return {}
    return {str(name): str(path) for name, path in submodules.items()}


def raw_parameters(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Plain and templated parameters together, in the wiki's own order, whatever order they came in."""
    found: dict[str, Mapping[str, Any]] = {}
    for key in ("parameters", "templatedparameters"):
        for parameter in data.get(key) or ():
            found.setdefault(str(parameter["name"]), parameter)
    position = {name: at for at, name in enumerate(found)}
    return sorted(
        found.values(),
        key=lambda one: (
            integer(one.get("index"), position[str(one["name"])]),
            str(one["name"]) if "index" in one else "",
        ),
    )


def value_set(raw: object) -> frozenset[str]:
    """deprecatedvalues and internalvalues: a list, or (formatversion 1) a map keyed by value."""
    if isinstance(raw, Mapping):
        return frozenset(str(key) for key in raw)
    return frozenset(types.enumeration_values(listed(raw)))


def listed(raw: object) -> list[Any]:
    match raw:
        case list():
            return raw
        case None:
            return []
        case _:
            return [raw]


def integer(raw: object, otherwise: Any) -> Any:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else otherwise


def pair(
    data: Mapping[str, Any], low: str, high: str, single: str
) -> tuple[int, int] | None:
    either = integer(data.get(single), None)
    lower = integer(data.get(low), either)
    higher = integer(data.get(high), lower)
    return None if lower is None else (lower, higher)
