"""Parameters, in the query and as fields of a form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...spec import model
from .envelope import constant
from .examples import fitting_example
from .markdown import code
from .plan import Plan
from .schemas import (
    Object,
    default_value,
    extensions,
    is_named,
    is_posted,
    is_required,
    name_pattern,
    parameter_text,
    single_value,
)
from .wiki import Wiki, thing_of


def _schema(parameter: model.Parameter, path: str, wiki: Wiki) -> Object:
    """All values of a parameter, with its default."""
    if is_named(parameter):
        single = wiki.schema(thing_of(path, parameter.wire))
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


def query_parameter(parameter: model.Parameter, path: str, wiki: Wiki) -> Object:
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
        found |= PIPES
    found["schema"] = _schema(parameter, path, wiki)
    return found | extensions(parameter)


PIPES: Final[Object] = {"style": "pipeDelimited", "explode": False}


def property_of(parameter: model.Parameter, path: str, wiki: Wiki) -> Object:
    """A parameter as a field of a form."""
    found = _schema(parameter, path, wiki)
    text = parameter_text(parameter)
    if text:
        found = {**found, "description": text}
    if parameter.deprecated:
        found["deprecated"] = True
    return found | extensions(parameter)


def query_parameters(plan: Plan, wiki: Wiki) -> list[Object]:
    example = fitting_example(plan, wiki)
    found: list[Object] = [
        {"name": name, "in": "query", "required": True, "schema": constant(value)}
        for name, value in plan.fixed
    ]
    for owner, parameter in plan.own:
        if not is_posted(parameter):
            made = query_parameter(parameter, owner, wiki)
            if parameter.wire in example:
                made["example"] = example[parameter.wire]
            found.append(made)
    found += _further_parameters(plan, wiki)
    found += [
        {"$ref": f"#/components/parameters/{wiki.keys[thing_of('main', one.wire)]}"}
        for one in plan.shared
    ]
    found += [{"$ref": f"#/components/parameters/{name}"} for name in plan.constants]
    return found


def _further_parameters(plan: Plan, wiki: Wiki) -> Iterator[Object]:
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
            {"type": "object", "patternProperties": patterns(plan, wiki)},
        )
    if plan.module.dynamic is not None:
        yield free(
            "dynamic_parameters",
            "Parameters that the wiki only knows at run time.",
            {"type": "object", "additionalProperties": {"type": "string"}},
        )


def patterns(plan: Plan, wiki: Wiki) -> Object:
    return {
        name_pattern(one.wire): property_of(one, plan.module.path, wiki)
        for one in plan.templated
    }


def further_schema(module: model.Module, name: str, wiki: Wiki) -> Object:
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
