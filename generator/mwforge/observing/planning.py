"""Which requests bring out every way in which a wiki's modules answer.

The plan follows from the spec, from what was found on the wiki and from seeds.toml. It is in
the order in which a budget is best spent: each module with all it has to say, then each value
that decides what comes, then other parameters, then other pages and users.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from mwforge.spec.model import (
    Boolean,
    Enumeration,
    Kind,
    Module,
    Parameter,
    Spec,
    Submodules,
)
from mwforge.spec.overrides import is_named

from .finding import Found
from .safety import harmless, readable, sendable
from .seeds import Table, table
from .starting import Known, Params, examples, starts


@dataclass(frozen=True, slots=True)
class Probe:
    """One request.

    Attributes:
        params: all its parameters, by their names on the wire.
        modules: the paths of the modules that it asks about.
        why: what is new in it.
        group: what it shares with those that differ in one parameter: a wiki that refuses
            the first of them refuses all.
    """

    params: Mapping[str, str]
    modules: tuple[str, ...]
    why: str
    group: str = ""


class Stage(IntEnum):
    """What a budget is spent on, one after the other."""

    WHOLE = 0
    PROPS = 1
    OTHERS = 2
    STATES = 3
    REST = 4


FIRST = 3
"""How many values of an enumeration that a wiki's configuration changes stand for all."""
SHAPING = frozenset({"prop", "props"})
"""The names of the enumerations that decide which keys come."""
_SEVERAL = 50


def plan(
    spec: Spec, found: Found, *, costly: bool = False, seeds: Table | None = None
) -> tuple[Probe, ...]:
    """Return all requests worth making, best first; the same each time.

    None of them asks a module that writes, must be posted or needs a token, that logs out,
    or that answers in another format than JSON.

    Args:
        costly: ask internal modules too, and what costs the wiki much.
        seeds: what cannot be derived; else seeds.toml.
    """
    told = seeds or table()
    allowed = readable(spec, told, costly=costly)
    known = Known({one.path: one for one in spec.modules}, found, told)
    ranked = [
        (stage, number, probe)
        for path in sorted(allowed)
        for number, (stage, probe) in enumerate(
            _probes(allowed[path], allowed, known, costly)
        )
    ]
    ranked.sort(key=lambda one: one[:2])
    probes: dict[frozenset[tuple[str, str]], Probe] = {}
    for _, _, probe in ranked:
        if harmless(probe.params, spec, allowed):
            probes.setdefault(frozenset(probe.params.items()), probe)
    return tuple(probes.values())


def _probes(
    module: Module, allowed: Mapping[str, Module], known: Known, costly: bool
) -> Iterator[tuple[Stage, Probe]]:
    """Everything to ask of one module: each start, with each variation."""
    path = module.path
    given = list(examples(module, known))
    for number, start in enumerate(list(starts(module, known)) or given, 1):
        group = f"{path} {number}"
        for stage, why, params in _varied(module, start, known, costly):
            if number == 1:
                yield stage, Probe(params, (path,), why, group)
            elif stage is Stage.WHOLE:
                yield Stage.STATES, Probe(
                    params, (path,), f"{why}, start {number}", group
                )
            elif stage is Stage.PROPS or number == 2:
                yield Stage.REST, Probe(
                    params, (path,), f"{why}, start {number}", group
                )
    for number, params in enumerate(given, 1):
        group = f"{path} example {number}"
        yield Stage.STATES, Probe(params, (path,), "an example of its help", group)
    if module.kind is Kind.QUERY:
        for why, params in _generators(module, allowed, known):
            yield Stage.OTHERS, Probe(params, (path,), why, f"{path} {why}")


def _generators(
    query: Module, allowed: Mapping[str, Module], known: Known
) -> Iterator[tuple[str, Params]]:
    """The pages of each generator."""
    for parameter in query.parameters:
        if not isinstance(parameter.type, Submodules) or not parameter.type.prefix:
            continue
        for name, path in parameter.type.paths:
            if path not in allowed:
                continue
            first = next(starts(allowed[path], known, parameter.type.prefix), None)
            if first is not None:
                route = {"action": query.name, parameter.wire: name}
                yield f"{parameter.name}={name}", {**route, **first}


def _varied(
    module: Module, start: Params, known: Known, costly: bool
) -> Iterator[tuple[Stage, str, Params]]:
    """One start as it is, with all there is to say, and then one parameter at a time."""
    table = known.table
    free = [
        one
        for one in module.parameters
        if (one.wire not in start or _chosen(one, module, table))
        and sendable(one)
        and not one.variables
        and one.wire not in known.reserved(module)
        and not is_named(table.alike, module.path, one.name)
        and (costly or not is_named(table.costly, module.path, one.name))
    ]
    shaping = [one for one in free if _shapes(one, module, table)]
    whole: Params = {}
    for one in shaping:
        whole[one.wire] = "|".join(_values(one, module, table)[:_SEVERAL])
    if whole:
        why = ", ".join(f"all of {one.name}" for one in shaping)
        yield Stage.WHOLE, why, {**start, **whole}
    yield Stage.WHOLE, "as it is", start
    roles = [one for one in free if one.name == "slots" and one.all_value]
    for one in shaping:
        for value in _values(one, module, table):
            yield Stage.PROPS, f"{one.name}={value}", {**start, one.wire: value}
            for role in roles:
                every = {one.wire: value, role.wire: role.all_value or ""}
                yield Stage.PROPS, f"{one.name}={value}, slots", {**start, **every}
        yield Stage.PROPS, f"{one.name}=", {**start, one.wire: ""}
    for one in free:
        if one not in shaping:
            for value in _settings(one, module, table):
                params = {**start, **whole, one.wire: value}
                yield Stage.OTHERS, f"{one.name}={value}", params


def _shapes(parameter: Parameter, module: Module, table: Table) -> bool:
    return isinstance(parameter.type, Enumeration) and (
        (parameter.multi and parameter.name in SHAPING)
        or is_named(table.prop, module.path, parameter.name)
    )


def _chosen(parameter: Parameter, module: Module, table: Table) -> bool:
    """Whether a start merely chose one of several values, all of which are of interest."""
    return isinstance(parameter.type, Enumeration) and not _shapes(
        parameter, module, table
    )


def _values(parameter: Parameter, module: Module, table: Table) -> list[str]:
    """The values of an enumeration that are worth asking for."""
    if not isinstance(parameter.type, Enumeration):
        return []
    values = [
        value.wire
        for value in parameter.type.values
        if value.wire and "|" not in value.wire and not value.internal
    ]
    if not parameter.type.open or is_named(table.every, module.path, parameter.name):
        return values
    return values[:FIRST]


def _settings(parameter: Parameter, module: Module, table: Table) -> Iterator[str]:
    """What to set another parameter to, one after the other."""
    match parameter.type:
        case Boolean():
            yield "1"
        case Enumeration():
            values = _values(parameter, module, table)
            yield from values
            # Values of `show` exclude each other (ApiQueryRecentChanges and others).
            if parameter.multi and len(values) > 1 and parameter.name != "show":
                yield "|".join(values[:_SEVERAL])
            if parameter.all_value and parameter.all_value not in values:
                yield parameter.all_value
        case Submodules():
            return
        case _ if parameter.all_value and parameter.multi:
            yield parameter.all_value
        case _:
            return
