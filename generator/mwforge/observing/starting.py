"""What each module is asked about: parameters that give it something to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from mwforge.spec.model import (
    Enumeration,
    Kind,
    Limit,
    Module,
    NamespaceId,
    Parameter,
    Submodules,
)

from .finding import Found
from .safety import sendable
from .seeds import Table

Params = dict[str, str]

ITEMS = "50"
"""How many items a list is asked for: everybody may have as many at once."""
_HOLE = re.compile(r"\{([a-z]+)(\d?)(\*?)\}")


@dataclass(frozen=True, slots=True)
class Known:
    """What a plan is made from: the wiki's modules by path, what was found, and the table."""

    modules: Mapping[str, Module]
    found: Found
    table: Table

    def above(self, module: Module) -> tuple[Module, ...]:
        """The modules that one hangs under, from the next one up to main."""
        chain: list[Module] = []
        parent = module.parent or ("main" if module.kind is not Kind.MAIN else None)
        while parent is not None and parent in self.modules:
            found = self.modules[parent]
            if found in chain:
                break
            chain.append(found)
            parent = found.parent or ("main" if found.kind is not Kind.MAIN else None)
        return tuple(chain)

    def reserved(self, module: Module) -> frozenset[str]:
        """The names on the wire that are not the module's own to set."""
        return frozenset(
            one.wire for above in self.above(module) for one in above.parameters
        ) | frozenset(name for name, _ in module.route)


def starts(module: Module, known: Known, prefix: str = "") -> Iterator[Params]:
    """Yield the parameters to begin with, the best first.

    Args:
        prefix: what goes before the module's own parameters; for a generator `g`, and the
            module is not selected then.
    """
    route = {} if prefix else dict(module.route)
    for values in known.table.values.get(module.path) or _usual(module):
        start = _filled(module, values, known, prefix)
        if start is not None:
            yield {**route, **start}


def _usual(module: Module) -> list[Mapping[str, str]]:
    """Starts of a module of which the table says nothing."""
    if module.kind is not Kind.PROP:
        return [{}]
    once = [{"titles": "{history}", "limit": "20"}] if _has_past(module) else []
    return [{"titles": "{titles*}"}, *once]


def _has_past(module: Module) -> bool:
    return module.counting is not None and bool(module.counting.history)


def _filled(
    module: Module, values: Mapping[str, str], known: Known, prefix: str
) -> Params | None:
    """Parameters by their names on the wire, or None where one is missing or empty."""
    params: Params = {}
    for name, text in values.items():
        wire = _wire(module, name, known, prefix)
        value = fill(text, known.found)
        if wire is None or value is None:
            return None
        params[wire] = value
    for parameter in module.parameters:
        wire = prefix + parameter.wire
        if wire in params or parameter.variables:
            continue
        value = _needed(parameter, known) if parameter.required else None
        if parameter.required and value is None:
            return None
        value = _count(module, parameter) if value is None else value
        if value is not None:
            params[wire] = value
    return params


def _wire(module: Module, name: str, known: Known, prefix: str) -> str | None:
    """What a parameter of a module, or of those above it, is called on the wire."""
    for parameter in module.parameters:
        if not sendable(parameter):
            continue
        if parameter.name == name:
            return prefix + parameter.wire
        if parameter.variables:
            # `totext-{slot}` stands for `totext-main`.
            stem, _, rest = parameter.name.partition("{")
            if name.startswith(stem) and rest and not rest.partition("}")[2]:
                return prefix + module.prefix + name
    for above in known.above(module):
        for parameter in above.parameters:
            if parameter.name == name and sendable(parameter):
                return parameter.wire
    return None


def _needed(parameter: Parameter, known: Known) -> str | None:
    """A value for a parameter that a module requires."""
    match parameter.type:
        case Enumeration(values=values):
            usable = [v.wire for v in values if v.wire and not v.deprecated]
            return usable[0] if usable else None
        case Submodules():
            return None
        case NamespaceId():
            return "0"
        case _ if not sendable(parameter):
            return None
        case _:
            text = known.table.fill.get(parameter.name)
            return None if text is None else fill(text, known.found)


def _count(module: Module, parameter: Parameter) -> str | None:
    """How many items to ask for.

    A prop is asked for all of them, so that no page is cut short; one that has a past would
    take a single page then.
    """
    if parameter.name != "limit" or not isinstance(parameter.type, Limit):
        return None
    if module.kind is Kind.PROP:
        return None if _has_past(module) else "max"
    return ITEMS


def fill(text: str, found: Found) -> str | None:
    """Fill what stands in braces with what was found; None where there is nothing.

    `{page}` is the first of `pages`, `{page2}` the second, `{pages*}` all of them.
    """
    missing = False

    def one(hole: re.Match[str]) -> str:
        nonlocal missing
        values = _field(hole[1], found)
        at = int(hole[2] or "1") - 1
        if len(values) <= at:
            missing = True
            return ""
        return "|".join(values) if hole[3] else values[at]

    filled = _HOLE.sub(one, text)
    return None if missing else filled


def _field(name: str, found: Found) -> tuple[str, ...]:
    """What is called so, in the singular or in the plural.

    Raises:
        AttributeError: nothing is.
    """
    for field in (name, f"{name}s", f"{name}es", f"{name[:-1]}ies"):
        if field in Found.__slots__:
            values: tuple[str, ...] = getattr(found, field)
            return values
    raise AttributeError(f"{name!r} is nothing that is looked for on a wiki")


def examples(module: Module, known: Known) -> Iterator[Params]:
    """Yield the requests that the module's help gives, with what they ask for in JSON."""
    if module.path in known.table.values:
        return  # its seeds know better
    for example in module.examples:
        params = dict(parse_qsl(example.query.lstrip("?"), keep_blank_values=True))
        for name in ("format", "formatversion", "uselang", "errorformat"):
            params.pop(name, None)
        if all(name in params for name, _ in module.route):
            yield params
