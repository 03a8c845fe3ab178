"""Requests to the module query+backlinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

BacklinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
BacklinksFilterredir: TypeAlias = Literal[
    "all",
    "nonredirects",
    "redirects",
]

if TYPE_CHECKING:
    from ..responses.backlinks import BacklinksItem as BacklinksItem
else:
    BacklinksItem = dict


class Backlinks(ListModule[BacklinksItem], Generator):
    """Find all pages that link to the given page.

    Module `query+backlinks`; parameters prefixed `bl`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Backlinks

    Args:
        title (`bltitle`): Title to search. Cannot be used together with blpageid.
        pageid (`blpageid`): Page ID to search. Cannot be used together with bltitle.
        continue_ (`blcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        namespace (`blnamespace`): The namespace to enumerate. * for all values. At most
            50 (500 with apihighlimits) values.
        dir (`bldir`): The direction in which to list. Default: ascending.
        filterredir (`blfilterredir`): How to filter for redirects. If set to
            nonredirects when blredirect is enabled, this is only applied to the second
            level. Default: all.
        limit (`bllimit`): How many total pages to return. If blredirect is enabled, the
            limit applies to each level separately (which means up to 2 * bllimit
            results may be returned). Here it is the number of results in all, over as
            many requests as it takes. Without it, or with "max", all there are. The
            wiki gives 500 (5000 with apihighlimits) at once.
        redirect (`blredirect`): If linking page is a redirect, find all pages that link
            to that redirect as well. Maximum limit is halved.

    Examples:
        Show links to Main Page::

            wiki.query.backlinks(title="Main Page")

        Get information about pages linking to Main Page::

            wiki.query.info(generator=Backlinks(title="Main Page"))
    """

    __slots__ = ()
    path = "query+backlinks"
    route = (("action", "query"), ("list", "backlinks"))
    limit = "bllimit"

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: BacklinksDir | None = None,
        filterredir: BacklinksFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "bltitle": title,
                "blpageid": pageid,
                "blcontinue": continue_,
                "blnamespace": namespace,
                "bldir": dir,
                "blfilterredir": filterredir,
                "bllimit": limit,
                "blredirect": redirect,
            }
        )
