"""What the module login answers."""

from typing import NotRequired, TypedDict


class LoginResult(TypedDict):
    """`login` in an answer of login."""

    lguserid: NotRequired[int]
    lgusername: NotRequired[str]
    result: str
    token: NotRequired[str]


class LoginResponse(TypedDict):
    """What login answers."""

    login: LoginResult
