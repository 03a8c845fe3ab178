"""What the module thank answers."""

from typing import TypedDict


class ThankResult(TypedDict):
    """`result` in an answer of thank."""

    recipient: str
    success: int


class ThankResponse(TypedDict):
    """What thank answers."""

    result: ThankResult
