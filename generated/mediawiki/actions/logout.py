"""Requests to the module logout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.logout import LogoutResponse as LogoutResponse
else:
    LogoutResponse = dict


class Logout(Request[LogoutResponse]):
    """Log out and clear session data.

    Module `logout`; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Logout

    Args:
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Log the current user out::

            wiki.logout()
    """

    __slots__ = ()
    path = "logout"
    route = (("action", "logout"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "token": token,
            }
        )
