"""What the module query+alldeletedrevisions answers."""

from typing import NotRequired, TypedDict

_AllDeletedRevisionsDiff = TypedDict(
    "_AllDeletedRevisionsDiff",
    {
        "from": NotRequired[bool | int],
    },
)


class AllDeletedRevisionsDiff(_AllDeletedRevisionsDiff):
    """`revisions[].diff` in an answer of query+alldeletedrevisions."""

    body: NotRequired[bool | str]
    notcached: NotRequired[bool]
    to: NotRequired[int]


class AllDeletedRevisionsSlot(TypedDict):
    """`revisions[].slots.{}` in an answer of query+alldeletedrevisions."""

    content: NotRequired[str]
    contentformat: NotRequired[str]
    contentmodel: NotRequired[str]
    sha1: NotRequired[str]
    size: NotRequired[int]


class AllDeletedRevisionsRevision(TypedDict):
    """`revisions[]` in an answer of query+alldeletedrevisions."""

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
    diff: NotRequired[AllDeletedRevisionsDiff]
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
    slots: NotRequired[dict[str, AllDeletedRevisionsSlot]]
    """Needs `slots`."""
    suppressed: NotRequired[bool]
    """Seen of modules that work alike."""
    tags: list[str]
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


class AllDeletedRevisionsItem(TypedDict):
    """An item of query+alldeletedrevisions."""

    ns: int
    pageid: int
    revisions: list[AllDeletedRevisionsRevision]
    title: str
