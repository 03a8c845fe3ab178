"""The shapes of one wiki as a file, meant for git: sorted, indented, and without anything that was seen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mwforge import files
from mwforge.errors import MwforgeError, reason
from mwforge.plain import shown

from .model import Shape, join
from .schema import dumps, schema, shape
from .shipped import shipped

FORMAT: Final = 1
"""The number under ``shapes`` in the file; raised when older readers would err."""
LARGEST: Final = 64 * 1024 * 1024
"""No file of shapes is larger, in bytes."""


def text(shapes: Mapping[str, Shape], wiki: Mapping[str, str]) -> str:
    """The file's text: the same shapes give the same bytes, everywhere.

    Args:
        wiki: what tells whose they are, such as its ``api`` and ``version``.
    """
    modules = {path: schema(one) for path, one in shapes.items()}
    return dumps({"shapes": FORMAT, "wiki": dict(wiki), "modules": modules})


def read(path: Path) -> dict[str, Shape]:
    """The shapes in a file, by module.

    Raises:
        MwforgeError: there is none, or it is no file of shapes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise MwforgeError(
            f"Cannot read {files.shown(path)}: {reason(error)}. `mwforge observe` makes such a"
            " file."
        ) from error
    if len(data) > LARGEST:
        raise MwforgeError(f"{files.shown(path)} is larger than any file of shapes.")
    return loads(data, files.shown(path))


def loads(data: bytes, where: str) -> dict[str, Shape]:
    """The shapes in a file's bytes, by module; `where` is what to call it.

    Raises:
        MwforgeError: it is no file of shapes.
    """
    wrong = f"{where} is not a file of shapes: make a new one with `mwforge observe`"
    try:
        document = json.loads(data.decode("utf-8"))
        if not isinstance(document, dict) or not isinstance(
            document.get("modules"), dict
        ):
            raise ValueError("it holds no modules")
        if document.get("shapes") != FORMAT:
            raise ValueError(
                f"its format is {document.get('shapes')!r}, not {FORMAT}: another"
                " version of mwforge wrote it"
            )
        return {path: shape(one) for path, one in sorted(document["modules"].items())}
    except (ValueError, RecursionError) as error:
        why = shown(str(error) or "it is nested too deep")
        raise MwforgeError(f"{wrong} ({why}).") from error


def with_shipped(path: Path | None) -> Mapping[str, Shape]:
    """The shapes that ship, and those in a file of the user's, if there is one.

    Raises:
        MwforgeError: the file cannot be read.
    """
    return shipped() if path is None else merged(shipped(), read(path))


def merged(*several: Mapping[str, Shape]) -> dict[str, Shape]:
    """The shapes of all, those of one module joined; in whatever order they come."""
    found: dict[str, Shape] = {}
    for shapes in several:
        for path, one in shapes.items():
            found[path] = join(found[path], one) if path in found else one
    return dict(sorted(found.items()))


def save(shapes: Mapping[str, Shape], wiki: Mapping[str, str], path: Path) -> bool:
    """Write a file of shapes, whole or not at all; tell whether it has changed."""
    return files.save(text(shapes, wiki).encode(), path)
