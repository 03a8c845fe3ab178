"""What the module clearhasmsg answers."""

from typing import TypedDict


class ClearHasMsgResponse(TypedDict):
    """What clearhasmsg answers."""

    clearhasmsg: str
