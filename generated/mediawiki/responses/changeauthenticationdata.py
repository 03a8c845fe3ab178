"""What the module changeauthenticationdata answers."""

from typing import TypedDict


class ChangeAuthenticationDataResult(TypedDict):
    """`changeauthenticationdata` in an answer of changeauthenticationdata."""

    status: str


class ChangeAuthenticationDataResponse(TypedDict):
    """What changeauthenticationdata answers."""

    changeauthenticationdata: ChangeAuthenticationDataResult
