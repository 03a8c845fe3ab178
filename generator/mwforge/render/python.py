"""Spec → the files of a client, as text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import assert_never

from ..manifest import sealed
from ..runtime.errors import __all__ as ERRORS
from ..spec import model, types
from ..spec.build import USUAL_BATCH
from ..spec.names import Identifier
from ..version import __version__
from . import docs
from .environment import Code, fill
from .layout import (
    alias,
    argument,
    bracketed,
    constant,
    def_line,
    docstring,
    fits,
    imports,
    literal,
    row,
    strings,
    tuple_of,
    type_alias,
    wrapped,
)

RUNTIME = "_runtime"
# What a client's package gives beside its errors, and the engine's file that has it.
ENGINE = {
    "ChunkedUpload": "upload",
    "Custom": "custom",
    "CustomList": "custom",
    "CustomMeta": "custom",
    "CustomProp": "custom",
    "Envelope": "envelope",
    "InteractiveLogin": "clientlogin",
    "LoginStep": "clientlogin",
    "PageSet": "pageset",
    "PageText": "pagetext",
    "Parts": "parts",
    "Raw": "answers",
    "Rewrite": "rewrite",
    "Wait": "events",
    "Answered": "telling",
    "Asked": "telling",
    "adjusted": "clients",
    "logged_in": "clients",
}
_TYPING = frozenset({"Any", "Literal", "Self", "TypeAlias", "Union"})
_VALUES = frozenset({"Expiry", "Limit", "Many", "Timestamp", "UploadFile"})
_REQUESTS = frozenset(
    {
        *("FormatModule", "Generator", "ListModule", "MetaModule", "PropModule"),
        *("QueryRequest", "Request", "Submodule"),
    }
)


def render_client(spec: model.Spec, *, package: str, digest: str) -> dict[str, str]:
    """Every file of the client package `package`, by its path in it; `digest` is the snapshot's.

    Raises ValueError when `package` is no Python name.
    """
    Identifier(package)
    by_path = {module.path: module for module in spec.modules}
    tree = dict(_runtime_files())
    tree |= {"py.typed": "", "site.py": _site(spec)}
    tree |= {_file(module): _module_file(module, by_path) for module in spec.modules}
    for folder, members in _packages(spec).items():
        owner = next(
            (
                one
                for one in spec.modules
                if one.names.methods and one.names.methods.package == folder
            ),
            None,
        )
        tree |= _package_files(folder, owner, members, by_path)
    tree |= _client_files(spec, by_path)
    return sealed(tree, _facts(spec, package, digest))


def _runtime_files() -> Iterator[tuple[str, str]]:
    """The engine, copied: the sources of `mwforge.runtime` as they are."""
    for source in resources.files("mwforge.runtime").iterdir():
        if source.name.endswith(".py"):
            yield f"{RUNTIME}/{source.name}", source.read_text("utf-8")


def _facts(spec: model.Spec, package: str, digest: str) -> dict[str, object]:
    """What a client's manifest says beside its files."""
    return {
        "mwforge": __version__,
        "package": package,
        "wiki": {
            "api": spec.wiki.api,
            "name": spec.wiki.name,
            "version": spec.wiki.version,
        },
        "licence": spec.wiki.licence,
        "snapshot": digest,
    }


# --- where things are -----------------------------------------------------------------------------


def _file(module: model.Module) -> str:
    names = module.names
    return f"{names.package}/{names.file}.py" if names.package else f"{names.file}.py"


def _import_path(module: model.Module) -> str:
    """The module's file as seen from the top of the package: `.query.revisions`."""
    names = module.names
    return f".{names.package}.{names.file}" if names.package else f".{names.file}"


def _packages(spec: model.Spec) -> dict[Identifier, list[model.Module]]:
    found: dict[Identifier, list[model.Module]] = {}
    for module in spec.modules:
        if module.names.package:
            found.setdefault(module.names.package, []).append(module)
    return dict(sorted(found.items()))


# --- annotations ----------------------------------------------------------------------------------


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


def _signature(
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


def _argument_lines(
    rows: Iterable[tuple[Identifier, list[str], bool]], indent: int
) -> list[Code]:
    return [
        (
            argument(name, parts, "", indent)
            if required
            else argument(name, [*parts, "None"], "None", indent)
        )
        for name, parts, required in rows
    ]


def _own_rows(module: model.Module) -> list[tuple[Identifier, list[str], bool]]:
    return _signature(
        ((one.argument, one, module.kind) for one in module.parameters), module.extra
    )


def _words(rows: Iterable[tuple[Identifier, list[str], bool]]) -> set[str]:
    """The names that annotations use; what a literal holds is no name."""
    return {word for _, parts, _ in rows for part in parts for word in _names_in(part)}


def _names_in(annotation: str) -> Iterator[str]:
    tree = ast.parse(annotation, mode="eval")
    return (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


# --- one module -----------------------------------------------------------------------------------


def _module_file(module: model.Module, modules: Mapping[str, model.Module]) -> str:
    rows = _own_rows(module)
    aliases = list(_aliases(module))
    bases = _bases(module)
    response, response_words = _response(module)
    used = (
        _words(rows)
        | {word for base in bases for word in _names_in(base)}
        | response_words
    )
    if aliases:
        used |= {"Literal"}
    if aliases or response:
        used |= {"TypeAlias"}
    up = "." if module.names.package else ""
    return fill(
        "module.py.jinja",
        title=docstring([f"Requests to the module {module.path}."], 0),
        imports=_imports(used, up, "Mapping" in used, module.deprecated),
        aliases=aliases,
        response=response,
        header=bracketed(f"class {module.names.cls}", bases, "()", ":", 0),
        deprecated=_deprecated(module),
        docstring=docstring(docs.module_paragraphs(module, modules, 4), 4),
        attributes=_attributes(module),
        arguments=_argument_lines(rows, 8),
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


def _imports(used: set[str], up: str, mapping: bool, deprecated: bool) -> list[Code]:
    """The import blocks of a module's file: the standard library's, then the engine's."""
    standard = []
    # An alias is there at run time; in annotations the usual Literal would do as well.
    literals = "Literal" in used
    used = used - {"Literal"}
    if mapping:
        standard.append(imports("collections.abc", ["Mapping"]))
    if typing := used & _TYPING:
        standard.append(imports("typing", typing))
    engine = []
    if literals:
        engine.append(imports(f".{up}{RUNTIME}.literals", ["Literal"]))
    requests = set(used & _REQUESTS)
    if deprecated:
        requests.add("deprecated")
    if requests:
        engine.append(imports(f".{up}{RUNTIME}.request", requests))
    if "Raw" in used:
        engine.insert(0, imports(f".{up}{RUNTIME}.answers", ["Raw"]))
    if values := used & _VALUES:
        engine.append(imports(f".{up}{RUNTIME}.values", values))
    return [Code("\n".join(block)) for block in (standard, engine) if block]


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
    return type_alias(module.names.response, shape), set(_names_in(shape))


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


# --- facades --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Method:
    """A method: the run-time descriptor that makes it, and what the stubs say of it."""

    descriptor: Code
    sync: Code
    asynchronous: Code
    docstring: Code


def _method(
    module: model.Module,
    name: str,
    modules: Mapping[str, model.Module],
    constants: Mapping[tuple[tuple[Identifier, Identifier], ...], str],
) -> tuple[Method, set[tuple[str, str]]]:
    """The method of a module, and what its stub imports as (import path, name)."""
    rows = _method_rows(module, modules)
    needed: set[tuple[str, str]] = set()
    for word in _words(rows):
        needed.add(_origin(word, module, modules))
    sync, asynchronous, coroutine, imported = _returns(module)
    needed |= imported
    message = docs.deprecation(module)
    decorator = ""
    if message:
        mark = bracketed("@deprecated", [literal(message)], "()", "", 4)
        decorator = f"    {mark}\n"
        needed.add(("typing_extensions", "deprecated"))
    arguments = _argument_lines(rows, 8)
    word = "async def" if coroutine else "def"
    text = docs.first_paragraph(module.help.text) or f"The module {module.path}."
    return (
        Method(
            descriptor=_descriptor(module, name, modules, constants),
            sync=Code(decorator + def_line("def", name, arguments, sync, 4)),
            asynchronous=Code(
                decorator + def_line(word, name, arguments, asynchronous, 4)
            ),
            docstring=docstring(
                [wrapped(text, 8), f"All about it: `{module.names.cls}`."], 8
            ),
        ),
        {one for one in needed if one[0]},
    )


def _method_rows(
    module: model.Module, modules: Mapping[str, model.Module]
) -> list[tuple[Identifier, list[str], bool]]:
    parent = modules.get(module.parent or "")
    taken = []
    if parent is not None:
        by_argument = {one.argument: one for one in parent.parameters}
        taken = [
            (ours, by_argument[theirs], parent.kind)
            for ours, theirs in module.parent_arguments
        ]
    own = [(one.argument, one, module.kind) for one in module.parameters]
    return _signature([*taken, *own], module.extra)


def _origin(
    word: str, module: model.Module, modules: Mapping[str, model.Module]
) -> tuple[str, str]:
    """Where a stub imports a name of an annotation from; '' for a builtin."""
    if word in _TYPING:
        return "typing", word
    if word == "Mapping":
        return "collections.abc", word
    if word in _VALUES:
        return f".{RUNTIME}.values", word
    if word in _REQUESTS:
        return f".{RUNTIME}.request", word
    parent = modules.get(module.parent or "")
    for one in (module, parent):
        if one and word in {
            parameter.type.alias
            for parameter in one.parameters
            if isinstance(parameter.type, model.Enumeration | model.Submodules)
        }:
            return _import_path(one), word
    return "", word


def _returns(
    module: model.Module,
) -> tuple[str, str, bool, set[tuple[str, str]]]:
    """What a call gives: sync, async, whether the async one is awaited, and the names to import."""
    response = module.names.response
    own = (_import_path(module), response)
    results = f".{RUNTIME}.results"
    match module.kind:
        case model.Kind.QUERY:
            names = {(results, "Results"), (results, "AsyncResults")}
            return "Results", "AsyncResults", False, names
        case model.Kind.LIST:
            names = {(results, "Items"), (results, "AsyncItems"), own}
            return f"Items[{response}]", f"AsyncItems[{response}]", False, names
        case model.Kind.PROP:
            names = {(results, "Pages"), (results, "AsyncPages"), own}
            return f"Pages[{response}]", f"AsyncPages[{response}]", False, names
        case model.Kind.FORMAT:
            return "None", "None", True, set()
        case _:
            return response, response, True, {own}


def _descriptor(
    module: model.Module,
    name: str,
    modules: Mapping[str, model.Module],
    constants: Mapping[tuple[tuple[Identifier, Identifier], ...], str],
) -> Code:
    items = [literal(_import_path(module)), literal(module.names.cls)]
    parent = modules.get(module.parent or "")
    if module.kind in (model.Kind.PROP, model.Kind.SUBMODULE) and parent:
        above = strings((_import_path(parent), parent.names.cls))
        above.append(Code(constants[module.parent_arguments]))
        above.append(literal(_holder(module, parent)))
        items.append(row("parent=", above, "()", 8))
    return bracketed(f"{name} = Method", items, "()", "", 4)


def _holder(module: model.Module, parent: model.Module) -> str:
    """The argument of the parent that holds this request; "" where it declares none."""
    wire = module.route[-1][0]
    found = (one.argument for one in parent.parameters if one.wire == wire)
    return next(found, "")


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


def _grouped_imports(needed: set[tuple[str, str]], up: str) -> list[Code]:
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


def _package_files(
    folder: Identifier,
    owner: model.Module | None,
    members: Sequence[model.Module],
    modules: Mapping[str, model.Module],
) -> dict[str, str]:
    exported: dict[str, str] = {}
    for module in members:
        exported[module.names.cls] = module.names.file
    if owner and owner.names.methods:
        exported[owner.names.methods.sync] = "methods"
        exported[owner.names.methods.asynchronous] = "methods"
    title = docstring(
        [f"The request classes of `{folder}`, loaded when first used."], 0
    )
    names = sorted(exported)
    files = {
        f"{folder}/__init__.py": fill(
            "package.py.jinja",
            title=title,
            entries=[
                Code(f"{literal(name)}: {literal(exported[name])}") for name in names
            ],
        ),
        f"{folder}/__init__.pyi": fill(
            "package.pyi.jinja",
            imports=[
                imports(f".{exported[name]}", [f"{name} as {name}"]) for name in names
            ],
            deprecated=any(docs.deprecation(module) for module in members),
            exported=strings(names),
        ),
    }
    if owner and owner.names.methods:
        files |= _methods_files(folder, owner, owner.names.methods, members, modules)
    return files


def _methods_files(
    folder: Identifier,
    owner: model.Module,
    names: model.Methods,
    members: Sequence[model.Module],
    modules: Mapping[str, model.Module],
) -> dict[str, str]:
    constants = _parent_constants(members)
    if (
        owner.kind in (model.Kind.PROP, model.Kind.SUBMODULE)
        and owner.parent in modules
    ):
        constants.setdefault(owner.parent_arguments, "_CALL")
    call, needed = _method(owner, "__call__", modules, constants)
    found = [call]
    for module in members:
        if module.names.methods is not None:
            continue
        method, more = _method(module, module.names.method, modules, constants)
        found.append(method)
        needed = needed | more
    engine = {
        (f".{RUNTIME}.client", "AsyncNamespace"),
        (f".{RUNTIME}.client", "SyncNamespace"),
    }
    nested, nested_imports = _namespaces(members)
    values = {"methods": found, "namespaces": nested}
    return {
        f"{folder}/methods.py": fill(
            "methods.py.jinja",
            title=docstring([f"The methods below `wiki.{owner.names.method}`."], 0),
            imports=_grouped_imports(
                engine
                | {(f".{RUNTIME}.facade", "Method")}
                | ({(f".{RUNTIME}.facade", "Namespace")} if nested else set()),
                ".",
            ),
            constants=[
                bracketed(
                    f"{name} = ",
                    [
                        Code(f"{literal(ours)}: {literal(theirs)}")
                        for ours, theirs in way
                    ],
                    "{}",
                    "",
                    0,
                )
                for way, name in constants.items()
            ],
            **_headers(names, "_Modules"),
            **values,
        ),
        f"{folder}/methods.pyi": fill(
            "methods.pyi.jinja",
            imports=_grouped_imports(engine | needed | nested_imports, "."),
            **_headers(names),
            **values,
        ),
    }


def _headers(names: model.Methods, *bases: str) -> dict[str, Code]:
    """The two class statements of a facade."""
    return {
        twin: bracketed(f"class {name}", [*bases, base], "()", ":", 0)
        for twin, name, base in (
            ("sync", names.sync, "SyncNamespace"),
            ("asynchronous", names.asynchronous, "AsyncNamespace"),
        )
    }


@dataclass(frozen=True, slots=True)
class Nested:
    """A property that gives the facade over a module's submodules."""

    descriptor: Code
    sync: Code
    asynchronous: Code
    docstring: Code


def _namespaces(
    members: Iterable[model.Module],
) -> tuple[list[Nested], set[tuple[str, str]]]:
    found: list[Nested] = []
    needed: set[tuple[str, str]] = set()
    for module in members:
        methods = module.names.methods
        if methods is None:
            continue
        where = f".{methods.package}.methods"
        items = strings((where, methods.sync, methods.asynchronous))
        found.append(
            Nested(
                descriptor=bracketed(
                    f"{module.names.method} = Namespace", items, "()", "", 4
                ),
                sync=def_line("def", module.names.method, (), methods.sync, 4),
                asynchronous=def_line(
                    "def", module.names.method, (), methods.asynchronous, 4
                ),
                docstring=docstring(
                    [
                        wrapped(
                            docs.first_paragraph(module.help.text)
                            or f"The module {module.path}.",
                            8,
                        )
                    ],
                    8,
                ),
            )
        )
        needed |= {(where, methods.sync), (where, methods.asynchronous)}
    return found, needed


def _client_files(
    spec: model.Spec, modules: Mapping[str, model.Module]
) -> dict[str, str]:
    actions = [
        one for one in spec.modules if one.kind in (model.Kind.ACTION, model.Kind.QUERY)
    ]
    methods: list[Method] = []
    needed: set[tuple[str, str]] = {("typing", "Self")}
    for module in actions:
        if module.names.methods is None:
            method, more = _method(module, module.names.method, modules, {})
            methods.append(method)
            needed |= more
    nested, nested_imports = _namespaces(actions)
    engine = {
        (f".{RUNTIME}.client", "AsyncClient"),
        (f".{RUNTIME}.client", "SyncClient"),
    }
    main = modules.get("main")
    options: list[Code] = []
    action = ""
    if main is not None:
        chooses = (one.argument for one in main.parameters if one.name == "action")
        action = next(chooses, "")
        rows = _signature(
            (
                (one.argument, one, main.kind)
                for one in main.parameters
                if one.name != "action"
            ),
            None,
        )
        options = _argument_lines(rows, 8)
        needed |= {_origin(word, main, modules) for word in _words(rows)}
    needed = {one for one in needed if one[0]}
    name = spec.wiki.name or "the wiki"
    values = {
        "methods": methods,
        "namespaces": nested,
        "options": options,
        "action": literal(action),
        "sync_doc": docstring([f"A client of {name}."], 4),
        "async_doc": docstring([f"A client of {name} whose calls are awaited."], 4),
    }
    facade = {
        (f".{RUNTIME}.facade", word)
        for word, wanted in (
            ("Method", bool(methods)),
            ("Namespace", bool(nested)),
            ("Options", main is not None),
        )
        if wanted
    }
    top = docstring(
        [
            f"A typed client of {name} ({spec.wiki.version or 'unknown version'}).",
            *([wrapped(spec.wiki.licence, 0)] if spec.wiki.licence else []),
        ],
        0,
    )
    folders = [*_packages(spec)]
    modules_ = sorted({*folders, "site", *(["main"] if main else [])})
    return {
        "__init__.py": fill(
            "init.py.jinja",
            title=top,
            errors=[Identifier(name) for name in ERRORS],
            error_exports=strings(ERRORS),
            engine=[
                Code(f"{literal(one)}: {literal(f'{RUNTIME}.{file}')}")
                for one, file in ENGINE.items()
            ],
            exported=strings(modules_),
        ),
        "__init__.pyi": fill(
            "init.pyi.jinja",
            modules=[imports(".", [f"{one} as {one}"]) for one in modules_],
            engine=[
                imports(f".{RUNTIME}.{file}", [f"{name} as {name}"])
                for name, file in sorted(
                    {**ENGINE, **dict.fromkeys(ERRORS, "errors")}.items(),
                    key=lambda pair: (pair[1], pair[0]),
                )
            ],
            engine_exports=strings(sorted([*ENGINE, *ERRORS])),
            exported=strings(modules_),
        ),
        "client.py": fill(
            "client.py.jinja",
            imports=_grouped_imports(engine | facade | {(".", "site")}, ""),
            **values,
        ),
        "client.pyi": fill(
            "client.pyi.jinja",
            imports=_grouped_imports(engine | needed | nested_imports, ""),
            **values,
        ),
    }


def _site(spec: model.Spec) -> str:
    return fill(
        "site.py.jinja",
        constants=[
            constant(f"{name}: str = ", value, 0)
            for name, value in (
                ("API", spec.wiki.api),
                ("NAME", spec.wiki.name),
                ("VERSION", spec.wiki.version),
                ("LANGUAGE", spec.wiki.language),
            )
        ],
        extensions=[
            Code(f"{literal(one.name)}: {literal(one.version)}")
            for one in _last_versions(spec.wiki.extensions)
        ],
        namespaces=[
            (one.member, literal(one.id), literal(one.name)) for one in spec.namespaces
        ],
    )


def _last_versions(
    extensions: Iterable[model.Extension],
) -> list[model.Extension]:
    return list({one.name: one for one in extensions}.values())
