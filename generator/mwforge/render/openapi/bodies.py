"""The form that POST sends."""

from __future__ import annotations

from typing import Final

from ...spec import model
from .envelope import FIXED, constant
from .examples import body_examples
from .parameters import PIPES, patterns, property_of
from .plan import Plan
from .schemas import FURTHER, Object, is_required
from .wiki import Wiki, thing_of

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"


def body_of(plan: Plan, wiki: Wiki) -> Object:
    """The form that POST sends."""
    properties: Object = {name: constant(value) for name, value in plan.fixed}
    required = [name for name, _ in plan.fixed]
    encoding: Object = {}
    upload = False
    for owner, parameter in plan.own:
        properties[parameter.wire] = property_of(parameter, owner, wiki)
        upload |= isinstance(parameter.type, model.Upload)
        if is_required(parameter):
            required.append(parameter.wire)
        if wiki.is_array(parameter):
            encoding[parameter.wire] = PIPES
    for one in plan.shared:
        properties[one.wire] = wiki.schema(thing_of("main", one.wire))
        if wiki.is_array(one):
            encoding[one.wire] = PIPES
    for name in plan.constants:
        properties[name] = constant(FIXED[name])
        required.append(name)
    schema: Object = {
        "type": "object",
        "properties": properties,
        "required": required,
    }
    if plan.templated:
        schema["patternProperties"] = patterns(plan, wiki)
    if plan.submodules or plan.templated or plan.module.dynamic is not None:
        schema["additionalProperties"] = True
    further = [wiki.schema(wiki.further[one]) for one in plan.submodules]
    if further:
        schema[FURTHER] = further
    content: Object = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    examples = body_examples(plan, wiki)
    if examples:
        content["examples"] = examples
    return {"required": True, "content": {_MULTIPART if upload else _FORM: content}}
