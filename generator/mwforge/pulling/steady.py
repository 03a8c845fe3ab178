"""What a wiki says by chance or by the clock, taken out of two answers.

A few help texts hold the time or a random example, and two pulls must still give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from mwforge.snapshot import VARIES, Json

_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d(?:\.\d+)?Z", re.IGNORECASE
)
_TOKEN = re.compile(rf"{_TIME.pattern}|\w+|\W", re.IGNORECASE | re.DOTALL)
_PROSE = ("description", "dynamicparameters", "query")


def steady(first: Json, second: Json, began: datetime, ended: datetime) -> Json:
    """Take out of two answers what differs between them by chance or by the clock.

    In prose, tokens that differ become `VARIES` (in an example's query a constant of
    the same kind, so that it still is an example), and so do times at a whole number of
    days from the wiki's clock, which two answers in one second would agree on. A
    default that differs is left out; an enumeration keeps the values that both have.
    """
    match first, second:
        case dict(), dict():
            result = {}
            for key, value in second.items():
                other = first.get(key, value)
                if key in _PROSE and isinstance(value, str) and isinstance(other, str):
                    mask = _example if key == "query" else _varies
                    result[key] = _steady_text(other, value, began, ended, mask)
                elif key != "default" or other == value:
                    result[key] = steady(other, value, began, ended)
            return result
        case list(), list() if all(isinstance(item, str) for item in second):
            if first == second:
                return second
            common = {item for item in first if isinstance(item, str)}
            kept = [item for item in second if item in common]
            return sorted(kept) if len(kept) == len(first) == len(second) else kept
        case list(), list() if len(first) == len(second):
            return [
                steady(one, two, began, ended)
                for one, two in zip(first, second, strict=True)
            ]
        case _:
            return second


def _steady_text(
    first: str,
    second: str,
    began: datetime,
    ended: datetime,
    mask: Callable[[str], str],
) -> str:
    def clocked(match: re.Match[str]) -> str:
        return mask(match[0]) if _by_clock(match[0], began, ended) else match[0]

    if first != second:
        one, two = _TOKEN.findall(first), _TOKEN.findall(second)
        if len(one) == len(two):
            pairs = zip(one, two, strict=True)
            second = "".join(a if a == b else mask(max(a, b)) for a, b in pairs)
        else:
            start = _common(one, two)
            rest = one[start:], two[start:]
            end = _common(rest[0][::-1], rest[1][::-1])
            tail = two[len(two) - end :]
            second = "".join((*two[:start], mask(""), *tail))
    return _TIME.sub(clocked, second)


def _common(one: Sequence[str], two: Sequence[str]) -> int:
    """The length of the common beginning."""
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count


def _varies(token: str) -> str:
    return VARIES


def _example(token: str) -> str:
    """A constant that a parameter of the same type takes."""
    if _TIME.fullmatch(token):
        return "2001-01-15T00:00:00Z"
    return "1" if token.isdecimal() else "varies"


def _by_clock(text: str, began: datetime, ended: datetime) -> bool:
    """Whether a time is a whole number of days from when the wiki was asked."""
    then = moment(text)
    # A text with a time that is years away quotes an event, not the clock.
    if then is None or abs(then - ended) > timedelta(days=400):
        return False
    return (then - began) % timedelta(days=1) <= ended - began


def moment(text: str) -> datetime | None:
    """Return the time that a text is, or None."""
    try:
        return datetime.fromisoformat(text.upper().replace("%3A", ":"))
    except ValueError:
        return None
