"""What rules look for in facts that have keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..noise import same_text
from ..pairs import Found


def facts_apart(
    old: Iterable[tuple[str, str]], new: Iterable[tuple[str, str]]
) -> Iterator[Found]:
    """Facts that differ, each by its key."""
    before, after = dict(old), dict(new)
    for key in sorted(before.keys() | after.keys()):
        one, two = before.get(key), after.get(key)
        if one != two and (one is None or two is None or not same_text(one, two)):
            yield Found(one, two, value=key)
