"""What the module setnotificationtimestamp answers."""

from typing import NotRequired, TypedDict


class SetNotificationTimestampResult(TypedDict):
    """`setnotificationtimestamp` in an answer of setnotificationtimestamp."""

    notificationtimestamp: str


class SetNotificationTimestampInvalidreason(TypedDict):
    """`setnotificationtimestamp[].invalidreason` in an answer of setnotificationtimestamp."""

    code: str
    text: str


class SetNotificationTimestampItem(TypedDict):
    """`setnotificationtimestamp[]` in an answer of setnotificationtimestamp."""

    invalid: NotRequired[bool]
    invalidreason: NotRequired[SetNotificationTimestampInvalidreason]
    known: NotRequired[bool]
    missing: NotRequired[bool]
    notificationtimestamp: NotRequired[str]
    """Absent when `invalid`."""
    notwatched: NotRequired[bool]
    ns: int
    """Absent when `invalid` or `missing`."""
    pageid: NotRequired[int]
    revid: NotRequired[int]
    title: str
    """Absent when `missing`."""


class SetNotificationTimestampResponse(TypedDict):
    """What setnotificationtimestamp answers."""

    setnotificationtimestamp: (
        SetNotificationTimestampResult | list[SetNotificationTimestampItem]
    )
