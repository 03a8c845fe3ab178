"""What the module query+allpages answers."""

from typing import TypedDict


class AllPagesItem(TypedDict):
    """An item of query+allpages."""

    ns: int
    pageid: int
    title: str
