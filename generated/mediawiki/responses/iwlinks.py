"""What the module query+iwlinks answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class IWLinksItem(TypedDict):
    """`iwlinks[]` in an answer of query+iwlinks."""

    prefix: str
    title: str
    url: NotRequired[str]


class IWLinksPage(PageBase):
    """A page as query+iwlinks tells of it."""

    iwlinks: NotRequired[list[IWLinksItem]]
