"""The catalogue: one entry for every kind of change that a diff can tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..pairs import Modules, Parameters, Wikis
from . import answers, bounds, modules, names, parameters, texts, values, wiki
from .rule import Rule

__all__ = ["CATALOGUE", "MODULE_RULES", "PARAMETER_RULES", "Rule", "WIKI_RULES"]

WIKI_RULES: tuple[Rule[Wikis], ...] = wiki.OF_WIKIS

MODULE_RULES: tuple[Rule[Modules], ...] = (
    *modules.OF_MODULES,
    *parameters.OF_MODULES,
    *names.OF_MODULES,
    *texts.OF_MODULES,
    *answers.OF_MODULES,
)

PARAMETER_RULES: tuple[Rule[Parameters], ...] = (
    *parameters.OF_PARAMETERS,
    *values.OF_PARAMETERS,
    *bounds.OF_PARAMETERS,
    *names.OF_PARAMETERS,
    *texts.OF_PARAMETERS,
)

AnyRule: TypeAlias = Rule[Wikis] | Rule[Modules] | Rule[Parameters]


CATALOGUE: Mapping[str, AnyRule] = {
    **{rule.id: rule for rule in WIKI_RULES},
    **{rule.id: rule for rule in MODULE_RULES},
    **{rule.id: rule for rule in PARAMETER_RULES},
}
"""Every rule by its id."""
