"""The parameters of one operation, by where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...spec import model
from .envelope import FIXED
from .wiki import Wiki, main_parameters


@dataclass(frozen=True, slots=True)
class Plan:
    """The parameters of one operation, by where they come from; no wire name stands twice."""

    module: model.Module
    fixed: tuple[tuple[str, str], ...]
    own: tuple[tuple[str, model.Parameter], ...]
    """With the path of the module that declares each."""
    templated: tuple[model.Parameter, ...]
    shared: tuple[model.Parameter, ...]
    constants: tuple[str, ...]
    submodules: tuple[tuple[str, str], ...]
    """The parameters that choose submodules, as (path of the module, name)."""

    @staticmethod
    def of(module: model.Module, wiki: Wiki) -> Plan:
        declared: dict[str, tuple[str, model.Parameter]] = {}
        route = dict(module.route)
        for owner, parameter in _declared(module, wiki):
            if parameter.wire not in route:
                declared.setdefault(parameter.wire, (owner, parameter))
        taken = {*declared, *route}
        own = tuple(one for one in declared.values() if not one[1].variables)
        return Plan(
            module=module,
            fixed=module.route,
            own=own,
            templated=tuple(one for _, one in declared.values() if one.variables),
            shared=tuple(one for one in main_parameters(wiki) if one.wire not in taken),
            constants=tuple(name for name in FIXED if name not in taken),
            submodules=tuple(
                (owner, one.name)
                for owner, one in own
                if isinstance(one.type, model.Submodules)
            ),
        )


def _declared(
    module: model.Module, wiki: Wiki
) -> Iterator[tuple[str, model.Parameter]]:
    """The module's parameters, and those of its parents that it is called with."""
    for parameter in module.parameters:
        yield module.path, parameter
    child, parent = module, wiki.modules.get(module.parent or "")
    while parent is not None and parent.kind is not model.Kind.MAIN:
        query = parent.kind is model.Kind.QUERY
        taken = {theirs for _, theirs in child.parent_arguments}
        for parameter in parent.parameters:
            if parameter.argument in taken or (query and parameter.name == "continue"):
                yield parent.path, parameter
        if query:
            return
        child, parent = parent, wiki.modules.get(parent.parent or "")
