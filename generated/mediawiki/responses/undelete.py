"""What the module undelete answers."""

from typing import TypedDict


class UndeleteResult(TypedDict):
    """`undelete` in an answer of undelete."""

    fileversions: int
    reason: str
    revisions: int
    title: str


class UndeleteResponse(TypedDict):
    """What undelete answers."""

    undelete: UndeleteResult
