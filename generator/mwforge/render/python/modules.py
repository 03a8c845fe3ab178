"""One module's file: its request class."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from ...spec import model
from ...spec.imported import BUILTINS, MODULES, PAGE
from ...spec.modules import USUAL_BATCH
from ...spec.names import Identifier
from .. import docs
from ..environment import Code
from ..filling import Fill
from ..layout import literal, row, strings
from ..marks import (
    aliased,
    alternatives,
    braced,
    documented,
    imported,
    listed,
    quoted,
    tupled,
)
from .annotations import aliases_of, arguments_of, names_in, own_rows, words_of
from .imports import Import, grouped_imports


def module_file(
    module: model.Module,
    modules: Mapping[str, model.Module],
    observed: Identifier | None,
    fill: Fill,
) -> str:
    """A module's file; `observed` is that of its answers' types, None where these are not known."""
    rows = own_rows(module)
    aliases = list(_aliases(module))
    bases = _bases(module)
    response = "" if observed else _response(module)
    called = module.names.response
    if module.kind is model.Kind.QUERY:
        called = Identifier(PAGE)
    used = words_of(rows) | {word for base in bases for word in names_in(base)}
    if aliases:
        used |= {"Literal"}
    if response:
        used |= set(names_in(response))
    if aliases or response:
        used |= {"TypeAlias"}
    if observed:
        used |= {"TYPE_CHECKING"}
    if module.deprecated:
        used |= {"deprecated"}
    own = {called, module.names.response, *aliases_of(module)}
    up = "." if module.names.package else ""
    return fill(
        "module.py.jinja",
        title=documented(module.path),
        imports=_imports(used - own, up),
        aliases=aliases,
        response=called,
        exported_response=imported([f"{called} as {called}"]),
        observed=observed or Code(""),
        response_type=aliased(response) if response else Code(""),
        deprecated=_deprecated(module),
        name=module.names.cls,
        bases=listed(bases),
        documentation=documented(*docs.module_paragraphs(module, modules, 4)),
        arguments=arguments_of(rows),
        parameters=[(literal(one.wire), one.argument) for one in module.parameters],
        extra=module.extra or Code(""),
        **_attributes(module),
    )


def _deprecated(module: model.Module) -> Code:
    message = docs.deprecation(module)
    return Code("") if message is None else listed([literal(message)])


def _imports(used: set[str], up: str) -> list[list[Import]]:
    """The import blocks of a module's file."""
    return grouped_imports({(MODULES[word], word) for word in used - BUILTINS}, up)


def _aliases(module: model.Module) -> Iterator[tuple[Identifier, Code]]:
    """The module's enumerations by name."""
    for parameter in module.parameters:
        match parameter.type:
            case model.Enumeration(values, _, Identifier() as name):
                yield name, alternatives(spelt([value.wire for value in values]))
            case model.Submodules(paths, _, Identifier() as name):
                yield name, alternatives(value for value, _ in paths)
            case _:
                pass


def spelt(values: Sequence[str]) -> list[str | int]:
    """The values of an enumeration as they can be written: digits as a number too."""
    digits = re.compile(r"(0|[1-9][0-9]{0,17})\Z")
    return [*values, *(int(value) for value in values if digits.match(value))]


def _response(module: model.Module) -> str:
    """What a call of the module gives, until its shape has been observed; "" where nobody calls it."""
    match module.kind:
        case model.Kind.MAIN | model.Kind.QUERY | model.Kind.FORMAT:
            return ""
        case _:
            return module.answer or "dict[str, Any]"


def _bases(module: model.Module) -> list[str]:
    names = module.names
    match module.kind:
        case model.Kind.MAIN:
            first = "Request[Any]"
        case model.Kind.ACTION:
            first = f"Request[{names.response}]"
        case model.Kind.QUERY:
            first = f"QueryRequest[{PAGE}]"
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


def _attributes(module: model.Module) -> dict[str, object]:
    """What the engine must know of the module beyond its parameters (see Request's class attributes)."""
    none = Code("")
    token = next((one for one in module.parameters if one.token), None)
    counting = module.counting
    prefixes = [
        f"{literal(one.wire)}: {literal(one.type.prefix)}"
        for one in module.parameters
        if isinstance(one.type, model.Submodules) and one.type.prefix
    ]
    return {
        "path": quoted(module.path),
        "route": _tuple([row("", strings(pair), "()", 8) for pair in module.route]),
        "post": module.must_be_posted,
        "writes": module.write_rights,
        "token": (
            tupled(strings((token.wire, token.token)))
            if token and token.token
            else none
        ),
        "sensitive": _braced(
            strings(one.wire for one in module.parameters if one.sensitive)
        ),
        "prefixes": _braced(prefixes),
        "prints": module.answer == model.RAW_ANSWER,
        "uploads": _braced(
            strings(
                one.wire
                for one in module.parameters
                if isinstance(one.type, model.Upload)
            )
        ),
        "limit": quoted(counting.wire) if counting else none,
        "batch": (
            literal(counting.batch)
            if counting and counting.batch != USUAL_BATCH
            else none
        ),
        "narrows": _braced(strings(counting.narrows) if counting else ()),
        "history": _braced(strings(counting.history) if counting else ()),
        "repeats": bool(counting and counting.repeats),
        "counted": _tuple(strings(counting.keys) if counting else ()),
        "multi_limits": _braced(_multi_limits(module)),
        "undivided": _braced(
            strings(module.undivided) if _multi_limits(module) else ()
        ),
        "result": _tuple(strings(module.result)),
        "spread": module.spread,
    }


def _multi_limits(module: model.Module) -> list[Code]:
    return [
        row(f"{literal(one.wire)}: ", [str(n) for n in one.multi_limits], "()", 8)
        for one in module.parameters
        if one.divided and one.multi_limits
    ]


def _tuple(items: Sequence[str]) -> Code:
    return tupled(items) if items else Code("")


def _braced(items: Sequence[str]) -> Code:
    return braced(items) if items else Code("")
