"""What the module query+protectedtitles answers."""

from typing import TypedDict


class ProtectedTitlesItem(TypedDict):
    """An item of query+protectedtitles."""

    comment: str
    """With `prop=comment`."""
    expiry: str
    """With `prop=expiry`."""
    level: str
    """With `prop=level`."""
    ns: int
    parsedcomment: str
    """With `prop=parsedcomment`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    user: str
    """With `prop=user`."""
    userid: int
    """With `prop=user` or `prop=userid`."""
