"""What the module query+pageimages answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class PageImagesOriginal(TypedDict):
    """`original` in an answer of query+pageimages."""

    height: int
    """With `prop=original`."""
    source: str
    """With `prop=original`."""
    width: int
    """With `prop=original`."""


class PageImagesThumbnail(TypedDict):
    """`thumbnail` in an answer of query+pageimages."""

    height: int
    """With `prop=thumbnail`."""
    source: str
    """With `prop=thumbnail`."""
    width: int
    """With `prop=thumbnail`."""


class PageImagesPage(PageBase):
    """A page as query+pageimages tells of it."""

    original: NotRequired[PageImagesOriginal]
    """With `prop=original`."""
    pageimage: NotRequired[str]
    """With `prop=name`."""
    thumbnail: NotRequired[PageImagesThumbnail]
    """With `prop=thumbnail`."""
