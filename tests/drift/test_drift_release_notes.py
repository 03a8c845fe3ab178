"""Stock 1.39 → stock 1.43, as MediaWiki's release notes tell it."""

from __future__ import annotations

from functools import cache

import pytest
from drift.release_notes import NOTES, Note, bullets
from forging import facts_alone, recording

from mwforge.drift.as_markdown import changelog
from mwforge.drift.diff import Change, diff
from mwforge.drift.severity import Severity
from mwforge.spec.build import build


@cache
def changes() -> tuple[Change, ...]:
    new = facts_alone(recording("stock143"))
    return diff(build(recording("stock139")), build(new))


@pytest.mark.parametrize("note", NOTES, ids=[note.words[:50] for note in NOTES])
def test_what_the_notes_name_is_told_or_cannot_be(note: Note) -> None:
    assert bool(note.shown) != bool(note.reason)
    told = {(one.rule, one.place) for one in changes()}
    valued = {(one.rule, one.place, one.value) for one in changes()}
    for rule, place, value in note.shown:
        assert (rule, place) in told
        assert not value or (rule, place, value) in valued


# What the notes do not name; found by reading the two versions' sources.
BREAKING = {
    ("became-required", "oathvalidate.data"),  # OATHAuth: `totp` gave way to `data`
    ("parameter-removed", "oathvalidate.totp"),
    ("post-required", "scribunto-console"),
    ("token-added", "scribunto-console.token"),
    ("type-narrowed", "visualeditor.oldid"),
    ("value-removed", "visualeditor.paction"),
    ("type-narrowed", "visualeditoredit.basetimestamp"),
    ("type-narrowed", "visualeditoredit.oldid"),
    ("type-narrowed", "visualeditoredit.starttimestamp"),
    ("minimum-raised", "main.maxage"),
    ("minimum-raised", "main.smaxage"),
    ("minimum-raised", "query+prefixsearch.offset"),
    ("minimum-raised", "query+search.offset"),
}


def test_all_that_breaks_from_1_39_to_1_43() -> None:
    found = {
        (one.rule, one.place) for one in changes() if one.severity is Severity.BREAKING
    }
    assert found == BREAKING


def test_as_many_modules_and_parameters_as_were_counted() -> None:
    """19 modules added, 0 removed, 1 parameter removed; `logout` writes (counted by other means)."""
    rules = [one.rule for one in changes()]
    assert rules.count("module-added") == 19
    assert rules.count("module-removed") == 0
    assert rules.count("parameter-removed") == 1
    assert ("write-gained", "logout") in {(one.rule, one.place) for one in changes()}


def test_the_changelog_calls_things_as_release_notes_do() -> None:
    old, new = build(recording("stock139")), build(recording("stock143"))
    lines = changelog(old, new, diff(old, new)).split("\n")
    for line in (
        "# Action API changes from MediaWiki 1.39.17 to MediaWiki 1.43.9",
        "- `action=query&meta=userinfo`: new value of `prop`: `cancreateaccount`.",
        "- `action=compare`: new parameter `difftype`.",
        "- `action=oathvalidate`: removed the parameter `totp`.",
    ):
        assert line in lines


def test_bullets_are_read_whole() -> None:
    text = (
        "== MediaWiki 1.43.1 ==\n\n* One\n  that goes on.\n* Two.\n  - nested\n\nEnd.\n"
        "=== Media Wiki ===\n== Mediawiki 1.42.0 ==\n* Three.\n"
    )
    assert list(bullets(text)) == [
        ("1.43", "* One that goes on."),
        ("1.43", "* Two."),
        ("1.43", "- nested"),
        ("1.42", "* Three."),
    ]
