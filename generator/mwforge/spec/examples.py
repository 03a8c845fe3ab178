"""paraminfo's example query strings → calls of the client, as data that `render` writes as Python."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, assert_never
from urllib.parse import unquote_plus

from . import model
from .names import Identifier


@dataclass(frozen=True, slots=True)
class Construct:
    """A request object: `AllPages(prefix="B")`."""

    module: model.Module
    arguments: tuple[tuple[Identifier, Argument], ...]


@dataclass(frozen=True, slots=True)
class Templated:
    """The values of a templated parameter, by those of its variables."""

    items: tuple[tuple[str | tuple[str, ...], Argument], ...]


Argument: TypeAlias = (
    str | int | bool | bytes | Construct | Templated | tuple["Argument", ...]
)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a facade's method. `owner` is the module whose facade has it (None: the client itself);
    `options` are the main module's parameters that the request sets."""

    owner: model.Module | None
    method: Identifier | None
    arguments: tuple[tuple[Identifier, Argument], ...]
    options: tuple[tuple[Identifier, Argument], ...]


@dataclass(frozen=True, slots=True)
class Unconvertible:
    """The example breaks what its own modules declare; `reason` says how."""

    reason: str


class _Breaks(Exception):
    """The example contradicts the declaration."""


def parse_query(query: str) -> dict[str, str]:
    """An example's wire parameters. As PHP reads them: the last of a repeated name wins."""
    _, found, after = query.partition("api.php?")
    pairs = (part.partition("=") for part in (after if found else query).split("&"))
    return {unquote_plus(key): unquote_plus(value) for key, _, value in pairs if key}


def convert(query: str, modules: Mapping[str, model.Module]) -> Call | Unconvertible:
    """The call that sends what the example's query string says; `modules` by path."""
    try:
        return _convert(parse_query(query), modules)
    except _Breaks as broken:
        return Unconvertible(str(broken))


def _convert(wire: dict[str, str], modules: Mapping[str, model.Module]) -> Call:
    main = modules.get("main")
    name = wire.pop("action", None)
    if name is None:
        raise _Breaks("it names no action")
    module = modules.get(name)
    if module is None or module.kind not in (model.Kind.ACTION, model.Kind.QUERY):
        raise _Breaks(f"its action {name!r} is not described")
    request = _construct(module, wire, modules, "")
    options: tuple[tuple[Identifier, Argument], ...] = ()
    if main is not None and wire:
        options = _construct(main, wire, modules, "", skip="action").arguments
    if wire:
        raise _Breaks(
            f"{', '.join(sorted(wire))}: declared by no module of the request"
        )
    return _as_method(request, options)


def _construct(
    module: model.Module,
    wire: dict[str, str],
    modules: Mapping[str, model.Module],
    outer: str,
    skip: str = "",
) -> Construct:
    """The request object of a module; takes what it understands out of `wire`."""
    arguments: list[tuple[Identifier, Argument]] = []
    # A submodule goes first: `query` and a submodule of it can declare the same wire name.
    selecting = [one for one in module.parameters if _is_submodule(one)]
    others = [one for one in module.parameters if not _is_submodule(one)]
    for parameter in (*selecting, *others):
        if parameter.name == skip:
            continue
        value: Argument
        if parameter.variables:
            taken = _templated(parameter, wire, outer)
            if not taken.items:
                continue
            value = taken
        else:
            key = outer + parameter.wire
            if key not in wire:
                if parameter.required and module.kind is not model.Kind.MAIN:
                    raise _Breaks(f"{key} is required and not given")
                continue
            value = _value(parameter, key, wire.pop(key), wire, modules)
            if parameter.token:
                continue  # what stands there is made up, and the engine fetches one
        arguments.append((parameter.argument, value))
    if module.extra and not outer and module.kind is not model.Kind.MAIN:
        rest = {key: wire.pop(key) for key in list(wire) if not _of_main(key, modules)}
        if rest:
            arguments.append((module.extra, Templated(tuple(rest.items()))))
    order = [one.argument for one in module.parameters]
    arguments.sort(
        key=lambda one: order.index(one[0]) if one[0] in order else len(order)
    )
    return Construct(module, tuple(arguments))


def _of_main(key: str, modules: Mapping[str, model.Module]) -> bool:
    main = modules.get("main")
    return main is not None and any(one.wire == key for one in main.parameters)


def _is_submodule(parameter: model.Parameter) -> bool:
    return isinstance(parameter.type, model.Submodules)


def _templated(
    parameter: model.Parameter, wire: dict[str, str], outer: str
) -> Templated:
    pieces = re.split(r"\{[^{}]*\}", outer + parameter.wire)
    items: list[tuple[str | tuple[str, ...], Argument]] = []
    for key in list(wire):
        names = _variables(key, pieces)
        if names is not None:
            text = wire.pop(key)
            items.append(
                (names[0] if len(names) == 1 else names, _plain(parameter, key, text))
            )
    return Templated(tuple(items))


def _variables(key: str, pieces: Sequence[str]) -> tuple[str, ...] | None:
    """What stands between the pieces of a templated name, each as short as can be; None if nothing does.

    Not by a regular expression, whose time would grow with a power of the number of pieces.
    """
    first, *others = pieces
    if not others:
        return () if key == first else None
    *middle, last = others
    if not (key.startswith(first) and key.endswith(last)):
        return None
    rest = key[len(first) : len(key) - len(last)]
    found: list[str] = []
    for piece in middle:
        end = rest.find(piece, 1)
        if end < 0:
            return None
        found.append(rest[:end])
        rest = rest[end + len(piece) :]
    return (*found, rest) if rest else None


def _value(
    parameter: model.Parameter,
    key: str,
    text: str,
    wire: dict[str, str],
    modules: Mapping[str, model.Module],
) -> Argument:
    if not isinstance(parameter.type, model.Submodules):
        return _plain(parameter, key, text)
    paths = dict(parameter.type.paths)
    chosen: list[Argument] = []
    for name in _split(parameter, text):
        if name not in paths:
            raise _Breaks(f"{key}={name}: there is no such submodule")
        child = modules.get(paths[name])
        if child is None:
            chosen.append(name)
            continue
        chosen.append(_construct(child, wire, modules, parameter.type.prefix))
    return tuple(chosen) if parameter.multi else chosen[0]


def _split(parameter: model.Parameter, text: str) -> list[str]:
    """ParamValidator::explodeMultiValue: U+001F leads and separates where a value holds a pipe."""
    if not parameter.multi:
        return [text]
    if text == "":
        return []
    return text[1:].split("\x1f") if text.startswith("\x1f") else text.split("|")


def _plain(parameter: model.Parameter, key: str, text: str) -> Argument:
    if parameter.multi and text == parameter.all_value:
        return text
    values = tuple(_single(parameter, key, one) for one in _split(parameter, text))
    return values[0] if len(values) == 1 else values


def _single(parameter: model.Parameter, key: str, text: str) -> Argument:
    match parameter.type:
        case model.Boolean():
            return True
        case model.Integer() | model.NamespaceId():
            return _number(key, text)
        case model.Limit():
            return text if text == "max" else _number(key, text)
        case model.Enumeration(values, open_, _):
            if not open_ and text not in {value.wire for value in values}:
                raise _Breaks(f"{key}={text!r} is not one of its values")
            return text
        case model.Upload():
            return text.encode("utf-8", "replace")
        case model.Text() | model.Timestamp() | model.Expiry() | model.Submodules():
            return text
        case _:
            assert_never(parameter.type)


def _number(key: str, text: str) -> int:
    if not re.fullmatch(r"0|-?[1-9][0-9]{0,18}", text):
        raise _Breaks(f"{key}={text!r} is not an integer")
    return int(text)


def _as_method(
    request: Construct, options: tuple[tuple[Identifier, Argument], ...]
) -> Call:
    """The shortest call: a submodule's own method where it alone is asked for and takes all arguments."""
    module = request.module
    chosen: list[tuple[Identifier, Construct]] = []
    others: list[tuple[Identifier, Argument]] = []
    for argument, value in request.arguments:
        for one in _children(module, argument, value):
            chosen.append((argument, one))
        if not _children(module, argument, value):
            others.append((argument, value))
    if len(chosen) == 1 and chosen[0][1].module.parent == module.path:
        child = chosen[0][1]
        renamed = {theirs: ours for ours, theirs in child.module.parent_arguments}
        if all(argument in renamed for argument, _ in others):
            arguments = tuple((renamed[name], value) for name, value in others)
            return Call(
                module,
                child.module.names.method,
                (*arguments, *child.arguments),
                options,
            )
    if module.names.methods is not None:
        return Call(module, None, request.arguments, options)
    return Call(None, module.names.method, request.arguments, options)


def _children(
    module: model.Module, argument: Identifier, value: Argument
) -> Sequence[Construct]:
    """The submodules that this argument selects (a generator, which has a prefix, is no selection)."""
    parameter = next(
        (one for one in module.parameters if one.argument == argument), None
    )
    if parameter is None or not isinstance(parameter.type, model.Submodules):
        return ()
    if parameter.type.prefix:
        return ()
    values = value if isinstance(value, tuple) else (value,)
    return [one for one in values if isinstance(one, Construct)]
