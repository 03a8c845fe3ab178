"""What the module query+info answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class InfoBlockinfo(TypedDict):
    """`actions.{}[].data.blockinfo` in an answer of query+info."""

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


class InfoData(TypedDict):
    """`actions.{}[].data` in an answer of query+info."""

    blockinfo: InfoBlockinfo


class InfoAction(TypedDict):
    """`actions.{}[]` in an answer of query+info."""

    code: str
    data: NotRequired[InfoData]
    text: str


class InfoPreloadcontent(TypedDict):
    """`preloadcontent` in an answer of query+info."""

    content: str
    contentformat: str
    contentmodel: str


class InfoProtection(TypedDict):
    """`protection[]` in an answer of query+info."""

    cascade: NotRequired[bool]
    expiry: str
    level: str
    source: NotRequired[str]
    type: str


class InfoPage(PageBase):
    """A page as query+info tells of it."""

    actions: dict[str, bool | list[InfoAction]]
    """Needs `testactions`. Absent when `invalid`, `known`, `missing` or `special`."""
    associatedpage: str
    """With `prop=associatedpage`. Absent when `invalid`, `missing` or `special`."""
    canonicalurl: str
    """With `prop=url`. Absent when `invalid`, `missing` or `special`."""
    contentmodel: str
    """Absent when `invalid`, `missing` or `special`."""
    displaytitle: str
    """With `prop=displaytitle`. Absent when `invalid`, `missing` or `special`."""
    editintro: NotRequired[dict[str, str]]
    """With `prop=editintro`."""
    editurl: str
    """With `prop=url`. Absent when `invalid`, `missing` or `special`."""
    fullurl: str
    """With `prop=url`. Absent when `invalid`, `missing` or `special`."""
    lastrevid: int
    """Absent when `invalid`, `known`, `missing` or `special`."""
    length: int
    """Absent when `invalid`, `known`, `missing` or `special`."""
    linkclasses: list[str]
    """With `prop=linkclasses`. Absent when `invalid`, `known`, `missing` or `special`."""
    new: NotRequired[bool]
    notificationtimestamp: str
    """With `prop=notificationtimestamp`. Absent when `invalid`, `missing` or `special`."""
    pagelanguage: str
    """Absent when `invalid`, `missing` or `special`."""
    pagelanguagedir: str
    """Absent when `invalid`, `missing` or `special`."""
    pagelanguagehtmlcode: str
    """Absent when `invalid`, `missing` or `special`."""
    preload: str | None
    """With `prop=preload`. Absent when `invalid`, `missing` or `special`."""
    preloadcontent: NotRequired[InfoPreloadcontent]
    """With `prop=preloadcontent`."""
    preloadisdefault: NotRequired[bool]
    """With `prop=preloadcontent`."""
    protection: list[InfoProtection]
    """With `prop=protection`. Absent when `invalid`, `missing` or `special`."""
    readable: NotRequired[bool]
    """With `prop=readable`."""
    redirect: NotRequired[bool]
    restrictiontypes: list[str]
    """With `prop=protection`. Absent when `invalid`, `missing` or `special`."""
    subjectid: NotRequired[int]
    """With `prop=subjectid`."""
    talkid: NotRequired[int]
    """With `prop=talkid`."""
    touched: str
    """Absent when `invalid`, `known`, `missing` or `special`. A time, ISO 8601 in UTC."""
    varianttitles: dict[str, str]
    """With `prop=varianttitles`. Absent when `invalid`, `known`, `missing` or `special`."""
    visitingwatchers: NotRequired[int]
    """With `prop=visitingwatchers`."""
    watched: bool
    """With `prop=watched`. Absent when `invalid`, `missing` or `special`."""
    watchers: NotRequired[int]
    """With `prop=watchers`."""
    watchlistexpiry: NotRequired[str]
    """With `prop=watched`. A time, ISO 8601 in UTC."""
    wouldautocreate: NotRequired[dict[str, bool]]
    """Needs `testactionsautocreate`."""
