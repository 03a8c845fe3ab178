"""The proof of a break: a call that type-checks no more, or a request that the new wiki refuses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never
from urllib.parse import quote

from ..render.layout import literal
from ..spec import model
from ..spec.names import Identifier
from .plain import lines


@dataclass(frozen=True, slots=True)
class Call:
    """A Python expression on `wiki`, a client, that a type checker takes with the old client only.

    `imports` are the names that it needs, as (the place in the package, name).
    """

    expression: str
    imports: tuple[tuple[str, str], ...] = ()

    def source(self, package: str) -> str:
        """The lines to paste, with the client's package."""
        lines = [
            f"from {package}.{where} import {name}" for where, name in self.imports
        ]
        return "\n".join([*lines, self.expression])


@dataclass(frozen=True, slots=True)
class Takeover:
    """A call that type-checks with both clients, and asks for something else with the new one.

    `call` uses a Python name that belongs to `owner` now.
    """

    call: Call
    owner: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that the old wiki answers, and what the new one says to it."""

    request: str
    answer: str


Witness: TypeAlias = Call | Takeover | Refusal


@dataclass(frozen=True, slots=True)
class Side:
    """A spec, and its modules by path."""

    spec: model.Spec
    modules: Mapping[str, model.Module]

    @classmethod
    def of(cls, spec: model.Spec) -> Side:
        return cls(spec, {module.path: module for module in spec.modules})


# --- Python ----------------------------------------------------------------------------------------


def call(side: Side, module: model.Module, given: Mapping[Identifier, str]) -> Call:
    """The shortest call of a module's method that gives these arguments, as Python sources."""
    match module.kind:
        case model.Kind.FORMAT:
            return construction(module, given)
        case model.Kind.MAIN:
            return Call(_applied("wiki.with_options", given))
        case model.Kind.ACTION | model.Kind.QUERY:
            return Call(_applied(method(side, module), {**_needed(module), **given}))
        case model.Kind.LIST | model.Kind.PROP | model.Kind.META | model.Kind.SUBMODULE:
            parent = side.modules.get(module.parent or "")
            if parent is None:
                return construction(module, given)
            theirs = _needed(parent)
            above = {
                ours: theirs[argument]
                for ours, argument in module.parent_arguments
                if argument in theirs
            }
            return Call(
                _applied(method(side, module), {**above, **_needed(module), **given})
            )
        case _:
            assert_never(module.kind)


def method(side: Side, module: model.Module) -> str:
    """A module's method, from `wiki` on."""
    parent = side.modules.get(module.parent or "")
    if parent is None or parent.kind is model.Kind.MAIN:
        return f"wiki.{module.names.method}"
    return f"{method(side, parent)}.{module.names.method}"


def construction(
    module: model.Module, given: Mapping[Identifier, str] | None = None
) -> Call:
    """An object of a module's request class."""
    return Call(
        _applied(module.names.cls, {**_needed(module), **(given or {})}),
        (imported(module),),
    )


def imported(module: model.Module) -> tuple[str, str]:
    """Where users import a request class from: its package, which loads it when first used."""
    return module.names.package or module.names.file, module.names.cls


def file_of(module: model.Module) -> str:
    """The dotted path of a module's file in the package."""
    package = module.names.package
    return f"{package}.{module.names.file}" if package else str(module.names.file)


def sample(parameter: model.Parameter, value: str | None = None) -> str:
    """Python source of an argument that a parameter takes; `value` is one of its texts."""
    one = _one(parameter) if value is None else literal(value)
    return keyed(parameter, one)


def keyed(parameter: model.Parameter, one: str) -> str:
    match parameter.wire.count("{"):
        case 0:
            return one
        case 1:
            return f'{{"main": {one}}}'
        case several:
            return "{(" + ", ".join(['"main"'] * several) + f"): {one}}}"


def sample_list(parameter: model.Parameter) -> str:
    """Python source of a list that a multi parameter takes."""
    return keyed(parameter, f"[{_one(parameter)}]")


def _one(parameter: model.Parameter) -> str:
    match parameter.type:
        case model.Boolean():
            return "True"
        case model.Integer() | model.Limit() | model.NamespaceId():
            return wire_sample(parameter)
        case model.Upload():
            return 'b""'
        case (
            model.Text()
            | model.Timestamp()
            | model.Expiry()
            | model.Enumeration()
            | model.Submodules()
        ):
            return literal(wire_sample(parameter))
        case _:
            assert_never(parameter.type)


def _needed(module: model.Module) -> dict[Identifier, str]:
    return {one.argument: sample(one) for one in module.parameters if one.required}


def _applied(target: str, arguments: Mapping[Identifier, str]) -> str:
    return f"{target}({', '.join(f'{n}={text}' for n, text in arguments.items())})"


# --- the wire --------------------------------------------------------------------------------------


def request(
    side: Side, module: model.Module, given: Mapping[str, str], method: str = ""
) -> str:
    """A request to a module with these wire parameters, as `GET action=…`."""
    parameters = {**dict(module.route), **_wanted(side, module), **given}
    if module.kind in (model.Kind.MAIN, model.Kind.FORMAT):
        parameters.setdefault("action", "query")
    verb = method or ("POST" if module.must_be_posted else "GET")
    return f"{verb} {encoded(parameters)}"


def generator_request(side: Side, module: model.Module) -> str:
    """A query with a module as its generator."""
    wanted = {f"g{name}": text for name, text in _wanted(side, module).items()}
    return f"GET {encoded({'action': 'query', 'generator': module.name, **wanted})}"


def encoded(parameters: Mapping[str, str]) -> str:
    return "&".join(
        f"{quote(name, safe='-{}')}={quote(text, safe='|:,*')}"
        for name, text in parameters.items()
    )


def _wanted(side: Side, module: model.Module) -> dict[str, str]:
    """What a request cannot go without: required parameters, and tokens."""
    above = side.modules.get(module.parent or "")
    owners = (
        (above, module) if above and above.kind is not model.Kind.MAIN else (module,)
    )
    return {
        one.wire: wire_sample(one)
        for owner in owners
        for one in owner.parameters
        if (one.required or one.token) and one.wire not in dict(module.route)
    }


def wire_name(parameter: model.Parameter) -> str:
    """The name to send, with a value for each `{variable}` of a templated one."""
    name = parameter.wire
    for variable, _ in parameter.variables:
        name = name.replace(f"{{{variable}}}", "main")
    return name


def wire_sample(parameter: model.Parameter) -> str:
    """A value that a parameter takes, as sent."""
    if parameter.token:
        return f"{parameter.token.upper()}_TOKEN"
    match parameter.type:
        case model.Text("user"):
            return "Example"
        case model.Text("title"):
            return "Main Page"
        case model.Text():
            return "x"
        case model.Integer():
            return str(1 if parameter.minimum is None else parameter.minimum)
        case model.Limit() | model.Boolean():
            return "1"
        case model.NamespaceId():
            return "0"
        case model.Timestamp():
            return "2026-01-02T03:04:05Z"
        case model.Expiry():
            return "1 day"
        case model.Upload():
            return "x"
        case model.Enumeration(values):
            return next(_usual(values), "x")
        case model.Submodules(paths):
            return next((name for name, _ in paths), "x")
        case _:
            assert_never(parameter.type)


def _usual(values: tuple[model.Value, ...]) -> Iterator[str]:
    """An enumeration's values, those that stay the longest first."""
    yield from (one.wire for one in values if not (one.deprecated or one.internal))
    yield from (one.wire for one in values)


# What UserDef::PARAM_ALLOWED_USER_TYPES calls the forms of a user, by an example of each.
FORMS = {
    "name": "Example",
    "ip": "192.0.2.1",
    "temp": "~2026-1",
    "cidr": "192.0.2.0/24",
    "interwiki": "meta>Example",
    "id": "#1",
}


def told(witness: Witness) -> tuple[str, str]:
    """A witness in one line: what is called or asked, and what comes of it."""
    match witness:
        case Call(expression, imports):
            names = ", ".join(f"{where}.{name}" for where, name in imports)
            return lines(expression), f"with {names}" if names else ""
        case Takeover(called, owner):
            return lines(called.expression), lines(
                f"still type-checks, but now means {owner} now"
            )
        case Refusal(request, answer):
            return lines(request), lines(f"→ {answer}")
        case _:
            assert_never(witness)
