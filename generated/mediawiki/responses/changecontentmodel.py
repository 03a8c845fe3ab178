"""What the module changecontentmodel answers."""

from typing import TypedDict


class ChangeContentModelResult(TypedDict):
    """`changecontentmodel` in an answer of changecontentmodel."""

    contentmodel: str
    logid: int
    pageid: int
    result: str
    revid: int
    title: str


class ChangeContentModelResponse(TypedDict):
    """What changecontentmodel answers."""

    changecontentmodel: ChangeContentModelResult
