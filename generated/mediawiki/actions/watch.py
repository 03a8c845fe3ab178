"""Requests to the module watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, Request
from .._runtime.values import Expiry, Many

WatchGenerator: TypeAlias = Literal[
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
    from ..responses.watch import WatchResponse as WatchResponse
else:
    WatchResponse = dict


class Watch(Request[WatchResponse]):
    """Add or remove pages from the current user's watchlist.

    Module `watch`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Watch

    Args:
        title: The page to (un)watch. Use titles instead. Deprecated.
        expiry: Expiry timestamp to be applied to all given pages. Omit this parameter
            entirely to leave any current expiries unchanged.
        unwatch: If set the page will be unwatched rather than watched.
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
        token: A "watch" token retrieved from action=query&meta=tokens. A watch token;
            fetched when not given.

    Examples:
        Watch the page Main Page::

            wiki.watch(titles="Main Page")

        Watch the pages Main Page, Foo, and Bar for one month::

            wiki.watch(expiry="1 month", titles=["Main Page", "Foo", "Bar"])

        Unwatch the page Main Page::

            wiki.watch(unwatch=True, titles="Main Page")

        Watch the first few pages in the main namespace::

            wiki.watch(generator=AllPages(namespace=0))
    """

    __slots__ = ()
    path = "watch"
    route = (("action", "watch"),)
    post = True
    writes = True
    token = ("token", "watch")
    sensitive = frozenset({"token"})
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        title: str | None = None,
        expiry: Expiry | None = None,
        unwatch: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | WatchGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "expiry": expiry,
                "unwatch": unwatch,
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
