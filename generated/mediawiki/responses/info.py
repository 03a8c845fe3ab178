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
    """Needs `testactions`."""
    associatedpage: str
    """With `prop=associatedpage`."""
    canonicalurl: str
    """With `prop=url`."""
    contentmodel: str
    displaytitle: str
    """With `prop=displaytitle`."""
    editintro: NotRequired[dict[str, str]]
    """With `prop=editintro`."""
    editurl: str
    """With `prop=url`."""
    fullurl: str
    """With `prop=url`."""
    lastrevid: int
    length: int
    linkclasses: list[str]
    """With `prop=linkclasses`."""
    new: NotRequired[bool]
    notificationtimestamp: str
    """With `prop=notificationtimestamp`."""
    pagelanguage: str
    pagelanguagedir: str
    pagelanguagehtmlcode: str
    preload: str | None
    """With `prop=preload`."""
    preloadcontent: NotRequired[InfoPreloadcontent]
    """With `prop=preloadcontent`."""
    preloadisdefault: NotRequired[bool]
    """With `prop=preloadcontent`."""
    protection: list[InfoProtection]
    """With `prop=protection`."""
    readable: NotRequired[bool]
    """With `prop=readable`."""
    redirect: NotRequired[bool]
    restrictiontypes: list[str]
    """With `prop=protection`."""
    subjectid: NotRequired[int]
    """With `prop=subjectid`."""
    talkid: NotRequired[int]
    """With `prop=talkid`."""
    touched: str
    """A time, ISO 8601 in UTC."""
    varianttitles: dict[str, str]
    """With `prop=varianttitles`."""
    visitingwatchers: NotRequired[int]
    """With `prop=visitingwatchers`."""
    watched: bool
    """With `prop=watched`."""
    watchers: NotRequired[int]
    """With `prop=watchers`."""
    watchlistexpiry: NotRequired[str]
    """With `prop=watched`. A time, ISO 8601 in UTC."""
    wouldautocreate: NotRequired[dict[str, bool]]
    """Needs `testactionsautocreate`."""
