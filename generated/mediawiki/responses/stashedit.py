"""What the module stashedit answers."""

from typing import TypedDict


class StashEditResult(TypedDict):
    """`stashedit` in an answer of stashedit."""

    status: str


class StashEditResponse(TypedDict):
    """What stashedit answers."""

    stashedit: StashEditResult
