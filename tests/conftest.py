"""What the tests share: clients of the recorded wikis, each forged once a session."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from forging import Forged, forge, recording
from hypothesis import settings

# A slow machine is no failure. In CI, hypothesis has a profile of its own for that.
if "CI" not in os.environ:
    settings.register_profile("local", deadline=None)
    settings.load_profile("local")


@pytest.fixture(scope="session")
def forged(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], Forged]:
    """The client of a recorded wiki, forged once; its package is named after the recording."""
    done: dict[str, Forged] = {}

    def once(wiki: str) -> Forged:
        if wiki not in done:
            snapshot = recording(wiki)
            done[wiki] = forge(snapshot, tmp_path_factory.mktemp(wiki), wiki)
        return done[wiki]

    return once
