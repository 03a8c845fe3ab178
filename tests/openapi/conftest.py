"""OpenAPI documents of the recorded wikis, each made once a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from forging import recording

from mwforge.render import openapi
from mwforge.snapshot import Snapshot
from mwforge.spec.build import build
from mwforge.spec.model import Module, Spec


@dataclass(frozen=True)
class Described:
    """A wiki's documents and what they were made from."""

    snapshot: Snapshot
    spec: Spec
    combined: dict[str, Any]
    split: dict[str, dict[str, Any]]

    @property
    def modules(self) -> dict[str, Module]:
        return {module.path: module for module in self.spec.modules}


@pytest.fixture(scope="session")
def described() -> Callable[[str], Described]:
    """The documents of a recorded wiki, made once."""
    done: dict[str, Described] = {}

    def once(wiki: str) -> Described:
        if wiki not in done:
            snapshot = recording(wiki)
            spec = build(snapshot)
            done[wiki] = Described(
                snapshot, spec, openapi.combined(spec), openapi.split(spec)
            )
        return done[wiki]

    return once
