"""Shapes as JSON Schema (2020-12), and back: one document for each module, sorted, for git.

A few keywords of ours say what JSON Schema cannot; readers that do not know them lose nothing else:

- `x-asked`, of an object: the values of the module's `prop` under which it was seen.
- `x-with`, of a key: the values of `prop` that bring it; all of them where it is missing.
- `x-sure`, of a key: it is there whenever it was asked for; or the values of `prop` of which this holds.
- `x-needs`, `x-without`: with one of these parameters alone, and with none of these.
- `x-unless`: the flags in the same object that stand in for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from .model import (
    ANYTHING,
    NOTHING,
    OPEN,
    Field,
    Kind,
    Map,
    Record,
    Shape,
    required,
)

Json: TypeAlias = Any
"""A value that `json.loads` returned and nobody has looked at yet."""

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TYPES: Final[Mapping[Kind, str]] = {
    "null": "null",
    "true": "boolean",
    "boolean": "boolean",
    "integer": "integer",
    "number": "number",
    "time": "string",
    "string": "string",
}
_KINDS: Final[Mapping[str, Kind]] = {
    "null": "null",
    "boolean": "boolean",
    "integer": "integer",
    "number": "number",
    "string": "string",
}
_KEYWORDS: Final = (
    *("$schema", "title"),
    *("x-with", "x-sure", "x-needs", "x-without", "x-unless"),
)


def dumps(schema: Mapping[str, Json]) -> str:
    """The text of a document: the same schema gives the same bytes, everywhere."""
    return json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def schema(shape: Shape) -> dict[str, Json]:
    """The JSON Schema that accepts what fits a shape, and more: it lets unknown keys pass."""
    if shape.open:
        return {}
    several = list(_alternatives(shape))
    if not several:
        return {"not": {}}
    return several[0] if len(several) == 1 else {"anyOf": several}


def _alternatives(shape: Shape) -> Iterator[dict[str, Json]]:
    plain = sorted({_TYPES[kind] for kind in shape.kinds if kind != "true"})
    if plain:
        one: dict[str, Json] = {"type": plain[0] if len(plain) == 1 else plain}
        if "time" in shape.kinds:
            one["format"] = "date-time"
        yield one
    if "true" in shape.kinds:
        yield {"type": "boolean", "const": True}
    match shape.object:
        case Record() as record:
            yield _record(record)
        case Map(values):
            yield {"type": "object", "additionalProperties": schema(values)}
        case None:
            pass
    if shape.items == NOTHING:
        yield {"type": "array", "items": {}, "maxItems": 0}
    elif shape.items is not None:
        yield {"type": "array", "items": schema(shape.items)}


def _record(record: Record) -> dict[str, Json]:
    written: dict[str, Json] = {
        "type": "object",
        "properties": {
            key: {**schema(one.shape), **_keywords(one, record)}
            for key, one in record.fields.items()
        },
    }
    if keys := required(record):
        written["required"] = list(keys)
    if record.asked != {ANYTHING}:
        written["x-asked"] = sorted(record.asked)
    return written


def _keywords(one: Field, record: Record) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if one.seen != record.asked:
        found["x-with"] = sorted(one.seen)
    if one.sure:
        found["x-sure"] = True if one.sure == one.seen else sorted(one.sure)
    if one.needs is not None:
        found["x-needs"] = sorted(one.needs)
    if one.without:
        found["x-without"] = sorted(one.without)
    if one.unless:
        found["x-unless"] = sorted(one.unless)
    return found


def shape(found: Json) -> Shape:
    """The shape that `schema` wrote.

    Raises:
        ValueError: it is none that `schema` writes.
    """
    try:
        return _shape(found)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is not a shape: {error!r}") from error


def _shape(found: Json) -> Shape:
    body = {key: value for key, value in found.items() if key not in _KEYWORDS}
    if not body:
        return OPEN
    if body == {"not": {}}:
        return NOTHING
    kinds: set[Kind] = set()
    items: Shape | None = None
    held: Record | Map | None = None
    for one in body.get("anyOf", [body]):
        match one["type"]:
            case "array":
                items = NOTHING if one.get("maxItems") == 0 else _shape(one["items"])
            case "object" if "properties" in one:
                held = _read_record(one)
            case "object":
                held = Map(_shape(one["additionalProperties"]))
            case "boolean" if one.get("const") is True:
                kinds.add("true")
            case word:
                for name in [word] if isinstance(word, str) else word:
                    time = name == "string" and one.get("format") == "date-time"
                    kinds.add("time" if time else _KINDS[name])
    return Shape(frozenset(kinds), items, held)


def _read_record(found: Mapping[str, Json]) -> Record:
    asked = _words(found.get("x-asked", [ANYTHING]))
    fields: dict[str, Field] = {}
    for key, value in sorted(found["properties"].items()):
        seen = _words(value["x-with"]) if "x-with" in value else asked
        sure = value.get("x-sure", [])
        fields[key] = Field(
            _shape(value),
            seen,
            seen if sure is True else _words(sure),
            _words(value.get("x-unless", [])),
            _words(value.get("x-without", [])),
            _words(value["x-needs"]) if "x-needs" in value else None,
        )
    return Record(MappingProxyType(fields), asked)


def _words(found: Json) -> frozenset[str]:
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise TypeError(f"{found!r} is not a list of words")
    return frozenset(found)
