"""Requests to the module query+querypage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit

QueryPagePage: TypeAlias = Literal[
    "Ancientpages",
    "BrokenRedirects",
    "Deadendpages",
    "DoubleRedirects",
    "Fewestrevisions",
    "GadgetUsage",
    "ListDuplicatedFiles",
    "Listredirects",
    "Lonelypages",
    "Longpages",
    "MediaStatistics",
    "Mostcategories",
    "Mostimages",
    "Mostinterwikis",
    "Mostlinked",
    "Mostlinkedcategories",
    "Mostlinkedtemplates",
    "Mostrevisions",
    "Shortpages",
    "Uncategorizedcategories",
    "Uncategorizedimages",
    "Uncategorizedpages",
    "Uncategorizedtemplates",
    "Unusedcategories",
    "Unusedimages",
    "Unusedtemplates",
    "Unwatchedpages",
    "Wantedcategories",
    "Wantedfiles",
    "Wantedpages",
    "Wantedtemplates",
    "Withoutinterwiki",
]

if TYPE_CHECKING:
    from ..responses.querypage import QueryPageItem as QueryPageItem
else:
    QueryPageItem = dict


class QueryPage(ListModule[QueryPageItem], Generator):
    """Get a list provided by a QueryPage-based special page.

    Module `query+querypage`; parameters prefixed `qp`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Querypage

    Args:
        page (`qppage`): The name of the special page. Note, this is case-sensitive.
        offset (`qpoffset`): When more results are available, use this to continue. More
            detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). Default: 0.
        limit (`qplimit`): Number of results to return. Here it is the number of results
            in all, over as many requests as it takes. Without it, or with "max", all
            there are. The wiki gives 500 (5000 with apihighlimits) at once.

    Examples:
        Return results from Special:Ancientpages::

            wiki.query.querypage(page="Ancientpages")
    """

    __slots__ = ()
    path = "query+querypage"
    route = (("action", "query"), ("list", "querypage"))
    limit = "qplimit"
    result = ("querypage", "results")

    def __init__(
        self,
        *,
        page: QueryPagePage | str,
        offset: int | None = None,
        limit: Limit | None = None,
    ) -> None:
        super().__init__(
            {
                "qppage": page,
                "qpoffset": offset,
                "qplimit": limit,
            }
        )
