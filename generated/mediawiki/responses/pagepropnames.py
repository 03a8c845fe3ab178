"""What the module query+pagepropnames answers."""

from typing import TypedDict


class PagePropNamesItem(TypedDict):
    """An item of query+pagepropnames."""

    propname: str
