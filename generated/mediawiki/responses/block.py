"""What the module block answers."""

from typing import NotRequired, TypedDict


class BlockResult(TypedDict):
    """`block` in an answer of block."""

    allowusertalk: bool
    anononly: bool
    autoblock: bool
    expiry: str
    hidename: bool
    id: int
    namespacerestrictions: list[int] | None
    nocreate: bool
    noemail: bool
    pagerestrictions: list[str] | None
    partial: bool
    reason: str
    user: str
    userID: int
    watchlistexpiry: NotRequired[str]
    """Needs `watchlistexpiry`. A time, ISO 8601 in UTC."""
    watchuser: bool


class BlockResponse(TypedDict):
    """What block answers."""

    block: BlockResult
