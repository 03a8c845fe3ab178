"""The engine's fixtures; what they are made of is in kit.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime.kit import Engine, Fake, Reply, write


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A client package as the generator would write it, in the smallest size."""
    return write(tmp_path)


@pytest.fixture(params=["sync", "async"])
def engine(request: pytest.FixtureRequest) -> Iterator[Callable[..., Engine]]:
    """Makes an Engine over a script of replies; each test runs sync and async."""
    made: list[Engine] = []

    def make(*replies: Reply, tokens: bool = True, **settings: Any) -> Engine:
        made.append(Engine(request.param, Fake(*replies, tokens=tokens), **settings))
        return made[-1]

    yield make
    for each in made:
        each.close()
