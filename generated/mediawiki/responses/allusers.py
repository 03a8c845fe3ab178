"""What the module query+allusers answers."""

from typing import NotRequired, TypedDict


class AllUsersItem(TypedDict):
    """An item of query+allusers."""

    attachedlocal: dict[str, bool]
    """With `prop=centralids`."""
    blockanononly: NotRequired[bool]
    """With `prop=blockinfo`."""
    blockedby: NotRequired[str]
    """With `prop=blockinfo`."""
    blockedbyid: NotRequired[int]
    """With `prop=blockinfo`."""
    blockedtimestamp: NotRequired[str]
    """With `prop=blockinfo`. A time, ISO 8601 in UTC."""
    blockedtimestampformatted: NotRequired[str]
    """With `prop=blockinfo`."""
    blockemail: NotRequired[bool]
    """With `prop=blockinfo`."""
    blockexpiry: NotRequired[str]
    """With `prop=blockinfo`."""
    blockexpiryformatted: NotRequired[str]
    """With `prop=blockinfo`."""
    blockexpiryrelative: NotRequired[str]
    """With `prop=blockinfo`."""
    blockid: NotRequired[int]
    """With `prop=blockinfo`."""
    blocknocreate: NotRequired[bool]
    """With `prop=blockinfo`."""
    blockowntalk: NotRequired[bool]
    """With `prop=blockinfo`."""
    blockpartial: NotRequired[bool]
    """With `prop=blockinfo`."""
    blockreason: NotRequired[str]
    """With `prop=blockinfo`."""
    centralids: dict[str, int]
    """With `prop=centralids`."""
    editcount: int
    """With `prop=editcount`."""
    groups: list[str]
    """With `prop=groups`."""
    hidden: NotRequired[bool]
    implicitgroups: list[str]
    """With `prop=implicitgroups`."""
    name: str
    recentactions: NotRequired[int]
    """Needs `activeusers`."""
    registration: str
    """With `prop=registration`. A time, ISO 8601 in UTC."""
    rights: list[str]
    """With `prop=rights`."""
    userid: int
