"""The engine, which is copied into each client."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

from ...spec.imported import RUNTIME


def runtime_files() -> Iterator[tuple[str, str]]:
    """The sources of `mwforge.runtime` as they are."""
    for source in resources.files("mwforge.runtime").iterdir():
        if source.name.endswith(".py"):
            yield f"{RUNTIME}/{source.name}", source.read_text("utf-8")
