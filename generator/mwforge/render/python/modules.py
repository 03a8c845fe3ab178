"""One module's file: its request class."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from ...spec import model, types
from ...spec.imported import BUILTINS, MODULES
from ...spec.modules import USUAL_BATCH
from ...spec.names import Identifier
from .. import docs
from ..environment import Code, fill
from ..layout import (
    alias,
    bracketed,
    constant,
    docstring,
    fits,
    literal,
    row,
    strings,
    tuple_of,
    type_alias,
)
from .annotations import aliases_of, argument_lines, names_in, own_rows, words_of
from .imports import grouped_imports


def module_file(module: model.Module, modules: Mapping[str, model.Module]) -> str:
    rows = own_rows(module)
    aliases = list(_aliases(module))
    bases = _bases(module)
    response, response_words = _response(module)
    used = (
        words_of(rows)
        | {word for base in bases for word in names_in(base)}
        | response_words
    )
    if aliases:
        used |= {"Literal"}
    if aliases or response:
        used |= {"TypeAlias"}
    if module.deprecated:
        used |= {"deprecated"}
    own = {module.names.response, *aliases_of(module)}
    up = "." if module.names.package else ""
    return fill(
        "module.py.jinja",
        title=docstring([f"Requests to the module {module.path}."], 0),
        imports=_imports(used - own, up),
        aliases=aliases,
        response=response,
        header=bracketed(f"class {module.names.cls}", bases, "()", ":", 0),
        deprecated=_deprecated(module),
        docstring=docstring(docs.module_paragraphs(module, modules, 4), 4),
        attributes=_attributes(module),
        arguments=argument_lines(rows, 8),
        pairs=[
            Code(f"{literal(one.wire)}: {one.argument}") for one in module.parameters
        ],
        extra=module.extra or Code(""),
    )


def _deprecated(module: model.Module) -> Code:
    message = docs.deprecation(module)
    return (
        Code("")
        if message is None
        else bracketed("@deprecated", [literal(message)], "()", "", 0)
    )


def _imports(used: set[str], up: str) -> list[Code]:
    """The import blocks of a module's file."""
    return grouped_imports({(MODULES[word], word) for word in used - BUILTINS}, up)


def _aliases(module: model.Module) -> Iterator[Code]:
    for parameter in module.parameters:
        match parameter.type:
            case model.Enumeration(values, _, Identifier() as name):
                yield alias(name, spelt([value.wire for value in values]))
            case model.Submodules(paths, _, Identifier() as name):
                yield alias(name, [value for value, _ in paths])
            case _:
                pass


def spelt(values: Sequence[str]) -> list[str | int]:
    """The values of an enumeration as they can be written: digits as a number too."""
    digits = re.compile(r"(0|[1-9][0-9]{0,17})\Z")
    return [*values, *(int(value) for value in values if digits.match(value))]


def _response(module: model.Module) -> tuple[Code, set[str]]:
    """The alias of what a call of the module gives, until its shape has been observed."""
    match module.kind:
        case model.Kind.MAIN | model.Kind.QUERY | model.Kind.FORMAT:
            return Code(""), set()
        case _:
            pass
    shape = types.overrides().response.get(module.path, "dict[str, Any]")
    return type_alias(module.names.response, shape), set(names_in(shape))


def _bases(module: model.Module) -> list[str]:
    names = module.names
    match module.kind:
        case model.Kind.MAIN:
            first = "Request[Any]"
        case model.Kind.ACTION:
            first = f"Request[{names.response}]"
        case model.Kind.QUERY:
            first = "QueryRequest"
        case model.Kind.LIST:
            first = f"ListModule[{names.response}]"
        case model.Kind.PROP:
            first = f"PropModule[{names.response}]"
        case model.Kind.META:
            first = f"MetaModule[{names.response}]"
        case model.Kind.SUBMODULE:
            first = f"Submodule[{names.response}]"
        case model.Kind.FORMAT:
            first = "FormatModule"
        case _:
            assert_never(module.kind)
    return [first, "Generator"] if module.generator else [first]


def _attributes(module: model.Module) -> list[Code]:
    """What the engine must know of the module beyond its parameters (see Request's class attributes)."""
    lines = [constant("path = ", module.path, 4)]
    if module.route:
        pairs = [row("", strings(pair), "()", 8) for pair in module.route]
        lines.append(tuple_of("route = ", pairs, 4))
    if module.must_be_posted:
        lines.append(Code("post = True"))
    if module.write_rights:
        lines.append(Code("writes = True"))
    token = next((one for one in module.parameters if one.token), None)
    if token and token.token:
        lines.append(tuple_of("token = ", strings((token.wire, token.token)), 4))
    if secret := [one.wire for one in module.parameters if one.sensitive]:
        lines.append(_set("sensitive = frozenset", strings(secret)))
    if prefixes := [
        Code(f"{literal(one.wire)}: {literal(one.type.prefix)}")
        for one in module.parameters
        if isinstance(one.type, model.Submodules) and one.type.prefix
    ]:
        lines.append(bracketed("prefixes = ", prefixes, "{}", "", 4))
    if types.overrides().response.get(module.path) == "Raw":
        lines.append(Code("prints = True"))
    if uploads := [
        one.wire for one in module.parameters if isinstance(one.type, model.Upload)
    ]:
        lines.append(_set("uploads = frozenset", strings(uploads)))
    if counting := module.counting:
        lines.append(constant("limit = ", counting.wire, 4))
        if counting.batch != USUAL_BATCH:
            lines.append(Code(f"batch = {counting.batch}"))
        if counting.narrows:
            lines.append(_set("narrows = frozenset", strings(counting.narrows)))
        if counting.history:
            lines.append(_set("history = frozenset", strings(counting.history)))
        if counting.repeats:
            lines.append(Code("repeats = True"))
        if counting.keys:
            lines.append(tuple_of("counted = ", strings(counting.keys), 4))
    if prefixes and (
        limits := [
            row(f"{literal(one.wire)}: ", [str(n) for n in one.multi_limits], "()", 8)
            for one in module.parameters
            if one.multi
            and one.multi_limits
            and isinstance(one.type, model.Text | model.Integer)
        ]
    ):
        lines.append(bracketed("multi_limits = ", limits, "{}", "", 4))
    if module.result:
        lines.append(tuple_of("result = ", strings(module.result), 4))
    return lines


def _set(before: str, items: Sequence[str]) -> Code:
    line = f"{before}({{{', '.join(items)}}})"
    if fits(line, 4):
        return Code(line)
    whole = bracketed("", items, "{}", "", 8)
    return Code(f"{before}(\n        {whole}\n    )")
