"""What the module query+querypage answers."""

from typing import NotRequired, TypedDict


class QueryPageDatabaseResult(TypedDict):
    """`databaseResult` in an answer of query+querypage."""

    b_fragment: NotRequired[str]
    b_namespace: NotRequired[str]
    b_title: NotRequired[str]
    c_fragment: NotRequired[str]
    c_interwiki: NotRequired[str]
    c_namespace: NotRequired[str]
    c_title: NotRequired[str]
    page_namespace: NotRequired[str | None]
    rd_fragment: NotRequired[str]
    rd_interwiki: NotRequired[str]
    rd_namespace: NotRequired[str]
    rd_title: NotRequired[str]
    redirid: NotRequired[str | None]


class QueryPageItem(TypedDict):
    """An item of query+querypage."""

    databaseResult: NotRequired[QueryPageDatabaseResult]
    ns: int
    timestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    title: str
    value: NotRequired[str]
