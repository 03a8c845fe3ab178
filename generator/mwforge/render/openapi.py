"""Spec → OpenAPI 3.1, as one document for the wiki or as one for each module.

A wiki has a single address, api.php, and tells its modules apart by parameters; an
OpenAPI document tells its operations apart by their paths. The combined document
therefore has paths with a fragment (`/api.php#action=edit`), which is unique in the
document and gone on the wire; the split layout has one document for each module, whose
only path is `/api.php`.

Everything that a wiki said is data here (the document is JSON), and where it becomes
Markdown, `escaped` and `code` keep it text.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final, Literal, TypeAlias, assert_never
from urllib.parse import quote, urlsplit

from ..spec import model
from ..spec.examples import parse_query
from ..spec.types import overrides

Object: TypeAlias = dict[str, Any]
"""A JSON object of the document."""

Multi: TypeAlias = Literal["array", "string"]
"""How a parameter that takes several values is described: as an array that the client
joins with `|` (`pipeDelimited`), or, as most generators cannot, as the joined text."""

VERSION: Final = "3.1.1"

INDEX: Final = "apis.json"
"""The index of the split layout, in the format APIs.json (https://apisjson.org)."""

_SUMMARY = 120  # characters; explorers show a summary in one line

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_JSON: Final = "application/json"

# Where a document is asked for that belongs to no wiki in particular.
_ANY_SERVER: Final[Object] = {
    "url": "https://{host}/{folder}",
    "description": "Any MediaWiki",
    "variables": {
        "host": {"default": "www.mediawiki.org", "description": "The wiki's host"},
        "folder": {"default": "w", "description": "The folder that holds api.php"},
    },
}


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
        "info": _info(spec, _TITLE.format(wiki.title), _ABOUT + _ABOUT_FRAGMENTS),
        "servers": [wiki.server],
        "tags": _tags(wiki.callable, wiki),
        "security": _reading(),
        "paths": paths,
        "components": _used_components(wiki.components(), {"paths": paths}),
        "externalDocs": _ABOUT_API,
    }
    return document | _wiki_extensions(spec, wiki)


def split(spec: model.Spec, multi: Multi = "array") -> dict[str, Object]:
    """A document for each module by its file name, and the index of them all."""
    wiki = _Wiki.of(spec, multi)
    components = wiki.components()
    reached = _Closure(components)
    documents: dict[str, Object] = {}
    entries: list[Object] = []
    for module in wiki.callable:
        name = f"{module.names.package}/{module.names.file}.json"
        item = _path_item(module, wiki)
        title = f"{_TITLE.format(wiki.title)}: {module.path}"
        info = _info(spec, title, _ABOUT)
        documents[name] = {
            "openapi": VERSION,
            "info": info,
            "servers": [wiki.server],
            "tags": _tags([module], wiki),
            "security": _reading(),
            "paths": {wiki.entry: item},
            "components": reached.of(item),
        }
        entries.append(
            {
                "aid": f"mediawiki:{wiki.operations[module.path, 'any']}",
                "name": module.path,
                "description": _summary(module),
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


# --- text that a wiki wrote, as Markdown ------------------------------------------------------------

_ITEM = re.compile(r"( *)(-|\d{1,9}\.) (?=\S)")
_SPECIAL = re.compile(
    r"""
    (?P<url> https?://[A-Za-z0-9][\w.~:/?#@!$&'()*+,;=%-]* )
    | (?P<mark> [\\`*\[\]~] | (?<![^\W_])_ | _(?![^\W_]) )
    | (?P<angle> [<>] )
    | (?P<entity> &(?=\#?\w+;) )
    | (?P<code> eval(?=\() )
    """,
    re.VERBOSE | re.ASCII,
)
_AT_START = re.compile(r"(?=[-+=#|:>])|(\d+)(?=[.)])")


def markdown(text: str) -> str:
    """A help text of the spec (paragraphs, lines, lists) as Markdown that shows the same."""
    paragraphs = []
    for paragraph in text.split("\n\n"):
        lines = [_line(line) for line in paragraph.split("\n") if line.strip()]
        # A line of running text ends in two spaces, where the next is to stay below it.
        joined = "".join(
            line + ("\n" if is_item or last else "  \n")
            for (line, is_item), last in _with_last(lines)
        )
        paragraphs.append(joined.rstrip("\n"))
    return "\n\n".join(one for one in paragraphs if one)


def _with_last(
    lines: Sequence[tuple[str, bool]],
) -> Iterator[tuple[tuple[str, bool], bool]]:
    for position, line in enumerate(lines):
        yield line, position == len(lines) - 1


def _line(line: str) -> tuple[str, bool]:
    """One line, and whether it is an item of a list."""
    item = _ITEM.match(line)
    if item is None:
        return escaped(line.strip()), False
    return item[0] + escaped(line[item.end() :].strip()), True


def escaped(text: str) -> str:
    """One line of text for Markdown, which shows every character of it as itself."""
    body = _SPECIAL.sub(_escape, " ".join(text.split()))
    return (
        _AT_START.sub(
            lambda found: f"{found[1]}\\" if found[1] else "\\", body, count=1
        )
        if _AT_START.match(body)
        else body
    )


def _escape(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "url":
            # Stays a link, without what would be emphasis in it.
            return found[0].replace("*", "%2A").replace("~", "%7E")
        case "mark":
            return "\\" + found[0]
        case "angle":
            return "&lt;" if found[0] == "<" else "&gt;"
        case "entity":
            return "&amp;"
        case _:
            return found[0] + "\\"


def code(text: str) -> str:
    """A name or a value as a code span; what is not printable is written out."""
    shown = (
        "".join(
            char if char.isprintable() else repr(char)[1:-1] for char in text
        ).replace("<", "‹")
        if not text.isprintable() or "<" in text
        else text
    )
    if not shown.strip():
        return f"`{json.dumps(shown, ensure_ascii=False)}`"
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _plain(text: str) -> str:
    """The first paragraph in one line, for what is shown as it is."""
    line = " ".join(text.partition("\n\n")[0].split())
    if len(line) <= _SUMMARY:
        return line
    return line[: _SUMMARY - 1].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def _summary(module: model.Module) -> str:
    return _plain(module.help.text) or f"The module {module.path}"


# --- names ------------------------------------------------------------------------------------------


def _keys(things: Iterable[str]) -> dict[str, str]:
    """A component's key for each thing: what OpenAPI allows, and all different to generators.

    Those make class names of the keys and lose punctuation and case on the way, so that
    keys which differ in nothing else get a piece of a hash.
    """
    plain = {
        thing: re.sub(r"[^A-Za-z0-9._-]+", "_", thing.replace("+", "."))
        for thing in set(things)
    }
    folded: dict[str, int] = {}
    for key in plain.values():
        folded[_folded(key)] = folded.get(_folded(key), 0) + 1
    return {
        thing: key if folded[_folded(key)] == 1 else f"{key}_{_hash(thing)}"
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
        called = tuple(
            module for module in spec.modules if module.kind not in _NOT_CALLED
        )
        entry, server = _server(spec.wiki)
        further = {
            (module.path, parameter.name): _further_key(parameter)
            for module in called
            for parameter in module.parameters
            if isinstance(parameter.type, model.Submodules)
        }
        things = [
            *_SHARED,
            *(one for module in spec.modules for one in _things(module)),
            *further.values(),
        ]
        return _Wiki(
            title=_plain(spec.wiki.name) or "MediaWiki",
            entry=entry,
            server=server,
            modules=modules,
            callable=called,
            keys=_keys(things),
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
        schemas: Object = {self.keys[name]: dict(_SHARED[name]) for name in _SHARED}
        parameters: Object = {"format": _FORMAT, "formatversion": _FORMAT_VERSION}
        responses: Object = {"failure": _FAILURE}
        for module in self.modules.values():
            for parameter in module.parameters:
                if _is_named(parameter):
                    thing = f"{module.path}.{parameter.wire}"
                    schemas[self.keys[thing]] = _named_schema(parameter, module)
        for module in self.callable:
            schemas[self.keys[f"{module.path}.response"]] = _answer(module)
            key = self.keys[f"{module.path}.answer"]
            responses[key] = _response(module, self)
        for parameter in _main_parameters(self):
            key = self.keys[f"main.{parameter.wire}"]
            parameters[key] = _query_parameter(parameter, "main", self)
            if not _is_named(parameter):
                schemas[key] = _property(parameter, "main", self)
        for (path, name), thing in self.further.items():
            schemas.setdefault(
                self.keys[thing], _further_schema(self.modules[path], name, self)
            )
        return {
            "schemas": dict(sorted(schemas.items())),
            "parameters": dict(sorted(parameters.items())),
            "responses": dict(sorted(responses.items())),
            "securitySchemes": _security_schemes(self.callable),
        }


_NOT_CALLED: Final = (model.Kind.MAIN, model.Kind.FORMAT)


def _things(module: model.Module) -> Iterator[str]:
    yield f"{module.path}.response"
    yield f"{module.path}.answer"
    for parameter in module.parameters:
        if module.kind is model.Kind.MAIN or _is_named(parameter):
            yield f"{module.path}.{parameter.wire}"


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
    wanted: dict[str, tuple[str, str]] = {}
    for module in modules:
        wanted[module.path] = (module.path, "any")
        if not module.must_be_posted:
            wanted[f"{module.path}.post"] = (module.path, "post")
    return {
        wanted[thing]: re.sub(r"\W+", "_", key, flags=re.ASCII)
        for thing, key in _keys(wanted).items()
    }


def _server(wiki: model.Wiki) -> tuple[str, Object]:
    """The path of api.php and the server that it is on."""
    if not wiki.api:
        return "/api.php", _ANY_SERVER
    parts = urlsplit(wiki.api)
    folder, _, entry = parts.path.rpartition("/")
    url = f"{parts.scheme}://{parts.netloc}{quote(folder, safe='/%')}"
    return f"/{quote(entry, safe='%') or 'api.php'}", {
        "url": url,
        "description": _plain(wiki.name) or "The wiki",
    }


# --- one module -------------------------------------------------------------------------------------


def _path_item(module: model.Module, wiki: _Wiki) -> Object:
    """A module as GET and POST; what must be posted has no GET."""
    plan = _Plan.of(module, wiki)
    item: Object = {}
    if not module.must_be_posted:
        item["get"] = {
            **_operation(module, wiki, "any"),
            "parameters": _query_parameters(plan, wiki),
            **_ending(module, wiki),
        }
    item["post"] = {
        **_operation(module, wiki, "any" if module.must_be_posted else "post"),
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
            constants=tuple(
                name for name in ("format", "formatversion") if name not in taken
            ),
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
        "summary": _summary(module),
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
    key = wiki.keys[f"{module.path}.answer"]
    ending: Object = {
        "responses": {
            "200": {"$ref": f"#/components/responses/{key}"},
            "4XX": {"$ref": "#/components/responses/failure"},
            "5XX": {"$ref": "#/components/responses/failure"},
        }
    }
    tokens = [one.token for one in module.parameters if one.token is not None]
    if tokens:
        needed: Object = {_token_key(token): [] for token in sorted(set(tokens))}
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
        "x-mediawiki-rights": rights,
        "x-mediawiki-must-be-posted": module.must_be_posted,
        "x-mediawiki-generator": module.generator,
        "x-mediawiki-internal": module.internal,
        "x-mediawiki-disabled": module.disabled,
        "x-mediawiki-dynamic-parameters": module.dynamic,
        "x-mediawiki-help": list(module.help_urls),
        "x-mediawiki-templated": [
            _templated_extension(one) for one in module.parameters if one.variables
        ],
        "x-mediawiki-examples": [
            {"query": one.query, "description": one.description}
            for one in module.examples
        ],
    }
    return {
        key: value
        for key, value in found.items()
        if value not in (None, False, "", []) or key == "x-mediawiki-dynamic-parameters"
        if value is not None
    }


def _templated_extension(parameter: model.Parameter) -> Object:
    return {
        "name": parameter.wire,
        "variables": dict(parameter.variables),
        "pattern": _pattern(parameter.wire),
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


# --- parameters: the one mapping of types -----------------------------------------------------------


def type_schema(type_: model.Type) -> Object:
    """What one value of a type is."""
    match type_:
        case model.Text("password"):
            return {"type": "string", "format": "password"}
        case model.Text():
            return {"type": "string"}
        case model.Integer():
            return {"type": "integer"}
        case model.Boolean():
            # Sent at all, it is true: `false` cannot be said.
            return {"type": "boolean", "const": True}
        case model.Limit():
            return {"anyOf": [{"type": "integer"}, _only("max")]}
        case model.Timestamp() | model.Expiry():
            date = {"type": "string", "format": "date-time"}
            return {"anyOf": [date, {"type": "string"}]}
        case model.Upload():
            return {
                "type": "string",
                "format": "binary",
                "contentMediaType": "application/octet-stream",
            }
        case model.NamespaceId():
            return {"type": "integer"}
        case model.Enumeration(values, open_, _):
            listed = _strings([value.wire for value in values])
            if not values:
                return {"type": "string"}
            return {"anyOf": [listed, {"type": "string"}]} if open_ else listed
        case model.Submodules(paths, _, _):
            return _strings([name for name, _ in paths])
        case _:
            assert_never(type_)


def _strings(values: list[str]) -> Object:
    return {"type": "string", "enum": values}


def _only(value: str) -> Object:
    return {"type": "string", "const": value}


def _type_word(type_: model.Type) -> str | None:
    """paraminfo's word for a type, where the schema does not say as much."""
    match type_:
        case model.Text(sort):
            return None if sort in ("string", "password") else sort
        case model.Limit():
            return "limit"
        case model.Timestamp():
            return "timestamp"
        case model.Expiry():
            return "expiry"
        case model.NamespaceId():
            return "namespace"
        case model.Submodules():
            return "submodule"
        case model.Integer() | model.Boolean() | model.Upload() | model.Enumeration():
            return None
        case _:
            assert_never(type_)


def _is_named(parameter: model.Parameter) -> bool:
    """Whether a parameter's values have a schema of their own, which both ways of sending use."""
    match parameter.type:
        case model.Enumeration(values, _, _):
            return bool(values) and not parameter.variables
        case model.Submodules():
            return True
        case _:
            return False


def _named_schema(parameter: model.Parameter, module: model.Module) -> Object:
    schema = _single(parameter)
    where = f"{code(parameter.wire)} of {code(module.path)}"
    found: Object = {**schema, "description": f"A value of {where}."}
    match parameter.type:
        case model.Enumeration(values, _, _):
            about = {value.wire: _about_value(value) for value in values}
            about = {wire: said for wire, said in about.items() if said}
            if about:
                found["x-mediawiki-values"] = about
        case model.Submodules(paths, _, _):
            found["x-mediawiki-submodules"] = dict(paths)
        case _:
            pass
    return found


def _about_value(value: model.Value) -> Object:
    about: Object = {"description": value.help} if value.help else {}
    if value.deprecated:
        about["deprecated"] = True
    if value.internal:
        about["internal"] = True
    return about


def _single(parameter: model.Parameter) -> Object:
    """One value of a parameter, with its bounds."""
    schema = type_schema(parameter.type)
    bounds: Object = {}
    if parameter.minimum is not None:
        bounds["minimum"] = parameter.minimum
    if parameter.maximums is not None:
        bounds["maximum"] = parameter.maximums[1]
    match parameter.type:
        case model.Integer() | model.NamespaceId():
            schema |= bounds
        case model.Limit():
            schema["anyOf"][0] |= bounds
        case model.Text():
            if parameter.max_chars is not None:
                schema["maxLength"] = parameter.max_chars
        case _:
            pass
    if _is_secret(parameter) and schema.get("type") == "string":
        schema |= {"format": "password", "writeOnly": True}
    every = parameter.all_value
    if parameter.multi and every is not None:
        return _with_every(schema, every)
    return schema


def _with_every(schema: Object, every: str) -> Object:
    """A schema that takes the value for 'all values' too."""
    match schema:
        case {"enum": [str(), *_] as values}:
            return schema if every in values else {**schema, "enum": [*values, every]}
        case {"anyOf": [{"enum": [*_]} as listed, *others]}:
            return {"anyOf": [_with_every(listed, every), *others]}
        case {"type": "string"}:
            return schema
        case _:
            return {"anyOf": [schema, _only(every)]}


def _is_secret(parameter: model.Parameter) -> bool:
    """What may stand in no URL: passwords, tokens, and what else is sensitive."""
    return parameter.sensitive or parameter.token is not None


def _is_posted(parameter: model.Parameter) -> bool:
    """What cannot be in a query: secrets, and files."""
    return _is_secret(parameter) or isinstance(parameter.type, model.Upload)


def _schema(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """All values of a parameter, with its default."""
    if _is_named(parameter):
        single = wiki.schema(f"{path}.{parameter.wire}")
    else:
        single = _single(parameter)
    if parameter.multi and wiki.multi == "string":
        joined: Object = {"type": "string", "x-mediawiki-items": single}
        if parameter.default is not None:
            joined["default"] = parameter.default
        return joined
    schema: Object = {"type": "array", "items": single} if parameter.multi else single
    if parameter.multi and parameter.multi_limits is not None:
        schema["maxItems"] = parameter.multi_limits[1]
    default = _default(parameter)
    if default is not None:
        schema["default"] = default
    return schema


def _default(parameter: model.Parameter) -> object:
    """The wiki's default as the schema takes it; None where it has none, or one that breaks the type."""
    text = parameter.default
    if text is None or isinstance(parameter.type, model.Boolean | model.Upload):
        return None
    if not parameter.multi:
        return _typed(parameter, text)
    values = [_typed(parameter, one) for one in text.split("|")] if text else []
    return None if None in values else values


def _typed(parameter: model.Parameter, text: str) -> str | int | None:
    """One value from its text, or None where the schema would refuse it."""
    if parameter.multi and text == parameter.all_value:
        return text
    match parameter.type:
        case model.Integer() | model.NamespaceId() | model.Limit():
            if text == "max" and isinstance(parameter.type, model.Limit):
                return text
            number = int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else None
            return number if number is not None and _fits(parameter, number) else None
        case model.Enumeration(values, open_, _):
            return text if open_ or any(text == one.wire for one in values) else None
        case model.Submodules(paths, _, _):
            return text if any(text == name for name, _ in paths) else None
        case model.Text():
            most = parameter.max_chars
            return text if most is None or len(text) <= most else None
        case model.Timestamp() | model.Expiry() | model.Boolean() | model.Upload():
            return text
        case _:
            assert_never(parameter.type)


def _fits(parameter: model.Parameter, number: int) -> bool:
    low, high = parameter.minimum, parameter.maximums
    return (low is None or number >= low) and (high is None or number <= high[1])


def _is_required(parameter: model.Parameter) -> bool:
    """A token fills itself in our own clients; for anyone else it has to be given."""
    return parameter.required or parameter.token is not None


def _facts(parameter: model.Parameter) -> Iterator[str]:
    if parameter.deprecated:
        yield "Deprecated."
    if parameter.token:
        yield f"A {code(parameter.token)} token, from {code('action=query&meta=tokens')}."
    if parameter.all_value:
        yield f"{code(parameter.all_value)} stands for all values."
    if parameter.multi and parameter.multi_limits:
        yield f"At most {_pair(parameter.multi_limits)} values."
    if parameter.minimum is not None:
        yield f"At least {parameter.minimum}."
    if parameter.maximums:
        yield f"At most {_pair(parameter.maximums)}."
    if parameter.max_bytes is not None:
        yield f"At most {parameter.max_bytes} bytes."
    if parameter.max_chars is not None:
        yield f"At most {parameter.max_chars} characters."
    if parameter.subtypes:
        yield f"Forms taken: {', '.join(map(code, parameter.subtypes))}."
    if parameter.must_exist:
        yield "It has to exist."
    if isinstance(parameter.type, model.NamespaceId) and parameter.type.extra:
        yield f"Also {', '.join(map(str, parameter.type.extra))}."
    for name, source in parameter.variables:
        yield f"One for each {code(name)} in {code(source)}."
    if isinstance(parameter.type, model.Boolean):
        yield "A flag: sent at all, it is true."
    default = parameter.default
    if default not in (None, "") and not isinstance(parameter.type, model.Boolean):
        yield f"Default: {code(str(default))}."


def _pair(numbers: tuple[int, int]) -> str:
    low, high = numbers
    return str(low) if low == high else f"{low} ({high} with the right apihighlimits)"


def _parameter_text(parameter: model.Parameter) -> str:
    parts = [markdown(parameter.help.text), " ".join(_facts(parameter))]
    match parameter.type:
        case model.Enumeration(values, _, _):
            items = [
                f"- {code(value.wire)}{_value_marks(value)}"
                for value in values
                if value.help or value.deprecated or value.internal
            ]
            parts.append("\n".join(items))
        case _:
            pass
    return "\n\n".join(part for part in parts if part)


def _value_marks(value: model.Value) -> str:
    marks = [
        word
        for word, said in (
            ("deprecated", value.deprecated),
            ("internal", value.internal),
        )
        if said and word not in value.help.lower()
    ]
    note = f" ({', '.join(marks)})" if marks else ""
    return f"{note}: {escaped(value.help)}" if value.help else note


def _extensions(parameter: model.Parameter) -> Object:
    """What OpenAPI has no word for."""
    found: Object = {}
    word = _type_word(parameter.type)
    if word is not None:
        found["x-mediawiki-type"] = word
    if parameter.token is not None:
        found["x-mediawiki-token"] = parameter.token
    if parameter.sensitive:
        found["x-mediawiki-sensitive"] = True
    if parameter.all_value is not None:
        found["x-mediawiki-all-value"] = parameter.all_value
    if parameter.multi_limits is not None:
        found["x-mediawiki-most-values"] = _user_and_bot(parameter.multi_limits)
    if parameter.maximums is not None:
        found["x-mediawiki-maximum"] = _user_and_bot(parameter.maximums)
    if parameter.max_bytes is not None:
        found["x-mediawiki-max-bytes"] = parameter.max_bytes
    if parameter.duplicates:
        found["x-mediawiki-duplicates"] = True
    if parameter.subtypes:
        found["x-mediawiki-subtypes"] = list(parameter.subtypes)
    if parameter.must_exist:
        found["x-mediawiki-must-exist"] = True
    if parameter.default is not None and _default(parameter) is None:
        found["x-mediawiki-default"] = parameter.default
    match parameter.type:
        case model.Submodules(_, prefix, _) if prefix:
            found["x-mediawiki-submodule-prefix"] = prefix
        case model.NamespaceId(extra) if extra:
            found["x-mediawiki-extra-namespaces"] = list(extra)
        case _:
            pass
    return found


def _user_and_bot(numbers: tuple[int, int]) -> Object:
    return {"user": numbers[0], "apihighlimits": numbers[1]}


def _query_parameter(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """A parameter of GET."""
    found: Object = {"name": parameter.wire, "in": "query"}
    text = _parameter_text(parameter)
    if text:
        found["description"] = text
    if _is_required(parameter):
        found["required"] = True
    if parameter.deprecated:
        found["deprecated"] = True
    if wiki.is_array(parameter):
        found |= _PIPES
    found["schema"] = _schema(parameter, path, wiki)
    return found | _extensions(parameter)


_PIPES: Final[Object] = {"style": "pipeDelimited", "explode": False}


def _property(parameter: model.Parameter, path: str, wiki: _Wiki) -> Object:
    """A parameter as a field of a form."""
    found = _schema(parameter, path, wiki)
    text = _parameter_text(parameter)
    if text:
        found = {**found, "description": text}
    if parameter.deprecated:
        found["deprecated"] = True
    return found | _extensions(parameter)


# --- the two ways of sending ------------------------------------------------------------------------


def _constant(value: str) -> Object:
    return {**_only(value), "default": value}


_FORMAT: Final[Object] = {
    "name": "format",
    "in": "query",
    "description": "The responses described here are JSON.",
    "required": True,
    "schema": _constant("json"),
}
_FORMAT_VERSION: Final[Object] = {
    "name": "formatversion",
    "in": "query",
    "description": "The present form of JSON responses.",
    "required": True,
    "schema": _constant("2"),
}


def _query_parameters(plan: _Plan, wiki: _Wiki) -> list[Object]:
    example = _fitting_example(plan, wiki)
    found: list[Object] = [
        {"name": name, "in": "query", "required": True, "schema": _constant(value)}
        for name, value in plan.fixed
    ]
    for owner, parameter in plan.own:
        if not _is_posted(parameter):
            made = _query_parameter(parameter, owner, wiki)
            if parameter.wire in example:
                made["example"] = example[parameter.wire]
            found.append(made)
    found += _further_parameters(plan, wiki)
    found += [
        {"$ref": f"#/components/parameters/{wiki.keys[f'main.{one.wire}']}"}
        for one in plan.shared
    ]
    found += [{"$ref": f"#/components/parameters/{name}"} for name in plan.constants]
    return found


def _further_parameters(plan: _Plan, wiki: _Wiki) -> Iterator[Object]:
    """Parameters whose names are not fixed: each an object whose members are sent one by one."""
    taken = {one.wire for _, one in plan.own} | {one.wire for one in plan.shared}

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
        _pattern(one.wire): _property(one, plan.module.path, wiki)
        for one in plan.templated
    }


def _pattern(wire: str) -> str:
    """The regular expression (ECMA-262) of a templated parameter's names."""
    pieces = re.split(r"\{[^{}]*\}", wire)
    literal = (re.sub(r"[\^$\\.*+?()\[\]{}|/]", r"\\\g<0>", one) for one in pieces)
    return f"^{'.+'.join(literal)}$"


def _body(plan: _Plan, wiki: _Wiki) -> Object:
    """The form that POST sends."""
    properties: Object = {name: _constant(value) for name, value in plan.fixed}
    required = [name for name, _ in plan.fixed]
    encoding: Object = {}
    upload = False
    for owner, parameter in plan.own:
        properties[parameter.wire] = _property(parameter, owner, wiki)
        upload |= isinstance(parameter.type, model.Upload)
        if _is_required(parameter):
            required.append(parameter.wire)
        if wiki.is_array(parameter):
            encoding[parameter.wire] = _PIPES
    for one in plan.shared:
        properties[one.wire] = wiki.schema(f"main.{one.wire}")
        if wiki.is_array(one):
            encoding[one.wire] = _PIPES
    for name, constant in (("format", "json"), ("formatversion", "2")):
        if name in plan.constants:
            properties[name] = _constant(constant)
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
    """What the object with the parameters of these submodules is called.

    Seven actions offer the same generators, so the key depends on the submodules alone.
    """
    assert isinstance(parameter.type, model.Submodules)
    paths = "|".join(f"{name}={path}" for name, path in parameter.type.paths)
    return f"{parameter.name}.parameters.{_hash(parameter.type.prefix + paths)}"


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
            if _is_posted(parameter) and not (child and child.must_be_posted):
                continue
            if parameter.variables:
                patterns[_pattern(wire)] = {"type": "string"}
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
        if name in plan.constants and sent in ("json", "2"):
            continue
        if parameter is None:
            return None
        typed = _example_value(parameter, sent, wiki)
        if typed is None:
            return None
        values[name] = typed
    return values


def _example_value(parameter: model.Parameter, text: str, wiki: _Wiki) -> object:
    match parameter.type:
        case model.Boolean():
            return True
        case _ if parameter.multi and not wiki.is_array(parameter):
            return text
        case _ if parameter.multi:
            values = [_typed(parameter, one) for one in text.split("|")] if text else []
            most = parameter.multi_limits
            fit = None not in values and (most is None or len(values) <= most[1])
            return values if fit else None
        case _:
            return _typed(parameter, text)


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
    constants = {"format": "json", "formatversion": "2"}
    needed = [one for _, one in plan.own if _is_required(one)]
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
            **{name: constants[name] for name in plan.constants},
        }
        if any(one.wire not in values for one in needed):
            continue
        summary = _plain(example.description) or f"Example {number}"
        found[f"example-{number}"] = {"summary": summary, "value": values}
    return found


# --- responses --------------------------------------------------------------------------------------

_DETAILS: Final[Object] = {
    "servedby": {"type": "string", "description": "The server that answered."},
    "requestid": {"type": "string", "description": "The request's own `requestid`."},
    "docref": {"type": "string", "description": "Where the API is documented."},
}

# Each object has a name of its own: generators name what has none after where it
# stands, and meet the same one again in every response.
_SHARED: Final[Mapping[str, Object]] = {
    "Continue": {
        "type": "object",
        "description": "There is more: send the same request with these parameters"
        " added.",
        "additionalProperties": True,
    },
    "Data": {
        "type": "object",
        "description": "More for a program to read.",
        "additionalProperties": True,
    },
    "Limits": {
        "type": "object",
        "description": "What `max` meant, by module.",
        "additionalProperties": True,
    },
    "Result": {
        "type": "object",
        "description": "What nobody has described yet.",
        "additionalProperties": True,
    },
    "Warnings": {
        "type": "object",
        "description": "Warnings by module (`errorformat=bc`, the default).",
        "additionalProperties": True,
    },
    "Error": {
        "type": "object",
        "description": "The request failed (`errorformat=bc`, the default).",
        "required": ["error"],
        "properties": {
            "error": {
                "type": "object",
                "required": ["code"],
                "properties": {
                    "code": {"type": "string", "description": "What to tell it by."},
                    "info": {"type": "string", "description": "What happened."},
                    "docref": _DETAILS["docref"],
                },
                "additionalProperties": True,
            },
            "servedby": _DETAILS["servedby"],
            "requestid": _DETAILS["requestid"],
        },
        "additionalProperties": True,
    },
    "Errors": {
        "type": "object",
        "description": "The request failed (any other `errorformat`).",
        "required": ["errors"],
        "properties": {
            "errors": {
                "type": "array",
                "minItems": 1,
                "items": {"$ref": "#/components/schemas/Message"},
            },
            **_DETAILS,
        },
        "additionalProperties": True,
    },
    "Message": {
        "type": "object",
        "description": "An error or a warning, in the form that `errorformat` chose.",
        "required": ["code"],
        "properties": {
            "code": {"type": "string"},
            "text": {"type": "string", "description": "In `plaintext`, `wikitext`."},
            "html": {"type": "string", "description": "In `html`."},
            "key": {"type": "string", "description": "In `raw`: the message's name."},
            "module": {"type": "string", "description": "The module's path."},
            "data": {"$ref": "#/components/schemas/Data"},
        },
        "additionalProperties": True,
    },
    "Response": {
        "type": "object",
        "description": "What every response can hold beside its module's result.",
        "properties": {
            "batchcomplete": {
                "type": "boolean",
                "description": "Everything about the pages of this batch was said.",
            },
            "continue": {"$ref": "#/components/schemas/Continue"},
            "warnings": {
                "description": "By module (`errorformat=bc`, the default), or a list.",
                "anyOf": [
                    {"$ref": "#/components/schemas/Warnings"},
                    {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Message"},
                    },
                ],
            },
            "limits": {"$ref": "#/components/schemas/Limits"},
            "curtimestamp": {
                "type": "string",
                "description": "When it was answered, where `curtimestamp` asked.",
            },
            "uselang": {"type": "string", "description": "The language used."},
            "errorlang": {"type": "string", "description": "The language of errors."},
            "servedby": _DETAILS["servedby"],
            "requestid": _DETAILS["requestid"],
        },
        "additionalProperties": True,
    },
}

_FAILURE: Final[Object] = {
    "description": "Refused with a status of its own, or a failure on the way.",
    "content": {
        _JSON: {
            "schema": {
                "anyOf": [
                    {"$ref": "#/components/schemas/Error"},
                    {"$ref": "#/components/schemas/Errors"},
                ]
            }
        },
        "text/html": {"schema": {"type": "string"}},
    },
}


def _answer(module: model.Module) -> Object:
    """What a module answers when all is well; the place of an observed response shape."""
    described = f"A response of {code(module.path)}."
    if module.path in overrides().list_response:
        return {"type": "array", "description": described, "items": {}}
    found: Object = {
        "description": described,
        "allOf": [{"$ref": "#/components/schemas/Response"}],
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
            wiki.schema(f"{module.path}.response"),
        ]
    }
    content: Object = {_JSON: {"schema": schema}}
    for media_type in _media_types().get(module.path, ()):
        json_like = media_type.endswith("+json")
        content[media_type] = {"schema": schema if json_like else {"type": "string"}}
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


# --- log-in and tokens ------------------------------------------------------------------------------


def _token_key(token: str) -> str:
    return "token_" + re.sub(r"[^A-Za-z0-9._-]", "_", token)


def _reading() -> list[Object]:
    """Reading needs no log-in on most wikis."""
    return [{}, {"session": []}, {"bearer": []}]


def _security_schemes(modules: Iterable[model.Module]) -> Object:
    tokens = {
        parameter.token: parameter.wire
        for module in modules
        for parameter in module.parameters
        if parameter.token is not None
    }
    found: Object = {
        "session": {
            "type": "apiKey",
            "in": "cookie",
            "name": "session",
            "description": _SESSION,
        },
        "bearer": {"type": "http", "scheme": "bearer", "description": _BEARER},
    }
    for token in sorted(tokens):
        field = "token" if token == "csrf" else tokens[token]
        found[_token_key(token)] = {
            "type": "apiKey",
            "in": "cookie",
            "name": f"{_token_key(token)}",
            "description": _TOKEN.format(
                code(f"action=query&meta=tokens&type={token}"),
                code(f"{token}token"),
                code(field),
            ),
            "x-mediawiki-in": "form",
            "x-mediawiki-token": token,
        }
    return found


_SESSION: Final = (
    "The session that a log-in starts; the wiki chooses the name of its cookie, so keep"
    " every cookie that it sets.\n\n"
    "1. On *Special:BotPasswords* of the wiki, make a bot password: a name such as"
    " `Me@bot`, and a password.\n"
    "2. Get a token: `action=query&meta=tokens&type=login`; it is `logintoken` in the"
    " response.\n"
    "3. Post `action=login` with `lgname`, `lgpassword` and the token as `lgtoken`, and"
    " with the cookies of step 2."
)

_BEARER: Final = (
    "An OAuth 2 access token, where the wiki has the extension OAuth: *Special:"
    "OAuthConsumerRegistration/propose* gives an owner-only one at once, for one's own"
    " programs."
)

_TOKEN: Final = (
    "Against forged requests. Ask for {0}, within the session that is to use it: it is"
    " {1} in the response. It goes into the **form**, as {2}; OpenAPI has no word for a"
    " key that is posted, so this says cookie. A token lasts as long as its session;"
    " the error `badtoken` means that a new one is needed."
)


# --- the document's head ----------------------------------------------------------------------------

_TITLE: Final = "{} Action API"

_ABOUT_API: Final[Object] = {
    "description": "The Action API's own documentation",
    "url": "https://www.mediawiki.org/wiki/API:Main_page",
}

_ABOUT: Final = (
    "Made by mwforge from what the wiki says of"
    " itself (`action=paraminfo`).\n\n"
    "- **Several values** are joined by `|` (`pipeDelimited`). A client that repeats the"
    " parameter instead sends the last value only. Where a value holds a `|` itself, all"
    " are led and separated by U+001F.\n"
    "- **A flag** is true when it is sent at all; leave it out for false.\n"
    "- **Errors** have the status 200 and `error` (or `errors`) in their response.\n"
    "- **More results**: send the same request again with what is in `continue`.\n"
    "- **From a web page** of another site, add `origin=*` (anonymous) to the URL.\n"
    "- **Tokens and passwords** are posted; the wiki refuses them in a URL.\n"
)

_ABOUT_FRAGMENTS: Final = (
    "- **Paths** end in a fragment (`#action=edit`), which tells them apart here and is"
    " not sent. A tool that puts a query behind it should use POST.\n"
)


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
            }
            for one in spec.namespaces
        ],
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
                "description": _parameter_text(one),
                **({"deprecated": True} if one.deprecated else {}),
                **(_PIPES if one.multi else {}),
                "schema": (
                    {"type": "array", "items": _single(one)}
                    if one.multi
                    else _single(one)
                ),
                **_extensions(one),
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


def _references(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for key, inner in value.items():
                if key == "$ref" and isinstance(inner, str):
                    yield inner
                else:
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


# --- as YAML ----------------------------------------------------------------------------------------


def yaml_dumper() -> Callable[[Object], str]:
    """`dumps` for YAML; raises ImportError where PyYAML is not installed."""
    import yaml

    # The C library's writer is ten times as fast, and not everywhere.
    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(base):  # type: ignore[misc]
        """Without aliases, and with every text quoted that some YAML may take for something else."""

        def ignore_aliases(self, data: object) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        style = None if _PLAIN_YAML.fullmatch(value) else '"'
        if "\n" in value and _BLOCK_YAML.fullmatch(value):
            style = "|"
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(str, text)

    def dump(document: Object) -> str:
        made: str = yaml.dump(
            document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1000
        )
        return made

    return dump


# Words that are text in YAML 1.1 and 1.2 alike.
_PLAIN_YAML = re.compile(
    r"(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)\Z)[a-z][a-z0-9_/.-]*",
    re.IGNORECASE,
)
_BLOCK_YAML = re.compile(r"\S(?:[^\S\n]*\S|\n+(?=\S))*", re.ASCII)
