"""What the module query+random answers."""

from typing import TypedDict


class RandomItem(TypedDict):
    """An item of query+random."""

    id: int
    ns: int
    redirect: bool
    """Needs `filterredir=all`."""
    title: str
