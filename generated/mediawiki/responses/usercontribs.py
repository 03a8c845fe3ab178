"""What the module query+usercontribs answers."""

from typing import NotRequired, TypedDict


class UserContribsItem(TypedDict):
    """An item of query+usercontribs."""

    autopatrolled: bool
    """With `prop=patrolled`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """With `prop=comment` or `prop=parsedcomment`."""
    minor: bool
    """With `prop=flags`."""
    new: bool
    """With `prop=flags`."""
    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=ids`."""
    parentid: int
    """With `prop=ids`."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    patrolled: bool
    """With `prop=patrolled`."""
    revid: int
    """With `prop=ids`."""
    size: int
    """With `prop=size`."""
    sizediff: int
    """With `prop=sizediff`."""
    suppressed: NotRequired[bool]
    tags: list[str]
    """With `prop=tags`."""
    texthidden: NotRequired[bool]
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    """With `prop=title`."""
    top: bool
    """With `prop=flags`."""
    user: NotRequired[str]
    """Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    userid: NotRequired[int]
    """Hidden when `userhidden`."""
