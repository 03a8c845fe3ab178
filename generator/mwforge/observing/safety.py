"""What may be asked: modules that read, and nothing that writes, logs in or out, or costs much.

paraminfo says of most modules whether they write. What it does not say stands in seeds.toml.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase

from mwforge.spec.model import Kind, Module, Parameter, Spec, Submodules, Text, Upload

from .seeds import Table

READING = frozenset(
    {Kind.ACTION, Kind.QUERY, Kind.LIST, Kind.PROP, Kind.META, Kind.SUBMODULE}
)
_NAME = re.compile(r"[\w.-]+", re.ASCII)


def readable(spec: Spec, table: Table, *, costly: bool) -> Mapping[str, Module]:
    """Return the modules that may be asked, by path.

    A module is left out with its parents: where one of them writes, must be posted, needs
    a token, is disabled or is on the table's lists. What is internal, and what the table
    calls costly, needs ``costly``.
    """
    modules = {module.path: module for module in spec.modules}

    def allowed(module: Module) -> bool:
        return (
            _reads(module)
            and not _listed(module.path, table.never)
            and (
                costly
                or not (module.internal or _listed(module.path, table.costly_modules))
            )
        )

    found = {}
    for path, module in modules.items():
        above = _ancestors(module, modules)
        if above is not None and all(map(allowed, (module, *above))):
            found[path] = module
    return found


def _reads(module: Module) -> bool:
    return (
        module.kind in READING
        and _NAME.fullmatch(module.name) is not None
        and not (module.write_rights or module.must_be_posted or module.disabled)
        and not any(parameter.token for parameter in module.parameters)
    )


def _ancestors(
    module: Module, modules: Mapping[str, Module]
) -> tuple[Module, ...] | None:
    """The modules above one, without main; None where one is missing."""
    found: list[Module] = []
    parent = module.parent
    while parent is not None and parent != "main":
        above = modules.get(parent)
        if above is None or above in found:
            return None
        found.append(above)
        parent = above.parent
    return tuple(found)


def _listed(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)


def sendable(parameter: Parameter) -> bool:
    """Whether a parameter may be part of a request that only looks."""
    return not (
        parameter.token
        or parameter.sensitive
        or isinstance(parameter.type, Upload)
        or (isinstance(parameter.type, Text) and parameter.type.sort == "password")
    )


def harmless(
    params: Mapping[str, str], spec: Spec, allowed: Mapping[str, Module]
) -> bool:
    """Whether a request asks only modules that may be asked, with parameters that may be sent.

    It follows the parameters that select modules, from `action` down, whoever made the
    request.
    """
    todo = [(one, "") for one in spec.modules if one.kind is Kind.MAIN]
    asked: set[str] = set()
    while todo:
        module, prefix = todo.pop()
        for parameter in module.parameters:
            value = params.get(prefix + parameter.wire)
            if value is None:
                continue
            if not sendable(parameter):
                return False
            if not isinstance(parameter.type, Submodules):
                continue
            paths = dict(parameter.type.paths)
            for name in value.split("|") if value else ():
                path = paths.get(name, "")
                if path not in allowed:
                    return False
                if path not in asked:
                    asked.add(path)
                    todo.append((allowed[path], prefix + parameter.type.prefix))
    return bool(asked) and "format" not in params
