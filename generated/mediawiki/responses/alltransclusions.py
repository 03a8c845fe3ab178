"""What the module query+alltransclusions answers."""

from typing import TypedDict


class AlltransclusionsItem(TypedDict):
    """An item of query+alltransclusions."""

    fromid: int
    """With `prop=ids`."""
    ns: int
    """With `prop=title`."""
    title: str
    """With `prop=title`."""
