"""Requests to the module echocreateevent."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

EchoCreateEventSection: TypeAlias = Literal[
    "alert",
    "notice",
]
EchoCreateEventResponse: TypeAlias = dict[str, Any]


class EchoCreateEvent(Request[EchoCreateEventResponse]):
    """Manually trigger a notification to a user

    Module `echocreateevent`; needs the right to read; needs the right to write; is
    posted; comes with Echo.

    See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

    Args:
        user: User to send the notification to. Forms taken: id, name.
        header: Header content of the notification. At most 160 bytes.
        content: Body content of the notification. At most 5000 bytes.
        page: Page to link to in the notification.
        section: Section where notification would be delivered. Default: notice.
        email: Whether to send an email as well.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Send a notification::

            wiki.echocreateevent(header="Hi", content="From_API")
    """

    __slots__ = ()
    path = "echocreateevent"
    route = (("action", "echocreateevent"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        header: str,
        content: str,
        user: str | None = None,
        page: str | None = None,
        section: EchoCreateEventSection | None = None,
        email: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "header": header,
                "content": content,
                "page": page,
                "section": section,
                "email": email,
                "token": token,
            }
        )
