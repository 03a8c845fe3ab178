"""What the module query+linkshere answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class LinkshereItem(TypedDict):
    """`linkshere[]` in an answer of query+linkshere."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=pageid`."""
    redirect: bool
    """With `prop=redirect`."""
    title: str
    """With `prop=title`."""


class LinksherePage(PageBase):
    """A page as query+linkshere tells of it."""

    linkshere: NotRequired[list[LinkshereItem]]
