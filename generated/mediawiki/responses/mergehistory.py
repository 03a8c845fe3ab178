"""What the module mergehistory answers."""

from typing import TypedDict

_MergeHistoryResult = TypedDict(
    "_MergeHistoryResult",
    {
        "from": str,
    },
)


class MergeHistoryResult(_MergeHistoryResult):
    """`mergehistory` in an answer of mergehistory."""

    reason: str
    timestamp: str
    """A time, ISO 8601 in UTC."""
    to: str


class MergeHistoryResponse(TypedDict):
    """What mergehistory answers."""

    mergehistory: MergeHistoryResult
