"""What the module emailuser answers."""

from typing import TypedDict


class EmailUserResult(TypedDict):
    """`emailuser` in an answer of emailuser."""

    result: str


class EmailUserResponse(TypedDict):
    """What emailuser answers."""

    emailuser: EmailUserResult
