"""What the module revisiondelete answers."""

from typing import NotRequired, TypedDict


class RevisionDeleteError(TypedDict):
    """`revisiondelete.items[].errors[]` in an answer of revisiondelete."""

    code: str
    text: str


class RevisionDeleteDetail(TypedDict):
    """`revisiondelete.items[].params.details[]` in an answer of revisiondelete."""

    cascade: NotRequired[bool]
    expiry: str
    level: str
    type: str


class RevisionDeleteParams(TypedDict):
    """`revisiondelete.items[].params` in an answer of revisiondelete."""

    cascade: bool
    description: str
    details: list[RevisionDeleteDetail]


class RevisionDeleteItem(TypedDict):
    """`revisiondelete.items[]` in an answer of revisiondelete."""

    action: NotRequired[str]
    actionhidden: NotRequired[bool]
    archivename: NotRequired[str]
    comment: NotRequired[str]
    commenthidden: NotRequired[bool]
    contenthidden: NotRequired[bool]
    errors: NotRequired[list[RevisionDeleteError]]
    """Hidden when `userhidden`."""
    height: NotRequired[int | str]
    id: NotRequired[int]
    """Hidden when `actionhidden`, `commenthidden`, `contenthidden`, `texthidden` or
    `userhidden`.
    """
    params: NotRequired[RevisionDeleteParams]
    size: NotRequired[int | str]
    status: str
    texthidden: NotRequired[bool]
    timestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    title: NotRequired[str]
    type: NotRequired[str]
    url: NotRequired[str]
    user: NotRequired[str]
    userhidden: NotRequired[bool]
    userid: NotRequired[int | str]
    width: NotRequired[int | str]


class RevisionDeleteResult(TypedDict):
    """`revisiondelete` in an answer of revisiondelete."""

    items: list[RevisionDeleteItem]
    status: str
    target: str


class RevisionDeleteResponse(TypedDict):
    """What revisiondelete answers."""

    revisiondelete: RevisionDeleteResult
