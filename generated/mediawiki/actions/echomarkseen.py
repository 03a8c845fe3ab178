"""Requests to the module echomarkseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

EchoMarkSeenType: TypeAlias = Literal[
    "alert",
    "all",
    "message",
]
EchoMarkSeenTimestampFormat: TypeAlias = Literal[
    "ISO_8601",
    "MW",
]

if TYPE_CHECKING:
    from ..responses.echomarkseen import EchoMarkSeenResponse as EchoMarkSeenResponse
else:
    EchoMarkSeenResponse = dict


class EchoMarkSeen(Request[EchoMarkSeenResponse]):
    """Mark notifications as seen for the current user.

    Module `echomarkseen`; needs the right to read; comes with Echo.

    See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

    Args:
        type: Type of notifications to mark as seen: 'alert', 'message' or 'all'.
        timestampFormat: Timestamp format to use for output, 'ISO_8601' or 'MW'. 'MW' is
            deprecated here, so all clients should switch to 'ISO_8601'. This parameter
            will be removed, and 'ISO_8601' will become the only output format. Default:
            MW.

    Examples:
        Mark notifications of all types as seen::

            wiki.echomarkseen(type="all")
    """

    __slots__ = ()
    path = "echomarkseen"
    route = (("action", "echomarkseen"),)

    def __init__(
        self,
        *,
        type: EchoMarkSeenType,
        timestampFormat: EchoMarkSeenTimestampFormat | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
                "timestampFormat": timestampFormat,
            }
        )
