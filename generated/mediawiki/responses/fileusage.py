"""What the module query+fileusage answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class FileusageItem(TypedDict):
    """`fileusage[]` in an answer of query+fileusage."""

    ns: int
    """With `prop=title`."""
    pageid: int
    """With `prop=pageid`."""
    redirect: bool
    """With `prop=redirect`."""
    title: str
    """With `prop=title`."""


class FileusagePage(PageBase):
    """A page as query+fileusage tells of it."""

    fileusage: NotRequired[list[FileusageItem]]
