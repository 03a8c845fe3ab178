"""What the module createaccount answers."""

from typing import TypedDict


class CreateAccountResult(TypedDict):
    """`createaccount` in an answer of createaccount."""

    status: str
    username: str


class CreateAccountResponse(TypedDict):
    """What createaccount answers."""

    createaccount: CreateAccountResult
