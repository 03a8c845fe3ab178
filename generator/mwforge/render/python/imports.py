"""What a file of a client imports, as pairs of a module's path in the client and a name."""

from __future__ import annotations

from collections.abc import Mapping

from ...spec import model
from ...spec.imported import BUILTINS, STUBS
from ..environment import Code
from ..layout import imports
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


def grouped_imports(needed: set[tuple[str, str]], up: str) -> list[Code]:
    by_origin: dict[str, set[str]] = {}
    for origin, name in needed:
        by_origin.setdefault(origin, set()).add(name)
    outside = sorted(origin for origin in by_origin if not origin.startswith("."))
    inside = sorted(origin for origin in by_origin if origin.startswith("."))
    blocks = [
        [imports(origin, by_origin[origin]) for origin in outside],
        [imports(up + origin, by_origin[origin]) for origin in inside],
    ]
    return [Code("\n".join(block)) for block in blocks if block]
