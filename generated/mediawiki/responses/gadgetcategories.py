"""What the module query+gadgetcategories answers."""

from typing import TypedDict


class GadgetCategoriesItem(TypedDict):
    """An item of query+gadgetcategories."""

    desc: str
    """With `prop=title`."""
    members: int
    """With `prop=members`."""
    name: str
    """With `prop=name`."""
