"""Snapshot → Spec. This room alone knows paraminfo's keys."""

from __future__ import annotations

from collections.abc import Mapping

from ..shapes.model import Shape
from ..shapes.shipped import shipped as shapes_that_ship
from ..skeletons import Templates, shipped
from ..snapshot import Snapshot
from . import further, model
from .modules import module_of, taken, with_parent
from .naming import alias_names, module_names
from .placing import place
from .reserved import reserved
from .wiki import namespaces_of, wiki_of


def build(
    snapshot: Snapshot,
    templates: Templates | None = None,
    shapes: Mapping[str, Shape] | None = None,
) -> model.Spec:
    """The spec of a wiki. The order of modules, parameters and values in the snapshot makes no difference.

    Args:
        templates: no name of the wiki's takes one that its client has for itself when it
            is made from these; None for mwforge's own.
        shapes: those of the modules' answers, by path; None for those that ship.
    """
    known = shapes_that_ship() if shapes is None else shapes
    taken_names = reserved(templates or shipped())
    notes: set[str] = set()
    raws = place({str(data["path"]): data for data in snapshot.modules}, notes)
    names_of = module_names(raws, taken_names)
    aliases = alias_names(raws, names_of, taken_names)
    modules: dict[str, model.Module] = {}
    for raw in raws:  # parents first
        above = taken(raw.kind, modules.get(raw.parent or ""))
        modules[raw.path] = module_of(
            raw,
            names_of[raw.path],
            aliases,
            taken_names.arguments
            | {parameter.argument for parameter in above.values()},
            notes,
        )
    placed = [with_parent(module, modules) for module in modules.values()]
    notes.update(further.notes(placed))
    return model.Spec(
        wiki=wiki_of(snapshot.wiki),
        namespaces=namespaces_of(snapshot.namespaces),
        modules=tuple(sorted(placed, key=lambda module: module.path)),
        notes=tuple(sorted(notes)),
        shapes={path: known[path] for path in sorted(known) if path in modules},
    )
