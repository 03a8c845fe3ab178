"""Texts that move by themselves: times, days, and what a wiki draws by lot."""

from __future__ import annotations

import re

from ..snapshot import VARIES

# Times, days, and what is drawn by lot: UUIDs and long hexadecimal numbers.
_MOVING = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d(?::|%3A)\d\d(?:(?::|%3A)\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|\b(?:19|20)\d{12}\b"
    r"|\b\d\d:\d\d(?::\d\d)?,? \d{1,2} [A-Z][a-z]+ \d{4}\b|\b\d{1,2} [A-Z][a-z]+ \d{4}\b"
    r"|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b"
    r"|\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"
    r"|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}\b",
)
_MOVED = "(moving)"


def settled(text: str) -> str:
    """A text without what moves by itself."""
    return _MOVING.sub(_MOVED, text)


def same_text(old: str, new: str) -> bool:
    """Whether two texts differ in nothing but times and random values.

    Where one of them holds the mark of what varies (`VARIES`), the other may hold any
    word in its place.
    """
    if old == new:
        return True
    one, two = settled(old), settled(new)
    return one == two or _matches(one, two) or _matches(two, one)


def _matches(marked: str, text: str) -> bool:
    """Whether `text` is `marked` with words in the places of its marks; in linear time."""
    head, *rest = marked.split(VARIES)
    if not rest or not text.startswith(head):
        return False
    at = len(head)
    for piece in rest[:-1]:
        found = text.find(piece, at + 1)
        if found < 0 or not _is_word(text[at:found]):
            return False
        at = found + len(piece)
    end = len(text) - len(rest[-1])
    return text.endswith(rest[-1]) and _is_word(text[at:end])


def _is_word(text: str) -> bool:
    return bool(text) and not any(char.isspace() for char in text)
