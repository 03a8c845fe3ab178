"""Where a module's code is in a client."""

from __future__ import annotations

from ...spec import model
from ...spec.names import Identifier


def file_of(module: model.Module) -> str:
    names = module.names
    return f"{names.package}/{names.file}.py" if names.package else f"{names.file}.py"


def import_path(module: model.Module) -> str:
    """The module's file as seen from the top of the package: `.query.revisions`."""
    names = module.names
    return f".{names.package}.{names.file}" if names.package else f".{names.file}"


def packages(spec: model.Spec) -> dict[Identifier, list[model.Module]]:
    found: dict[Identifier, list[model.Module]] = {}
    for module in spec.modules:
        if module.names.package:
            found.setdefault(module.names.package, []).append(module)
    return dict(sorted(found.items()))
