"""What the module titleblacklist answers."""

from typing import NotRequired, TypedDict


class TitleBlacklistResult(TypedDict):
    """`titleblacklist` in an answer of titleblacklist."""

    line: NotRequired[str]
    message: NotRequired[str]
    reason: NotRequired[str]
    result: str


class TitleBlacklistResponse(TypedDict):
    """What titleblacklist answers."""

    titleblacklist: TitleBlacklistResult
