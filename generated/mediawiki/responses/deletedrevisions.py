"""What the module query+deletedrevisions answers."""

from typing import Any, NotRequired, TypedDict

from .._runtime.forms import PageBase

_DeletedRevisionsDiff = TypedDict(
    "_DeletedRevisionsDiff",
    {
        "from": NotRequired[bool | int],
    },
)


class DeletedRevisionsDiff(_DeletedRevisionsDiff):
    """`deletedrevisions[].diff` in an answer of query+deletedrevisions."""

    body: NotRequired[bool | str]
    notcached: NotRequired[bool]
    to: NotRequired[int]


class DeletedRevisionsSlot(TypedDict):
    """`deletedrevisions[].slots.{}` in an answer of query+deletedrevisions."""

    content: NotRequired[str]
    """With `prop=comment`, `prop=content`, `prop=contentmodel`, `prop=ids`,
    `prop=parsedcomment`, `prop=sha1`, `prop=size`, `prop=slotsize`, `prop=user` or
    `prop=userid`.
    """
    contentformat: NotRequired[str]
    """With `prop=comment`, `prop=content`, `prop=contentmodel`, `prop=ids`,
    `prop=parsedcomment`, `prop=sha1`, `prop=size`, `prop=slotsize`, `prop=user` or
    `prop=userid`.
    """
    contentmodel: NotRequired[str]
    """With `prop=comment`, `prop=content`, `prop=contentmodel`, `prop=ids`,
    `prop=parsedcomment`, `prop=sha1`, `prop=size`, `prop=slotsize`, `prop=user` or
    `prop=userid`.
    """
    sha1: str
    """With `prop=slotsha1`."""
    size: NotRequired[int]
    """With `prop=comment`, `prop=content`, `prop=contentmodel`, `prop=ids`,
    `prop=parsedcomment`, `prop=sha1`, `prop=size`, `prop=slotsize`, `prop=user` or
    `prop=userid`.
    """


class DeletedRevisionsItem(TypedDict):
    """`deletedrevisions[]` in an answer of query+deletedrevisions."""

    anon: NotRequired[bool]
    """Seen of modules that work alike."""
    badcontentformat: NotRequired[bool]
    """Seen of modules that work alike."""
    badcontentformatforparsetree: NotRequired[bool]
    """Seen of modules that work alike."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """Seen of modules that work alike."""
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
    diff: NotRequired[DeletedRevisionsDiff]
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
    """Seen of modules that work alike."""
    size: NotRequired[int]
    """With `prop=size` or `prop=slotsize`."""
    slots: NotRequired[dict[str, DeletedRevisionsSlot]]
    """Needs `slots`."""
    suppressed: NotRequired[bool]
    """Seen of modules that work alike."""
    tags: list[Any]
    """With `prop=tags`."""
    temp: NotRequired[bool]
    """Seen of modules that work alike."""
    texthidden: NotRequired[bool]
    """Seen of modules that work alike."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """Seen of modules that work alike."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""


class DeletedRevisionsPage(PageBase):
    """A page as query+deletedrevisions tells of it."""

    deletedrevisions: NotRequired[list[DeletedRevisionsItem]]
