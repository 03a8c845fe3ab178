"""What the module query+pageprops answers."""

from typing import NotRequired

from .._runtime.forms import PageBase


class PagePropsPage(PageBase):
    """A page as query+pageprops tells of it."""

    pageprops: NotRequired[dict[str, str]]
