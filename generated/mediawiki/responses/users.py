"""What the module query+users answers."""

from typing import NotRequired, TypedDict


class UsersCancreateerror(TypedDict):
    """`cancreateerror[]` in an answer of query+users."""

    code: str
    text: str


class UsersGroupmembership(TypedDict):
    """`groupmemberships[]` in an answer of query+users."""

    expiry: str
    group: str


class UsersItem(TypedDict):
    """An item of query+users."""

    attachedlocal: dict[str, bool]
    """With `prop=centralids`. Absent when `invalid` or `missing`."""
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
    cancreate: NotRequired[bool]
    """With `prop=cancreate`."""
    cancreateerror: NotRequired[list[UsersCancreateerror]]
    """With `prop=cancreate`."""
    centralids: dict[str, int]
    """With `prop=centralids`. Absent when `invalid` or `missing`."""
    editcount: int
    """With `prop=editcount`. Absent when `invalid` or `missing`."""
    emailable: bool
    """With `prop=emailable`. Absent when `invalid` or `missing`."""
    gender: str
    """With `prop=gender`. Absent when `invalid` or `missing`."""
    groupmemberships: list[UsersGroupmembership]
    """With `prop=groupmemberships`. Absent when `invalid` or `missing`."""
    groups: list[str]
    """With `prop=groups`. Absent when `invalid` or `missing`."""
    hidden: NotRequired[bool]
    implicitgroups: list[str]
    """With `prop=implicitgroups`. Absent when `invalid` or `missing`."""
    invalid: NotRequired[bool]
    missing: NotRequired[bool]
    name: str
    """Absent when `missing`."""
    registration: str
    """With `prop=registration`. Absent when `invalid` or `missing`. A time, ISO 8601 in
    UTC.
    """
    rights: list[str]
    """With `prop=rights`. Absent when `invalid` or `missing`."""
    systemuser: NotRequired[bool]
    userid: int
    """Absent when `invalid` or `missing`."""
