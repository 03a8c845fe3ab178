"""What the module spamblacklist answers."""

from typing import NotRequired, TypedDict


class SpamBlacklistResult(TypedDict):
    """`spamblacklist` in an answer of spamblacklist."""

    matches: NotRequired[list[str]]
    result: str


class SpamBlacklistResponse(TypedDict):
    """What spamblacklist answers."""

    spamblacklist: SpamBlacklistResult
