"""What the module logout answers."""

from typing import TypedDict


class LogoutResponse(TypedDict):
    """What logout answers."""
