"""One parameter, from what paraminfo says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..plain import visible
from . import further, model, types
from .docs import Help, parse_help
from .names import Identifier
from .said import flag, integer, listed, pair, submodule_paths, value_set


def parameter_of(
    path: str,
    prefix: str,
    data: Mapping[str, Any],
    argument: Identifier,
    alias: Identifier | None,
    notes: set[str],
) -> model.Parameter:
    name = str(data["name"])
    raw_type = data.get("type")
    wires = types.enumeration_values(raw_type) if isinstance(raw_type, list) else ()
    help_ = parse_help(data.get("description"), values=wires)
    token = data.get("tokentype")
    default = types.wire_text(data["default"]) if "default" in data else None
    type_ = _type(path, name, data, help_, alias, notes)
    variables = data.get("templatevars")
    secret = type_ == model.Text("password")
    return model.Parameter(
        name=name,
        wire=prefix + name,
        argument=argument,
        type=type_,
        multi=flag(data, "multi"),
        # A token fills itself; a default makes 'required' hold by itself; a templated one
        # is wanted only for the values that its variable has.
        required=flag(data, "required")
        and default is None
        and token is None
        and not variables,
        help=replace(help_, values=()),
        default=default,
        deprecated=flag(data, "deprecated"),
        sensitive=flag(data, "sensitive") or secret,
        token=None if token is None else types.wire_text(token),
        all_value=_all_value(data),
        multi_limits=pair(data, "lowlimit", "highlimit", "limit"),
        duplicates=flag(data, "allowsduplicates"),
        minimum=integer(data.get("min"), None),
        maximums=pair(data, "max", "highmax", "max"),
        max_bytes=integer(data.get("maxbytes"), None),
        max_chars=integer(data.get("maxchars"), None),
        subtypes=tuple(sorted(str(one) for one in data.get("subtypes") or ())),
        must_exist=flag(data, "mustExist"),
        variables=(
            tuple(sorted((str(k), str(v)) for k, v in variables.items()))
            if isinstance(variables, Mapping)
            else ()
        ),
        info=further.info(data.get("info")),
        enforce_range=flag(data, "enforcerange"),
        unknown=further.beside(data, further.PARAMETER_KEYS),
        also=types.also(path, name) if isinstance(type_, model.Text) else None,
    )


def _type(
    path: str,
    name: str,
    data: Mapping[str, Any],
    help_: Help,
    alias: Identifier | None,
    notes: set[str],
) -> model.Type:
    raw = data.get("type", "string")
    deprecated = value_set(data.get("deprecatedvalues"))
    internal = value_set(data.get("internalvalues"))
    texts = dict(help_.values)

    def value(wire: str) -> model.Value:
        return model.Value(
            wire, wire in deprecated, wire in internal, texts.get(wire, "")
        )

    if isinstance(data.get("submodules"), Mapping):
        paths = submodule_paths(data)
        return model.Submodules(
            tuple(sorted(paths.items())),
            types.wire_text(data.get("submoduleparamprefix", "")),
            alias if types.needs_alias(tuple(paths), open_=False) else None,
            tuple(
                one
                for one in map(value, sorted(paths))
                if one.deprecated or one.internal or one.help
            ),
        )
    if isinstance(raw, list):
        open_ = types.is_open(path, name)
        wires = types.enumeration_values(raw)
        if not types.needs_alias(wires, open_=open_):
            alias = None
        return types.enumeration(tuple(map(value, wires)), open_=open_, alias=alias)
    extra = data.get("extranamespaces")
    numbers = tuple(sorted(one for one in listed(extra) if isinstance(one, int)))
    known = types.simple_type(str(raw), numbers)
    if known is None:
        notes.add(
            f"{visible(path)}: the type {visible(repr(raw))} of {visible(name)}"
            " is unknown; it is treated as text"
        )
        return model.Text(types.wire_text(raw))
    return known


def _all_value(data: Mapping[str, Any]) -> str | None:
    value = data.get("allspecifier")
    return None if value in (None, False) else types.wire_text(value)
