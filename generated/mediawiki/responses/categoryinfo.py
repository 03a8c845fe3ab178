"""What the module query+categoryinfo answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class CategoryInfoResult(TypedDict):
    """`categoryinfo` in an answer of query+categoryinfo."""

    files: int
    hidden: bool
    pages: int
    size: int
    subcats: int


class CategoryInfoPage(PageBase):
    """A page as query+categoryinfo tells of it."""

    categoryinfo: NotRequired[CategoryInfoResult]
