"""Where modules hang: each with its parent, its kind, and what selects it on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..plain import visible
from . import model
from .overrides import overrides
from .said import submodule_paths


@dataclass(frozen=True, slots=True)
class Raw:
    """A module as paraminfo gives it, and where it hangs."""

    data: Mapping[str, Any]
    path: str
    name: str
    kind: model.Kind
    parent: str | None
    route: tuple[tuple[str, str], ...]


def place(raws: Mapping[str, Mapping[str, Any]], notes: set[str]) -> list[Raw]:
    """Each module with its parent, its kind and its route, parents first."""
    placed: dict[str, Raw] = {}
    selectors = {path: _selectors(data) for path, data in raws.items()}
    for path in sorted(raws, key=lambda path: (path.count("+"), path)):
        data = raws[path]
        parent_path, plus, name = path.rpartition("+")
        if parent_path == "main":  # its modules have their names alone as paths
            parent_path, plus, name = "", "", path
        if path == "main":
            placed[path] = Raw(data, path, name, model.Kind.MAIN, None, ())
            continue
        if plus and parent_path not in raws:
            notes.add(
                f"{visible(path)}: its parent module {visible(parent_path)}"
                " is not described"
            )
        group = str(data.get("group", ""))
        owner = parent_path if plus else "main"
        parameter, wire = _selecting(selectors.get(owner, {}), path, owner, group)
        kind = _kind(path, owner, parameter)
        above = placed[owner].route if owner in placed else ()
        if owner == parent_path and owner not in placed:
            above = _assumed_route(parent_path)
        route = (*above, (wire, name))
        placed[path] = Raw(data, path, name, kind, owner, route)
    return [placed[path] for path in sorted(placed)]


def _selectors(data: Mapping[str, Any]) -> dict[str, tuple[str, frozenset[str]]]:
    """The parameters that choose submodules without a prefix: name → (wire name, submodules' paths)."""
    prefix = str(data.get("prefix", ""))
    return {
        str(parameter["name"]): (
            prefix + str(parameter["name"]),
            frozenset(submodule_paths(parameter).values()),
        )
        for parameter in data.get("parameters", ())
        if "submodules" in parameter and not parameter.get("submoduleparamprefix")
    }


def _selecting(
    selectors: Mapping[str, tuple[str, frozenset[str]]],
    path: str,
    owner: str,
    group: str,
) -> tuple[str, str]:
    """The parent's parameter that selects this module: the one that lists it, else the one of its group."""
    listing = sorted(name for name, (_, paths) in selectors.items() if path in paths)
    if listing:
        chosen = group if group in listing else listing[0]
        return chosen, selectors[chosen][0]
    if owner == "main":
        fallback = "format" if group == "format" else "action"
    else:
        fallback = group or next(iter(sorted(selectors)), "submodule")
    return fallback, selectors[fallback][0] if fallback in selectors else fallback


def _kind(path: str, owner: str, parameter: str) -> model.Kind:
    match owner, parameter:
        case "main", "format":
            return model.Kind.FORMAT
        case "main", _:
            return model.Kind.QUERY if path == "query" else model.Kind.ACTION
        case "query", "list":
            return model.Kind.LIST
        case "query", "prop":
            # What is no prop module in fact stands in the overrides.
            return model.Kind.LIST if path in overrides().lists else model.Kind.PROP
        case "query", "meta":
            return model.Kind.META
        case _:
            return model.Kind.SUBMODULE


def _assumed_route(path: str) -> tuple[tuple[str, str], ...]:
    first, *rest = path.split("+")
    return (("action", first), *(("submodule", name) for name in rest))
