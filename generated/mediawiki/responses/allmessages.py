"""What the module query+allmessages answers."""

from typing import NotRequired, TypedDict


class AllMessagesItem(TypedDict):
    """`allmessages[]` in an answer of query+allmessages."""

    content: str
    """Not with `nocontent`. Absent when `missing`."""
    customised: NotRequired[bool]
    default: NotRequired[str]
    """With `prop=default`."""
    defaultmissing: NotRequired[bool]
    """With `prop=default`."""
    missing: NotRequired[bool]
    name: str
    normalizedname: str


class AllMessagesResponse(TypedDict):
    """What query+allmessages answers."""

    allmessages: list[AllMessagesItem]
