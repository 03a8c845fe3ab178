"""What the module query+langlinks answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class LangLinksItem(TypedDict):
    """`langlinks[]` in an answer of query+langlinks."""

    autonym: str
    """With `prop=autonym`."""
    lang: str
    langname: str
    """With `prop=langname`."""
    title: str
    url: NotRequired[str]


class LangLinksPage(PageBase):
    """A page as query+langlinks tells of it."""

    langlinks: NotRequired[list[LangLinksItem]]
