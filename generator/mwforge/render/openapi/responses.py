"""What an operation answers."""

from __future__ import annotations

from ...spec import model
from .envelope import JSON
from .markdown import code
from .schemas import Object
from .wiki import Wiki, response_of


def answer_of(module: model.Module) -> Object:
    """What a module answers when all is well; the place of an observed response shape."""
    described = f"A response of {code(module.path)}."
    if module.answer == model.LIST_ANSWER:
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
