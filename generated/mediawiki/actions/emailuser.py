"""Requests to the module emailuser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.emailuser import EmailUserResponse as EmailUserResponse
else:
    EmailUserResponse = dict


class EmailUser(Request[EmailUserResponse]):
    """Email a user.

    Module `emailuser`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Email

    Args:
        target: User to send the email to.
        subject: Subject header.
        text: Email body.
        ccme: Send a copy of this mail to me.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
    """

    __slots__ = ()
    path = "emailuser"
    route = (("action", "emailuser"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        target: str,
        subject: str,
        text: str,
        ccme: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "target": target,
                "subject": subject,
                "text": text,
                "ccme": ccme,
                "token": token,
            }
        )
