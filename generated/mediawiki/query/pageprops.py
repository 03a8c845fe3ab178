"""Requests to the module query+pageprops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import PropModule
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.pageprops import PagePropsPage as PagePropsPage
else:
    PagePropsPage = dict


class PageProps(PropModule[PagePropsPage]):
    """Get various page properties defined in the page content.

    Module `query+pageprops`; parameters prefixed `pp`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Pageprops

    Args:
        continue_ (`ppcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        prop (`ppprop`): Only list these page properties
            (action=query&list=pagepropnames returns page property names in use). Useful
            for checking whether pages use a certain page property. More than 50 (500
            with apihighlimits) values take several requests.

    Examples:
        Get properties for the pages Main Page and MediaWiki::

            wiki.query.pageprops(titles=["Main Page", "MediaWiki"])
    """

    __slots__ = ()
    path = "query+pageprops"
    route = (("action", "query"), ("prop", "pageprops"))
    multi_limits = {"ppprop": (50, 500)}

    def __init__(
        self,
        *,
        continue_: str | None = None,
        prop: Many[str] | None = None,
    ) -> None:
        super().__init__(
            {
                "ppcontinue": continue_,
                "ppprop": prop,
            }
        )
