"""What the module query+allfileusages answers."""

from typing import TypedDict


class AllfileusagesItem(TypedDict):
    """An item of query+allfileusages."""

    fromid: int
    """With `prop=ids`."""
    ns: int
    """With `prop=title`."""
    title: str
    """With `prop=title`."""
