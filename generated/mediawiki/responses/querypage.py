"""What the module query+querypage answers."""

from typing import NotRequired, TypedDict


class QueryPageItem(TypedDict):
    """An item of query+querypage."""

    databaseResult: NotRequired[dict[str, str | None]]
    ns: int
    timestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    title: str
    value: NotRequired[str]
