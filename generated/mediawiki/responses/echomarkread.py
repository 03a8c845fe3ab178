"""What the module echomarkread answers."""

from typing import TypedDict


class EchoMarkReadResponse(TypedDict):
    """What echomarkread answers."""
