"""What the module query+watchlistraw answers."""

from typing import NotRequired, TypedDict


class WatchlistRawItem(TypedDict):
    """An item of query+watchlistraw."""

    changed: NotRequired[str]
    """With `prop=changed`. A time, ISO 8601 in UTC."""
    ns: int
    title: str
