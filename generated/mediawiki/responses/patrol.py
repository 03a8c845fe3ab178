"""What the module patrol answers."""

from typing import TypedDict


class PatrolResult(TypedDict):
    """`patrol` in an answer of patrol."""

    ns: int
    rcid: int
    title: str


class PatrolResponse(TypedDict):
    """What patrol answers."""

    patrol: PatrolResult
