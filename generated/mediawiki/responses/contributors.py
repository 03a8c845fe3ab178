"""What the module query+contributors answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class ContributorsItem(TypedDict):
    """`contributors[]` in an answer of query+contributors."""

    name: str
    userid: int


class ContributorsPage(PageBase):
    """A page as query+contributors tells of it."""

    anoncontributors: NotRequired[int]
    contributors: NotRequired[list[ContributorsItem]]
