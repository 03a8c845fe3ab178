"""Every file of a client."""

from __future__ import annotations

from collections.abc import Mapping

from ...manifest import sealed
from ...skeletons import Templates, shipped
from ...spec import model
from ...spec.names import Identifier
from ...version import __version__
from ..filling import filler
from .engine import runtime_files
from .modules import module_file
from .packages import package_files
from .pages import response_files
from .places import file_of, packages
from .responses import Response, responses
from .site import site_file
from .top import top_files


def render_client(
    spec: model.Spec,
    *,
    package: str,
    digest: str,
    templates: Templates | None = None,
) -> dict[str, str]:
    """Every file of a client package, by its path in it.

    Args:
        package: its name.
        digest: the snapshot's.
        templates: those that the spec was built for; None for mwforge's own.

    Raises:
        ValueError: `package` is no Python name.
    """
    Identifier(package)
    templates = templates or shipped()
    fill = filler(templates)
    by_path = {module.path: module for module in spec.modules}
    tree = dict(runtime_files())
    found = responses(spec, fill)
    tree |= {"py.typed": "", "site.py": site_file(spec, fill)}
    tree |= {
        file_of(module): module_file(module, by_path, _observed(module, found), fill)
        for module in spec.modules
    }
    tree |= response_files(spec, found, fill)
    owners = {
        one.names.methods.package: one for one in spec.modules if one.names.methods
    }
    for folder, members in packages(spec).items():
        tree |= package_files(folder, owners.get(folder), members, by_path, fill)
    tree |= top_files(spec, by_path, fill)
    return sealed(tree, _facts(spec, package, digest, templates))


def _observed(module: model.Module, found: Mapping[str, Response]) -> Identifier | None:
    """The file with the types of what a module answers, if they are known."""
    if module.kind is model.Kind.QUERY:
        return Identifier("page")
    one = found.get(module.path)
    return None if one is None else one.file


def _facts(
    spec: model.Spec, package: str, digest: str, templates: Templates
) -> dict[str, object]:
    """What a client's manifest says beside its files."""
    return {
        "mwforge": __version__,
        "package": package,
        "wiki": {
            "api": spec.wiki.api,
            "name": spec.wiki.name,
            "version": spec.wiki.version,
        },
        "licence": spec.wiki.licence,
        "snapshot": digest,
        **({"templates": templates.hashes()} if templates.own else {}),
    }
