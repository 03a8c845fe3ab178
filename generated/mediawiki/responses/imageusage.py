"""What the module query+imageusage answers."""

from typing import TypedDict


class ImageusageItem(TypedDict):
    """An item of query+imageusage."""

    ns: int
    pageid: int
    title: str
