"""Snapshot → Spec: the one place that knows paraminfo's keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..plain import visible
from ..snapshot import Snapshot
from . import further, model, names, types
from .docs import Help, parse_help, parse_text
from .names import Identifier

# Public names of the generated clients' base classes; an action of one of these names gets an underscore.
CLIENT_NAMES = frozenset({"login", "close", "with_options"})

# What annotations use.
ANNOTATION_NAMES = frozenset(
    {
        *("Any", "AsyncItems", "AsyncPages", "AsyncResults", "Expiry", "FormatModule"),
        *("Generator", "Items", "Limit", "ListModule", "Literal", "Many", "Mapping"),
        *("MetaModule", "Pages", "PropModule", "QueryRequest", "Raw", "Request"),
        *("Results", "Union"),
        *("Self", "Submodule", "Timestamp", "UploadFile"),
        *("bool", "dict", "int", "list", "property", "str", "tuple", "deprecated"),
    }
)

# What a facade's class body uses: a method of that name would hide it there.
FACADE_NAMES = ANNOTATION_NAMES | {"Method", "Namespace", "Options"}

# What a module's file uses beside its own names; two that every user of a client knows.
FILE_NAMES = ANNOTATION_NAMES | {
    *("TypeAlias", "TYPE_CHECKING", "super", "frozenset", "annotations"),
    *("Wiki", "AsyncWiki"),
}

# What a facade's stub uses beside the names that it imports from the modules' files.
STUB_NAMES = FILE_NAMES | {
    *("SyncNamespace", "AsyncNamespace", "SyncClient", "AsyncClient"),
}

# Arguments share a scope with `self` and with what `__init__` calls.
ARGUMENT_NAMES = frozenset({"self", "super"})

# Files and packages at the top of a client.
TOP_NAMES = frozenset(
    {"actions", "client", "formats", "main", "site", *names.reserved_files()}
)
METHOD_FILE_NAMES = frozenset({"methods", *names.reserved_files()})

# The most results of a batch where paraminfo does not say (ApiBase::LIMIT_BIG1).
USUAL_BATCH = 500

# Continuation is the engine's work: a method that iterates does not take these from `query`.
CONTINUATION = frozenset({"continue", "rawcontinue"})


@dataclass(frozen=True, slots=True)
class _Raw:
    """A module as paraminfo gives it, and where it hangs."""

    data: Mapping[str, Any]
    path: str
    name: str
    kind: model.Kind
    parent: str | None
    route: tuple[tuple[str, str], ...]


def build(snapshot: Snapshot) -> model.Spec:
    """The spec of a wiki. The order of modules, parameters and values in the snapshot makes no difference."""
    notes: set[str] = set()
    raws = _place({str(data["path"]): data for data in snapshot.modules}, notes)
    names_of = _module_names(raws)
    modules: dict[str, model.Module] = {}
    aliases: dict[tuple[str, str], Identifier] = {}
    for package in _by_package(raws).values():
        aliases |= _alias_names(package, raws, names_of, aliases)
        for raw in package:
            modules[raw.path] = _module(raw, names_of[raw.path], aliases, notes)
    placed = [_with_parent(module, modules) for module in modules.values()]
    notes.update(further.notes(placed))
    return model.Spec(
        wiki=_wiki(snapshot.wiki),
        namespaces=_namespaces(snapshot.namespaces),
        modules=tuple(sorted(placed, key=lambda module: module.path)),
        notes=tuple(sorted(notes)),
    )


def flag(data: Mapping[str, Any], key: str) -> bool:
    """A boolean of either format version: in the old one, true is an empty string and false is absent."""
    return data.get(key) not in (None, False)


# --- where modules hang ---------------------------------------------------------------------------


def _place(raws: Mapping[str, Mapping[str, Any]], notes: set[str]) -> list[_Raw]:
    """Each module with its parent, its kind and its route, parents first."""
    placed: dict[str, _Raw] = {}
    selectors = {path: _selectors(data) for path, data in raws.items()}
    for path in sorted(raws, key=lambda path: (path.count("+"), path)):
        data = raws[path]
        parent_path, plus, name = path.rpartition("+")
        if parent_path == "main":  # its modules have their names alone as paths
            parent_path, plus, name = "", "", path
        if path == "main":
            placed[path] = _Raw(data, path, name, model.Kind.MAIN, None, ())
            continue
        if plus and parent_path not in raws:
            notes.add(
                f"{visible(path)}: its parent module {visible(parent_path)}"
                " is not described"
            )
        group = str(data.get("group", ""))
        owner = parent_path if plus else "main"
        parameter, wire = _selecting(selectors.get(owner, {}), path, owner, group)
        kind = _kind(path, owner, parameter)
        above = placed[owner].route if owner in placed else ()
        if owner == parent_path and owner not in placed:
            above = _assumed_route(parent_path)
        route = (*above, (wire, name))
        placed[path] = _Raw(data, path, name, kind, owner, route)
    return [placed[path] for path in sorted(placed)]


def _selectors(data: Mapping[str, Any]) -> dict[str, tuple[str, frozenset[str]]]:
    """The parameters that choose submodules without a prefix: name → (wire name, submodules' paths)."""
    prefix = str(data.get("prefix", ""))
    return {
        str(parameter["name"]): (
            prefix + str(parameter["name"]),
            frozenset(_submodule_paths(parameter).values()),
        )
        for parameter in data.get("parameters", ())
        if "submodules" in parameter and not parameter.get("submoduleparamprefix")
    }


def _submodule_paths(parameter: Mapping[str, Any]) -> dict[str, str]:
    submodules = parameter.get("submodules")
    if not isinstance(submodules, Mapping):
        return {}
    return {str(name): str(path) for name, path in submodules.items()}


def _selecting(
    selectors: Mapping[str, tuple[str, frozenset[str]]],
    path: str,
    owner: str,
    group: str,
) -> tuple[str, str]:
    """The parent's parameter that selects this module: the one that lists it, else the one of its group."""
    listing = sorted(name for name, (_, paths) in selectors.items() if path in paths)
    if listing:
        chosen = group if group in listing else listing[0]
        return chosen, selectors[chosen][0]
    if owner == "main":
        fallback = "format" if group == "format" else "action"
    else:
        fallback = group or next(iter(sorted(selectors)), "submodule")
    return fallback, selectors[fallback][0] if fallback in selectors else fallback


def _kind(path: str, owner: str, parameter: str) -> model.Kind:
    match owner, parameter:
        case "main", "format":
            return model.Kind.FORMAT
        case "main", _:
            return model.Kind.QUERY if path == "query" else model.Kind.ACTION
        case "query", "list":
            return model.Kind.LIST
        case "query", "prop":
            return model.Kind.PROP
        case "query", "meta":
            return model.Kind.META
        case _:
            return model.Kind.SUBMODULE


def _assumed_route(path: str) -> tuple[tuple[str, str], ...]:
    first, *rest = path.split("+")
    return (("action", first), *(("submodule", name) for name in rest))


# --- names ----------------------------------------------------------------------------------------


def _package_of(raw: _Raw) -> str:
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


def _by_package(raws: Iterable[_Raw]) -> dict[str, list[_Raw]]:
    """The modules of each scope, that of a parent before those of its modules."""
    packages: dict[str, list[_Raw]] = {}
    for raw in sorted(raws, key=lambda raw: (len(raw.route), raw.path)):
        packages.setdefault(_package_of(raw), []).append(raw)
    return packages


def _module_names(raws: Sequence[_Raw]) -> dict[str, model.Names]:
    packages = _by_package(raws)
    nested = {raw.parent for raw in raws if raw.parent not in (None, "main")}
    folders: dict[str, Identifier] = names.assign(
        {str(path): names.file_candidates(str(path)) for path in nested},
        reserved=TOP_NAMES,
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
        reserved=STUB_NAMES,
    )
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
            reserved=FILE_NAMES | set(facades.values()),
        )
        responses = names.assign(
            {
                raw.name: names.owned_candidates(
                    classes[raw.name], _response_suffix(raw.kind)
                )
                for raw in package
            },
            reserved=STUB_NAMES | set(facades.values()) | set(classes.values()) | above,
        )
        files = names.assign(
            {raw.name: names.file_candidates(raw.name) for raw in package},
            reserved=METHOD_FILE_NAMES,
            key=str.casefold,
        )
        methods = names.assign(
            {raw.name: names.candidates(raw.name) for raw in package},
            reserved=FACADE_NAMES
            | set(facades.values())
            | set(classes.values())
            | set(responses.values())
            | above
            | (CLIENT_NAMES if scope == "actions" else set()),
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


def _alias_names(
    package: Sequence[_Raw],
    raws: Iterable[_Raw],
    names_of: Mapping[str, model.Names],
    above: Mapping[tuple[str, str], Identifier],
) -> dict[tuple[str, str], Identifier]:
    """The `Literal` of each enumeration, by path and parameter.

    It is unique among the modules of a package and those two levels above and below, whose names
    meet in the facades' stubs: a facade's methods take arguments of its owner, whose own call takes
    some of the next. `above` are the aliases of the packages before this one.
    """
    wanted: dict[str, tuple[str, ...]] = {}
    keys: dict[str, tuple[str, str]] = {}
    for raw in package:
        for data in _raw_parameters(raw.data):
            if not _is_list(data):
                continue
            name = str(data["name"])
            thing = repr((raw.path, name))
            keys[thing] = (raw.path, name)
            wanted[thing] = names.alias_candidates(names_of[raw.path].cls, name)
    parents = {raw.path: raw.parent or "" for raw in raws}
    paths = {raw.path for raw in package}
    owner = package[0].parent or ""
    owners = {owner, parents.get(owner, "")}
    taken = {alias for (path, _), alias in above.items() if path in owners}
    for path, parent in parents.items():
        if paths & {path, parent, parents.get(parent, "")} or path in owners:
            names_ = names_of[path]
            taken |= {names_.cls, names_.response, names_.method}
    methods = {
        name
        for names_ in names_of.values()
        if names_.methods
        for name in (names_.methods.sync, names_.methods.asynchronous)
    }
    assigned = names.assign(wanted, reserved=STUB_NAMES | taken | methods)
    return {keys[thing]: name for thing, name in assigned.items()}


def _is_list(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("type"), list) or bool(_submodule_paths(data))


def _raw_parameters(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Plain and templated parameters together, in the wiki's own order, whatever order they came in."""
    found: dict[str, Mapping[str, Any]] = {}
    for key in ("parameters", "templatedparameters"):
        for parameter in data.get(key) or ():
            found.setdefault(str(parameter["name"]), parameter)
    position = {name: at for at, name in enumerate(found)}
    return sorted(
        found.values(),
        key=lambda one: (
            _integer(one.get("index"), position[str(one["name"])]),
            str(one["name"]) if "index" in one else "",
        ),
    )


# --- one module -----------------------------------------------------------------------------------


def _module(
    raw: _Raw,
    names_: model.Names,
    aliases: Mapping[tuple[str, str], Identifier],
    notes: set[str],
) -> model.Module:
    data = raw.data
    prefix = str(data.get("prefix", ""))
    parameters = _raw_parameters(data)
    dynamic = _dynamic(data)
    reserved = set(ARGUMENT_NAMES)
    extra = None
    arguments = names.assign(
        {
            name: names.candidates(name)
            for name in (str(parameter["name"]) for parameter in parameters)
        },
        reserved=reserved,
    )
    if dynamic is not None:
        extra = names.assign(
            {"extra": ("extra", "extra_parameters")}, reserved=arguments.values()
        )["extra"]
    return model.Module(
        path=raw.path,
        name=raw.name,
        prefix=prefix,
        kind=raw.kind,
        group=str(data.get("group", "")),
        classname=str(data.get("classname", "")),
        source=str(data.get("source", "")),
        names=names_,
        parent=raw.parent,
        route=raw.route,
        parameters=tuple(
            _parameter(
                raw.path,
                prefix,
                parameter,
                arguments[str(parameter["name"])],
                aliases.get((raw.path, str(parameter["name"]))),
                notes,
            )
            for parameter in parameters
        ),
        help=parse_help(data.get("description")),
        help_urls=tuple(parse_text(url) for url in data.get("helpurls") or ()),
        examples=tuple(
            model.Example(
                types.wire_text(example.get("query")),
                parse_text(example.get("description")),
            )
            for example in data.get("examples") or ()
        ),
        read_rights=flag(data, "readrights"),
        write_rights=flag(data, "writerights"),
        must_be_posted=flag(data, "mustbeposted"),
        internal=flag(data, "internal"),
        deprecated=flag(data, "deprecated"),
        generator=flag(data, "generator"),
        disabled=str(data.get("classname", "")).rpartition("\\")[2] == "ApiDisabled",
        dynamic=dynamic,
        extra=extra,
        result=types.overrides().result.get(raw.path, ()),
        source_name=parse_text(data.get("sourcename", "")),
        licence=parse_text(data.get("licensetag", "")),
        licence_link=parse_text(data.get("licenselink", "")),
        unknown=further.beside(data, further.MODULE_KEYS),
        counting=_counting(raw, parameters),
    )


def _counting(
    raw: _Raw, parameters: Iterable[Mapping[str, Any]]
) -> model.Counting | None:
    """How the results of a query module are counted; None where no parameter limits them."""
    if raw.kind not in (model.Kind.LIST, model.Kind.PROP, model.Kind.META):
        return None
    prefix, known = str(raw.data.get("prefix", "")), types.overrides()
    for data in parameters:
        if data["name"] == "limit" and data.get("type") == "limit":
            low, _ = _pair(data, "max", "highmax", "max") or (USUAL_BATCH, USUAL_BATCH)
            most, narrows = known.batch.get(raw.path, (low, ()))
            return model.Counting(
                wire=f"{prefix}limit",
                batch=min(low, most),
                narrows=tuple(prefix + name for name in narrows),
                keys=known.count.get(raw.path, ()),
                history=tuple(
                    prefix + name for name in known.history.get(raw.path, ())
                ),
                repeats=raw.path in known.repeats,
            )
    return None


def _dynamic(data: Mapping[str, Any]) -> str | None:
    if "dynamicparameters" not in data or data["dynamicparameters"] is False:
        return None
    value = data["dynamicparameters"]
    return "" if value is True else parse_text(value)


def _parameter(
    path: str,
    prefix: str,
    data: Mapping[str, Any],
    argument: Identifier,
    alias: Identifier | None,
    notes: set[str],
) -> model.Parameter:
    name = str(data["name"])
    raw_type = data.get("type")
    wires = types.enumeration_values(raw_type) if isinstance(raw_type, list) else ()
    help_ = parse_help(data.get("description"), values=wires)
    token = data.get("tokentype")
    default = types.wire_text(data["default"]) if "default" in data else None
    type_ = _type(path, name, data, help_, alias, notes)
    variables = data.get("templatevars")
    secret = type_ == model.Text("password")
    return model.Parameter(
        name=name,
        wire=prefix + name,
        argument=argument,
        type=type_,
        multi=flag(data, "multi"),
        # A token fills itself; a default makes 'required' hold by itself; a templated one
        # is wanted only for the values that its variable has.
        required=flag(data, "required")
        and default is None
        and token is None
        and not variables,
        help=replace(help_, values=()),
        default=default,
        deprecated=flag(data, "deprecated"),
        sensitive=flag(data, "sensitive") or secret,
        token=None if token is None else types.wire_text(token),
        all_value=_all_value(data),
        multi_limits=_pair(data, "lowlimit", "highlimit", "limit"),
        duplicates=flag(data, "allowsduplicates"),
        minimum=_integer(data.get("min"), None),
        maximums=_pair(data, "max", "highmax", "max"),
        max_bytes=_integer(data.get("maxbytes"), None),
        max_chars=_integer(data.get("maxchars"), None),
        subtypes=tuple(sorted(str(one) for one in data.get("subtypes") or ())),
        must_exist=flag(data, "mustExist"),
        variables=(
            tuple(sorted((str(k), str(v)) for k, v in variables.items()))
            if isinstance(variables, Mapping)
            else ()
        ),
        info=further.info(data.get("info")),
        enforce_range=flag(data, "enforcerange"),
        unknown=further.beside(data, further.PARAMETER_KEYS),
        also=types.also(path, name) if isinstance(type_, model.Text) else None,
    )


def _type(
    path: str,
    name: str,
    data: Mapping[str, Any],
    help_: Help,
    alias: Identifier | None,
    notes: set[str],
) -> model.Type:
    raw = data.get("type", "string")
    deprecated = _value_set(data.get("deprecatedvalues"))
    internal = _value_set(data.get("internalvalues"))
    texts = dict(help_.values)

    def value(wire: str) -> model.Value:
        return model.Value(
            wire, wire in deprecated, wire in internal, texts.get(wire, "")
        )

    if isinstance(data.get("submodules"), Mapping):
        paths = _submodule_paths(data)
        return model.Submodules(
            tuple(sorted(paths.items())),
            types.wire_text(data.get("submoduleparamprefix", "")),
            alias if types.needs_alias(tuple(paths), open_=False) else None,
            tuple(
                one
                for one in map(value, sorted(paths))
                if one.deprecated or one.internal or one.help
            ),
        )
    if isinstance(raw, list):
        open_ = types.is_open(path, name)
        wires = types.enumeration_values(raw)
        if not types.needs_alias(wires, open_=open_):
            alias = None
        return types.enumeration(tuple(map(value, wires)), open_=open_, alias=alias)
    extra = data.get("extranamespaces")
    numbers = tuple(sorted(one for one in _list(extra) if isinstance(one, int)))
    known = types.simple_type(str(raw), numbers)
    if known is None:
        notes.add(
            f"{visible(path)}: the type {visible(repr(raw))} of {visible(name)}"
            " is unknown; it is taken as text"
        )
        return model.Text(types.wire_text(raw))
    return known


def _value_set(raw: object) -> frozenset[str]:
    """deprecatedvalues and internalvalues: a list, or (formatversion 1) a map keyed by value."""
    if isinstance(raw, Mapping):
        return frozenset(str(key) for key in raw)
    return frozenset(types.enumeration_values(_list(raw)))


def _list(raw: object) -> list[Any]:
    match raw:
        case list():
            return raw
        case None:
            return []
        case _:
            return [raw]


def _all_value(data: Mapping[str, Any]) -> str | None:
    value = data.get("allspecifier")
    return None if value in (None, False) else types.wire_text(value)


def _integer(raw: object, otherwise: Any) -> Any:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else otherwise


def _pair(
    data: Mapping[str, Any], low: str, high: str, single: str
) -> tuple[int, int] | None:
    either = _integer(data.get(single), None)
    lower = _integer(data.get(low), either)
    higher = _integer(data.get(high), lower)
    return None if lower is None else (lower, higher)


# --- what needs all modules -----------------------------------------------------------------------


def _with_parent(
    module: model.Module, modules: Mapping[str, model.Module]
) -> model.Module:
    """A prop module's method takes the page set of `query` too; a submodule's, its action's parameters."""
    if module.kind not in (model.Kind.PROP, model.Kind.SUBMODULE):
        return module
    parent = modules.get(module.parent or "")
    if parent is None:
        return module
    own = {parameter.argument for parameter in module.parameters}
    if module.extra:
        own.add(module.extra)
    taken = {
        parameter.name: parameter
        for parameter in parent.parameters
        if not _selects_submodules(parameter)
        and not (parent.kind is model.Kind.QUERY and parameter.name in CONTINUATION)
    }
    assigned = names.assign(
        {
            name: (
                parameter.argument,
                f"{parent.names.method}_{parameter.argument}",
                f"{parent.names.method}_{names.spelled(name)}",
            )
            for name, parameter in taken.items()
        },
        reserved=ARGUMENT_NAMES | own,
    )
    return replace(
        module,
        parent_arguments=tuple(
            (assigned[name], parameter.argument) for name, parameter in taken.items()
        ),
    )


def _selects_submodules(parameter: model.Parameter) -> bool:
    return isinstance(parameter.type, model.Submodules) and not parameter.type.prefix


def _wiki(raw: Mapping[str, Any]) -> model.Wiki:
    return model.Wiki(
        api=str(raw.get("api", "")),
        name=parse_text(raw.get("name", "")),
        version=parse_text(raw.get("version", "")),
        language=parse_text(raw.get("language", "")),
        licence=parse_text(raw.get("licence", "")),
        extensions=tuple(
            sorted(
                {
                    model.Extension(
                        parse_text(one.get("name", "")),
                        parse_text(one.get("version", "")),
                    )
                    for one in raw.get("extensions") or ()
                },
                key=lambda one: (one.name, one.version),
            )
        ),
        further=further.beside(raw, further.WIKI_KEYS),
    )


def _namespaces(raws: Iterable[Mapping[str, Any]]) -> tuple[model.Namespace, ...]:
    by_id = {int(raw["id"]): raw for raw in raws}
    members = names.assign(
        {
            str(number): _member_candidates(number, str(raw.get("canonical", "")))
            for number, raw in by_id.items()
        }
    )
    return tuple(
        model.Namespace(
            id=number,
            name=parse_text(_namespace_name(raw)),
            canonical=parse_text(raw.get("canonical", "")),
            aliases=tuple(sorted(parse_text(one) for one in raw.get("aliases") or ())),
            member=members[str(number)],
            further=further.beside(raw, further.NAMESPACE_KEYS),
        )
        for number, raw in sorted(by_id.items())
    )


def _member_candidates(number: int, canonical: str) -> tuple[str, ...]:
    """English names become members; a name that ASCII cannot hold is known by its number alone."""
    numbered = f"NS_{number}" if number >= 0 else f"NS_MINUS_{-number}"
    if number == 0:
        return ("MAIN", numbered)
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9 _-]*", canonical):
        return (numbered,)
    return (names.plain(canonical).upper(), numbered)


def _namespace_name(raw: Mapping[str, Any]) -> object:
    return raw["name"] if "name" in raw else raw.get("*", "")
