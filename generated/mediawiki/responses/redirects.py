"""What the module query+redirects answers."""

from typing import Any, NotRequired, TypedDict

from .._runtime.forms import PageBase


class RedirectsItem(TypedDict):
    """`redirects[]` in an answer of query+redirects."""

    fragment: NotRequired[str]
    """With `prop=fragment`."""
    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=pageid`."""
    title: str
    """With `prop=title`."""


class RedirectsPage(PageBase):
    """A page as query+redirects tells of it."""

    redirects: NotRequired[list[RedirectsItem | list[Any]]]
