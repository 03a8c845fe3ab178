"""What mwforge understood of one module, for a person or a program to read."""

from __future__ import annotations

import difflib
from typing import Any, TypeAlias, assert_never

from ..errors import MwforgeError
from ..plain import visible
from . import model

Description: TypeAlias = dict[str, Any]


def describe(spec: model.Spec, path: str) -> Description:
    """A module of the spec as JSON-able data; `path` is paraminfo's, such as `query+revisions`.

    A module's name alone does, where only one module has it.

    Raises MwforgeError where there is no such module, naming the nearest ones.
    """
    module = _find(spec, path)
    return {
        "path": module.path,
        "kind": module.kind.value,
        "class": _class(module),
        "method": _method(spec, module),
        "request": dict(module.route),
        "prefix": module.prefix,
        "group": module.group,
        "classname": module.classname,
        "source": module.source,
        "licence": module.licence,
        "unknown": dict(module.unknown),
        "description": module.help.text,
        "help": list(module.help_urls),
        "flags": [
            name
            for name, set_ in (
                ("deprecated", module.deprecated),
                ("disabled", module.disabled),
                ("dynamic parameters", module.dynamic is not None),
                ("generator", module.generator),
                ("internal", module.internal),
                ("must be posted", module.must_be_posted),
                ("read rights", module.read_rights),
                ("write rights", module.write_rights),
            )
            if set_
        ],
        "parameters": [_parameter(one, module.counting) for one in module.parameters],
    }


def text(description: Description) -> str:
    """The same, for a terminal."""
    head = f"{description['path']}  ({description['kind']})"
    lines = [head, ""]
    lines += [f"    {line}" for line in description["description"].split("\n")]
    lines.append("")
    for label, value in (
        ("call", description["method"]),
        ("class", description["class"]),
        ("request", "&".join(f"{k}={v}" for k, v in description["request"].items())),
        ("flags", ", ".join(description["flags"])),
        ("source", description["source"]),
        ("licence", description["licence"]),
        ("unknown", " ".join(f"{k} {v}" for k, v in description["unknown"].items())),
        ("help", " ".join(description["help"])),
    ):
        if value:
            lines.append(f"{label:<9}{value}")
    if description["parameters"]:
        lines += ["", "parameters"]
    for one in description["parameters"]:
        facts = [one["type"], *one["facts"]]
        wire = "" if one["wire"] == one["argument"] else f" ({one['wire']})"
        lines.append(f"  {one['argument']}{wire}: {', '.join(facts)}")
        if one["values"]:
            lines.append(f"      {' | '.join(repr(value) for value in one['values'])}")
    return "\n".join(visible(line) for line in lines)


def _find(spec: model.Spec, path: str) -> model.Module:
    by_path = {module.path: module for module in spec.modules}
    if path in by_path:
        return by_path[path]
    named = [module for module in spec.modules if module.name == path]
    if len(named) == 1:
        return named[0]
    near = [module.path for module in named] or difflib.get_close_matches(
        path, [*by_path, *(module.name for module in spec.modules)], n=5
    )
    hint = f"; did you mean {', '.join(map(visible, near))}?" if near else ""
    raise MwforgeError(
        f"this wiki has no module {path!r}{hint}"
        " (modules are named as in paraminfo, such as edit or query+revisions)"
    )


def _class(module: model.Module) -> str:
    package = module.names.package or module.names.file
    return f"{package}.{module.names.cls}"


def _method(spec: model.Spec, module: model.Module) -> str:
    match module.kind:
        case model.Kind.MAIN:
            return "wiki.with_options(…)"
        case model.Kind.ACTION | model.Kind.QUERY:
            return f"wiki.{module.names.method}(…)"
        case model.Kind.FORMAT:
            return ""
        case model.Kind.LIST | model.Kind.PROP | model.Kind.META | model.Kind.SUBMODULE:
            parent = next(
                (one for one in spec.modules if one.path == module.parent), None
            )
            above = _method(spec, parent).removesuffix("(…)") if parent else "wiki"
            return f"{above}.{module.names.method}(…)"
        case _:
            assert_never(module.kind)


def _parameter(
    parameter: model.Parameter, counting: model.Counting | None
) -> dict[str, Any]:
    counted = counting is not None and parameter.wire == counting.wire
    facts = [
        said
        for said, holds in (
            ("required", parameter.required),
            ("several values", parameter.multi),
            ("deprecated", parameter.deprecated),
            ("sensitive", parameter.sensitive),
            (f"a {parameter.token} token", parameter.token is not None),
            (
                f"default {parameter.default!r}",
                parameter.default is not None and not counted,
            ),
            ("the number of results in all", counted),
            ("range enforced", parameter.enforce_range),
            *((one.text, bool(one.text)) for one in parameter.info),
            *((f"{key} {value}", True) for key, value in parameter.unknown),
        )
        if holds
    ]
    return {
        "name": parameter.name,
        "wire": parameter.wire,
        "argument": parameter.argument,
        "type": _type(parameter.type),
        "facts": facts,
        "values": _values(parameter.type),
        "description": parameter.help.text,
    }


def _type(type_: model.Type) -> str:
    match type_:
        case model.Text(sort):
            return sort
        case model.Integer():
            return "integer"
        case model.Boolean():
            return "boolean"
        case model.Limit():
            return "limit"
        case model.Timestamp():
            return "timestamp"
        case model.Expiry():
            return "expiry"
        case model.Upload():
            return "upload"
        case model.NamespaceId():
            return "namespace"
        case model.Enumeration(_, open_, _):
            return "open enumeration" if open_ else "enumeration"
        case model.Submodules():
            return "submodule"
        case _:
            assert_never(type_)


def _values(type_: model.Type) -> list[str]:
    match type_:
        case model.Enumeration(values, _, _):
            return [value.wire for value in values]
        case model.Submodules(paths, _, _):
            return [name for name, _ in paths]
        case _:
            return []
