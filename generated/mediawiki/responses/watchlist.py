"""What the module query+watchlist answers."""

from typing import NotRequired, TypedDict


class WatchlistCount(TypedDict):
    """`logparams.count` in an answer of query+watchlist."""

    files: int
    revisions: int


class WatchlistDetail(TypedDict):
    """`logparams.details[]` in an answer of query+watchlist."""

    cascade: NotRequired[bool]
    expiry: str
    level: str
    type: str


class WatchlistNew(TypedDict):
    """`logparams.new` in an answer of query+watchlist."""

    bitmask: int
    comment: NotRequired[bool]
    content: NotRequired[bool]
    restricted: bool
    user: bool


class WatchlistNewmetadata(TypedDict):
    """`logparams.newmetadata[]` in an answer of query+watchlist."""

    expiry: str
    group: str


class WatchlistOld(TypedDict):
    """`logparams.old` in an answer of query+watchlist."""

    bitmask: int
    comment: bool
    content: bool
    restricted: bool
    user: bool


class WatchlistPage(TypedDict):
    """`logparams.restrictions.pages[]` in an answer of query+watchlist."""

    page_ns: int
    page_title: str


class WatchlistRestrictions(TypedDict):
    """`logparams.restrictions` in an answer of query+watchlist."""

    namespaces: NotRequired[list[int]]
    pages: list[WatchlistPage]


class WatchlistLogparams(TypedDict):
    """`logparams` in an answer of query+watchlist."""

    auto: NotRequired[bool]
    """Seen of modules that work alike."""
    cascade: NotRequired[bool]
    count: NotRequired[WatchlistCount]
    curid: NotRequired[int]
    """Seen of modules that work alike."""
    description: NotRequired[str]
    dest_ns: NotRequired[int]
    dest_title: NotRequired[str]
    details: NotRequired[list[WatchlistDetail]]
    duration: NotRequired[str]
    expiry: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    flags: NotRequired[list[str]]
    historyId: NotRequired[int]
    """Seen of modules that work alike."""
    ids: NotRequired[list[int | str]]
    img_sha1: NotRequired[str]
    img_timestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    initialTags: NotRequired[list[str]]
    """Seen of modules that work alike."""
    logid: NotRequired[bool | int | str]
    """Seen of modules that work alike."""
    mergepoint: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    mergerevid: NotRequired[str]
    new: NotRequired[WatchlistNew]
    newId: NotRequired[int]
    """Seen of modules that work alike."""
    newgroups: NotRequired[list[str]]
    newlanguage: NotRequired[str]
    newmetadata: NotRequired[list[WatchlistNewmetadata]]
    newmodel: NotRequired[str]
    old: NotRequired[WatchlistOld]
    oldgroups: NotRequired[list[str]]
    oldlanguage: NotRequired[str]
    oldmetadata: NotRequired[list[WatchlistNewmetadata]]
    oldmodel: NotRequired[str]
    previd: NotRequired[int]
    """Seen of modules that work alike."""
    restrictions: NotRequired[WatchlistRestrictions]
    """Seen of modules that work alike."""
    revid: NotRequired[int | str]
    """Seen of modules that work alike."""
    sitewide: NotRequired[bool]
    suppressredirect: NotRequired[bool]
    tag: NotRequired[str]
    """Seen of modules that work alike."""
    tagsAdded: NotRequired[list[str]]
    """Seen of modules that work alike."""
    tagsAddedCount: NotRequired[int]
    """Seen of modules that work alike."""
    tagsRemoved: NotRequired[list[str]]
    """Seen of modules that work alike."""
    tagsRemovedCount: NotRequired[int]
    """Seen of modules that work alike."""
    target_ns: NotRequired[int]
    target_title: NotRequired[str]
    type: NotRequired[str]
    userid: NotRequired[int]


class WatchlistItem(TypedDict):
    """An item of query+watchlist."""

    actionhidden: NotRequired[bool]
    """With `prop=ids`, `prop=loginfo` or `prop=title`."""
    anon: NotRequired[bool]
    """With `prop=user` or `prop=userid`. Hidden when `userhidden`."""
    autopatrolled: bool
    """With `prop=patrol`."""
    bot: bool
    """With `prop=flags`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """With `prop=comment` or `prop=parsedcomment`."""
    expiry: bool | str
    """With `prop=expiry`. A time, ISO 8601 in UTC."""
    logaction: NotRequired[str]
    """With `prop=loginfo`."""
    logdisplay: NotRequired[str]
    """With `prop=loginfo`."""
    logid: NotRequired[int]
    """With `prop=loginfo`."""
    logparams: NotRequired[WatchlistLogparams]
    """With `prop=loginfo`."""
    logtype: NotRequired[str]
    """With `prop=loginfo`."""
    minor: bool
    """With `prop=flags`."""
    new: bool
    """With `prop=flags`."""
    newlen: int
    """With `prop=sizes`."""
    notificationtimestamp: str
    """With `prop=notificationtimestamp`."""
    ns: int
    """With `prop=title`."""
    old_revid: int
    """With `prop=ids`."""
    oldlen: int
    """With `prop=sizes`."""
    pageid: int
    """With `prop=ids`."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    patrolled: bool
    """With `prop=patrol`."""
    revid: int
    """With `prop=ids`."""
    suppressed: NotRequired[bool]
    tags: list[str]
    """With `prop=tags`."""
    temp: NotRequired[bool]
    """With `prop=user`. Hidden when `userhidden`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    """With `prop=title`."""
    type: str
    unpatrolled: bool
    """With `prop=patrol`."""
    user: NotRequired[int | str]
    """With `prop=user` or `prop=userid`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""
