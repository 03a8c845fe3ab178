"""The committed codes of errors are those of the sources of the wikis that are installed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from error_codes import error_codes
from wiki import cache_directory

CODES = Path(__file__).parents[1] / "data" / "error_codes.json"


@pytest.mark.live
def test_the_codes_are_those_of_the_sources() -> None:
    sources = [
        cache_directory() / "mediawiki" / version for version in ("1.39", "1.43")
    ]
    if not all(each.is_dir() for each in sources):
        pytest.skip("the sources are not unpacked: run tests/live/wiki.py install")
    found = {code for each in sources for code in error_codes(each)}
    known = json.loads(CODES.read_text("utf-8"))
    assert found == {code for codes in known.values() for code in codes}
