"""What the module managetags answers."""

from typing import NotRequired, TypedDict


class ManageTagsResult(TypedDict):
    """`managetags` in an answer of managetags."""

    logid: int
    operation: str
    success: NotRequired[bool]
    tag: str


class ManageTagsResponse(TypedDict):
    """What managetags answers."""

    managetags: ManageTagsResult
