"""What a file of a client imports, as pairs of a module's path in the client and a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...spec import model
from ...spec.imported import BUILTINS, STUBS
from .. import marks
from ..environment import Code
from .annotations import aliases_of
from .places import import_path


def from_engine(*names: str, table: Mapping[str, str] = STUBS) -> set[tuple[str, str]]:
    """Names of a table of `spec.imported`."""
    return {(table[name], name) for name in names}


def origin_of(
    word: str, module: model.Module, modules: Mapping[str, model.Module]
) -> set[tuple[str, str]]:
    """Where a stub imports a name of an annotation from; nowhere where it is Python's own."""
    for one in (module, modules.get(module.parent or "")):
        if one and word in aliases_of(one):
            return {(import_path(one), word)}
    return set() if word in BUILTINS else from_engine(word)


@dataclass(frozen=True, slots=True)
class Import:
    """`from origin import names`."""

    origin: Code
    names: Code


def grouped_imports(needed: set[tuple[str, str]], up: str) -> list[list[Import]]:
    """The imports of a file in blocks: what is outside of the client first."""
    by_origin: dict[str, set[str]] = {}
    for origin, name in needed:
        by_origin.setdefault(origin, set()).add(name)
    outside = sorted(origin for origin in by_origin if not origin.startswith("."))
    inside = sorted(origin for origin in by_origin if origin.startswith("."))
    blocks = [
        [(origin, by_origin[origin]) for origin in outside],
        [(up + origin, by_origin[origin]) for origin in inside],
    ]
    return [
        [Import(Code(origin), marks.imported(names)) for origin, names in block]
        for block in blocks
        if block
    ]


def export(origin: str, name: str) -> Import:
    """A name that a stub exports."""
    return Import(Code(origin), marks.imported([f"{name} as {name}"]))
