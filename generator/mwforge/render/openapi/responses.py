"""What an operation answers."""

from __future__ import annotations

from collections.abc import Sequence

from ...spec import model
from .envelope import JSON
from .markdown import code
from .schemas import Object
from .wiki import Wiki, response_of, shape_of


def answer_of(module: model.Module, wiki: Wiki) -> Object:
    """What a module answers when all is well, with the shape of it where that was observed."""
    described = f"A response of {code(module.path)}."
    if module.answer == model.LIST_ANSWER:
        return {"type": "array", "description": described, "items": {}}
    found: Object = {
        "description": described,
        "allOf": [{"$ref": "#/components/schemas/Envelope"}],
    }
    match module.kind:
        case model.Kind.LIST:
            items: Object = {"type": "array", "items": _observed(module, wiki)}
            first, *rest = module.result or (module.name,)
            place = [first[1:], *rest] if first[:1] == "/" else ["query", first, *rest]
            return _beside(found, _within(place, items))
        case model.Kind.PROP:
            page: Object = {"$ref": "#/components/schemas/Page"}
            if module.path in wiki.shapes:
                page = {"allOf": [page, _observed(module, wiki)]}
            pages: Object = {"type": "array", "items": page}
            return _beside(found, _within(["query", "pages"], pages))
        case model.Kind.META:
            return _beside(found, _within(["query"], _observed(module, wiki)))
        case _:
            if module.path in wiki.shapes:
                return _beside(found, _observed(module, wiki))
            return found


def _beside(found: Object, schema: Object) -> Object:
    """What stands in a response beside its envelope; some generators see nothing but `allOf`."""
    return {**found, "allOf": [*found["allOf"], schema]}


def _observed(module: model.Module, wiki: Wiki) -> Object:
    """The schema of what a module itself says."""
    if module.path in wiki.shapes:
        return wiki.schema(shape_of(module.path))
    return {"$ref": "#/components/schemas/Result"}


def _within(place: Sequence[str], schema: Object) -> Object:
    """A schema at a place of a response."""
    for step in reversed(place):
        schema = {"type": "object", "properties": {step: schema}}
    return schema


def response_to(module: model.Module, wiki: Wiki) -> Object:
    # A reader that tries one schema after the other must meet the error first: every
    # error would do as a response whose members are all optional.
    schema = {
        "anyOf": [
            {"$ref": "#/components/schemas/Error"},
            {"$ref": "#/components/schemas/Errors"},
            wiki.schema(response_of(module.path)),
        ]
    }
    content: Object = {JSON: {"schema": schema}}
    others = [*module.media_types]
    if module.kind is model.Kind.PROP and (
        parent := wiki.modules.get(module.parent or "")
    ):
        # It is sent with the parameters of query, which can change what is printed.
        others += parent.media_types
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
