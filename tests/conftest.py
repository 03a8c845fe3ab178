"""What the tests share: clients of the recorded wikis, each forged once a session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from forging import Forged, forge, recording


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
