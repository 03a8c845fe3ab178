"""What the module visualeditor answers."""

from typing import Any, NotRequired, TypedDict


class VisualEditorBlockinfo(TypedDict):
    """`visualeditor.blockinfo` in an answer of visualeditor."""

    blockanononly: bool
    blockedby: str
    blockedbyid: int
    blockedtimestamp: str
    """A time, ISO 8601 in UTC."""
    blockedtimestampformatted: str
    blockemail: NotRequired[bool]
    blockexpiry: str
    blockid: int
    blocknocreate: bool
    blockowntalk: NotRequired[bool]
    blockpartial: bool
    blockreason: str


class VisualEditorOption(TypedDict):
    """`visualeditor.checkboxesDef.{}.options[]` in an answer of visualeditor."""

    data: str
    label: str


_VisualEditorCheckboxesDef = TypedDict(
    "_VisualEditorCheckboxesDef",
    {
        "class": NotRequired[str],
        "label-id": str,
        "label-message": str,
        "legacy-name": NotRequired[str],
        "value-attr": NotRequired[str],
    },
)


class VisualEditorCheckboxesDef(_VisualEditorCheckboxesDef):
    """`visualeditor.checkboxesDef.{}` in an answer of visualeditor."""

    default: NotRequired[bool | str]
    id: str
    invisibleLabel: NotRequired[bool]
    options: NotRequired[list[VisualEditorOption]]
    tooltip: str


_VisualEditorNotices = TypedDict(
    "_VisualEditorNotices",
    {
        "permissions-error": NotRequired[str],
    },
)


class VisualEditorNotices(_VisualEditorNotices):
    """`visualeditor.notices` in an answer of visualeditor."""

    anoneditwarning: NotRequired[str]
    editingold: NotRequired[str]
    editintro: NotRequired[str]
    newarticletext: NotRequired[str]
    newarticletextanon: NotRequired[str]
    protectedpagewarning: NotRequired[str]


class VisualEditorResult(TypedDict):
    """`visualeditor` in an answer of visualeditor."""

    basetimestamp: NotRequired[str]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    blockinfo: NotRequired[VisualEditorBlockinfo | None]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    canEdit: NotRequired[bool]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    checkboxesDef: NotRequired[dict[str, VisualEditorCheckboxesDef] | list[Any]]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    checkboxesMessages: NotRequired[dict[str, str] | list[Any]]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    content: NotRequired[str]
    copyrightWarning: NotRequired[str]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    etag: NotRequired[str]
    notices: NotRequired[VisualEditorNotices | list[Any]]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    oldid: NotRequired[int]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    preloaded: NotRequired[bool | str]
    """Needs `editintro`."""
    protectedClasses: NotRequired[str]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    result: str
    starttimestamp: NotRequired[str]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""
    wouldautocreate: NotRequired[bool]
    """Needs `paction=metadata`, `paction=parse` or `paction=wikitext`."""


_VisualEditorResponse = TypedDict(
    "_VisualEditorResponse",
    {
        "__raw__": NotRequired[str],
    },
)


class VisualEditorResponse(_VisualEditorResponse):
    """What visualeditor answers.

    `__raw__`: Needs `format=jsonfm`.
    """

    visualeditor: str | VisualEditorResult
    """Needs `format=json`."""
