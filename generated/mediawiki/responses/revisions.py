"""What the module query+revisions answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase

_RevisionsDiff = TypedDict(
    "_RevisionsDiff",
    {
        "from": NotRequired[bool | int],
    },
)


class RevisionsDiff(_RevisionsDiff):
    """`revisions[].diff` in an answer of query+revisions."""

    body: NotRequired[bool | str]
    notcached: NotRequired[bool]
    to: NotRequired[int]


class RevisionsSlot(TypedDict):
    """`revisions[].slots.{}` in an answer of query+revisions."""

    content: NotRequired[str]
    """With `prop=content`. Hidden when `texthidden`."""
    contentformat: NotRequired[str]
    """With `prop=content`. Hidden when `texthidden`."""
    contentmodel: NotRequired[str]
    """With `prop=content` or `prop=contentmodel`. Hidden when `texthidden`."""
    sha1: NotRequired[str]
    """With `prop=slotsha1`. Hidden when `sha1hidden`."""
    sha1hidden: NotRequired[bool]
    """With `prop=slotsha1`."""
    size: int
    """With `prop=slotsize`."""
    texthidden: NotRequired[bool]
    """With `prop=content`."""


class RevisionsItem(TypedDict):
    """`revisions[]` in an answer of query+revisions."""

    anon: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
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
    """With `prop=content`. Not with `expandtemplates` or `slots`. Hidden when `texthidden`
    or `userhidden`. Absent when `badcontentformatforparsetree` or `suppressed`.
    """
    contentmodel: NotRequired[str]
    """With `prop=content` or `prop=contentmodel`. Not with `slots`. Hidden when
    `texthidden` or `userhidden`. Absent when `badcontentformatforparsetree` or
    `suppressed`.
    """
    diff: NotRequired[RevisionsDiff]
    """Needs `diffto` or `difftotext`."""
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
    slots: dict[str, RevisionsSlot]
    """With `prop=content`, `prop=contentmodel`, `prop=slotsha1` or `prop=slotsize`. Needs
    `slots`.
    """
    suppressed: NotRequired[bool]
    tags: list[str]
    """With `prop=tags`."""
    temp: NotRequired[bool]
    texthidden: NotRequired[bool]
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""


class RevisionsPage(PageBase):
    """A page as query+revisions tells of it."""

    revisions: list[RevisionsItem]
