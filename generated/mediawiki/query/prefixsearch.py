"""Requests to the module query+prefixsearch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

if TYPE_CHECKING:
    from ..responses.prefixsearch import PrefixSearchItem as PrefixSearchItem
else:
    PrefixSearchItem = dict


class PrefixSearch(ListModule[PrefixSearchItem], Generator):
    """Perform a prefix search for page titles.

    Despite the similarity in names, this module is not intended to be equivalent to
    Special:PrefixIndex; for that, see action=query&list=allpages with the apprefix
    parameter. The purpose of this module is similar to action=opensearch: to take user
    input and provide the best-matching titles. Depending on the search engine backend,
    this might include typo correction, redirect avoidance, or other heuristics.

    Module `query+prefixsearch`; parameters prefixed `ps`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Prefixsearch

    Args:
        search (`pssearch`): Search string.
        namespace (`psnamespace`): Namespaces to search. Ignored if pssearch begins with
            a valid namespace prefix. * for all values. At most 50 (500 with
            apihighlimits) values. Default: 0.
        limit (`pslimit`): Maximum number of results to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        offset (`psoffset`): When more results are available, use this to continue. More
            detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). At least 0.
            Default: 0.

    Examples:
        Search for page titles beginning with meaning::

            wiki.query.prefixsearch(search="meaning")
    """

    __slots__ = ()
    path = "query+prefixsearch"
    route = (("action", "query"), ("list", "prefixsearch"))
    limit = "pslimit"

    def __init__(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        offset: int | None = None,
    ) -> None:
        super().__init__(
            {
                "pssearch": search,
                "psnamespace": namespace,
                "pslimit": limit,
                "psoffset": offset,
            }
        )
