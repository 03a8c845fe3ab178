"""What the module oathvalidate answers."""

from typing import NotRequired, TypedDict


class OATHValidateResult(TypedDict):
    """`oathvalidate` in an answer of oathvalidate."""

    enabled: bool
    module: NotRequired[str]
    valid: bool


class OATHValidateResponse(TypedDict):
    """What oathvalidate answers."""

    oathvalidate: OATHValidateResult
