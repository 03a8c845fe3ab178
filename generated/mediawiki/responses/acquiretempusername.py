"""What the module acquiretempusername answers."""

from typing import TypedDict


class AcquireTempUserNameResponse(TypedDict):
    """What acquiretempusername answers."""

    acquiretempusername: str
