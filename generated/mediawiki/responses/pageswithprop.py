"""What the module query+pageswithprop answers."""

from typing import TypedDict


class PagesWithPropItem(TypedDict):
    """An item of query+pageswithprop."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=ids`."""
    title: str
    """With `prop=title`."""
    value: str
    """With `prop=value`."""
