"""What the module userrights answers."""

from typing import NotRequired, TypedDict


class UserrightsResult(TypedDict):
    """`userrights` in an answer of userrights."""

    added: list[str]
    removed: list[str]
    user: str
    userid: int
    watchuser: NotRequired[bool]


class UserrightsResponse(TypedDict):
    """What userrights answers."""

    userrights: UserrightsResult
