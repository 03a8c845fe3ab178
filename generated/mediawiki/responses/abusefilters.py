"""What the module query+abusefilters answers."""

from typing import TypedDict


class AbuseFiltersItem(TypedDict):
    """An item of query+abusefilters."""

    actions: str
    """With `prop=actions`."""
    comments: str
    """With `prop=comments`."""
    description: str
    """With `prop=description`."""
    enabled: str
    """With `prop=status`."""
    hits: int
    """With `prop=hits`."""
    id: int
    """With `prop=id`."""
    lasteditor: str
    """With `prop=lasteditor`."""
    lastedittime: str
    """With `prop=lastedittime`. A time, ISO 8601 in UTC."""
    pattern: str
    """With `prop=pattern`."""
