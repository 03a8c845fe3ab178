"""The types of arguments, as annotations."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from ...spec import model
from ...spec.names import Identifier
from .. import marks
from ..environment import Code
from ..layout import literal


def union(parameter: model.Parameter, kind: model.Kind) -> list[str]:
    """The members of the union that an argument takes, without None."""
    base = _single(parameter, kind)
    if parameter.multi:
        parts = [f"Many[{' | '.join(base)}]"]
        if parameter.all_value is not None and "str" not in base:
            parts.append(f"Literal[{literal(parameter.all_value)}]")
    else:
        parts = base
    if parameter.variables:
        several = parameter.wire.count("{")
        key = "str" if several < 2 else f"tuple[{', '.join(['str'] * several)}]"
        parts = [f"Mapping[{key}, {' | '.join(parts)}]"]
    return parts


def _single(parameter: model.Parameter, kind: model.Kind) -> list[str]:
    match parameter.type:
        case model.Text():
            return ["str"] if parameter.also is None else _also(parameter.also)
        case model.Integer() | model.NamespaceId():
            return ["int"]
        case model.Boolean():
            return ["bool"]
        case model.Limit():
            return ["Limit"]
        case model.Timestamp():
            return ["Timestamp"]
        case model.Expiry():
            return ["Expiry"]
        case model.Upload():
            return ["UploadFile"]
        case model.Enumeration(values, open_, alias_):
            name = alias_ or _in_place([value.wire for value in values])
            return list(dict.fromkeys([name, "str"])) if open_ else [name]
        case model.Submodules(paths, prefix, alias_):
            name = alias_ or _in_place([value for value, _ in paths])
            return [_request_type(parameter, kind, prefix), name]
        case _:
            assert_never(parameter.type)


def _also(kind: model.Also) -> list[str]:
    """The types of a text that stands for something else (overrides.toml)."""
    match kind:
        case "integer":
            return ["int", "str"]
        case "expiry":
            return ["Expiry"]
        case _:
            assert_never(kind)


def _in_place(values: Sequence[str]) -> str:
    """The type of values that have no alias."""
    return f"Literal[{literal(values[0])}]" if len(values) == 1 else "str"


def _request_type(parameter: model.Parameter, kind: model.Kind, prefix: str) -> str:
    """The base class of the requests that a submodule parameter takes."""
    if prefix:
        return "Generator"
    match kind, parameter.name:
        case model.Kind.QUERY, "list":
            return "ListModule[Any]"
        case model.Kind.QUERY, "prop":
            return "PropModule[Any]"
        case model.Kind.QUERY, "meta":
            return "MetaModule[Any]"
        case model.Kind.MAIN, "format":
            return "FormatModule"
        case model.Kind.MAIN, _:
            return "Request[Any]"
        case _:
            return "Submodule[Any]"


def signature(
    arguments: Iterable[tuple[Identifier, model.Parameter, model.Kind]],
    extra: Identifier | None,
) -> list[tuple[Identifier, list[str], bool]]:
    """(argument, union, required) in order: the required ones first."""
    rows = [
        (name, union(parameter, kind), parameter.required)
        for name, parameter, kind in arguments
    ]
    rows = [row for row in rows if row[2]] + [row for row in rows if not row[2]]
    if extra:
        rows.append((extra, ["Mapping[str, str]"], False))
    return rows


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, as a template writes it."""

    name: Identifier
    type: Code
    default: Code


def arguments_of(
    rows: Iterable[tuple[Identifier, list[str], bool]],
) -> list[Argument]:
    return [
        (
            Argument(name, marks.union(parts), Code(""))
            if required
            else Argument(name, marks.union([*parts, "None"]), Code(" = None"))
        )
        for name, parts, required in rows
    ]


def own_rows(module: model.Module) -> list[tuple[Identifier, list[str], bool]]:
    return signature(
        ((one.argument, one, module.kind) for one in module.parameters), module.extra
    )


def words_of(rows: Iterable[tuple[Identifier, list[str], bool]]) -> set[str]:
    """The names that annotations use; what a literal holds is no name."""
    return {word for _, parts, _ in rows for part in parts for word in names_in(part)}


def names_in(annotation: str) -> Iterator[str]:
    tree = ast.parse(annotation, mode="eval")
    return (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


def aliases_of(module: model.Module) -> set[Identifier]:
    """The names of the module's enumerations."""
    return {
        parameter.type.alias
        for parameter in module.parameters
        if isinstance(parameter.type, model.Enumeration | model.Submodules)
        and parameter.type.alias
    }
