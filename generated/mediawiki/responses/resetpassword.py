"""What the module resetpassword answers."""

from typing import TypedDict


class ResetPasswordResult(TypedDict):
    """`resetpassword` in an answer of resetpassword."""

    status: str


class ResetPasswordResponse(TypedDict):
    """What resetpassword answers."""

    resetpassword: ResetPasswordResult
