"""What the module delete answers."""

from typing import TypedDict


class DeleteResult(TypedDict):
    """`delete` in an answer of delete."""

    logid: int
    reason: str | None
    title: str


class DeleteResponse(TypedDict):
    """What delete answers."""

    delete: DeleteResult
