"""What the module query+mystashedfiles answers."""

from typing import TypedDict


class MyStashedFilesItem(TypedDict):
    """An item of query+mystashedfiles."""

    bits: int
    """With `prop=size`."""
    filekey: str
    height: int
    """With `prop=size`."""
    mediatype: str
    """With `prop=type`."""
    mimetype: str
    """With `prop=type`."""
    size: int
    """With `prop=size`."""
    status: str
    width: int
    """With `prop=size`."""
