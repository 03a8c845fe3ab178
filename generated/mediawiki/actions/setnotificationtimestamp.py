"""Requests to the module setnotificationtimestamp."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, Request
from .._runtime.values import Many, Timestamp

SetNotificationTimestampGenerator: TypeAlias = Literal[
    "allcategories",
    "alldeletedrevisions",
    "allfileusages",
    "allimages",
    "alllinks",
    "allpages",
    "allredirects",
    "allrevisions",
    "alltransclusions",
    "backlinks",
    "categories",
    "categorymembers",
    "deletedrevisions",
    "duplicatefiles",
    "embeddedin",
    "exturlusage",
    "fileusage",
    "images",
    "imageusage",
    "iwbacklinks",
    "langbacklinks",
    "links",
    "linkshere",
    "pageswithprop",
    "prefixsearch",
    "protectedtitles",
    "querypage",
    "random",
    "recentchanges",
    "redirects",
    "revisions",
    "search",
    "templates",
    "transcludedin",
    "watchlist",
    "watchlistraw",
]

if TYPE_CHECKING:
    from ..responses.setnotificationtimestamp import (
        SetNotificationTimestampResponse as SetNotificationTimestampResponse,
    )
else:
    SetNotificationTimestampResponse = dict


class SetNotificationTimestamp(Request[SetNotificationTimestampResponse]):
    """Update the notification timestamp for watched pages.

    This affects the highlighting of changed pages in the watchlist and history, and the
    sending of email when the "Email me when a page or a file on my watchlist is
    changed" preference is enabled.

    Module `setnotificationtimestamp`; needs the right to read; needs the right to
    write; is posted.

    See https://www.mediawiki.org/wiki/API:SetNotificationTimestamp

    Args:
        entirewatchlist: Work on all watched pages.
        timestamp: Timestamp to which to set the notification timestamp.
        torevid: Revision to set the notification timestamp to (one page only).
        newerthanrevid: Revision to set the notification timestamp newer than (one page
            only).
        continue_ (`continue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        titles: A list of titles to work on. More than 50 (500 with apihighlimits)
            values take several requests.
        pageids: A list of page IDs to work on. More than 50 (500 with apihighlimits)
            values take several requests.
        revids: A list of revision IDs to work on. Note that almost all query modules
            will convert revision IDs to the corresponding page ID and work on the
            latest revision instead. Only prop=revisions uses exact revisions for its
            response. More than 50 (500 with apihighlimits) values take several
            requests.
        generator: Get the list of pages to work on by executing the specified query
            module.
            Note: Generator parameter names must be prefixed with a "g", see examples.
        redirects: Automatically resolve redirects in titles, pageids, and revids, and
            in pages returned by generator.
        converttitles: Convert titles to other variants if necessary. Only works if the
            wiki's content language supports variant conversion. Languages that support
            variant conversion include ban, en, crh, gan, iu, ku, mni, sh, shi, sr, tg,
            tly, uz, wuu, zgh and zh.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Reset the notification status for the entire watchlist::

            wiki.setnotificationtimestamp(entirewatchlist=True)

        Reset the notification status for Main Page::

            wiki.setnotificationtimestamp(titles="Main Page")

        Set the notification timestamp for Main Page so all edits since 1 January 2012
            are unviewed::

            wiki.setnotificationtimestamp(
                timestamp="2012-01-01T00:00:00Z",
                titles="Main Page",
            )

        Reset the notification status for pages in the User namespace::

            wiki.setnotificationtimestamp(generator=AllPages(namespace=2))
    """

    __slots__ = ()
    path = "setnotificationtimestamp"
    route = (("action", "setnotificationtimestamp"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        entirewatchlist: bool | None = None,
        timestamp: Timestamp | None = None,
        torevid: int | None = None,
        newerthanrevid: int | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | SetNotificationTimestampGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "entirewatchlist": entirewatchlist,
                "timestamp": timestamp,
                "torevid": torevid,
                "newerthanrevid": newerthanrevid,
                "continue": continue_,
                "titles": titles,
                "pageids": pageids,
                "revids": revids,
                "generator": generator,
                "redirects": redirects,
                "converttitles": converttitles,
                "token": token,
            }
        )
