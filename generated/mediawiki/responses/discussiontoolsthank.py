"""What the module discussiontoolsthank answers."""

from typing import TypedDict


class DiscussionToolsThankResult(TypedDict):
    """`result` in an answer of discussiontoolsthank."""

    recipient: str
    success: int


class DiscussionToolsThankResponse(TypedDict):
    """What discussiontoolsthank answers."""

    result: DiscussionToolsThankResult
