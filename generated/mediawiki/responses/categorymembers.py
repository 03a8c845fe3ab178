"""What the module query+categorymembers answers."""

from typing import TypedDict


class CategoryMembersItem(TypedDict):
    """An item of query+categorymembers."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=ids`."""
    sortkey: str
    """With `prop=sortkey`."""
    sortkeyprefix: str
    """With `prop=sortkeyprefix`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    """With `prop=title`."""
    type: str
    """With `prop=type`."""
