"""What the module query+logevents answers."""

from typing import NotRequired, TypedDict


class LogEventsCount(TypedDict):
    """`params.count` in an answer of query+logevents."""

    files: int
    revisions: int


class LogEventsDetail(TypedDict):
    """`params.details[]` in an answer of query+logevents."""

    cascade: NotRequired[bool]
    expiry: str
    level: str
    type: str


class LogEventsNew(TypedDict):
    """`params.new` in an answer of query+logevents."""

    bitmask: int
    comment: bool
    content: bool
    restricted: bool
    user: bool


class LogEventsNewmetadata(TypedDict):
    """`params.newmetadata[]` in an answer of query+logevents."""

    expiry: str
    group: str


class LogEventsPage(TypedDict):
    """`params.restrictions.pages[]` in an answer of query+logevents."""

    page_ns: int
    page_title: str


class LogEventsRestrictions(TypedDict):
    """`params.restrictions` in an answer of query+logevents."""

    namespaces: NotRequired[list[int]]
    pages: list[LogEventsPage]


class LogEventsParams(TypedDict):
    """`params` in an answer of query+logevents."""

    auto: NotRequired[bool]
    cascade: NotRequired[bool]
    count: NotRequired[int | LogEventsCount]
    curid: NotRequired[int]
    description: NotRequired[str]
    dest_ns: NotRequired[int]
    dest_title: NotRequired[str]
    details: NotRequired[list[LogEventsDetail]]
    duration: NotRequired[str]
    expiry: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    flags: NotRequired[list[str]]
    historyId: NotRequired[int]
    ids: NotRequired[list[int | str]]
    img_sha1: NotRequired[str]
    img_timestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    initialTags: NotRequired[list[str]]
    logid: NotRequired[bool | int | str]
    mergepoint: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    mergerevid: NotRequired[str]
    new: NotRequired[LogEventsNew]
    newId: NotRequired[int]
    newgroups: NotRequired[list[str]]
    newlanguage: NotRequired[str]
    newmetadata: NotRequired[list[LogEventsNewmetadata]]
    newmodel: NotRequired[str]
    old: NotRequired[LogEventsNew]
    oldgroups: NotRequired[list[str]]
    oldlanguage: NotRequired[str]
    oldmetadata: NotRequired[list[LogEventsNewmetadata]]
    oldmodel: NotRequired[str]
    previd: NotRequired[int]
    restrictions: NotRequired[LogEventsRestrictions]
    revid: NotRequired[int | str]
    sitewide: NotRequired[bool]
    suppressredirect: NotRequired[bool]
    tag: NotRequired[str]
    tagsAdded: NotRequired[list[str]]
    tagsAddedCount: NotRequired[int]
    tagsRemoved: NotRequired[list[str]]
    tagsRemovedCount: NotRequired[int]
    target_ns: NotRequired[int]
    target_title: NotRequired[str]
    type: NotRequired[str]
    userid: NotRequired[int]


class LogEventsItem(TypedDict):
    """An item of query+logevents."""

    action: str
    """With `prop=type`."""
    actionhidden: NotRequired[bool]
    """With `prop=details`, `prop=ids` or `prop=title`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """With `prop=comment` or `prop=parsedcomment`."""
    logid: int
    """With `prop=ids`."""
    logpage: NotRequired[int]
    """With `prop=ids`. Hidden when `actionhidden`."""
    ns: NotRequired[int]
    """With `prop=title`. Hidden when `actionhidden`."""
    pageid: NotRequired[int]
    """With `prop=ids`. Hidden when `actionhidden`."""
    params: NotRequired[LogEventsParams]
    """With `prop=details`. Hidden when `actionhidden`."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    revid: NotRequired[int]
    """With `prop=ids`."""
    suppressed: NotRequired[bool]
    """With `prop=comment`, `prop=details`, `prop=ids`, `prop=parsedcomment`, `prop=title`,
    `prop=user` or `prop=userid`.
    """
    tags: list[str]
    """With `prop=tags`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: NotRequired[str]
    """With `prop=title`. Hidden when `actionhidden`."""
    type: str
    """With `prop=type`."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""
