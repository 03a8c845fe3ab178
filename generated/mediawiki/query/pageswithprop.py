"""Requests to the module query+pageswithprop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

PagesWithPropProp: TypeAlias = Literal[
    "ids",
    "title",
    "value",
]
PagesWithPropDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.pageswithprop import PagesWithPropItem as PagesWithPropItem
else:
    PagesWithPropItem = dict


class PagesWithProp(ListModule[PagesWithPropItem], Generator):
    """List all pages using a given page property.

    Module `query+pageswithprop`; parameters prefixed `pwp`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Pageswithprop

    Args:
        propname (`pwppropname`): Page property for which to enumerate pages
            (action=query&list=pagepropnames returns page property names in use).
        prop (`pwpprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: ids|title.
            - ids: Adds the page ID.
            - title: Adds the title and namespace ID of the page.
            - value: Adds the value of the page property.
        continue_ (`pwpcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`pwplimit`): The maximum number of pages to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`pwpdir`): In which direction to sort. Default: ascending.

    Examples:
        List the first 10 pages using {{DISPLAYTITLE:}}::

            wiki.query.pageswithprop(
                propname="displaytitle",
                prop=["ids", "title", "value"],
            )

        Get additional information about the first 10 pages using __NOTOC__::

            wiki.query.info(generator=PagesWithProp(propname="notoc"))
    """

    __slots__ = ()
    path = "query+pageswithprop"
    route = (("action", "query"), ("list", "pageswithprop"))
    limit = "pwplimit"

    def __init__(
        self,
        *,
        propname: str,
        prop: Many[PagesWithPropProp] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        dir: PagesWithPropDir | None = None,
    ) -> None:
        super().__init__(
            {
                "pwppropname": propname,
                "pwpprop": prop,
                "pwpcontinue": continue_,
                "pwplimit": limit,
                "pwpdir": dir,
            }
        )
