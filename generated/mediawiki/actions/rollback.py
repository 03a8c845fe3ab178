"""Requests to the module rollback."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

RollbackWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.rollback import RollbackResponse as RollbackResponse
else:
    RollbackResponse = dict


class Rollback(Request[RollbackResponse]):
    """Undo the last edit to the page.

    If the last user who edited the page made multiple edits in a row, they will all be
    rolled back.

    Module `rollback`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Rollback

    Args:
        title: Title of the page to roll back. Cannot be used together with pageid.
        pageid: Page ID of the page to roll back. Cannot be used together with title.
        tags: Tags to apply to the rollback. At most 50 (500 with apihighlimits) values.
        user: Name of the user whose edits are to be rolled back. Forms taken: id,
            interwiki, ip, name, temp.
        summary: Custom edit summary. If empty, default summary will be used.
        markbot: Mark the reverted edits and the revert as bot edits.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        token: A "rollback" token retrieved from action=query&meta=tokens. A rollback
            token; fetched when not given.
            For compatibility, the token used in the web UI is also accepted.

    Examples:
        Roll back the last edits to page Main Page by user Example::

            wiki.rollback(title="Main Page", user="Example")

        Roll back the last edits to page Main Page by IP user 192.0.2.5 with summary
            Reverting vandalism, and mark those edits and the revert as bot edits::

            wiki.rollback(
                title="Main Page",
                user="192.0.2.5",
                summary="Reverting vandalism",
                markbot=True,
            )
    """

    __slots__ = ()
    path = "rollback"
    route = (("action", "rollback"),)
    post = True
    writes = True
    token = ("token", "rollback")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        user: str,
        title: str | None = None,
        pageid: int | None = None,
        tags: Many[str] | None = None,
        summary: str | None = None,
        markbot: bool | None = None,
        watchlist: RollbackWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "tags": tags,
                "user": user,
                "summary": summary,
                "markbot": markbot,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "token": token,
            }
        )
