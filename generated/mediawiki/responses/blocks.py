"""What the module query+blocks answers."""

from typing import Any, NotRequired, TypedDict


class BlocksPage(TypedDict):
    """`restrictions.pages[]` in an answer of query+blocks."""

    id: int
    ns: int
    title: str


class BlocksRestrictions(TypedDict):
    """`restrictions` in an answer of query+blocks."""

    namespaces: NotRequired[list[int]]
    pages: list[BlocksPage]


class BlocksItem(TypedDict):
    """An item of query+blocks."""

    allowusertalk: bool
    """With `prop=flags`."""
    anononly: bool
    """With `prop=flags`."""
    autoblock: bool
    """With `prop=flags`."""
    automatic: bool
    """With `prop=flags`."""
    by: str
    """With `prop=by`."""
    byid: int
    """With `prop=byid`."""
    expiry: str
    """With `prop=expiry`."""
    hidden: bool
    """With `prop=flags`."""
    id: int
    """With `prop=id`."""
    nocreate: bool
    """With `prop=flags`."""
    noemail: bool
    """With `prop=flags`."""
    partial: bool
    """With `prop=flags`."""
    rangeend: NotRequired[str]
    """With `prop=range`."""
    rangestart: NotRequired[str]
    """With `prop=range`."""
    reason: str
    """With `prop=reason`."""
    restrictions: BlocksRestrictions | list[Any]
    """With `prop=restrictions`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    user: str
    """With `prop=user`."""
    userid: int
    """With `prop=userid`."""
