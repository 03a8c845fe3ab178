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
    """Needs `paction=serializeforcache`."""
    categorieshtml: NotRequired[str]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    content: NotRequired[str]
    """Needs `paction=save` or `paction=serialize`. Not with `nocontent`, `paction=diff` or
    `paction=serializeforcache`.
    """
    contentSub: NotRequired[str]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    diff: str
    """Needs `paction=diff`. Not with `paction=save`."""
    displayTitleHtml: NotRequired[str]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    isRedirect: NotRequired[str]
    """Needs `paction=save`."""
    jsconfigvars: NotRequired[Any]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    lastModified: NotRequired[VisualEditorEditLastModified]
    modules: NotRequired[list[Any]]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    newrevid: NotRequired[int]
    nocontent: NotRequired[bool]
    result: str
    sections: NotRequired[list[Any]]
    """Needs `paction=save`. Not with `nocontent`, `paction=diff`, `paction=serialize` or
    `paction=serializeforcache`.
    """
    tempusercreated: NotRequired[bool]
    watched: NotRequired[bool]
    watchlistexpiry: NotRequired[None]
    """Needs `paction=save`."""


class VisualEditorEditResponse(TypedDict):
    """What visualeditoredit answers."""

    visualeditoredit: VisualEditorEditResult
