"""What a diff compares, pair by pair, and what it finds there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from ..spec import model
from .severity import Severity
from .witness import Side

Fact: TypeAlias = str | int | bool | None | tuple["Fact", ...]
"""An old or a new value, as JSON can hold it."""


@dataclass(frozen=True, slots=True)
class Wikis:
    """Two specs."""

    old: Side
    new: Side


@dataclass(frozen=True, slots=True)
class Modules:
    """One module in both specs, under the same path or under the one it was renamed to."""

    wikis: Wikis
    old: model.Module
    new: model.Module

    @property
    def renamed(self) -> bool:
        return self.old.path != self.new.path


@dataclass(frozen=True, slots=True)
class Parameters:
    """One parameter of one module, in both specs."""

    modules: Modules
    old: model.Parameter
    new: model.Parameter


Pair = TypeVar("Pair", Wikis, Modules, Parameters)


@dataclass(frozen=True, slots=True)
class Found:
    """A rule's finding. `value` is what it is about, below its module and parameter.

    A rule of a larger scope names the module or the parameter. `wire` and `source` are given where
    the change does less than the rule's usual damage on that axis.
    """

    old: Fact
    new: Fact
    value: str = ""
    module: str | None = None
    parameter: str | None = None
    wire: Severity | None = None
    source: Severity | None = None
