"""Requests to the module move."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

MoveWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.move import MoveResponse as MoveResponse
else:
    MoveResponse = dict


class Move(Request[MoveResponse]):
    """Move a page.

    Module `move`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Move

    Args:
        from_ (`from`): Title of the page to rename. Cannot be used together with
            fromid.
        fromid: Page ID of the page to rename. Cannot be used together with from.
        to: Title to rename the page to.
        reason: Reason for the rename.
        movetalk: Rename the talk page, if it exists.
        movesubpages: Rename subpages, if applicable.
        noredirect: Don't create a redirect.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        ignorewarnings: Ignore any warnings.
        tags: Change tags to apply to the entry in the move log and to the null revision
            on the destination page. At most 50 (500 with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Move Badtitle to Goodtitle without leaving a redirect::

            wiki.move(
                from_="Badtitle",
                to="Goodtitle",
                reason="Misspelled title",
                movetalk=True,
                noredirect=True,
            )
    """

    __slots__ = ()
    path = "move"
    route = (("action", "move"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        to: str,
        from_: str | None = None,
        fromid: int | None = None,
        reason: str | None = None,
        movetalk: bool | None = None,
        movesubpages: bool | None = None,
        noredirect: bool | None = None,
        watchlist: MoveWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "from": from_,
                "fromid": fromid,
                "to": to,
                "reason": reason,
                "movetalk": movetalk,
                "movesubpages": movesubpages,
                "noredirect": noredirect,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "ignorewarnings": ignorewarnings,
                "tags": tags,
                "token": token,
            }
        )
