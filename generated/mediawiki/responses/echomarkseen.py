"""What the module echomarkseen answers."""

from typing import TypedDict


class EchoMarkSeenResponse(TypedDict):
    """What echomarkseen answers."""
