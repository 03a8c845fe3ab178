"""What the module unblock answers."""

from typing import NotRequired, TypedDict


class UnblockResult(TypedDict):
    """`unblock` in an answer of unblock."""

    id: int
    reason: str
    user: str
    userid: int
    watchuser: NotRequired[bool]


class UnblockResponse(TypedDict):
    """What unblock answers."""

    unblock: UnblockResult
