"""seeds.toml: what a plan cannot derive from paraminfo."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from mwforge.spec.overrides import pairs

Named = frozenset[tuple[str, str]]
"""Pairs of a module's path, '' for any, and a parameter's name without the prefix."""


@dataclass(frozen=True, slots=True)
class Table:
    """seeds.toml, read; its sections are described there.

    `never` and `costly_modules` are patterns of paths. `values` maps a module to sets of
    parameters, `fill` a parameter's name to what fills it.
    """

    never: tuple[str, ...]
    costly_modules: tuple[str, ...]
    costly: Named
    alike: Named
    every: Named
    prop: Named
    fill: Mapping[str, str]
    values: Mapping[str, tuple[Mapping[str, str], ...]]


@cache
def table() -> Table:
    text = resources.files(__package__).joinpath("seeds.toml").read_text("utf-8")
    data = tomllib.loads(text)
    costly = data["costly"]
    return Table(
        never=tuple(_modules(data["never"])),
        costly_modules=tuple(
            _modules(one for one in costly if "parameters" not in one)
        ),
        costly=frozenset(pairs(one for one in costly if "parameters" in one)),
        alike=frozenset(pairs(data["alike"])),
        every=frozenset(pairs(data["every"])),
        prop=frozenset(pairs(data["prop"])),
        fill={
            parameter: entry["value"]
            for entry in data["fill"]
            for parameter in entry["parameters"]
        },
        values={
            module: tuple(entry["values"])
            for entry in data["seed"]
            for module in entry["modules"]
        },
    )


def _modules(entries: Any) -> Iterator[str]:
    for entry in entries:
        yield from entry["modules"]
