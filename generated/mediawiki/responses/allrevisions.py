"""What the module query+allrevisions answers."""

from typing import NotRequired, TypedDict

_AllRevisionsDiff = TypedDict(
    "_AllRevisionsDiff",
    {
        "from": NotRequired[bool | int],
    },
)


class AllRevisionsDiff(_AllRevisionsDiff):
    """`revisions[].diff` in an answer of query+allrevisions."""

    body: NotRequired[bool | str]
    notcached: NotRequired[bool]
    to: NotRequired[int]


class AllRevisionsSlot(TypedDict):
    """`revisions[].slots.{}` in an answer of query+allrevisions."""

    content: NotRequired[str]
    """Hidden when `texthidden`."""
    contentformat: NotRequired[str]
    """Hidden when `texthidden`."""
    contentmodel: NotRequired[str]
    """Hidden when `texthidden`."""
    sha1: NotRequired[str]
    """Hidden when `sha1hidden`."""
    sha1hidden: NotRequired[bool]
    """With `prop=slotsha1`."""
    size: NotRequired[int]
    texthidden: NotRequired[bool]
    """With `prop=content`."""


class AllRevisionsRevision(TypedDict):
    """`revisions[]` in an answer of query+allrevisions."""

    anon: NotRequired[bool]
    badcontentformat: NotRequired[bool]
    badcontentformatforparsetree: NotRequired[bool]
    """With `prop=parsetree`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """With `prop=comment` or `prop=parsedcomment`."""
    content: NotRequired[str]
    """With `prop=content`. Not with `slots`. Hidden when `texthidden` or `userhidden`.
    Absent when `badcontentformatforparsetree` or `suppressed`.
    """
    contentformat: NotRequired[str]
    """With `prop=content`. Not with `expandtemplates`, `parse` or `slots`. Hidden when
    `texthidden` or `userhidden`. Absent when `badcontentformatforparsetree` or
    `suppressed`.
    """
    contentmodel: NotRequired[str]
    """With `prop=content` or `prop=contentmodel`. Not with `slots`. Hidden when
    `texthidden` or `userhidden`. Absent when `badcontentformatforparsetree` or
    `suppressed`.
    """
    diff: NotRequired[AllRevisionsDiff]
    """Seen of modules that work alike."""
    minor: bool
    """With `prop=flags`."""
    parentid: int
    """With `prop=ids`."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    parsetree: NotRequired[str]
    """With `prop=parsetree`. Hidden when `texthidden`. Absent when
    `badcontentformatforparsetree`.
    """
    revid: int
    """With `prop=ids`."""
    roles: list[str]
    """With `prop=roles`."""
    sha1: NotRequired[str]
    """With `prop=sha1` or `prop=slotsha1`. Hidden when `sha1hidden`. Absent when
    `suppressed`.
    """
    sha1hidden: NotRequired[bool]
    """With `prop=sha1` or `prop=slotsha1`."""
    size: NotRequired[int]
    """With `prop=size` or `prop=slotsize`."""
    slots: NotRequired[dict[str, AllRevisionsSlot]]
    """Needs `slots`."""
    suppressed: NotRequired[bool]
    """With `prop=comment`, `prop=content`, `prop=parsedcomment`, `prop=parsetree`,
    `prop=sha1`, `prop=slotsha1`, `prop=user` or `prop=userid`.
    """
    tags: list[str]
    """With `prop=tags`."""
    temp: NotRequired[bool]
    """Seen of modules that work alike."""
    texthidden: NotRequired[bool]
    """With `prop=content` or `prop=parsetree`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""


class AllRevisionsItem(TypedDict):
    """An item of query+allrevisions."""

    ns: int
    pageid: int
    revisions: list[AllRevisionsRevision]
    title: str
