"""What the module discussiontoolsfindcomment answers."""

from typing import NotRequired, TypedDict


class DiscussionToolsFindCommentItem(TypedDict):
    """`discussiontoolsfindcomment[]` in an answer of discussiontoolsfindcomment."""

    couldredirect: NotRequired[bool]
    id: str
    matchedby: str
    name: str
    oldid: None
    shouldredirect: NotRequired[bool]
    title: str


class DiscussionToolsFindCommentResponse(TypedDict):
    """What discussiontoolsfindcomment answers."""

    discussiontoolsfindcomment: NotRequired[list[DiscussionToolsFindCommentItem]]
