"""Every row of pulling in the fault table."""

from __future__ import annotations

import warnings

import pytest
from faults.pulls import PULLS, Pull
from faults.run import logged
from faults.server import FaultyWiki
from faults.table import SECRETS, Outcome, problems

from mwforge.errors import MwforgeError
from mwforge.plain import visible
from mwforge.pulling import pull
from mwforge.snapshot import dumps


class Told:
    """Progress that remembers."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.step = self.note = self.texts.append


def run(one: Pull) -> tuple[Outcome, FaultyWiki]:
    """Run a row; the server has stopped then, but remembers everything."""
    row, told, waits = one.row, Told(), list[float]()
    value: object = None
    error: Exception | None = None
    with FaultyWiki() as elsewhere, FaultyWiki(hangs_up=row.hangs_up) as wiki:
        wiki.elsewhere = elsewhere
        wiki.at, wiki.forever = row.at, row.forever
        wiki.faults[:] = row.faults
        with logged() as texts, warnings.catch_warnings(record=True) as caught:
            try:
                snapshot = pull(one.address(wiki), one.access, told, waits.append)
                text = dumps(snapshot)
                assert not any(secret in text for secret in SECRETS)
                value = len(snapshot.modules)
            except Exception as raised:
                error = raised
    warned = [(each.category, str(each.message)) for each in caught]
    return Outcome(value, error, warned, [*texts, *told.texts], waits), wiki


@pytest.mark.parametrize("one", PULLS, ids=lambda one: one.row.name)
def test_what_who_pulls_sees(one: Pull) -> None:
    outcome, wiki = run(one)
    assert problems(one.row, outcome, wiki) == []
    assert outcome.warned == []
    if outcome.error is not None:
        assert isinstance(outcome.error, MwforgeError)
        assert str(outcome.error) == visible(str(outcome.error))
    if one.row.waits is not None:
        assert len(outcome.waits) == len(one.row.waits)
        for seconds, (least, most) in zip(outcome.waits, one.row.waits, strict=True):
            assert least <= seconds <= most


def test_the_table_is_whole() -> None:
    assert len({one.row.name for one in PULLS}) == len(PULLS) > 45
