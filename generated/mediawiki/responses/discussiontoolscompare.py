"""What the module discussiontoolscompare answers."""

from typing import Any, NotRequired, TypedDict


class DiscussionToolsCompareAddedcomment(TypedDict):
    """`discussiontoolscompare.addedcomments[]` in an answer of discussiontoolscompare."""

    author: str
    displayName: NotRequired[str]
    headingId: str
    id: str
    level: int
    replies: list[str]
    subscribableHeadingId: str
    timestamp: str
    type: str


class DiscussionToolsCompareResult(TypedDict):
    """`discussiontoolscompare` in an answer of discussiontoolscompare."""

    addedcomments: list[DiscussionToolsCompareAddedcomment]
    fromrevid: int
    fromtitle: str
    removedcomments: list[Any]
    torevid: int
    totitle: str


class DiscussionToolsCompareResponse(TypedDict):
    """What discussiontoolscompare answers."""

    discussiontoolscompare: DiscussionToolsCompareResult
