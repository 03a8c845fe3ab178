"""Requests to the module purge."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, Request
from .._runtime.values import Many

PurgeGenerator: TypeAlias = Literal[
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
    from ..responses.purge import PurgeResponse as PurgeResponse
else:
    PurgeResponse = dict


class Purge(Request[PurgeResponse]):
    """Purge the cache for the given titles.

    Module `purge`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Purge

    Args:
        forcelinkupdate: Update the links tables and do other secondary data updates.
        forcerecursivelinkupdate: Same as forcelinkupdate, and update the links tables
            for any page that uses this page as a template.
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

    Examples:
        Purge Main Page and the API page::

            wiki.purge(titles=["Main Page", "API"])

        Purge the first 10 pages in the main namespace::

            wiki.purge(generator=AllPages(namespace=0, limit=10))
    """

    __slots__ = ()
    path = "purge"
    route = (("action", "purge"),)
    post = True
    writes = True
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        forcelinkupdate: bool | None = None,
        forcerecursivelinkupdate: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | PurgeGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "forcelinkupdate": forcelinkupdate,
                "forcerecursivelinkupdate": forcerecursivelinkupdate,
                "continue": continue_,
                "titles": titles,
                "pageids": pageids,
                "revids": revids,
                "generator": generator,
                "redirects": redirects,
                "converttitles": converttitles,
            }
        )
