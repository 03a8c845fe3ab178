"""What the module checktoken answers."""

from typing import NotRequired, TypedDict


class CheckTokenResult(TypedDict):
    """`checktoken` in an answer of checktoken."""

    generated: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    result: str


class CheckTokenResponse(TypedDict):
    """What checktoken answers."""

    checktoken: CheckTokenResult
