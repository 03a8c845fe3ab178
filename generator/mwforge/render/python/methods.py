"""What a facade has: methods, and the facades over submodules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...spec import model
from ...spec.imported import PAGE
from ...spec.names import Identifier
from .. import docs
from ..environment import Code
from ..layout import literal, row, strings, wrapped
from ..marks import documented, listed, returned
from .annotations import Argument, arguments_of, signature, words_of
from .imports import from_engine, origin_of
from .places import import_path


@dataclass(frozen=True, slots=True)
class Method:
    """A method, as the templates write it.

    ``origin`` is what the descriptor is made from that gives it at run time, ``sync`` and
    ``asynchronous`` are what it gives, ``awaited`` whether the latter is awaited.
    """

    name: Identifier | Code
    origin: Code
    deprecated: Code
    arguments: list[Argument]
    sync: Code
    asynchronous: Code
    awaited: bool
    documentation: Code


def method_of(
    module: model.Module,
    name: Identifier | Code,
    modules: Mapping[str, model.Module],
    constants: Mapping[tuple[tuple[Identifier, Identifier], ...], str],
) -> tuple[Method, set[tuple[str, str]]]:
    """The method of a module, and what its stub imports as (import path, name)."""
    rows = _method_rows(module, modules)
    needed: set[tuple[str, str]] = set()
    for word in words_of(rows):
        needed |= origin_of(word, module, modules)
    sync, asynchronous, awaited, imported = _returns(module)
    needed |= imported
    message = docs.deprecation(module)
    if message:
        needed |= from_engine("deprecated")
    return (
        Method(
            name=name,
            origin=listed(_origin(module, modules, constants)),
            deprecated=listed([literal(message)]) if message else Code(""),
            arguments=arguments_of(rows),
            sync=returned(sync),
            asynchronous=returned(asynchronous),
            awaited=awaited,
            documentation=documented(
                *docs.call_paragraphs(
                    module, [taken for _, taken in _taken(module, modules)], 8
                )
            ),
        ),
        needed,
    )


def _summary(module: model.Module) -> str:
    text = docs.first_paragraph(module.help.text) or f"The module {module.path}."
    return wrapped(text, 8)


def _method_rows(
    module: model.Module, modules: Mapping[str, model.Module]
) -> list[tuple[Identifier, list[str], bool]]:
    parent = modules.get(module.parent or "")
    taken = [
        (ours, parameter, parent.kind)
        for ours, parameter in _taken(module, modules)
        if parent is not None
    ]
    own = [(one.argument, one, module.kind) for one in module.parameters]
    return signature([*taken, *own], module.extra)


def _taken(
    module: model.Module, modules: Mapping[str, model.Module]
) -> list[tuple[Identifier, model.Parameter]]:
    """What a method takes of its parent's parameters, by the names of its arguments."""
    parent = modules.get(module.parent or "")
    if parent is None:
        return []
    by_argument = {one.argument: one for one in parent.parameters}
    return [(ours, by_argument[theirs]) for ours, theirs in module.parent_arguments]


def _returns(
    module: model.Module,
) -> tuple[str, str, bool, set[tuple[str, str]]]:
    """What a call gives: sync, async, whether the async one is awaited, and the names to import."""
    response = module.names.response
    own = (import_path(module), response)
    match module.kind:
        case model.Kind.QUERY:
            names = from_engine("Results", "AsyncResults", PAGE)
            return f"Results[{PAGE}]", f"AsyncResults[{PAGE}]", False, names
        case model.Kind.LIST:
            names = {*from_engine("Items", "AsyncItems"), own}
            return f"Items[{response}]", f"AsyncItems[{response}]", False, names
        case model.Kind.PROP:
            names = {*from_engine("Pages", "AsyncPages"), own}
            return f"Pages[{response}]", f"AsyncPages[{response}]", False, names
        case model.Kind.FORMAT:
            return "None", "None", True, set()
        case _:
            return response, response, True, {own}


def _origin(
    module: model.Module,
    modules: Mapping[str, model.Module],
    constants: Mapping[tuple[tuple[Identifier, Identifier], ...], str],
) -> list[Code]:
    items = [literal(import_path(module)), literal(module.names.cls)]
    parent = modules.get(module.parent or "")
    if module.kind in (model.Kind.PROP, model.Kind.SUBMODULE) and parent:
        above = strings((import_path(parent), parent.names.cls))
        above.append(Code(constants[module.parent_arguments]))
        above.append(literal(_holder(module, parent)))
        items.append(row("parent=", above, "()", 8))
    return items


def _holder(module: model.Module, parent: model.Module) -> str:
    """The argument of the parent that holds this request; "" where it declares none."""
    wire = module.route[-1][0]
    found = (one.argument for one in parent.parameters if one.wire == wire)
    return next(found, "")


@dataclass(frozen=True, slots=True)
class Nested:
    """A property that gives the facade over a module's submodules, as the templates write it."""

    name: Identifier
    origin: Code
    sync: Code
    asynchronous: Code
    documentation: Code


def nested_in(
    members: Iterable[model.Module],
) -> tuple[list[Nested], set[tuple[str, str]]]:
    found: list[Nested] = []
    needed: set[tuple[str, str]] = set()
    for module in members:
        methods = module.names.methods
        if methods is None:
            continue
        where = f".{methods.package}.methods"
        found.append(
            Nested(
                name=module.names.method,
                origin=listed(strings((where, methods.sync, methods.asynchronous))),
                sync=returned(methods.sync),
                asynchronous=returned(methods.asynchronous),
                documentation=documented(_summary(module)),
            )
        )
        needed |= {(where, methods.sync), (where, methods.asynchronous)}
    return found, needed
