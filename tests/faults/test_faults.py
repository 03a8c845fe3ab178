"""Every row of the fault table, with our sync and our async client."""

from __future__ import annotations

import pytest
from faults.ours import Ours
from faults.run import run
from faults.table import ROWS, Outcome, Raises, Row, Warns, problems

from mwforge.runtime.errors import ApiError


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_the_caller_sees(row: Row, mode: str) -> None:
    outcome, wiki = run(row, lambda: Ours(mode))
    assert problems(row, outcome, wiki) == []
    assert_exactly(row, outcome)


def assert_exactly(row: Row, outcome: Outcome) -> None:
    """What is asked of our engine alone: its own types, and how long it waits."""
    match row.sees:
        case Raises(kind, _, attributes):
            error = outcome.error
            assert type(error) is kind
            for name, value in attributes.items():
                assert getattr(error, name) == value
        case Warns(kind):
            assert [category for category, _ in outcome.warned] == [kind]
        case _:
            assert outcome.warned == []
    if row.waits is not None:
        assert len(outcome.waits) == len(row.waits)
        for seconds, (least, most) in zip(outcome.waits, row.waits, strict=True):
            assert least <= seconds <= most


def test_the_table_is_whole() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS) > 70


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_each_error_of_a_response_can_be_reached(mode: str) -> None:
    (row,) = (row for row in ROWS if row.name == "two errors at once")
    outcome, _ = run(row, lambda: Ours(mode))
    assert isinstance(outcome.error, ApiError)
    assert [each["code"] for each in outcome.error.errors] == [
        "protectedpage",
        "blocked",
    ]
