"""The same request, two ways: what the generated client sends, and what the document says is sent."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import pytest
from forging import WIKIS, Forged

from mwforge.render.docs import call_source, classes_used
from mwforge.spec.examples import Call, convert

Wire = dict[str, str]


# What the document fixes and nobody has to give. Some examples ask for a format that is
# made for a person's eyes: the document has responses in JSON, and the engine reads them.
AUTOMATIC = {"format": "json", "formatversion": "2"}


class DoesNotFit(Exception):
    """The document's operation has no place for an argument."""


# --- a client that has read nothing but the document ------------------------------------------------


class ByTheDocument:
    """Serialises arguments as OpenAPI 3.1 says (Parameter Object and Encoding Object)."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        # The path that fixes most of a request goes first.
        self._paths = [
            (path, dict(parse_qsl(path.partition("#")[2])), document["paths"][path])
            for path in sorted(
                document["paths"], key=lambda one: (-one.count("&"), one)
            )
        ]

    def sendings(self, arguments: Mapping[str, Any]) -> dict[str, Wire]:
        """By method, what the first operation sends that takes all these arguments."""
        tried: list[str] = []
        for path, fixed, item in self._paths:
            if not fixed.items() <= arguments.items():
                continue
            found: dict[str, Wire] = {}
            for method in ("get", "post"):
                if method not in item:
                    continue
                send = self._query if method == "get" else self._form
                try:
                    found[method] = send(item[method], arguments)
                except DoesNotFit as reason:
                    tried.append(f"{method} {path}: {reason}")
            if "post" in found:
                return found
        raise AssertionError(f"no operation takes {arguments}: {tried}")

    def _query(
        self, operation: Mapping[str, Any], arguments: Mapping[str, Any]
    ) -> Wire:
        parameters = [self._resolved(one) for one in operation["parameters"]]
        by_name = {one["name"]: one for one in parameters if not _is_free(one)}
        free = [one["schema"] for one in parameters if _is_free(one)]
        required = {one["name"] for one in parameters if one.get("required")}
        wire: Wire = {}
        for name, value in arguments.items():
            if name in by_name:
                parameter = by_name[name]
                wire[name] = self._sent(
                    parameter["schema"],
                    value,
                    parameter.get("style", "form"),
                    parameter.get("explode", True),
                )
            elif any(self._has(schema, name) for schema in free):
                wire[name] = _scalar(value, "|")
            else:
                raise DoesNotFit(f"no parameter {name}")
        constants = {name: one["schema"] for name, one in by_name.items()}
        return self._with_constants(wire, constants, required)

    def _form(self, operation: Mapping[str, Any], arguments: Mapping[str, Any]) -> Wire:
        [content] = operation["requestBody"]["content"].values()
        schema = content["schema"]
        encoding = content.get("encoding", {})
        wire: Wire = {}
        for name, value in arguments.items():
            if name in schema["properties"]:
                rule = encoding.get(name, {})
                wire[name] = self._sent(
                    schema["properties"][name],
                    value,
                    rule.get("style", "form"),
                    rule.get("explode", True),
                )
            elif self._is_further(schema, name):
                wire[name] = _scalar(value, "|")
            else:
                raise DoesNotFit(f"no field {name}")
        return self._with_constants(wire, schema["properties"], set(schema["required"]))

    def _is_further(self, schema: Mapping[str, Any], name: str) -> bool:
        further = schema.get("x-mediawiki-further-properties", ())
        if any(self._has(one, name) for one in further):
            return True
        if any(re.search(one, name) for one in schema.get("patternProperties", ())):
            return True
        return bool(schema.get("additionalProperties")) and not further

    def _has(self, schema: Mapping[str, Any], name: str) -> bool:
        schema = self._resolved(schema)
        return (
            name in schema.get("properties", ())
            or any(re.search(one, name) for one in schema.get("patternProperties", ()))
            or "additionalProperties" in schema
        )

    def _with_constants(
        self, wire: Wire, schemas: Mapping[str, Any], required: set[str]
    ) -> Wire:
        """Check what can have one value only, and add what is sent without being asked for."""
        for name in required:
            schema = self._resolved(schemas[name])
            if "const" in schema:
                if name in AUTOMATIC:
                    wire.setdefault(name, schema["const"])
                if wire.get(name) != schema["const"]:
                    raise DoesNotFit(f"{name} is {schema['const']}")
            elif name not in wire and not schema.get("writeOnly"):
                raise DoesNotFit(f"{name} is required")
        return wire

    def _sent(self, schema: Any, value: Any, style: str, explode: bool) -> str:
        schema = self._resolved(schema)
        if schema.get("type") != "array":
            if isinstance(value, list | tuple):
                raise DoesNotFit(f"{value} is several values")
            self._check(schema, value)
            return _scalar(value, "")
        values = list(value) if isinstance(value, list | tuple) else [value]
        for one in values:
            self._check(schema["items"], one)
        assert (style, explode) == ("pipeDelimited", False), "would be repeated"
        return _scalar(values, "|")

    def _check(self, schema: Any, value: Any) -> None:
        """Whether a value is one that the schema takes, of those keywords that the document uses."""
        schema = self._resolved(schema)
        if "anyOf" in schema:
            for one in schema["anyOf"]:
                try:
                    return self._check(one, value)
                except DoesNotFit:
                    continue
            raise DoesNotFit(f"{value!r} is none of {schema['anyOf']}")
        kinds = {"string": str, "integer": int, "boolean": bool}
        kind = kinds[schema["type"]]
        if type(value) is bytes and schema.get("format") == "binary":
            return None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise DoesNotFit(f"{value!r} is no {schema['type']}")
        if "const" in schema and value != schema["const"]:
            raise DoesNotFit(f"{value!r} is not {schema['const']!r}")
        if "enum" in schema and value not in schema["enum"]:
            raise DoesNotFit(f"{value!r} is not among the values")
        if value != 0 and "maximum" in schema and value > schema["maximum"]:
            raise DoesNotFit(f"{value} is too much")
        return None

    def _resolved(self, value: Any) -> Any:
        while "$ref" in value:
            found: Any = self._document
            for step in value["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            value = {**found, **{k: v for k, v in value.items() if k != "$ref"}}
        return value


def _is_free(parameter: Mapping[str, Any]) -> bool:
    return parameter.get("style") == "form" and parameter.get("explode") is True


def _scalar(value: Any, between: str) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case bytes():
            return value.decode()
        case list() | tuple():
            return between.join(_scalar(one, "") for one in value)
        case _:
            return str(value)


# --- the generated client's arguments, and its own serialisation ------------------------------------


def typed_arguments(request: Any, prefix: str = "") -> dict[str, Any]:
    """A request's arguments as their user gave them, by wire name, nested requests beside them."""
    found: dict[str, Any] = {} if prefix else dict(request.route)
    for name, value in request._arguments.items():
        several = value if isinstance(value, tuple) else (value,)
        nested = [one for one in several if hasattr(one, "_arguments")]
        if nested:
            names = [one.route[-1][1] if one in nested else one for one in several]
            found[prefix + name] = names if isinstance(value, tuple) else names[0]
            for one in nested:
                inner = prefix + request.prefixes.get(name, "")
                below = typed_arguments(one, inner or "\0")
                found |= {key.removeprefix("\0"): each for key, each in below.items()}
        elif isinstance(value, Mapping):
            for key, each in value.items():
                found[prefix + re.sub(r"\{[^{}]*\}", lambda _: str(key), name)] = each
        else:
            found[prefix + name] = value
    return found | dict(request._extra)


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_example_is_the_same_request_both_ways(
    forged: Callable[[str], Forged],
    described: Callable[[str], Any],
    wiki: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = forged(wiki)
    monkeypatch.syspath_prepend(client.parent)
    recorder = _recorder(importlib.import_module(client.package))
    document = ByTheDocument(described(wiki).combined)
    count = 0
    for module in client.spec.modules:
        for example in module.examples:
            call = convert(example.query, client.modules)
            if not isinstance(call, Call):
                continue
            request, options = _request(client, recorder, call)
            typed = {**options, **typed_arguments(request)}
            wire = {**options, **request.parameters()}
            if "format" not in {one.name for one in module.parameters}:
                typed.pop("format", None)
                wire.pop("format", None)
            expected = _spelt(wire, typed)
            for method, sent in document.sendings(typed).items():
                added = {name: sent.pop(name) for name in sent.keys() - expected.keys()}
                assert added.items() <= AUTOMATIC.items()
                assert sent == expected, f"{method} {example.query}"
            count += 1
    assert count > 250


def _recorder(package: Any) -> Any:
    """A client whose calls answer with their request, and the options that the client has."""

    class Recorder(package.Wiki):  # type: ignore[misc]
        def __call__(self, request: Any) -> Any:
            return request, dict(self._options)

        def _pages(self, request: Any) -> Any:
            return self(request)

    return Recorder(
        user_agent="mwforge-tests/1.0 (me@example.org)", api="http://127.0.0.1/api.php"
    )


def _request(client: Forged, recorder: Any, call: Call) -> tuple[Any, dict[str, str]]:
    """What a call would send, as a request and its client's options."""
    scope: dict[str, Any] = {"wiki": recorder}
    for folder, name in classes_used(call):
        module = importlib.import_module(f"{client.package}.{folder}")
        scope[name] = getattr(module, name)
    made: tuple[Any, dict[str, str]] = eval(call_source(call, 80), scope)
    return made


def _spelt(wire: Mapping[str, Any], typed: Mapping[str, Any]) -> Wire:
    """The client's wire parameters, a flag as `true`, whose value MediaWiki does not look at."""
    return {
        name: "true" if typed.get(name) is True else _scalar(value, "|")
        for name, value in wire.items()
    }
