"""What the module query+recentchanges answers."""

from typing import NotRequired, TypedDict


class RecentChangesCount(TypedDict):
    """`logparams.count` in an answer of query+recentchanges."""

    files: int
    revisions: int


class RecentChangesDetail(TypedDict):
    """`logparams.details[]` in an answer of query+recentchanges."""

    cascade: NotRequired[bool]
    expiry: str
    level: str
    type: str


class RecentChangesNew(TypedDict):
    """`logparams.new` in an answer of query+recentchanges."""

    bitmask: int
    comment: NotRequired[bool]
    content: bool
    restricted: bool
    user: bool


class RecentChangesNewmetadata(TypedDict):
    """`logparams.newmetadata[]` in an answer of query+recentchanges."""

    expiry: str
    group: str


class RecentChangesOld(TypedDict):
    """`logparams.old` in an answer of query+recentchanges."""

    bitmask: int
    comment: bool
    content: bool
    restricted: bool
    user: bool


class RecentChangesPage(TypedDict):
    """`logparams.restrictions.pages[]` in an answer of query+recentchanges."""

    page_ns: int
    page_title: str


class RecentChangesRestrictions(TypedDict):
    """`logparams.restrictions` in an answer of query+recentchanges."""

    namespaces: NotRequired[list[int]]
    pages: list[RecentChangesPage]


class RecentChangesLogparams(TypedDict):
    """`logparams` in an answer of query+recentchanges."""

    auto: NotRequired[bool]
    """Seen of modules that work alike."""
    cascade: NotRequired[bool]
    count: NotRequired[int | RecentChangesCount]
    curid: NotRequired[int]
    """Seen of modules that work alike."""
    description: NotRequired[str]
    dest_ns: NotRequired[int]
    dest_title: NotRequired[str]
    details: NotRequired[list[RecentChangesDetail]]
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
    new: NotRequired[RecentChangesNew]
    newId: NotRequired[int]
    """Seen of modules that work alike."""
    newgroups: NotRequired[list[str]]
    newlanguage: NotRequired[str]
    newmetadata: NotRequired[list[RecentChangesNewmetadata]]
    newmodel: NotRequired[str]
    old: NotRequired[RecentChangesOld]
    oldgroups: NotRequired[list[str]]
    oldlanguage: NotRequired[str]
    oldmetadata: NotRequired[list[RecentChangesNewmetadata]]
    oldmodel: NotRequired[str]
    previd: NotRequired[int]
    """Seen of modules that work alike."""
    restrictions: NotRequired[RecentChangesRestrictions]
    revid: NotRequired[int | str]
    """Seen of modules that work alike."""
    sitewide: NotRequired[bool]
    suppressredirect: NotRequired[bool]
    tag: NotRequired[str]
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


class RecentChangesItem(TypedDict):
    """An item of query+recentchanges."""

    actionhidden: NotRequired[bool]
    """With `prop=ids`, `prop=loginfo` or `prop=title`."""
    anon: NotRequired[bool]
    autopatrolled: bool
    """With `prop=patrolled`."""
    bot: bool
    """With `prop=flags`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    logaction: NotRequired[str]
    """With `prop=loginfo`."""
    logid: NotRequired[int]
    """With `prop=loginfo`."""
    logparams: NotRequired[RecentChangesLogparams]
    """With `prop=loginfo`."""
    logtype: NotRequired[str]
    """With `prop=loginfo`."""
    minor: bool
    """With `prop=flags`."""
    new: bool
    """With `prop=flags`."""
    newlen: int
    """With `prop=sizes`."""
    ns: NotRequired[int]
    """With `prop=title`. Hidden when `actionhidden`. Absent when `suppressed`."""
    old_revid: NotRequired[int]
    """With `prop=ids`. Hidden when `actionhidden`. Absent when `suppressed`."""
    oldlen: int
    """With `prop=sizes`."""
    pageid: NotRequired[int]
    """With `prop=ids`. Hidden when `actionhidden`. Absent when `suppressed`."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    patrolled: bool
    """With `prop=patrolled`."""
    rcid: int
    """With `prop=ids`."""
    redirect: bool
    """With `prop=redirect`."""
    revid: NotRequired[int]
    """With `prop=ids`. Hidden when `actionhidden`. Absent when `suppressed`."""
    sha1: NotRequired[str]
    """With `prop=sha1`."""
    sha1hidden: NotRequired[bool]
    suppressed: NotRequired[bool]
    """With `prop=comment`, `prop=ids`, `prop=loginfo`, `prop=parsedcomment`, `prop=sha1`,
    `prop=title`, `prop=user` or `prop=userid`.
    """
    tags: list[str]
    """With `prop=tags`."""
    temp: NotRequired[bool]
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: NotRequired[str]
    """With `prop=title`. Hidden when `actionhidden`. Absent when `suppressed`."""
    type: str
    unpatrolled: bool
    """With `prop=patrolled`."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""
