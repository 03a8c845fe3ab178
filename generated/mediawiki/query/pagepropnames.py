"""Requests to the module query+pagepropnames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import ListModule
from .._runtime.values import Limit

if TYPE_CHECKING:
    from ..responses.pagepropnames import PagePropNamesItem as PagePropNamesItem
else:
    PagePropNamesItem = dict


class PagePropNames(ListModule[PagePropNamesItem]):
    """List all page property names in use on the wiki.

    Module `query+pagepropnames`; parameters prefixed `ppn`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Pagepropnames

    Args:
        continue_ (`ppncontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`ppnlimit`): The maximum number of names to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.

    Examples:
        Get first 10 property names::

            wiki.query.pagepropnames()
    """

    __slots__ = ()
    path = "query+pagepropnames"
    route = (("action", "query"), ("list", "pagepropnames"))
    limit = "ppnlimit"

    def __init__(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
    ) -> None:
        super().__init__(
            {
                "ppncontinue": continue_,
                "ppnlimit": limit,
            }
        )
