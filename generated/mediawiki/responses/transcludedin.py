"""What the module query+transcludedin answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class TranscludedinItem(TypedDict):
    """`transcludedin[]` in an answer of query+transcludedin."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=pageid`."""
    redirect: bool
    """With `prop=redirect`."""
    title: str
    """With `prop=title`."""


class TranscludedinPage(PageBase):
    """A page as query+transcludedin tells of it."""

    transcludedin: NotRequired[list[TranscludedinItem]]
