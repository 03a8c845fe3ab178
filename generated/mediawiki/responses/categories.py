"""What the module query+categories answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class CategoriesItem(TypedDict):
    """`categories[]` in an answer of query+categories."""

    hidden: bool
    """With `prop=hidden`."""
    ns: int
    sortkey: str
    """With `prop=sortkey`."""
    sortkeyprefix: str
    """With `prop=sortkey`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str


class CategoriesPage(PageBase):
    """A page as query+categories tells of it."""

    categories: NotRequired[list[CategoriesItem]]
