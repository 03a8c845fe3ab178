"""What the module query+iwbacklinks answers."""

from typing import TypedDict


class IWBacklinksItem(TypedDict):
    """An item of query+iwbacklinks."""

    iwprefix: str
    """With `prop=iwprefix`."""
    iwtitle: str
    """With `prop=iwtitle`."""
    ns: int
    pageid: int
    title: str
