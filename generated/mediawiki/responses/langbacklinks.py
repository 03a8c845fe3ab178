"""What the module query+langbacklinks answers."""

from typing import TypedDict


class LangBacklinksItem(TypedDict):
    """An item of query+langbacklinks."""

    lllang: str
    """With `prop=lllang`."""
    lltitle: str
    """With `prop=lltitle`."""
    ns: int
    pageid: int
    title: str
