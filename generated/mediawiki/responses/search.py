"""What the module query+search answers."""

from typing import TypedDict


class SearchItem(TypedDict):
    """An item of query+search."""

    categorysnippet: str
    """With `prop=categorysnippet`."""
    isfilematch: bool
    """With `prop=isfilematch`."""
    ns: int
    pageid: int
    size: int
    """With `prop=size`."""
    snippet: str
    """With `prop=snippet`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    titlesnippet: str
    """With `prop=titlesnippet`."""
    wordcount: int
    """With `prop=wordcount`."""
