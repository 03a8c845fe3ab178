"""What the module query+prefixsearch answers."""

from typing import NotRequired, TypedDict


class PrefixSearchItem(TypedDict):
    """An item of query+prefixsearch."""

    ns: int
    pageid: int
    """Absent when `special`."""
    special: NotRequired[bool]
    title: str
