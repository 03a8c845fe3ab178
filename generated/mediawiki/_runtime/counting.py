"""How many results a batch holds, and no more than were asked for.

What a module's limit counts is what its caller counts: the items of a list, the values
that a prop module adds to pages, the pages of a generator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .batches import found_at, in_order, items, key_of, pages_of
from .wire import Count


def take(count: Count, batch: Mapping[str, Any]) -> None:
    """Count the results of a module in a batch, and cut off what is too much."""
    if count.left is None:
        return
    match count.kind:
        case "list":
            rows = items(batch, count.place)
            if count.counted:
                count.left -= _cut_within(rows, count.counted[0], count.left)
            else:
                count.left -= _cut(rows, count.left)
        case "meta":
            found: Any = found_at(batch, (*count.place, *count.counted))
            if isinstance(found, list):
                count.left -= _cut(found, count.left)
            else:
                count.left = 0  # the wiki counted what cannot be counted here
        case "prop":
            for page in pages_of(batch):
                count.left -= _cut_page(page, count)
        case "generator":
            pass  # a batch of pages is counted once, in however many answers it comes


def kept(
    count: Count, batch: Mapping[str, Any], before: set[object]
) -> frozenset[object] | None:
    """Count the pages that a generator began, in its order; None keeps all of them.

    Args:
        before: the pages that it gave before, each of which counts once.
    """
    if count.left is None:
        return None
    pages = in_order(pages_of(batch))
    new = [key for page in pages if (key := key_of(page)) not in before]
    chosen = new[: count.left]
    count.left -= len(chosen)
    before.update(chosen)
    return frozenset(chosen)


def _cut(rows: list[Any], most: int) -> int:
    """Leave so many rows at most; returns how many there are then."""
    del rows[most:]
    return len(rows)


def _cut_within(rows: list[Any], name: str, most: int) -> int:
    """The same where the rows hold lists of what is counted."""
    number = 0
    for at, row in enumerate(rows):
        if number == most:
            del rows[at:]
            break
        number += _cut(row.get(name, []), most - number)
    return number


def _cut_page(page: dict[str, Any], count: Count) -> int:
    """The same for the values that a module added to a page."""
    names = count.counted or (count.module,)
    number = 0
    for name in names:
        value = page.get(name)
        if count.left == 0:
            page.pop(name, None)
        elif isinstance(value, list):
            number += _cut(value, cast("int", count.left))
        elif isinstance(value, dict):
            for key in list(cast("dict[str, Any]", value))[count.left :]:
                del value[key]
            number += len(cast("dict[str, Any]", value))
        elif value is not None:
            number = max(number, 1)  # several keys of a page tell of one thing
    return number
