"""OpenAPI documents as files: which format, which layout, and where to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from mwforge import files
from mwforge.errors import MwforgeError
from mwforge.manifest import resealed, sealed
from mwforge.render import openapi
from mwforge.render.openapi import Multi
from mwforge.render.openapi.schemas import Object
from mwforge.spec.model import Spec
from mwforge.version import __version__

Format: TypeAlias = Literal["json", "yaml"]

IN_CLIENT = "openapi.json"
"""The document's name in a generated package."""


def combined(spec: Spec, format: Format = "json", multi: Multi = "array") -> str:
    """The text of the wiki's one document.

    Raises `MwforgeError` for YAML when PyYAML is not installed.
    """
    return _writer(format)(openapi.combined(spec, multi))


def split(
    spec: Spec, digest: str, format: Format = "json", multi: Multi = "array"
) -> dict[str, str]:
    """A tree of files with one document for each module, their index, and a manifest.

    ``digest`` is that of the snapshot. Raises `MwforgeError` for YAML when PyYAML is not
    installed.
    """
    writer = _writer(format)
    documents = openapi.split(spec, multi, f".{format}")
    # An index is read by programs that look for apis.json, whatever it lists.
    tree = {
        name: (openapi.dumps if name == openapi.INDEX else writer)(document)
        for name, document in documents.items()
    }
    return sealed(tree, {"mwforge": __version__, "snapshot": digest})


def in_client(tree: Mapping[str, str], spec: Spec) -> dict[str, str]:
    """A client's tree with the wiki's document in it, and in its manifest."""
    added = {IN_CLIENT: openapi.dumps(openapi.combined(spec))}
    return resealed({**tree, **added})


def save(text: str, path: Path) -> bool:
    """Write a document, whole or not at all; tell whether it has changed."""
    return files.save(text.encode(), path)


def _writer(format: Format) -> Callable[[Object], str]:
    if format == "json":
        return openapi.dumps
    try:
        return _yaml_writer()
    except ImportError as error:
        raise MwforgeError(
            "YAML needs PyYAML: install it with `python -m pip install mwforge[yaml]`,"
            " or ask for JSON, which every tool reads."
        ) from error


def _yaml_writer() -> Callable[[Object], str]:
    import yaml

    # The C library's writer is ten times as fast, and not everywhere.
    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(base):  # type: ignore[misc]
        """Without aliases, and with every text quoted that some YAML may take for something else."""

        def ignore_aliases(self, data: object) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        style = None if _PLAIN_YAML.fullmatch(value) else '"'
        if "\n" in value and _BLOCK_YAML.fullmatch(value):
            style = "|"
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(str, text)

    def dump(document: Object) -> str:
        made: str = yaml.dump(
            document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1000
        )
        return made

    return dump


# Words that are text in YAML 1.1 and 1.2 alike.
_PLAIN_YAML = re.compile(
    r"(?!(?:y|n|yes|no|on|off|true|false|null|nan|inf)\Z)[a-z][a-z0-9_/.-]*",
    re.IGNORECASE,
)
_BLOCK_YAML = re.compile(r"\S(?:[^\S\n]*\S|\n+(?=\S))*", re.ASCII)
