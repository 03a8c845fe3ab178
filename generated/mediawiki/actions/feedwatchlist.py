"""Requests to the module feedwatchlist."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.answers import Raw
from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

FeedWatchlistFeedformat: TypeAlias = Literal[
    "atom",
    "rss",
]
FeedWatchlistWlshow: TypeAlias = Literal[
    "!anon",
    "!autopatrolled",
    "!bot",
    "!minor",
    "!patrolled",
    "!unread",
    "anon",
    "autopatrolled",
    "bot",
    "minor",
    "patrolled",
    "unread",
]
FeedWatchlistWltype: TypeAlias = Literal[
    "categorize",
    "edit",
    "external",
    "log",
    "new",
]
FeedWatchlistResponse: TypeAlias = Raw


class FeedWatchlist(Request[FeedWatchlistResponse]):
    """Returns a watchlist feed.

    Module `feedwatchlist`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Watchlist_feed

    Args:
        feedformat: The format of the feed. Default: rss.
        hours: List pages modified within this many hours from now. At least 1. At most
            72. Default: 24.
        linktosections: Link directly to changed sections if possible.
        allrev: Include multiple revisions of the same page within given timeframe.
        wlowner: Used along with token to access a different user's watchlist. Forms
            taken: name.
        wltoken: A security token (available in the user's preferences) to allow access
            to another user's watchlist. Sensitive: posted, and shown nowhere.
        wlshow: Show only items that meet these criteria. For example, to see only minor
            edits done by logged-in users, set show=minor|!anon. At most 50 (500 with
            apihighlimits) values.
        wltype: Which types of changes to show. At most 50 (500 with apihighlimits)
            values. Default: edit|new|log|categorize.
            - categorize: Category membership changes.
            - edit: Regular page edits.
            - external: External changes.
            - log: Log entries.
            - new: Page creations.
        wlexcludeuser: Don't list changes by this user. Forms taken: id, interwiki, ip,
            name, temp.

    Examples:
        Show the watchlist feed::

            wiki.feedwatchlist()

        Show all changes to watched pages in the past 6 hours::

            wiki.feedwatchlist(hours=6, allrev=True)
    """

    __slots__ = ()
    path = "feedwatchlist"
    route = (("action", "feedwatchlist"),)
    sensitive = frozenset({"wltoken"})
    prints = True

    def __init__(
        self,
        *,
        feedformat: FeedWatchlistFeedformat | None = None,
        hours: int | None = None,
        linktosections: bool | None = None,
        allrev: bool | None = None,
        wlowner: str | None = None,
        wltoken: str | None = None,
        wlshow: Many[FeedWatchlistWlshow] | None = None,
        wltype: Many[FeedWatchlistWltype] | None = None,
        wlexcludeuser: str | None = None,
    ) -> None:
        super().__init__(
            {
                "feedformat": feedformat,
                "hours": hours,
                "linktosections": linktosections,
                "allrev": allrev,
                "wlowner": wlowner,
                "wltoken": wltoken,
                "wlshow": wlshow,
                "wltype": wltype,
                "wlexcludeuser": wlexcludeuser,
            }
        )
