"""What is new in an answer: places, and the types of what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Fact = tuple[str, ...]


def facts(value: Any, *place: str) -> Iterator[Fact]:
    """Yield the place and the JSON type of everything in a value.

    All items of a list stand at one place, and so does all whose name is a number.
    """
    match value:
        case dict():
            yield (*place, "{}" if value else "{ }")
            for key, each in value.items():
                yield from facts(each, *place, "#" if key.isdecimal() else key)
        case list():
            yield (*place, "[]" if value else "[ ]")
            for each in value:
                yield from facts(each, *place, "[]")
        case _:
            yield (*place, type(value).__name__)
