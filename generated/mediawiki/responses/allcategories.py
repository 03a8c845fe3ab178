"""What the module query+allcategories answers."""

from typing import TypedDict


class AllCategoriesItem(TypedDict):
    """An item of query+allcategories."""

    category: str
    files: int
    """With `prop=size`."""
    hidden: bool
    """With `prop=hidden`."""
    pages: int
    """With `prop=size`."""
    size: int
    """With `prop=size`."""
    subcats: int
    """With `prop=size`."""
