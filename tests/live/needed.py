"""What a live test cannot do without."""

from __future__ import annotations

import os

import pytest


def need(lacking: str | None) -> None:
    """Skip the test if something is lacking; with MWFORGE_REQUIRE_LIVE=1 it fails."""
    if lacking and os.environ.get("MWFORGE_REQUIRE_LIVE") == "1":
        pytest.fail(lacking, pytrace=False)
    if lacking:
        pytest.skip(lacking)
