"""What the module query+templates answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class TemplatesItem(TypedDict):
    """`templates[]` in an answer of query+templates."""

    ns: int
    title: str


class TemplatesPage(PageBase):
    """A page as query+templates tells of it."""

    templates: NotRequired[list[TemplatesItem]]
