"""What the module watch answers."""

from typing import NotRequired, TypedDict


class WatchResult(TypedDict):
    """`watch` in an answer of watch."""

    ns: int
    title: str
    watched: NotRequired[bool]


class WatchInvalidreason(TypedDict):
    """`watch[].invalidreason` in an answer of watch."""

    code: str
    text: str


class WatchItem(TypedDict):
    """`watch[]` in an answer of watch."""

    expiry: NotRequired[str]
    """Needs `expiry`. Absent when `invalid` or `special`. A time, ISO 8601 in UTC."""
    invalid: NotRequired[bool]
    invalidreason: NotRequired[WatchInvalidreason]
    iw: NotRequired[str]
    """Not with `expiry`, `redirects` or `unwatch`. Absent when `invalid`, `missing` or
    `special`.
    """
    missing: NotRequired[bool]
    ns: NotRequired[int]
    """Absent when `invalid`."""
    special: NotRequired[bool]
    title: str
    unwatched: NotRequired[bool]
    watched: NotRequired[bool]


class WatchResponse(TypedDict):
    """What watch answers."""

    watch: WatchResult | list[WatchItem]
