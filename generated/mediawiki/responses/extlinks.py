"""What the module query+extlinks answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class ExtlinksItem(TypedDict):
    """`extlinks[]` in an answer of query+extlinks."""

    url: str


class ExtlinksPage(PageBase):
    """A page as query+extlinks tells of it."""

    extlinks: NotRequired[list[ExtlinksItem]]
