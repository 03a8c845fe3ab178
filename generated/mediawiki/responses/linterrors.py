"""What the module query+linterrors answers."""

from typing import Any, NotRequired, TypedDict


class LintErrorsParams(TypedDict):
    """`params` in an answer of query+linterrors."""

    inTable: NotRequired[bool]
    items: NotRequired[list[str]]
    name: NotRequired[str]


class LintErrorsItem(TypedDict):
    """An item of query+linterrors."""

    category: str
    lintId: int
    location: list[int]
    ns: int
    pageid: int
    params: LintErrorsParams
    templateInfo: dict[str, Any]
    title: str
