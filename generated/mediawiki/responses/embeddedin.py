"""What the module query+embeddedin answers."""

from typing import TypedDict


class EmbeddedinItem(TypedDict):
    """An item of query+embeddedin."""

    ns: int
    pageid: int
    title: str
