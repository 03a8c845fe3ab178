"""What a parameter's values are, in JSON Schema: the one mapping of the spec's types, and what else is said of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, assert_never

from ...spec import model
from ..docs import sentence, value_help
from .markdown import code, escaped, markdown

Object: TypeAlias = dict[str, Any]

FURTHER: Final = "x-mediawiki-further-properties"
"""Refers to what a submodule's parameters may be; other keys of ours hold data alone."""
"""A JSON object of the document."""


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
            return {"anyOf": [{"type": "integer"}, only("max")]}
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


def only(value: str) -> Object:
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


def is_named(parameter: model.Parameter) -> bool:
    """Whether a parameter's values have a schema of their own, which both ways of sending use."""
    match parameter.type:
        case model.Enumeration(values, _, _):
            return bool(values) and not parameter.variables
        case model.Submodules():
            return not parameter.variables
        case _:
            return False


def named_schema(parameter: model.Parameter, module: model.Module) -> Object:
    schema = single_value(parameter)
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


def single_value(parameter: model.Parameter) -> Object:
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
            return {"anyOf": [schema, only(every)]}


def _is_secret(parameter: model.Parameter) -> bool:
    """What may stand in no URL: passwords, tokens, and what else is sensitive."""
    return parameter.sensitive or parameter.token is not None


def is_posted(parameter: model.Parameter) -> bool:
    """What cannot be in a query: secrets, and files."""
    return _is_secret(parameter) or isinstance(parameter.type, model.Upload)


def default_value(parameter: model.Parameter) -> object:
    """The wiki's default as the schema takes it; None where it has none, or one that breaks the type."""
    text = parameter.default
    if text is None or isinstance(parameter.type, model.Boolean | model.Upload):
        return None
    if not parameter.multi:
        return typed(parameter, text)
    values = [typed(parameter, one) for one in text.split("|")] if text else []
    return None if None in values else values


def typed(parameter: model.Parameter, text: str) -> str | int | None:
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


def is_required(parameter: model.Parameter) -> bool:
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
    if parameter.enforce_range:
        yield "Other numbers are refused."
    for condition in parameter.info:
        if condition.text:
            yield sentence(escaped(condition.text))
    if isinstance(parameter.type, model.Boolean):
        yield "A flag: sent at all, it is true."
    default = parameter.default
    if default not in (None, "") and not isinstance(parameter.type, model.Boolean):
        yield f"Default: {code(str(default))}."


def _pair(numbers: tuple[int, int]) -> str:
    low, high = numbers
    return str(low) if low == high else f"{low} ({high} with the right apihighlimits)"


def parameter_text(parameter: model.Parameter) -> str:
    """A parameter's description: its help, what its values mean, and what holds for it."""
    parts = [markdown(parameter.help.text)]
    match parameter.type:
        case model.Enumeration(values, _, _):
            items = [
                f"- {code(value.wire)}{value_help(value, escaped(value.help))}"
                for value in values
                if value.help or value.deprecated or value.internal
            ]
            parts.append("\n".join(items))
        case _:
            pass
    parts.append(" ".join(_facts(parameter)))
    return "\n\n".join(part for part in parts if part)


def extensions(parameter: model.Parameter) -> Object:
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
    if parameter.enforce_range:
        found["x-mediawiki-enforce-range"] = True
    if parameter.info:
        found["x-mediawiki-info"] = [
            {
                "name": one.name,
                **({"values": list(one.values)} if one.values else {}),
                "text": one.text,
            }
            for one in parameter.info
        ]
    if parameter.unknown:
        found["x-mediawiki-unknown"] = unknown(parameter.unknown)
    if parameter.duplicates:
        found["x-mediawiki-duplicates"] = True
    if parameter.subtypes:
        found["x-mediawiki-subtypes"] = list(parameter.subtypes)
    if parameter.must_exist:
        found["x-mediawiki-must-exist"] = True
    if parameter.default is not None and default_value(parameter) is None:
        found["x-mediawiki-default"] = parameter.default
    match parameter.type:
        case model.Submodules(_, prefix, _) if prefix:
            found["x-mediawiki-submodule-prefix"] = prefix
        case model.NamespaceId(extra) if extra:
            found["x-mediawiki-extra-namespaces"] = list(extra)
        case _:
            pass
    return found


def unknown(keys: tuple[tuple[str, str], ...]) -> Object:
    """What paraminfo says under keys that mwforge does not know."""
    return {key: json.loads(value) for key, value in keys}


def _user_and_bot(numbers: tuple[int, int]) -> Object:
    return {"user": numbers[0], "apihighlimits": numbers[1]}


def name_pattern(wire: str) -> str:
    """The regular expression (ECMA-262) of a templated parameter's names."""
    pieces = re.split(r"\{[^{}]*\}", wire)
    literal = (re.sub(r"[\^$\\.*+?()\[\]{}|/]", r"\\\g<0>", one) for one in pieces)
    return f"^{'.+'.join(literal)}$"
