"""What the module validatepassword answers."""

from typing import NotRequired, TypedDict


class ValidatePasswordValiditymessage(TypedDict):
    """`validatepassword.validitymessages[]` in an answer of validatepassword."""

    code: str
    text: str


class ValidatePasswordResult(TypedDict):
    """`validatepassword` in an answer of validatepassword."""

    validity: str
    validitymessages: NotRequired[list[ValidatePasswordValiditymessage]]


class ValidatePasswordResponse(TypedDict):
    """What validatepassword answers."""

    validatepassword: ValidatePasswordResult
