"""How two types of a parameter relate: what one takes and the other does not."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from ..spec import model


class Relation(Enum):
    """What the new type takes, compared with the old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


# What a free text may hold: whatever the stricter types take.
_FREE = frozenset(
    {"any", "integer", "max", "namespace", "relative", "timestamp", "title", "user"}
    | {"value"}
)


def on_the_wire(old: model.Type, new: model.Type) -> Relation:
    """By what the wiki accepts; the values of two enumerations are compared one by one elsewhere."""
    return _relation(_accepted(old), _accepted(new))


def in_the_source(old: model.Type, new: model.Type) -> Relation:
    """By what a type checker accepts as one value."""
    return _relation(annotated(old), annotated(new))


def _relation(old: frozenset[str], new: frozenset[str]) -> Relation:
    if old == new:
        return Relation.SAME
    if old < new:
        return Relation.WIDER
    if old > new:
        return Relation.NARROWER
    return Relation.OTHER


def _accepted(type_: model.Type) -> frozenset[str]:
    match type_:
        case model.Text("user" | "title" as sort):
            return frozenset({sort})
        case model.Text("string" | "text" | "raw" | "password"):
            return _FREE
        case model.Text(sort):
            return frozenset({f"unknown {sort}"})
        case model.Integer():
            return frozenset({"integer", "namespace"})
        case model.NamespaceId():
            return frozenset({"namespace"})
        case model.Limit():
            return frozenset({"integer", "namespace", "max"})
        case model.Boolean():
            return frozenset({"presence"})
        case model.Timestamp():
            return frozenset({"timestamp"})
        case model.Expiry():
            return frozenset({"timestamp", "relative"})
        case model.Upload():
            return frozenset({"file"})
        case model.Enumeration() | model.Submodules():
            return frozenset({"value"})
        case _:
            assert_never(type_)


def annotated(type_: model.Type) -> frozenset[str]:
    """The Python types of one value. A `str` takes every literal, an `int` every `bool`."""
    match type_:
        case model.Text():
            return frozenset({"str", "literal", "max"})
        case model.Integer() | model.NamespaceId():
            return frozenset({"int", "bool"})
        case model.Boolean():
            return frozenset({"bool"})
        case model.Limit():
            return frozenset({"int", "bool", "max"})
        case model.Timestamp():
            return frozenset({"datetime", "str", "literal", "max"})
        case model.Expiry():
            return frozenset({"datetime", "timedelta", "str", "literal", "max"})
        case model.Upload():
            return frozenset({"path", "file", "bytes"})
        case model.Enumeration(_, open_, _):
            return frozenset({"str", "literal", "max"} if open_ else {"literal"})
        case model.Submodules(_, prefix, _):
            return frozenset({"generator" if prefix else "request", "literal"})
        case _:
            assert_never(type_)


def words(parameter: model.Parameter) -> str:
    """A parameter's type in a few words, as paraminfo would say it."""
    one = word(parameter.type)
    return f"{one} (multiple values)" if parameter.multi else one


def word(type_: model.Type) -> str:
    match type_:
        case model.Text(sort):
            return sort
        case model.NamespaceId():
            return "namespace"
        case model.Enumeration():
            return "enumeration"
        case model.Submodules():
            return "submodule"
        case (
            model.Integer()
            | model.Boolean()
            | model.Limit()
            | model.Timestamp()
            | model.Expiry()
            | model.Upload()
        ):
            return type(type_).__name__.lower()
        case _:
            assert_never(type_)
