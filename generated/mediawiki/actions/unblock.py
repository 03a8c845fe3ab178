"""Requests to the module unblock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Expiry, Many

if TYPE_CHECKING:
    from ..responses.unblock import UnblockResponse as UnblockResponse
else:
    UnblockResponse = dict


class Unblock(Request[UnblockResponse]):
    """Unblock a user.

    Module `unblock`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Block

    Args:
        id: ID of the block to unblock (obtained through list=blocks). Cannot be used
            together with user.
        user: User to unblock. Cannot be used together with id. Forms taken: cidr, id,
            ip, name, temp.
        userid: Specify user=#ID instead. Deprecated.
        reason: Reason for unblock.
        tags: Change tags to apply to the entry in the block log. At most 50 (500 with
            apihighlimits) values.
        watchuser: Watch the user's or IP address's user and talk pages.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Unblock block ID #105::

            wiki.unblock(id=105)

        Unblock user Bob with reason Sorry Bob::

            wiki.unblock(user="Bob", reason="Sorry Bob")
    """

    __slots__ = ()
    path = "unblock"
    route = (("action", "unblock"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        id: int | None = None,
        user: str | None = None,
        userid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "id": id,
                "user": user,
                "userid": userid,
                "reason": reason,
                "tags": tags,
                "watchuser": watchuser,
                "watchlistexpiry": watchlistexpiry,
                "token": token,
            }
        )
