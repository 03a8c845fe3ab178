"""What the module query+backlinks answers."""

from typing import NotRequired, TypedDict


class BacklinksRedirlink(TypedDict):
    """`redirlinks[]` in an answer of query+backlinks."""

    ns: int
    pageid: int
    redirect: NotRequired[bool]
    title: str


class BacklinksItem(TypedDict):
    """An item of query+backlinks."""

    ns: int
    pageid: int
    redirect: NotRequired[bool]
    redirlinks: NotRequired[list[BacklinksRedirlink]]
    title: str
