"""Requests to the module undelete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many, Timestamp

UndeleteWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.undelete import UndeleteResponse as UndeleteResponse
else:
    UndeleteResponse = dict


class Undelete(Request[UndeleteResponse]):
    """Undelete revisions of a deleted page.

    A list of deleted revisions (including timestamps) can be retrieved through
    prop=deletedrevisions, and a list of deleted file IDs can be retrieved through
    list=filearchive.

    Module `undelete`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Undelete

    Args:
        title: Title of the page to undelete.
        reason: Reason for restoring.
        tags: Change tags to apply to the entry in the deletion log. At most 50 (500
            with apihighlimits) values.
        timestamps: Timestamps of the revisions to undelete. If both timestamps and
            fileids are empty, all will be undeleted. At most 50 (500 with
            apihighlimits) values.
        fileids: IDs of the file revisions to restore. If both timestamps and fileids
            are empty, all will be restored. At most 50 (500 with apihighlimits) values.
        undeletetalk: Undelete all revisions of the associated talk page, if any.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Undelete page Main Page::

            wiki.undelete(title="Main Page", reason="Restoring Main Page")

        Undelete two revisions of page Main Page::

            wiki.undelete(
                title="Main Page",
                timestamps=["2007-07-03T22:00:45Z", "2007-07-02T19:48:56Z"],
            )
    """

    __slots__ = ()
    path = "undelete"
    route = (("action", "undelete"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        title: str,
        reason: str | None = None,
        tags: Many[str] | None = None,
        timestamps: Many[Timestamp] | None = None,
        fileids: Many[int] | None = None,
        undeletetalk: bool | None = None,
        watchlist: UndeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "reason": reason,
                "tags": tags,
                "timestamps": timestamps,
                "fileids": fileids,
                "undeletetalk": undeletetalk,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "token": token,
            }
        )
