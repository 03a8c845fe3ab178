"""What the module echomute answers."""

from typing import TypedDict


class EchoMuteResponse(TypedDict):
    """What echomute answers."""

    echomute: str
