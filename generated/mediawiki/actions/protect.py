"""Requests to the module protect."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

ProtectWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.protect import ProtectResponse as ProtectResponse
else:
    ProtectResponse = dict


class Protect(Request[ProtectResponse]):
    """Change the protection level of a page.

    Module `protect`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Protect

    Args:
        title: Title of the page to (un)protect. Cannot be used together with pageid.
        pageid: ID of the page to (un)protect. Cannot be used together with title.
        protections: List of protection levels, formatted action=level (e.g.
            edit=sysop). A level of all means everyone is allowed to take the action,
            i.e. no restriction. At most 50 (500 with apihighlimits) values.
            Note: Any actions not listed will have restrictions removed.
        expiry: Expiry timestamps. If only one timestamp is set, it'll be used for all
            protections. Use infinite, indefinite, infinity, or never, for a
            never-expiring protection. At most 50 (500 with apihighlimits) values.
            Default: infinite.
        reason: Reason for (un)protecting.
        tags: Change tags to apply to the entry in the protection log. At most 50 (500
            with apihighlimits) values.
        cascade: Enable cascading protection (i.e. protect transcluded templates and
            images used in this page). Ignored if none of the given protection levels
            support cascading.
        watch: If set, add the page being (un)protected to the current user's watchlist.
            Deprecated.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Protect a page::

            wiki.protect(
                title="Main Page",
                protections=["edit=sysop", "move=sysop"],
                expiry=["20070901163000", "never"],
                cascade=True,
            )

        Unprotect a page by setting restrictions to all (i.e. everyone is allowed to
            take the action)::

            wiki.protect(
                title="Main Page",
                protections=["edit=all", "move=all"],
                reason="Lifting restrictions",
            )

        Unprotect a page by setting no restrictions::

            wiki.protect(
                title="Main Page",
                protections=[],
                reason="Lifting restrictions",
            )
    """

    __slots__ = ()
    path = "protect"
    route = (("action", "protect"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        protections: Many[str],
        title: str | None = None,
        pageid: int | None = None,
        expiry: Many[Expiry] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        cascade: bool | None = None,
        watch: bool | None = None,
        watchlist: ProtectWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "protections": protections,
                "expiry": expiry,
                "reason": reason,
                "tags": tags,
                "cascade": cascade,
                "watch": watch,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "token": token,
            }
        )
