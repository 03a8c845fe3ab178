"""What the module query+images answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class ImagesItem(TypedDict):
    """`images[]` in an answer of query+images."""

    ns: int
    title: str


class ImagesPage(PageBase):
    """A page as query+images tells of it."""

    images: NotRequired[list[ImagesItem]]
