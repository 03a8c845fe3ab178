"""What the module discussiontoolspageinfo answers."""

from typing import Any, NotRequired, TypedDict


class DiscussionToolsPageInfoReplyReply(TypedDict):
    """`discussiontoolspageinfo.threaditemshtml[].replies[].replies[]` in an answer of
    discussiontoolspageinfo.
    """

    author: str
    displayName: NotRequired[str]
    html: str
    id: str
    level: int
    replies: list[Any]
    timestamp: str
    """A time, ISO 8601 in UTC."""
    type: str


class DiscussionToolsPageInfoThreaditemshtmlReply(TypedDict):
    """`discussiontoolspageinfo.threaditemshtml[].replies[]` in an answer of
    discussiontoolspageinfo.
    """

    author: str
    displayName: NotRequired[str]
    html: str
    id: str
    level: int
    replies: list[DiscussionToolsPageInfoReplyReply]
    timestamp: str
    """A time, ISO 8601 in UTC."""
    type: str


class DiscussionToolsPageInfoThreaditemshtml(TypedDict):
    """`discussiontoolspageinfo.threaditemshtml[]` in an answer of discussiontoolspageinfo."""

    headingLevel: int
    html: str
    id: str
    level: int
    name: str
    othercontent: NotRequired[str]
    replies: list[DiscussionToolsPageInfoThreaditemshtmlReply]
    type: str


class DiscussionToolsPageInfoResult(TypedDict):
    """`discussiontoolspageinfo` in an answer of discussiontoolspageinfo."""

    threaditemshtml: list[DiscussionToolsPageInfoThreaditemshtml]
    """With `prop=threaditemshtml`."""
    transcludedfrom: dict[str, bool] | list[Any]
    """With `prop=transcludedfrom`."""


class DiscussionToolsPageInfoResponse(TypedDict):
    """What discussiontoolspageinfo answers."""

    discussiontoolspageinfo: DiscussionToolsPageInfoResult
