"""What the module query+links answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class LinksItem(TypedDict):
    """`links[]` in an answer of query+links."""

    ns: int
    title: str


class LinksPage(PageBase):
    """A page as query+links tells of it."""

    links: NotRequired[list[LinksItem]]
