"""What the module options answers."""

from typing import TypedDict


class OptionsResponse(TypedDict):
    """What options answers."""

    options: str
