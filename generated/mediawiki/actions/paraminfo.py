"""Requests to the module paraminfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ParamInfoHelpformat: TypeAlias = Literal[
    "html",
    "none",
    "raw",
    "wikitext",
]
ParamInfoQuerymodules: TypeAlias = Literal[
    "abusefilters",
    "abuselog",
    "allcategories",
    "alldeletedrevisions",
    "allfileusages",
    "allimages",
    "alllinks",
    "allmessages",
    "allpages",
    "allredirects",
    "allrevisions",
    "alltransclusions",
    "allusers",
    "authmanagerinfo",
    "backlinks",
    "blocks",
    "categories",
    "categoryinfo",
    "categorymembers",
    "contributors",
    "deletedrevisions",
    "deletedrevs",
    "duplicatefiles",
    "embeddedin",
    "extlinks",
    "extracts",
    "exturlusage",
    "filearchive",
    "filerepoinfo",
    "fileusage",
    "gadgetcategories",
    "gadgets",
    "imageinfo",
    "images",
    "imageusage",
    "info",
    "iwbacklinks",
    "iwlinks",
    "langbacklinks",
    "langlinks",
    "languageinfo",
    "links",
    "linkshere",
    "linterrors",
    "linterstats",
    "logevents",
    "mystashedfiles",
    "notifications",
    "oath",
    "pageimages",
    "pagepropnames",
    "pageprops",
    "pageswithprop",
    "prefixsearch",
    "protectedtitles",
    "querypage",
    "random",
    "recentchanges",
    "redirects",
    "revisions",
    "search",
    "siteinfo",
    "stashimageinfo",
    "tags",
    "templates",
    "tokens",
    "transcludedin",
    "unreadnotificationpages",
    "usercontribs",
    "userinfo",
    "users",
    "watchlist",
    "watchlistraw",
]
ParamInfoFormatmodules: TypeAlias = Literal[
    "json",
    "jsonfm",
    "none",
    "php",
    "phpfm",
    "rawfm",
    "xml",
    "xmlfm",
]

if TYPE_CHECKING:
    from ..responses.paraminfo import ParamInfoResponse as ParamInfoResponse
else:
    ParamInfoResponse = dict


class ParamInfo(Request[ParamInfoResponse]):
    """Obtain information about API modules.

    Module `paraminfo`.

    See https://www.mediawiki.org/wiki/API:Parameter_information

    Args:
        modules: List of module names (values of the action and format parameters, or
            main). Can specify submodules with a +, or all submodules with +*, or all
            submodules recursively with +**. More than 50 (500 with apihighlimits)
            values take several requests.
        helpformat: Format of help strings. Default: none.
        querymodules: List of query module names (value of prop, meta or list
            parameter). Use modules=query+foo instead of querymodules=foo. Deprecated.
            At most 50 (500 with apihighlimits) values.
        mainmodule: Get information about the main (top-level) module as well. Use
            modules=main instead. Deprecated.
        pagesetmodule: Get information about the pageset module (providing titles= and
            friends) as well. Deprecated.
        formatmodules: List of format module names (value of format parameter). Use
            modules instead. Deprecated. At most 50 (500 with apihighlimits) values.

    Examples:
        Show info for action=parse, format=jsonfm, action=query&list=allpages, and
            action=query&meta=siteinfo::

            wiki.paraminfo(
                modules=["parse", "phpfm", "query+allpages", "query+siteinfo"],
            )

        Show info for all submodules of action=query::

            wiki.paraminfo(modules="query+*")
    """

    __slots__ = ()
    path = "paraminfo"
    route = (("action", "paraminfo"),)
    multi_limits = {"modules": (50, 500)}
    undivided = frozenset(
        {"querymodules", "formatmodules", "mainmodule", "pagesetmodule"}
    )

    def __init__(
        self,
        *,
        modules: Many[str] | None = None,
        helpformat: ParamInfoHelpformat | None = None,
        querymodules: Many[ParamInfoQuerymodules] | None = None,
        mainmodule: str | None = None,
        pagesetmodule: str | None = None,
        formatmodules: Many[ParamInfoFormatmodules] | None = None,
    ) -> None:
        super().__init__(
            {
                "modules": modules,
                "helpformat": helpformat,
                "querymodules": querymodules,
                "mainmodule": mainmodule,
                "pagesetmodule": pagesetmodule,
                "formatmodules": formatmodules,
            }
        )
