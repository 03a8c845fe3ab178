"""A package of modules: its request classes, and the facade over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...spec import model
from ...spec.imported import FACADES
from ...spec.names import Identifier
from .. import docs
from ..environment import Code
from ..filling import Fill
from ..layout import literal, strings
from ..marks import braced, documented, listed
from .imports import export, from_engine, grouped_imports
from .methods import method_of, nested_in


def _parent_constants(
    members: Iterable[model.Module],
) -> dict[tuple[tuple[Identifier, Identifier], ...], str]:
    """The constant of methods.py for each way in which methods take their parent's arguments."""
    ways: dict[tuple[tuple[Identifier, Identifier], ...], list[Identifier]] = {}
    for module in members:
        if module.kind in (model.Kind.PROP, model.Kind.SUBMODULE):
            ways.setdefault(module.parent_arguments, []).append(module.names.method)
    usual_first = sorted(ways, key=lambda way: (-len(ways[way]), min(ways[way])))
    return {
        way: f"_PARENT_OF_{min(ways[way])}" if position else "_PARENT"
        for position, way in enumerate(usual_first)
    }


def package_files(
    folder: Identifier,
    owner: model.Module | None,
    members: Sequence[model.Module],
    modules: Mapping[str, model.Module],
    fill: Fill,
) -> dict[str, str]:
    exported: dict[str, str] = {}
    for module in members:
        exported[module.names.cls] = module.names.file
    if owner and owner.names.methods:
        exported[owner.names.methods.sync] = "methods"
        exported[owner.names.methods.asynchronous] = "methods"
    names = sorted(exported)
    files = {
        f"{folder}/__init__.py": fill(
            "package.py.jinja",
            title=documented(
                f"The request classes of `{folder}`, loaded when first used."
            ),
            entries=[(literal(name), literal(exported[name])) for name in names],
        ),
        f"{folder}/__init__.pyi": fill(
            "package.pyi.jinja",
            imports=[export(f".{exported[name]}", name) for name in names],
            deprecated=any(docs.deprecation(module) for module in members),
            exported=strings(names),
        ),
    }
    if owner and owner.names.methods:
        files |= _methods_files(
            folder, owner, owner.names.methods, members, modules, fill
        )
    return files


def _methods_files(
    folder: Identifier,
    owner: model.Module,
    names: model.Methods,
    members: Sequence[model.Module],
    modules: Mapping[str, model.Module],
    fill: Fill,
) -> dict[str, str]:
    constants = _parent_constants(members)
    if (
        owner.kind in (model.Kind.PROP, model.Kind.SUBMODULE)
        and owner.parent in modules
    ):
        constants.setdefault(owner.parent_arguments, "_CALL")
    call, needed = method_of(owner, Code("__call__"), modules, constants)
    found = [call]
    for module in members:
        if module.names.methods is not None:
            continue
        method, more = method_of(module, module.names.method, modules, constants)
        found.append(method)
        needed = needed | more
    bases = ("AsyncNamespace", "SyncNamespace")
    nested, nested_imports = nested_in(members)
    descriptors = ("Method", "Namespace") if nested else ("Method",)
    values = {"methods": found, "namespaces": nested}
    return {
        f"{folder}/methods.py": fill(
            "methods.py.jinja",
            owner=owner.names.method,
            imports=grouped_imports(
                from_engine(*bases, *descriptors, table=FACADES), "."
            ),
            constants=[
                (
                    Code(name),
                    braced(
                        f"{literal(ours)}: {literal(theirs)}" for ours, theirs in way
                    ),
                )
                for way, name in constants.items()
            ],
            **_headers(names, "_Modules"),
            **values,
        ),
        f"{folder}/methods.pyi": fill(
            "methods.pyi.jinja",
            imports=grouped_imports(from_engine(*bases) | needed | nested_imports, "."),
            **_headers(names),
            **values,
        ),
    }


def _headers(names: model.Methods, *bases: str) -> dict[str, object]:
    """The names and the bases of the two classes of a facade."""
    return {
        "sync": names.sync,
        "sync_bases": listed((*bases, "SyncNamespace")),
        "asynchronous": names.asynchronous,
        "async_bases": listed((*bases, "AsyncNamespace")),
    }
