"""What the module query+tags answers."""

from typing import NotRequired, TypedDict


class TagsItem(TypedDict):
    """An item of query+tags."""

    active: NotRequired[bool]
    """With `prop=active`."""
    defined: NotRequired[bool]
    """With `prop=defined`."""
    description: str
    """With `prop=description`."""
    displayname: bool | str
    """With `prop=displayname`."""
    hitcount: int
    """With `prop=hitcount`."""
    name: str
    source: list[str]
    """With `prop=source`."""
