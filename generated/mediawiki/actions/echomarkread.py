"""Requests to the module echomarkread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

EchoMarkReadSections: TypeAlias = Literal[
    "alert",
    "message",
]

if TYPE_CHECKING:
    from ..responses.echomarkread import EchoMarkReadResponse as EchoMarkReadResponse
else:
    EchoMarkReadResponse = dict


class EchoMarkRead(Request[EchoMarkReadResponse]):
    """Mark notifications as read for the current user.

    Module `echomarkread`; needs the right to read; needs the right to write; is posted;
    comes with Echo.

    See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

    Args:
        list: A list of notification IDs to mark as read. At most 50 (500 with
            apihighlimits) values.
        unreadlist: A list of notification IDs to mark as unread. At most 50 (500 with
            apihighlimits) values.
        all: If set, marks all of a user's notifications as read.
        sections: A list of sections to mark as read. At most 50 (500 with
            apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Mark notification 8 as read::

            wiki.echomarkread(list="8")

        Mark all notifications as read::

            wiki.echomarkread(all=True)

        Mark notification 1 as unread::

            wiki.echomarkread(unreadlist="1")
    """

    __slots__ = ()
    path = "echomarkread"
    route = (("action", "echomarkread"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        list: Many[str] | None = None,
        unreadlist: Many[str] | None = None,
        all: bool | None = None,
        sections: Many[EchoMarkReadSections] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "list": list,
                "unreadlist": unreadlist,
                "all": all,
                "sections": sections,
                "token": token,
            }
        )
