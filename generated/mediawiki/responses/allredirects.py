"""What the module query+allredirects answers."""

from typing import NotRequired, TypedDict


class AllredirectsItem(TypedDict):
    """An item of query+allredirects."""

    fragment: NotRequired[str]
    """With `prop=fragment`."""
    fromid: int
    """With `prop=ids`."""
    ns: int
    """With `prop=title`."""
    title: str
    """With `prop=title`."""
