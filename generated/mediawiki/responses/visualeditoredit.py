"""What the module visualeditoredit answers."""

from typing import Any, NotRequired, TypedDict


class VisualEditorEditLastModified(TypedDict):
    """`visualeditoredit.lastModified` in an answer of visualeditoredit."""

    date: str
    message: str
    time: str


class VisualEditorEditResult(TypedDict):
    """`visualeditoredit` in an answer of visualeditoredit."""

    cachekey: NotRequired[str]
    categorieshtml: NotRequired[str]
    """Needs `paction=save`."""
    content: NotRequired[str]
    contentSub: NotRequired[str]
    """Needs `paction=save`."""
    diff: str
    """Needs `paction=diff`."""
    displayTitleHtml: NotRequired[str]
    """Needs `paction=save`."""
    isRedirect: str
    """Needs `paction=save`."""
    jsconfigvars: NotRequired[Any]
    """Needs `paction=save`."""
    lastModified: NotRequired[VisualEditorEditLastModified]
    modules: NotRequired[list[Any]]
    """Needs `paction=save`."""
    newrevid: NotRequired[int]
    nocontent: NotRequired[bool]
    result: str
    sections: NotRequired[list[Any]]
    """Needs `paction=save`."""
    tempusercreated: NotRequired[bool]
    watched: NotRequired[bool]
    watchlistexpiry: None
    """Needs `paction=save`."""


class VisualEditorEditResponse(TypedDict):
    """What visualeditoredit answers."""

    visualeditoredit: VisualEditorEditResult
