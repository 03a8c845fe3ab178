"""What the module discussiontoolssubscribe answers."""

from typing import NotRequired, TypedDict


class DiscussionToolsSubscribeResult(TypedDict):
    """`discussiontoolssubscribe` in an answer of discussiontoolssubscribe."""

    commentname: str
    page: str
    subscribe: NotRequired[bool]


class DiscussionToolsSubscribeResponse(TypedDict):
    """What discussiontoolssubscribe answers."""

    discussiontoolssubscribe: DiscussionToolsSubscribeResult
