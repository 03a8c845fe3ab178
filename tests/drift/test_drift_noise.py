"""Texts that move by themselves are no change; texts that someone edited are."""

from __future__ import annotations

import pytest

from mwforge.drift.noise import same_text
from mwforge.snapshot import VARIES

MOVING = [
    ("Since 2026-01-02T03:04:05Z.", "Since 2027-11-12T13:14:15Z."),
    ("Since 2026-01-02 03:04.", "Since 2027-11-12 13:14."),
    ("Since 20260102030405.", "Since 20271112131415."),
    ("As of 12:34, 1 May 2026 (UTC).", "As of 02:03, 21 June 2027 (UTC)."),
    ("As of May 1, 2026.", "As of June 21, 2027."),
    (
        "Id 123e4567-e89b-12d3-a456-426614174000.",
        "Id 9b2d7f10-0c3e-4f5a-8b6c-7d8e9f0a1b2c.",
    ),
    (
        "Hash da39a3ee5e6b4b0d3255bfef95601890.",
        "Hash 5ba93c9db0cff93f52b521d7420e43f6.",
    ),
    (f"Such as {VARIES} here.", "Such as Tuesday here."),
    (f"{VARIES} and {VARIES}", "one and two"),
    (f"At {VARIES}.", f"At {VARIES}."),
]
EDITED = [
    ("Since 2026-01-02.", "Since a day."),
    ("In 2026.", "In 2027."),
    ("At most 50.", "At most 500."),
    (f"Such as {VARIES} here.", "Such as the day here."),
    (f"Such as {VARIES} here.", "Such as Tuesday there."),
    (f"Such as {VARIES} here.", "Such as  here."),
    ("The facade.", "The decade."),
]


@pytest.mark.parametrize(("old", "new"), MOVING)
def test_what_moves_by_itself_is_no_change(old: str, new: str) -> None:
    assert same_text(old, new) and same_text(new, old)


@pytest.mark.parametrize(("old", "new"), EDITED)
def test_what_someone_edited_is(old: str, new: str) -> None:
    assert not same_text(old, new) and not same_text(new, old)


def test_a_text_that_means_harm_takes_no_time() -> None:
    """Thousands of marks in a row: the work grows with the text; else this would never end."""
    assert not same_text(VARIES * 5_000 + "!", "a" * 60_000)
    assert same_text(VARIES * 5_000, "a" * 60_000)
