"""Requests to the module delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

DeleteWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.delete import DeleteResponse as DeleteResponse
else:
    DeleteResponse = dict


class Delete(Request[DeleteResponse]):
    """Delete a page.

    Module `delete`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Delete

    Args:
        title: Title of the page to delete. Cannot be used together with pageid.
        pageid: Page ID of the page to delete. Cannot be used together with title.
        reason: Reason for the deletion. If not set, an automatically generated reason
            will be used.
        tags: Change tags to apply to the entry in the deletion log. At most 50 (500
            with apihighlimits) values.
        deletetalk: Delete the talk page, if it exists.
        watch: Add the page to the current user's watchlist. Deprecated.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        unwatch: Remove the page from the current user's watchlist. Deprecated.
        oldimage: The name of the old image to delete as provided by
            action=query&prop=imageinfo&iiprop=archivename.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Delete Main Page::

            wiki.delete(title="Main Page")

        Delete Main Page with the reason Preparing for move::

            wiki.delete(title="Main Page", reason="Preparing for move")
    """

    __slots__ = ()
    path = "delete"
    route = (("action", "delete"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        deletetalk: bool | None = None,
        watch: bool | None = None,
        watchlist: DeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        unwatch: bool | None = None,
        oldimage: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "reason": reason,
                "tags": tags,
                "deletetalk": deletetalk,
                "watch": watch,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "unwatch": unwatch,
                "oldimage": oldimage,
                "token": token,
            }
        )
