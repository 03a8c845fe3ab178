"""Requests to the module query+linkshere."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

LinkshereProp: TypeAlias = Literal[
    "pageid",
    "redirect",
    "title",
]
LinkshereShow: TypeAlias = Literal[
    "!redirect",
    "redirect",
]

if TYPE_CHECKING:
    from ..responses.linkshere import LinksherePage as LinksherePage
else:
    LinksherePage = dict


class Linkshere(PropModule[LinksherePage], Generator):
    """Find all pages that link to the given pages.

    Module `query+linkshere`; parameters prefixed `lh`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Linkshere

    Args:
        prop (`lhprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: pageid|title|redirect.
            - pageid: Page ID of each page.
            - redirect: Flag if the page is a redirect.
            - title: Title of each page.
        namespace (`lhnamespace`): Only include pages in these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        show (`lhshow`): Show only items that meet these criteria. At most 50 (500 with
            apihighlimits) values.
            - !redirect: Only show non-redirects.
            - redirect: Only show redirects.
        limit (`lhlimit`): How many to return. Here it is the number of results in all,
            over as many requests as it takes. Without it, or with "max", all there are.
            The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`lhcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get a list of pages linking to the Main Page::

            wiki.query.linkshere(titles="Main Page")

        Get information about pages linking to the Main Page::

            wiki.query.info(titles="Main Page", generator="linkshere")
    """

    __slots__ = ()
    path = "query+linkshere"
    route = (("action", "query"), ("prop", "linkshere"))
    limit = "lhlimit"
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[LinkshereProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[LinkshereShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "lhprop": prop,
                "lhnamespace": namespace,
                "lhshow": show,
                "lhlimit": limit,
                "lhcontinue": continue_,
            }
        )
