"""Requests to the module templatedata."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, Request
from .._runtime.values import Many

TemplateDataGenerator: TypeAlias = Literal[
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
    from ..responses.templatedata import TemplateDataResponse as TemplateDataResponse
else:
    TemplateDataResponse = dict


class TemplateData(Request[TemplateDataResponse]):
    """Fetch data stored by the TemplateData extension.

    Module `templatedata`; needs the right to read; comes with TemplateData.

    See https://www.mediawiki.org/wiki/Extension:TemplateData

    Args:
        includeMissingTitles: Return data about titles even if they are missing or lack
            TemplateData. By default titles are only returned if they exist and have
            TemplateData.
        doNotIgnoreMissingTitles: Return data about titles even if they are missing or
            lack TemplateData. By default (for backwards compatibility) titles are only
            returned if they exist and have TemplateData. Deprecated.
        lang: Return localized values in this language. By default all available
            translations are returned.
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
        Return TemplateData for Template:Foobar, with results if the template does not
            exist or exists but has no TemplateData::

            wiki.templatedata(includeMissingTitles=True, titles="Template:Foobar")

        Return TemplateData for Template:Phabricator, with no results if the template
            does not exist or exists but has no TemplateData::

            wiki.templatedata(titles="Template:Phabricator")
    """

    __slots__ = ()
    path = "templatedata"
    route = (("action", "templatedata"),)
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        includeMissingTitles: bool | None = None,
        doNotIgnoreMissingTitles: bool | None = None,
        lang: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | TemplateDataGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "includeMissingTitles": includeMissingTitles,
                "doNotIgnoreMissingTitles": doNotIgnoreMissingTitles,
                "lang": lang,
                "titles": titles,
                "pageids": pageids,
                "revids": revids,
                "generator": generator,
                "redirects": redirects,
                "converttitles": converttitles,
            }
        )
