"""What the module rollback answers."""

from typing import TypedDict


class RollbackResult(TypedDict):
    """`rollback` in an answer of rollback."""

    last_revid: int
    old_revid: int
    pageid: int
    revid: int
    summary: str
    title: str


class RollbackResponse(TypedDict):
    """What rollback answers."""

    rollback: RollbackResult
