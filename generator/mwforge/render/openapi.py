"""Spec → OpenAPI 3.1, as one document for the wiki or as one for each module.

A wiki has a single address, api.php, and tells its modules apart by parameters; an
OpenAPI document tells its operations apart by their paths. The combined document
therefore has paths with a fragment (`/api.php#action=edit`), which is unique in the
document and gone on the wire; the split layout has one document for each module, whose
only path is `/api.php`.

Everything that a wiki said is data here (the document is JSON), and where it becomes
Markdown, `render.markdown` keeps it text.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote, urlsplit

from ..spec import model
from ..spec.examples import parse_query
from ..spec.types import overrides
from .envelope import (
    ABOUT,
    ABOUT_API,
    ABOUT_FRAGMENTS,
    ANY_SERVER,
    FAILURE,
    FIXED,
    FIXED_PARAMETERS,
    JSON,
    SCHEMAS,
    constant,
    reading,
    security_schemes,
    token_key,
)
from .markdown import code, escaped, markdown
from .schemas import (
    Object,
    default_value,
    extensions,
    is_named,
    is_posted,
    is_required,
    name_pattern,
    named_schema,
    parameter_text,
    single_value,
    typed,
    unknown,
)

Multi: TypeAlias = Literal["array", "string"]
"""How a parameter that takes several values is described: as an array that the client
joins with `|` (`pipeDelimited`), or, as most generators cannot, as the joined text."""

VERSION: Final = "3.1.1"

INDEX: Final = "apis.json"
"""The index of the split layout, in the format APIs.json (https://apisjson.org)."""

_SUMMARY = 120  # characters; explorers show a summary in one line

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"


def dumps(document: Object) -> str:
    """The canonical text: the same document gives the same bytes, everywhere."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def combined(spec: model.Spec, multi: Multi = "array") -> Object:
    """One document of the whole wiki, its paths told apart by their fragments."""
    wiki = _Wiki.of(spec, multi)
    paths = {
        f"{wiki.entry}#{_fragment(module)}": _path_item(module, wiki)
        for module in wiki.callable
    }
    document: Object = {
        "openapi": VERSION,
        "info": _info(spec, _TITLE.format(wiki.title), ABOUT + ABOUT_FRAGMENTS),
        "servers": [wiki.server],
        "tags": _tags(wiki.callable, wiki),
        "security": reading(),
        "paths": paths,
        "components": _used_components(wiki.components(), {"paths": paths}),
        "externalDocs": ABOUT_API,
    }
    return document | _wiki_extensions(spec, wiki)


def split(
    spec: model.Spec, multi: Multi = "array", ending: str = ".json"
) -> dict[str, Object]:
    """A document for each module by its file name, and the index of them all."""
    wiki = _Wiki.of(spec, multi)
    components = wiki.components()
    reached = _Closure(components)
    documents: dict[str, Object] = {}
    entries: list[Object] = []
    for module in wiki.callable:
        name = file_name(module, ending)
        item = _path_item(module, wiki)
        title = f"{_TITLE.format(wiki.title)}: {module.path}"
        info = _info(spec, title, ABOUT) | {"summary": summary(module)}
        documents[name] = {
            "openapi": VERSION,
            "info": info,
            "servers": [wiki.server],
            "tags": _tags([module], wiki),
            "security": reading(),
            "paths": {wiki.entry: item},
            "components": reached.of(item),
        }
        entries.append(
            {
                "aid": f"mediawiki:{wiki.operations[module.path, 'any']}",
                "name": module.path,
                "description": summary(module),
                "baseURL": wiki.server["url"] + wiki.entry,
                "properties": [{"type": "OpenAPI", "url": name}],
            }
        )
    index: Object = {
        "aid": "mediawiki:index",
        "name": _TITLE.format(wiki.title),
        "description": f"The modules of {wiki.title}, each with a document of its own.",
        "specificationVersion": "0.19",
        "apis": entries,
    }
    return {INDEX: index | _wiki_extensions(spec, wiki), **documents}


# --- text that is shown as it is ----------------------------------------------------------------------


def _plain(text: str) -> str:
    """The first paragraph in one line, for what is shown as it is."""
    line = " ".join(text.partition("\n\n")[0].split())
    if len(line) <= _SUMMARY:
        return line
    return line[: _SUMMARY - 1].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def summary(module: model.Module) -> str:
    """What a module does, in one line of plain text."""
    return _plain(module.help.text) or f"The module {module.path}"


# --- names ------------------------------------------------------------------------------------------


def _keys(wanted: Mapping[str, str]) -> dict[str, str]:
    """A key for each thing, of what OpenAPI allows and as near to the wanted one as can be.

    Generators make class names of the keys and lose punctuation and case on the way, so
    keys which differ in nothing else get a piece of a hash of their thing.
    """
    plain = {
        thing: re.sub(r"[^A-Za-z0-9._-]+", "_", key.replace("+", "."))
        for thing, key in wanted.items()
    }
    times: dict[str, int] = {}
    for key in plain.values():
        times[_folded(key)] = times.get(_folded(key), 0) + 1
    return {
        thing: key if times[_folded(key)] == 1 else f"{key}_{_hash(thing)}"
        for thing, key in plain.items()
    }


def _folded(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())


def _hash(thing: str) -> str:
    return hashlib.sha256(thing.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _fragment(module: model.Module) -> str:
    """What selects the module, as the fragment of its path; no brace may look like a template."""
    return "&".join(
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name, value in module.route
    )


# --- the wiki as the document needs it --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wiki:
    """What every operation of a document refers to."""

    title: str
    entry: str
    server: Object
    modules: Mapping[str, model.Module]
    callable: tuple[model.Module, ...]
    keys: Mapping[str, str]
    operations: Mapping[tuple[str, str], str]
    further: Mapping[tuple[str, str], str]
    """The key of the object that holds the parameters of a parameter's submodules."""
    multi: Multi

    @staticmethod
    def of(spec: model.Spec, multi: Multi) -> _Wiki:
        modules = {module.path: module for module in spec.modules}
        called = tuple(module for module in spec.modules if is_called(module))
        entry, server = _server(spec.wiki)
        further = {
            (module.path, parameter.name): _further_key(parameter)
            for module in called
            for parameter in module.parameters
            if isinstance(parameter.type, model.Submodules)
        }
        wanted = {name: name for name in SCHEMAS} | {
            key: key.partition("\n")[0] for key in further.values()
        }
        for module in spec.modules:
            wanted |= _things(module)
        return _Wiki(
            title=_plain(spec.wiki.name) or "MediaWiki",
            entry=entry,
            server=server,
            modules=modules,
            callable=called,
            keys=_keys(wanted),
            operations=_operation_ids(called),
            further=further,
            multi=multi,
        )

    def is_array(self, parameter: model.Parameter) -> bool:
        return parameter.multi and self.multi == "array"

    def schema(self, thing: str) -> Object:
        return {"$ref": f"#/components/schemas/{self.keys[thing]}"}

    def components(self) -> Object:
        """Every component; a document takes those that it uses."""
        schemas: Object = {self.keys[name]: dict(SCHEMAS[name]) for name in SCHEMAS}
        parameters: Object = dict(FIXED_PARAMETERS)
        responses: Object = {"failure": FAILURE}
        for module in self.modules.values():
            for parameter in module.parameters:
                if is_named(parameter):
                    key = self.keys[_thing(module.path, parameter.wire)]
                    schemas[key] = named_schema(parameter, module)
        for module in self.callable:
            key = self.keys[_response_thing(module.path)]
            schemas[key] = _answer(module)
            responses[key] = _response(module, self)
        for parameter in _main_parameters(self):
            key = self.keys[_thing("main", parameter.wire)]
            parameters[key] = _query_parameter(parameter, "main", self)
            if not is_named(parameter):
                schemas[key] = _property(parameter, "main", self)
        for (path, name), thing in self.further.items():
            schemas.setdefault(
                self.keys[thing], _further_schema(self.modules[path], name, self)
            )
        return {
            "schemas": dict(sorted(schemas.items())),
            "parameters": dict(sorted(parameters.items())),
            "responses": dict(sorted(responses.items())),
            "securitySchemes": security_schemes(self.callable),
        }


def is_called(module: model.Module) -> bool:
    """Whether a module is an operation; main and the formats are part of every one."""
    return module.kind not in (model.Kind.MAIN, model.Kind.FORMAT)


def file_name(module: model.Module, ending: str = ".json") -> str:
    """The name of a module's own document in the split layout."""
    return f"{module.names.package}/{module.names.file}{ending}"


def _thing(path: str, wire: str) -> str:
    """What tells the component of a parameter from all others."""
    return f"{path}\n{wire}"


def _response_thing(path: str) -> str:
    return f"{path}\n\nresponse"


def _things(module: model.Module) -> dict[str, str]:
    """The components of a module, with the keys that they would like."""
    found = {_response_thing(module.path): f"{module.path}.response"}
    for parameter in module.parameters:
        if module.kind is model.Kind.MAIN or is_named(parameter):
            key = f"{module.path}.{parameter.wire}"
            found[_thing(module.path, parameter.wire)] = key
    return found


def _main_parameters(wiki: _Wiki) -> list[model.Parameter]:
    """The parameters that every operation takes: main's, without those that select a module."""
    main = wiki.modules.get("main")
    return [
        parameter
        for parameter in (main.parameters if main else ())
        if not isinstance(parameter.type, model.Submodules) and not parameter.variables
    ]


def _operation_ids(modules: Iterable[model.Module]) -> dict[tuple[str, str], str]:
    """`query_revisions`, and `query_revisions_post` where it can be sent in two ways."""
    wanted: dict[str, str] = {}
    for module in modules:
        wanted[f"{module.path}\nany"] = module.path
        if _can_be_got(module):
            wanted[f"{module.path}\npost"] = f"{module.path}.post"
    return {
        (path, method): re.sub(r"\W+", "_", key, flags=re.ASCII)
        for thing, key in _keys(wanted).items()
        for path, _, method in [thing.rpartition("\n")]
    }


def _can_be_got(module: model.Module) -> bool:
    """Whether GET will do: not where the module refuses it, or wants what no URL may hold."""
    return not module.must_be_posted and not any(
        is_required(one) and is_posted(one) for one in module.parameters
    )


def _server(wiki: model.Wiki) -> tuple[str, Object]:
    """The path of api.php and the server that it is on."""
    if not wiki.api:
        return "/api.php", ANY_SERVER
    parts = urlsplit(wiki.api)
    folder, _, entry = parts.path.rpartition("/")
    url = f"{parts.scheme}://{parts.netloc}{quote(folder, safe='/%')}"
    return f"/{quote(entry, safe='%') or 'api.php'}", {
        "url": url,
        "description": _plain(wiki.name) or "The wiki",
    }


# --- one module -------------------------------------------------------------------------------------


def _path_item(module: model.Module, wiki: _Wiki) -> Object:
    """A module as POST, and as GET where that will do."""
    plan = _Plan.of(module, wiki)
    item: Object = {}
    if _can_be_got(module):
        item["get"] = {
            **_operation(module, wiki, "any"),
            "parameters": _query_parameters(plan, wiki),
            **_ending(module, wiki),
        }
    item["post"] = {
        **_operation(module, wiki, "post" if item else "any"),
        "requestBody": _body(plan, wiki),
        **_ending(module, wiki),
    }
    return item


@dataclass(frozen=True, slots=True)
class _Plan:
    """The parameters of one operation, by where they come from; no wire name stands twice."""

    module: model.Module
    fixed: tuple[tuple[str, str], ...]
    own: tuple[tuple[str, model.Parameter], ...]
    """With the path of the module that declares each."""
    templated: tuple[model.Parameter, ...]
    shared: tuple[model.Parameter, ...]
    constants: tuple[str, ...]
    submodules: tuple[tuple[str, str], ...]
    """The parameters that choose submodules, as (path of the module, name)."""

    @staticmethod
    def of(module: model.Module, wiki: _Wiki) -> _Plan:
        declared: dict[str, tuple[str, model.Parameter]] = {}
        route = dict(module.route)
        for owner, parameter in _declared(module, wiki):
            if parameter.wire not in route:
                declared.setdefault(parameter.wire, (owner, parameter))
        taken = {*declared, *route}
        own = tuple(one for one in declared.values() if not one[1].variables)
        return _Plan(
            module=module,
            fixed=module.route,
            own=own,
            templated=tuple(one for _, one in declared.values() if one.variables),
            shared=tuple(
                one for one in _main_parameters(wiki) if one.wire not in taken
            ),
            constants=tuple(name for name in FIXED if name not in taken),
            submodules=tuple(
                (owner, one.name)
                for owner, one in own
                if isinstance(one.type, model.Submodules)
            ),
        )


def _declared(
    module: model.Module, wiki: _Wiki
) -> Iterator[tuple[str, model.Parameter]]:
    """The module's parameters, and those of its parents that it is called with."""
    for parameter in module.parameters:
        yield module.path, parameter
    parent = wiki.modules.get(module.parent or "")
    if parent is None or parent.kind is model.Kind.MAIN:
        return
    taken = {theirs for _, theirs in module.parent_arguments}
    for parameter in parent.parameters:
        continues = parent.kind is model.Kind.QUERY and parameter.name == "continue"
        if parameter.argument in taken or continues:
            yield parent.path, parameter
    if parent.kind is not model.Kind.QUERY:
        for owner, parameter in _declared(parent, wiki):
            if owner != parent.path:
                yield owner, parameter


def _operation(module: model.Module, wiki: _Wiki, method: str) -> Object:
    operation: Object = {
        "operationId": wiki.operations[module.path, method],
        "summary": summary(module),
        "description": _description(module),
        "tags": [_tag(module)],
    }
    if module.deprecated:
        operation["deprecated"] = True
    links = [link for link in map(_link, module.help_urls) if link]
    if links:
        operation["externalDocs"] = {"url": links[0]}
    return operation


def _ending(module: model.Module, wiki: _Wiki) -> Object:
    key = wiki.keys[_response_thing(module.path)]
    ending: Object = {
        "responses": {
            "200": {"$ref": f"#/components/responses/{key}"},
            "4XX": {"$ref": "#/components/responses/failure"},
            "5XX": {"$ref": "#/components/responses/failure"},
        }
    }
    tokens = [one.token for one in module.parameters if one.token is not None]
    if tokens:
        needed: Object = {token_key(token): [] for token in sorted(set(tokens))}
        ending["security"] = [
            {"session": [], **needed},
            {"bearer": [], **needed},
            needed,
        ]
    return ending | _module_extensions(module)


def _module_extensions(module: model.Module) -> Object:
    rights = [
        right
        for right, needed in (
            ("read", module.read_rights),
            ("write", module.write_rights),
        )
        if needed
    ]
    found: Object = {
        "x-mediawiki-module": module.path,
        "x-mediawiki-route": dict(module.route),
        "x-mediawiki-group": module.group,
        "x-mediawiki-prefix": module.prefix,
        "x-mediawiki-class": module.classname,
        "x-mediawiki-source": module.source,
        "x-mediawiki-source-name": module.source_name,
        "x-mediawiki-licence": module.licence,
        "x-mediawiki-licence-link": module.licence_link,
        "x-mediawiki-unknown": unknown(module.unknown),
        "x-mediawiki-rights": rights,
        "x-mediawiki-must-be-posted": module.must_be_posted,
        "x-mediawiki-generator": module.generator,
        "x-mediawiki-internal": module.internal,
        "x-mediawiki-disabled": module.disabled,
        "x-mediawiki-help": list(module.help_urls),
        "x-mediawiki-templated": [
            _templated_extension(one) for one in module.parameters if one.variables
        ],
        "x-mediawiki-examples": [
            {"query": one.query, "description": one.description}
            for one in module.examples
        ],
    }
    dynamic = {"x-mediawiki-dynamic-parameters": module.dynamic}
    found = {key: value for key, value in found.items() if value}
    return found if module.dynamic is None else found | dynamic


def _templated_extension(parameter: model.Parameter) -> Object:
    return {
        "name": parameter.wire,
        "variables": dict(parameter.variables),
        "pattern": name_pattern(parameter.wire),
    }


def _description(module: model.Module) -> str:
    parts = [markdown(module.help.text) or f"The module {code(module.path)}."]
    if module.disabled:
        parts.append("**Disabled on this wiki:** every call of it fails.")
    if module.internal:
        parts.append("**Internal or unstable:** it may change without notice.")
    facts = []
    if module.read_rights:
        facts.append("needs the right to read")
    if module.write_rights:
        facts.append("needs the right to write")
    if module.must_be_posted:
        facts.append("has to be posted")
    if module.generator:
        facts.append("can be a generator")
    if module.source and module.source != "MediaWiki":
        facts.append(f"comes with {escaped(module.source)}")
    parts.append(f"Module {code(module.path)}" + "".join(f"; {f}" for f in facts) + ".")
    if module.dynamic is not None:
        note = module.dynamic or "It takes parameters that the wiki only knows then."
        parts.append(markdown(note))
    links = [link for link in map(_link, module.help_urls) if link]
    if len(links) > 1:
        parts.append("\n".join(["See also:", "", *(f"- {link}" for link in links[1:])]))
    if module.examples:
        parts.append("Examples:")
        parts.append("\n".join(map(_example_item, module.examples)))
    return "\n\n".join(parts)


def _example_item(example: model.Example) -> str:
    said = escaped(example.description).rstrip(".:")
    request = (
        code("api.php?" + example.query.partition("api.php?")[2])
        if ("api.php?" in example.query)
        else code(f"api.php?{example.query}")
    )
    return f"- {said}: {request}" if said else f"- {request}"


_HTTP = re.compile(r"https?://[A-Za-z0-9][\w.~:/?#@!$&'()*+,;=%-]*", re.ASCII)


def _link(url: str) -> str | None:
    """An address that may be linked to; None where it is none."""
    shorter = url.replace("Special:MyLanguage/", "")
    absolute = f"https:{shorter}" if shorter.startswith("//") else shorter
    encoded = quote(absolute, safe=":/?#@!$&'()*+,;=%~", errors="replace")
    return encoded if _HTTP.fullmatch(encoded) else None


# --- parameters -------------------------------------------------------------------------------------


def _schema(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """All values of a parameter, with its default."""
    if is_named(parameter):
        single = wiki.schema(_thing(path, parameter.wire))
    else:
        single = single_value(parameter)
    if parameter.multi and wiki.multi == "string":
        joined: Object = {"type": "string", "x-mediawiki-items": single}
        if parameter.default is not None:
            joined["default"] = parameter.default
        return joined
    schema: Object = {"type": "array", "items": single} if parameter.multi else single
    if parameter.multi and parameter.multi_limits is not None:
        schema["maxItems"] = parameter.multi_limits[1]
    default = default_value(parameter)
    if default is not None:
        schema["default"] = default
    return schema


def _query_parameter(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """A parameter of GET."""
    found: Object = {"name": parameter.wire, "in": "query"}
    text = parameter_text(parameter)
    if text:
        found["description"] = text
    if is_required(parameter):
        found["required"] = True
    if parameter.deprecated:
        found["deprecated"] = True
    if wiki.is_array(parameter):
        found |= _PIPES
    found["schema"] = _schema(parameter, path, wiki)
    return found | extensions(parameter)


_PIPES: Final[Object] = {"style": "pipeDelimited", "explode": False}


def _property(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """A parameter as a field of a form."""
    found = _schema(parameter, path, wiki)
    text = parameter_text(parameter)
    if text:
        found = {**found, "description": text}
    if parameter.deprecated:
        found["deprecated"] = True
    return found | extensions(parameter)


# --- the two ways of sending ------------------------------------------------------------------------


def _query_parameters(plan: _Plan, wiki: _Wiki) -> list[Object]:
    example = _fitting_example(plan, wiki)
    found: list[Object] = [
        {"name": name, "in": "query", "required": True, "schema": constant(value)}
        for name, value in plan.fixed
    ]
    for owner, parameter in plan.own:
        if not is_posted(parameter):
            made = _query_parameter(parameter, owner, wiki)
            if parameter.wire in example:
                made["example"] = example[parameter.wire]
            found.append(made)
    found += _further_parameters(plan, wiki)
    found += [
        {"$ref": f"#/components/parameters/{wiki.keys[_thing('main', one.wire)]}"}
        for one in plan.shared
    ]
    found += [{"$ref": f"#/components/parameters/{name}"} for name in plan.constants]
    return found


def _further_parameters(plan: _Plan, wiki: _Wiki) -> Iterator[Object]:
    """Parameters whose names are not fixed: each an object whose members are sent one by one."""
    taken = {one.wire for _, one in plan.own} | {one.wire for one in plan.shared}
    taken |= {*dict(plan.fixed), *plan.constants}

    def free(name: str, description: str, schema: Object) -> Object:
        while name in taken:
            name += "_"
        taken.add(name)
        return {
            "name": name,
            "in": "query",
            "description": description,
            "style": "form",
            "explode": True,
            "schema": schema,
            "example": {},
        }

    for owner, name in plan.submodules:
        parameter = _by_name(wiki.modules[owner], name)
        yield free(
            f"{parameter.wire}_parameters",
            f"The parameters of what {code(parameter.wire)} names, each sent by its"
            " own name.",
            wiki.schema(wiki.further[owner, name]),
        )
    if plan.templated:
        yield free(
            "templated_parameters",
            "Parameters whose names hold a value of another one:"
            f" {', '.join(code(one.wire) for one in plan.templated)}.",
            {"type": "object", "patternProperties": _patterns(plan, wiki)},
        )
    if plan.module.dynamic is not None:
        yield free(
            "dynamic_parameters",
            "Parameters that the wiki only knows at run time.",
            {"type": "object", "additionalProperties": {"type": "string"}},
        )


def _patterns(plan: _Plan, wiki: _Wiki) -> Object:
    return {
        name_pattern(one.wire): _property(one, plan.module.path, wiki)
        for one in plan.templated
    }


def _body(plan: _Plan, wiki: _Wiki) -> Object:
    """The form that POST sends."""
    properties: Object = {name: constant(value) for name, value in plan.fixed}
    required = [name for name, _ in plan.fixed]
    encoding: Object = {}
    upload = False
    for owner, parameter in plan.own:
        properties[parameter.wire] = _property(parameter, owner, wiki)
        upload |= isinstance(parameter.type, model.Upload)
        if is_required(parameter):
            required.append(parameter.wire)
        if wiki.is_array(parameter):
            encoding[parameter.wire] = _PIPES
    for one in plan.shared:
        properties[one.wire] = wiki.schema(_thing("main", one.wire))
        if wiki.is_array(one):
            encoding[one.wire] = _PIPES
    for name in plan.constants:
        properties[name] = constant(FIXED[name])
        required.append(name)
    schema: Object = {
        "type": "object",
        "properties": properties,
        "required": required,
    }
    if plan.templated:
        schema["patternProperties"] = _patterns(plan, wiki)
    if plan.submodules or plan.templated or plan.module.dynamic is not None:
        schema["additionalProperties"] = True
    further = [wiki.schema(wiki.further[one]) for one in plan.submodules]
    if further:
        schema["x-mediawiki-further-properties"] = further
    content: Object = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    examples = _body_examples(plan, wiki)
    if examples:
        content["examples"] = examples
    return {"required": True, "content": {_MULTIPART if upload else _FORM: content}}


def _further_key(parameter: model.Parameter) -> str:
    """What tells apart the objects that hold parameters of submodules; its first line is a name.

    Seven actions offer the same generators, which make one object.
    """
    assert isinstance(parameter.type, model.Submodules)
    paths = "|".join(f"{name}={path}" for name, path in parameter.type.paths)
    return f"{parameter.name}.parameters\n{parameter.type.prefix}{paths}"


def _further_schema(module: model.Module, name: str, wiki: _Wiki) -> Object:
    """An object that takes the parameters of any submodule that a parameter names.

    Its members are texts, several values with `|` between them, for how an array within
    an object is sent is not defined by OpenAPI.
    """
    type_ = _by_name(module, name).type
    assert isinstance(type_, model.Submodules)
    owners: dict[str, list[str]] = {}
    patterns: dict[str, Object] = {}
    for _, path in type_.paths:
        child = wiki.modules.get(path)
        for parameter in child.parameters if child else ():
            wire = type_.prefix + parameter.wire
            if is_posted(parameter) and not (child and child.must_be_posted):
                continue
            if parameter.variables:
                patterns[name_pattern(wire)] = {"type": "string"}
            else:
                owners.setdefault(wire, []).append(path)
    schema: Object = {
        "type": "object",
        "description": "The parameters of the modules that"
        f" {code(name)} names; several values have a {code('|')} between them.",
        "properties": {
            wire: {
                "type": "string",
                "description": f"Of {', '.join(map(code, owners[wire]))}.",
            }
            for wire in sorted(owners)
        },
    }
    if patterns:
        schema["patternProperties"] = dict(sorted(patterns.items()))
    return schema


def _by_name(module: model.Module, name: str) -> model.Parameter:
    return next(one for one in module.parameters if one.name == name)


# --- examples ---------------------------------------------------------------------------------------


def _read_example(plan: _Plan, example: model.Example, wiki: _Wiki) -> Object | None:
    """An example's parameters as the operation's own values; None where it is not this operation's."""
    wire = parse_query(example.query)
    for name, value in plan.fixed:
        if wire.pop(name, None) != value:
            return None
    by_wire = {one.wire: one for _, one in plan.own}
    by_wire |= {one.wire: one for one in plan.shared}
    values: Object = {}
    for name, sent in wire.items():
        parameter = by_wire.get(name)
        if name in plan.constants and sent == FIXED[name]:
            continue
        if parameter is None:
            return None
        read = _example_value(parameter, sent, wiki)
        if read is None:
            return None
        values[name] = read
    return values


def _example_value(parameter: model.Parameter, text: str, wiki: _Wiki) -> object:
    match parameter.type:
        case model.Boolean():
            return True
        case _ if parameter.multi and not wiki.is_array(parameter):
            return text
        case _ if parameter.multi:
            values = [typed(parameter, one) for one in text.split("|")] if text else []
            most = parameter.multi_limits
            fit = None not in values and (most is None or len(values) <= most[1])
            return values if fit else None
        case _:
            return typed(parameter, text)


def _fitting_example(plan: _Plan, wiki: _Wiki) -> Object:
    """The first example that is this operation's: an explorer fills its fields with it.

    The others stand in the description and, as they are, in `x-mediawiki-examples`: of two
    examples mixed, an explorer would make one request that nobody meant.
    """
    for example in plan.module.examples:
        values = _read_example(plan, example, wiki)
        if values is not None:
            return values
    return {}


def _body_examples(plan: _Plan, wiki: _Wiki) -> Object:
    needed = [one for _, one in plan.own if is_required(one)]
    found: Object = {}
    for number, example in enumerate(plan.module.examples, 1):
        values = _read_example(plan, example, wiki)
        if values is None:
            continue
        # paraminfo's examples often leave out the token, which every request has to give.
        filled = {
            one.wire: "…" for one in needed if one.token and one.wire not in values
        }
        values = {
            **dict(plan.fixed),
            **values,
            **filled,
            **{name: FIXED[name] for name in plan.constants},
        }
        if any(one.wire not in values for one in needed):
            continue
        summary = _plain(example.description) or f"Example {number}"
        found[f"example-{number}"] = {"summary": summary, "value": values}
    return found


# --- responses --------------------------------------------------------------------------------------


def _answer(module: model.Module) -> Object:
    """What a module answers when all is well; the place of an observed response shape."""
    described = f"A response of {code(module.path)}."
    if module.path in overrides().list_response:
        return {"type": "array", "description": described, "items": {}}
    found: Object = {
        "description": described,
        "allOf": [{"$ref": "#/components/schemas/Envelope"}],
    }
    if module.kind in (model.Kind.LIST, model.Kind.PROP, model.Kind.META):
        if not module.result or module.result[0] == "query":
            found["type"] = "object"
            found["properties"] = {"query": {"$ref": "#/components/schemas/Result"}}
    return found


def _response(module: model.Module, wiki: _Wiki) -> Object:
    # A reader that tries one schema after the other must meet the error first: every
    # error would do as a response whose members are all optional.
    schema = {
        "anyOf": [
            {"$ref": "#/components/schemas/Error"},
            {"$ref": "#/components/schemas/Errors"},
            wiki.schema(_response_thing(module.path)),
        ]
    }
    content: Object = {JSON: {"schema": schema}}
    known = _media_types()
    others = [*known.get(module.path, ())]
    if module.kind is model.Kind.PROP:
        # It is sent with the parameters of query, which can change what is printed.
        others += known.get(module.parent or "", ())
    if any(one.wire == "format" for one in module.parameters):
        # Then it is not fixed, and the default of errors is a page for people.
        others.append("text/html")
    for media_type in others:
        content[media_type] = {"schema": {"type": "string"}}
    return {
        "description": "The result, or an error, which has the status 200 as well.",
        "headers": {
            "MediaWiki-API-Error": {
                "description": "The error's code, where there is one.",
                "schema": {"type": "string"},
            }
        },
        "content": content,
    }


@cache
def _media_types() -> Mapping[str, tuple[str, ...]]:
    text = resources.files(__package__).joinpath("openapi.toml").read_text("utf-8")
    return {
        module: tuple(entry["types"])
        for entry in tomllib.loads(text)["media_types"]
        for module in entry["modules"]
    }


# --- the document's head ----------------------------------------------------------------------------

_TITLE: Final = "{} Action API"


def _info(spec: model.Spec, title: str, about: str) -> Object:
    wiki = spec.wiki
    licence = f"\n{markdown(wiki.licence)}" if wiki.licence else ""
    parts = urlsplit(wiki.api)
    home = f"{parts.scheme}://{parts.netloc}/" if wiki.api else None
    return {
        "title": title,
        "version": _plain(wiki.version) or "unknown",
        "summary": "Everything that the wiki can be asked for, and told to do.",
        "description": about + licence,
        "contact": {
            "name": _plain(wiki.name) or "MediaWiki",
            "url": home or "https://www.mediawiki.org/",
        },
        "license": {
            "name": "Help texts: GPL-2.0-or-later, or as their extensions say",
            "identifier": "GPL-2.0-or-later",
        },
    }


def _wiki_extensions(spec: model.Spec, wiki: _Wiki) -> Object:
    main = wiki.modules.get("main")
    formats = [one for one in spec.modules if one.kind is model.Kind.FORMAT]
    return {
        "x-mediawiki-version": spec.wiki.version,
        "x-mediawiki-language": spec.wiki.language,
        "x-mediawiki-extensions": [
            {"name": one.name, "version": one.version} for one in spec.wiki.extensions
        ],
        "x-mediawiki-namespaces": [
            {
                "id": one.id,
                "name": one.name,
                "canonical": one.canonical,
                "aliases": list(one.aliases),
                **unknown(one.further),
            }
            for one in spec.namespaces
        ],
        "x-mediawiki-wiki": unknown(spec.wiki.further),
        "x-mediawiki-main": _uncalled(main) if main else {},
        "x-mediawiki-formats": {one.name: _uncalled(one) for one in formats},
    }


def _uncalled(module: model.Module) -> Object:
    """A module that is part of other requests and none of its own, its parameters in full."""
    return {
        "description": markdown(module.help.text),
        "parameters": [
            {
                "name": one.wire,
                "in": "query",
                "description": parameter_text(one),
                **({"deprecated": True} if one.deprecated else {}),
                **(_PIPES if one.multi else {}),
                "schema": (
                    {"type": "array", "items": single_value(one)}
                    if one.multi
                    else single_value(one)
                ),
                **extensions(one),
            }
            for one in module.parameters
        ],
        **_module_extensions(module),
    }


def _tag(module: model.Module) -> str:
    """Query's groups and actions as paraminfo has them; other submodules go with their action."""
    if module.kind is model.Kind.SUBMODULE:
        return module.route[0][1] or "submodule"
    return module.group or "action"


def _tags(modules: Iterable[model.Module], wiki: _Wiki) -> list[Object]:
    texts = {
        "action": "What the wiki can do.",
        "list": "Query modules that list things of the wiki.",
        "meta": "Query modules about the wiki, its messages and the user.",
        "prop": "Query modules that tell of pages.",
    }
    found: list[Object] = []
    for tag in sorted({_tag(module) for module in modules}):
        action = wiki.modules.get(tag)
        about = (
            f"The modules below {code(tag)}." if action else f"The group {code(tag)}."
        )
        found.append({"name": tag, "description": texts.get(tag, about)})
    return found


# --- which components a document needs --------------------------------------------------------------


# What holds data, in which `$ref` is a name or a value of a wiki's.
_DATA = frozenset({"const", "default", "enum", "example", "examples"})


def _references(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for key, inner in value.items():
                if key == "$ref" and isinstance(inner, str):
                    yield inner
                elif key == "properties" and isinstance(inner, dict):
                    yield from _references(list(inner.values()))  # by their names
                elif key not in _DATA and not key.startswith("x-"):
                    yield from _references(inner)
        case list() | tuple():
            for inner in value:
                yield from _references(inner)
        case _:
            return


class _Closure:
    """The components that something refers to, and those that they refer to."""

    def __init__(self, components: Object) -> None:
        self._components = components
        self._direct: dict[str, tuple[str, ...]] = {}

    def of(self, value: object) -> Object:
        seen: set[str] = set()
        waiting = [*_references(value)]
        while waiting:
            reference = waiting.pop()
            if reference not in seen:
                seen.add(reference)
                waiting += self._behind(reference)
        kept: Object = {}
        for kind, entries in self._components.items():
            if kind == "securitySchemes":
                kept[kind] = self._schemes(value)
                continue
            chosen = {
                key: entry
                for key, entry in entries.items()
                if f"#/components/{kind}/{key}" in seen
            }
            if chosen:
                kept[kind] = chosen
        return kept

    def _behind(self, reference: str) -> tuple[str, ...]:
        if reference not in self._direct:
            _, _, kind, key = reference.split("/", 3)
            entry = self._components[kind][key]
            self._direct[reference] = tuple(_references(entry))
        return self._direct[reference]

    def _schemes(self, value: object) -> Object:
        """`session` and `bearer`, which every document names, and the tokens that this one does."""
        schemes: Object = self._components["securitySchemes"]
        named = {"session", "bearer"}
        match value:
            case {"post": {"security": [*alternatives]}}:
                named |= {key for one in alternatives for key in one}
            case {"paths": _}:
                named |= set(schemes)
            case _:
                pass
        return {key: entry for key, entry in schemes.items() if key in named}


def _used_components(components: Object, value: Object) -> Object:
    return _Closure(components).of(value)
