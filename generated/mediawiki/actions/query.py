"""Requests to the module query."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import (
    Generator,
    ListModule,
    MetaModule,
    PropModule,
    QueryRequest,
)
from .._runtime.values import Many

QueryProp: TypeAlias = Literal[
    "categories",
    "categoryinfo",
    "contributors",
    "deletedrevisions",
    "duplicatefiles",
    "extlinks",
    "extracts",
    "fileusage",
    "imageinfo",
    "images",
    "info",
    "iwlinks",
    "langlinks",
    "links",
    "linkshere",
    "pageimages",
    "pageprops",
    "redirects",
    "revisions",
    "stashimageinfo",
    "templates",
    "transcludedin",
]
QueryList: TypeAlias = Literal[
    "abusefilters",
    "abuselog",
    "allcategories",
    "alldeletedrevisions",
    "allfileusages",
    "allimages",
    "alllinks",
    "allpages",
    "allredirects",
    "allrevisions",
    "alltransclusions",
    "allusers",
    "backlinks",
    "blocks",
    "categorymembers",
    "deletedrevs",
    "embeddedin",
    "exturlusage",
    "filearchive",
    "gadgetcategories",
    "gadgets",
    "imageusage",
    "iwbacklinks",
    "langbacklinks",
    "linterrors",
    "logevents",
    "mystashedfiles",
    "pagepropnames",
    "pageswithprop",
    "prefixsearch",
    "protectedtitles",
    "querypage",
    "random",
    "recentchanges",
    "search",
    "tags",
    "usercontribs",
    "users",
    "watchlist",
    "watchlistraw",
]
QueryMeta: TypeAlias = Literal[
    "allmessages",
    "authmanagerinfo",
    "filerepoinfo",
    "languageinfo",
    "linterstats",
    "notifications",
    "oath",
    "siteinfo",
    "tokens",
    "unreadnotificationpages",
    "userinfo",
]
QueryExportschema: TypeAlias = Literal[
    "0.10",
    "0.11",
]
QueryGenerator: TypeAlias = Literal[
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
    from ..responses.page import Page as Page
else:
    Page = dict


class Query(QueryRequest[Page]):
    """Fetch data from and about MediaWiki.

    All data modifications will first have to use query to acquire a token to prevent
    abuse from malicious sites.

    Module `query`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Query
    See https://www.mediawiki.org/wiki/API:Meta
    See https://www.mediawiki.org/wiki/API:Properties
    See https://www.mediawiki.org/wiki/API:Lists

    Args:
        prop: Which properties to get for the queried pages. At most 50 (500 with
            apihighlimits) values.
        list: Which lists to get. At most 50 (500 with apihighlimits) values.
        meta: Which metadata to get. At most 50 (500 with apihighlimits) values.
        indexpageids: Include an additional pageids section listing all returned page
            IDs.
        export: Export the current revisions of all given or generated pages.
        exportnowrap: Return the export XML without wrapping it in an XML result (same
            format as Special:Export). Can only be used with query+export.
        exportschema: Target the given version of the XML dump format when exporting.
            Can only be used with query+export. Default: 0.11.
        iwurl: Whether to get the full URL if the title is an interwiki link.
        continue_ (`continue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        rawcontinue: Return raw query-continue data for continuation.
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
        redirects: Automatically resolve redirects in query+titles, query+pageids, and
            query+revids, and in pages returned by query+generator.
        converttitles: Convert titles to other variants if necessary. Only works if the
            wiki's content language supports variant conversion. Languages that support
            variant conversion include ban, en, crh, gan, iu, ku, mni, sh, shi, sr, tg,
            tly, uz, wuu, zgh and zh.

    Examples:
        Fetch site info and revisions of Main Page::

            wiki.query(
                prop=[Revisions(prop=["user", "comment"])],
                meta=["siteinfo"],
                continue_="",
                titles="Main Page",
            )

        Fetch revisions of pages beginning with API/::

            wiki.query(
                prop=["revisions"],
                continue_="",
                generator=AllPages(prefix="API/"),
            )
    """

    __slots__ = ()
    path = "query"
    route = (("action", "query"),)
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        prop: Many[PropModule[Any] | QueryProp] | None = None,
        list: Many[ListModule[Any] | QueryList] | None = None,
        meta: Many[MetaModule[Any] | QueryMeta] | None = None,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        continue_: str | None = None,
        rawcontinue: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "prop": prop,
                "list": list,
                "meta": meta,
                "indexpageids": indexpageids,
                "export": export,
                "exportnowrap": exportnowrap,
                "exportschema": exportschema,
                "iwurl": iwurl,
                "continue": continue_,
                "rawcontinue": rawcontinue,
                "titles": titles,
                "pageids": pageids,
                "revids": revids,
                "generator": generator,
                "redirects": redirects,
                "converttitles": converttitles,
            }
        )
