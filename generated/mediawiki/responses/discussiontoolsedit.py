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
    """Needs `wikitext`."""
    content: NotRequired[str]
    """Needs `wikitext`."""
    contentSub: NotRequired[str]
    """Needs `wikitext`."""
    displayTitleHtml: NotRequired[str]
    """Needs `wikitext`."""
    isRedirect: str
    jsconfigvars: NotRequired[Any]
    """Needs `wikitext`."""
    lastModified: DiscussionToolsEditLastModified
    modules: NotRequired[list[str]]
    """Needs `wikitext`."""
    newrevid: int
    nocontent: NotRequired[bool]
    result: str
    sections: NotRequired[list[Any]]
    """Needs `wikitext`."""
    watched: NotRequired[bool]
    watchlistexpiry: str | None
    """A time, ISO 8601 in UTC."""


class DiscussionToolsEditResponse(TypedDict):
    """What discussiontoolsedit answers."""

    discussiontoolsedit: DiscussionToolsEditResult
