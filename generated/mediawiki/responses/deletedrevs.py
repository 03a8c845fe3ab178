"""What the module query+deletedrevs answers."""

from typing import Any, TypedDict


class DeletedrevsRevision(TypedDict):
    """`revisions[]` in an answer of query+deletedrevs."""

    comment: str
    """With `prop=comment`."""
    len: str
    """With `prop=len`."""
    minor: bool
    """With `prop=minor`."""
    parentid: int
    """With `prop=parentid`."""
    parsedcomment: str
    """With `prop=parsedcomment`."""
    revid: int
    """With `prop=revid`."""
    sha1: str
    """With `prop=sha1`."""
    tags: list[Any]
    """With `prop=tags`."""
    text: str
    """With `prop=content`."""
    timestamp: str
    """A time, ISO 8601 in UTC."""
    user: str
    """With `prop=user`."""
    userid: int
    """With `prop=userid`."""


class DeletedrevsItem(TypedDict):
    """An item of query+deletedrevs."""

    ns: int
    revisions: list[DeletedrevsRevision]
    title: str
    token: str
    """With `prop=token`."""
