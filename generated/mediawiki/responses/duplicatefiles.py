"""What the module query+duplicatefiles answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class DuplicateFilesItem(TypedDict):
    """`duplicatefiles[]` in an answer of query+duplicatefiles."""

    name: str
    shared: bool
    timestamp: str
    """A time, ISO 8601 in UTC."""
    user: str


class DuplicateFilesPage(PageBase):
    """A page as query+duplicatefiles tells of it."""

    duplicatefiles: NotRequired[list[DuplicateFilesItem]]
