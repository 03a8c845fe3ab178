"""The shapes that ship with mwforge: of MediaWiki and the extensions that come with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final

from .model import Shape
from .schema import DIALECT, dumps, schema, shape

FOLDER: Final = "shipped"


@cache
def shipped() -> Mapping[str, Shape]:
    """Each module's shape, by its path; made by `make shapes`."""
    found: dict[str, Shape] = {}
    for file in resources.files(__package__).joinpath(FOLDER).iterdir():
        if file.name.endswith(".json"):
            document = json.loads(file.read_text("utf-8"))
            found[document["title"]] = shape(document)
    return MappingProxyType(dict(sorted(found.items())))


def document(path: str, one: Shape) -> str:
    """The text of a module's file: its JSON Schema, with the module's path as title."""
    return dumps({"$schema": DIALECT, "title": path, **schema(one)})
