"""What the module query+abuselog answers."""

from typing import NotRequired, TypedDict


class AbuseLogItem(TypedDict):
    """An item of query+abuselog."""

    action: str
    """With `prop=action`."""
    details: dict[str, int | str | list[str] | None]
    """With `prop=details`."""
    filter: str
    """With `prop=filter`."""
    filter_id: str
    """With `prop=ids`."""
    hidden: bool
    """With `prop=hidden`."""
    id: int
    """With `prop=ids`."""
    ns: int
    """With `prop=title`."""
    result: str
    """With `prop=result`."""
    revid: NotRequired[int | str]
    """With `prop=revid`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    """With `prop=title`."""
    user: str
    """With `prop=user`."""
