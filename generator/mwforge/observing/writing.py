"""The file of a wiki's shapes, for git: one JSON Schema for each module, sorted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mwforge import files
from mwforge.shapes.model import Shape
from mwforge.shapes.schema import DIALECT, dumps, schema


def save(shapes: Mapping[str, Shape], path: Path) -> bool:
    """Write the shapes of modules, by path; tell whether the file has changed.

    Raises:
        MwforgeError: the system refuses.
    """
    modules = {name: schema(shape) for name, shape in shapes.items()}
    text = dumps({"$schema": DIALECT, "modules": modules})
    return files.save(text.encode("utf-8"), path)
