"""What the module discussiontoolsedit answers."""

from typing import Any, NotRequired, TypedDict


class DiscussionToolsEditLastModified(TypedDict):
    """`discussiontoolsedit.lastModified` in an answer of discussiontoolsedit."""

    date: str
    message: str
    time: str


class DiscussionToolsEditResult(TypedDict):
    """`discussiontoolsedit` in an answer of discussiontoolsedit."""

    categorieshtml: NotRequired[str]
    content: NotRequired[str]
    contentSub: NotRequired[str]
    displayTitleHtml: NotRequired[str]
    isRedirect: str
    jsconfigvars: NotRequired[Any]
    lastModified: DiscussionToolsEditLastModified
    modules: NotRequired[list[str]]
    newrevid: int
    nocontent: NotRequired[bool]
    result: str
    sections: NotRequired[list[Any]]
    watched: NotRequired[bool]
    watchlistexpiry: str | None
    """A time, ISO 8601 in UTC."""


class DiscussionToolsEditResponse(TypedDict):
    """What discussiontoolsedit answers."""

    discussiontoolsedit: DiscussionToolsEditResult
