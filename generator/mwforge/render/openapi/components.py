"""The components of a wiki, and those of them that a document needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...shapes.schema import schema
from .envelope import FAILURE, FIXED_PARAMETERS, SCHEMAS, security_schemes
from .markdown import code
from .parameters import further_schema, property_of, query_parameter
from .responses import answer_of, response_to
from .schemas import FURTHER, Object, is_named, named_schema
from .wiki import Wiki, main_parameters, response_of, shape_of, thing_of


def components_of(wiki: Wiki) -> Object:
    """Every component; a document takes those that it uses."""
    schemas: Object = {wiki.keys[name]: dict(SCHEMAS[name]) for name in SCHEMAS}
    parameters: Object = dict(FIXED_PARAMETERS)
    responses: Object = {"failure": FAILURE}
    for module in wiki.modules.values():
        for parameter in module.parameters:
            if is_named(parameter):
                key = wiki.keys[thing_of(module.path, parameter.wire)]
                schemas[key] = named_schema(parameter, module)
    for module in wiki.callable:
        key = wiki.keys[response_of(module.path)]
        schemas[key] = answer_of(module, wiki)
        if module.path in wiki.shapes:
            about = {"description": f"What {code(module.path)} says."}
            found = _open(schema(wiki.shapes[module.path]))
            schemas[wiki.keys[shape_of(module.path)]] = about | found
        responses[key] = response_to(module, wiki)
    for parameter in main_parameters(wiki):
        key = wiki.keys[thing_of("main", parameter.wire)]
        parameters[key] = query_parameter(parameter, "main", wiki)
        if not is_named(parameter):
            schemas[key] = property_of(parameter, "main", wiki)
    for (path, name), thing in wiki.further.items():
        schemas.setdefault(
            wiki.keys[thing], further_schema(wiki.modules[path], name, wiki)
        )
    return {
        "schemas": dict(sorted(schemas.items())),
        "parameters": dict(sorted(parameters.items())),
        "responses": dict(sorted(responses.items())),
        "securitySchemes": security_schemes(wiki.callable),
    }


def _open(found: Any) -> Any:
    """A shape as others may rely on it: that a list was always empty is no promise."""
    match found:
        case dict():
            return {
                key: (
                    {name: _open(each) for name, each in value.items()}
                    if key == "properties"
                    else _open(value)
                )
                for key, value in found.items()
                if key != "maxItems"
            }
        case list():
            return [_open(each) for each in found]
        case _:
            return found


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
                elif key == FURTHER or not (key in _DATA or key.startswith("x-")):
                    yield from _references(inner)
        case list() | tuple():
            for inner in value:
                yield from _references(inner)
        case _:
            return


def _named(reference: str) -> tuple[str, str]:
    """The kind and the key of the component that is referred to."""
    _, _, kind, key = reference.split("/", 3)
    return kind, key


class Closure:
    """The components that something refers to, and those that they refer to."""

    def __init__(self, components: Object) -> None:
        self._components = components
        self._direct: dict[str, tuple[str, ...]] = {}

    def of(self, value: object) -> Object:
        seen: set[str] = set()
        found: dict[str, list[str]] = {}
        waiting = [*_references(value)]
        while waiting:
            reference = waiting.pop()
            if reference not in seen:
                seen.add(reference)
                kind, key = _named(reference)
                found.setdefault(kind, []).append(key)
                waiting += self._behind(reference)
        kept: Object = {}
        for kind, entries in self._components.items():
            if kind == "securitySchemes":
                kept[kind] = self._schemes(value)
                continue
            if kind in found:
                kept[kind] = {key: entries[key] for key in sorted(found[kind])}
        return kept

    def _behind(self, reference: str) -> tuple[str, ...]:
        if reference not in self._direct:
            kind, key = _named(reference)
            self._direct[reference] = tuple(_references(self._components[kind][key]))
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


def used_components(components: Object, value: Object) -> Object:
    return Closure(components).of(value)
