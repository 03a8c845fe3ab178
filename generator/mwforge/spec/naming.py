"""The Python names of modules: their files, classes, methods, facades and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from . import model, names
from .names import Identifier
from .placing import Raw
from .reserved import Reserved
from .said import raw_parameters, submodule_paths


def _package_of(raw: Raw) -> str:
    """The scope that a module's names share: its parent's path, or one for actions and one for formats."""
    match raw.kind:
        case model.Kind.MAIN:
            return ""
        case model.Kind.ACTION | model.Kind.QUERY:
            return "actions"
        case model.Kind.FORMAT:
            return "formats"
        case _:
            return f"+{raw.parent}"


def _by_package(raws: Iterable[Raw]) -> dict[str, list[Raw]]:
    """The modules of each scope, that of a parent before those of its modules."""
    packages: dict[str, list[Raw]] = {}
    for raw in sorted(raws, key=lambda raw: (len(raw.route), raw.path)):
        packages.setdefault(_package_of(raw), []).append(raw)
    return packages


def module_names(raws: Sequence[Raw], taken: Reserved) -> dict[str, model.Names]:
    packages = _by_package(raws)
    nested = {raw.parent for raw in raws if raw.parent not in (None, "main")}
    folders: dict[str, Identifier] = names.assign(
        {str(path): names.file_candidates(str(path)) for path in nested},
        reserved=taken.folders,
        key=str.casefold,
    )
    facades = names.assign(
        {
            f"{twin} {path}": tuple(
                f"{twin}{name}Methods" for name in names.class_candidates(str(path), "")
            )
            for path in nested
            for twin in ("", "Async")
        },
        reserved=taken.stubs,
    )
    methods_of = set(facades.values())
    result: dict[str, model.Names] = {}
    for scope, package in packages.items():
        by_name = {raw.name: raw for raw in package}
        # A facade's stub shows what its `__call__` gives beside what its methods give.
        owner = result.get(package[0].parent or "")
        above = {owner.response} if owner else set[Identifier]()
        classes = names.assign(
            {
                raw.name: names.class_candidates(
                    raw.name, str(raw.data.get("classname", ""))
                )
                for raw in package
            },
            reserved=taken.classes,
            elsewhere=methods_of,
        )
        responses = names.assign(
            {
                raw.name: names.owned_candidates(
                    classes[raw.name], _response_suffix(raw.kind)
                )
                for raw in package
            },
            reserved=taken.stubs | set(classes.values()) | above,
            elsewhere=methods_of,
        )
        files = names.assign(
            {raw.name: names.file_candidates(raw.name) for raw in package},
            reserved=taken.files,
            key=str.casefold,
        )
        methods = names.assign(
            {raw.name: names.candidates(raw.name) for raw in package},
            reserved=taken.methods
            | set(classes.values())
            | set(responses.values())
            | above
            | (taken.client if scope == "actions" else set()),
            elsewhere=methods_of,
        )
        for name, raw in by_name.items():
            result[raw.path] = model.Names(
                package=(
                    Identifier(scope)
                    if scope in ("actions", "formats")
                    else folders[scope[1:]] if scope else None
                ),
                file=files[name],
                cls=classes[name],
                response=responses[name],
                method=methods[name],
                methods=(
                    model.Methods(
                        folders[raw.path],
                        facades[f" {raw.path}"],
                        facades[f"Async {raw.path}"],
                    )
                    if raw.path in nested
                    else None
                ),
            )
    return result


def _response_suffix(kind: model.Kind) -> str:
    match kind:
        case model.Kind.LIST:
            return "Item"
        case model.Kind.PROP:
            return "Page"
        case _:
            return "Response"


def alias_names(
    raws: Sequence[Raw], names_of: Mapping[str, model.Names], reserved: Reserved
) -> dict[tuple[str, str], Identifier]:
    """The `Literal` of each enumeration, by path and parameter.

    It is unique among the modules of a package and those two levels above and below, whose names
    meet in the facades' stubs: a facade's methods take arguments of its owner, whose own call takes
    some of the next.
    """
    parents = {raw.path: raw.parent or "" for raw in raws}
    below: dict[str, list[str]] = {}
    for path, parent in parents.items():
        below.setdefault(parent, []).append(path)
    facades = {
        name
        for names_ in names_of.values()
        if names_.methods
        for name in (names_.methods.sync, names_.methods.asynchronous)
    }
    found: dict[tuple[str, str], Identifier] = {}
    aliases: dict[str, list[Identifier]] = {}
    # A package comes after those above it.
    for package in _by_package(raws).values():
        wanted: dict[str, tuple[str, ...]] = {}
        keys: dict[str, tuple[str, str]] = {}
        for raw in package:
            for data in raw_parameters(raw.data):
                if not _is_list(data):
                    continue
                name = str(data["name"])
                thing = repr((raw.path, name))
                keys[thing] = (raw.path, name)
                wanted[thing] = names.alias_candidates(names_of[raw.path].cls, name)
        owner = package[0].parent or ""
        owners = {owner, parents.get(owner, "")}
        paths = [raw.path for raw in package]
        children = [path for parent in paths for path in below.get(parent, ())]
        further = [path for parent in children for path in below.get(parent, ())]
        taken = {alias for path in owners for alias in aliases.get(path, ())}
        for path in (*paths, *children, *further, *(owners & parents.keys())):
            names_ = names_of[path]
            taken |= {names_.cls, names_.response, names_.method}
        assigned = names.assign(
            wanted, reserved=reserved.stubs | taken, elsewhere=facades
        )
        for thing, alias in assigned.items():
            found[keys[thing]] = alias
            aliases.setdefault(keys[thing][0], []).append(alias)
    return found


def _is_list(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("type"), list) or bool(submodule_paths(data))
