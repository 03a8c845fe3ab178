"""What the module query+alllinks answers."""

from typing import TypedDict


class AllLinksItem(TypedDict):
    """An item of query+alllinks."""

    fromid: int
    """With `prop=ids`."""
    ns: int
    """With `prop=title`."""
    title: str
    """With `prop=title`."""
