"""What the module query+exturlusage answers."""

from typing import TypedDict


class ExturlusageItem(TypedDict):
    """An item of query+exturlusage."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=ids`."""
    title: str
    """With `prop=title`."""
    url: str
    """With `prop=url`."""
