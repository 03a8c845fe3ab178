"""Requests to the module query+links."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

LinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.links import LinksPage as LinksPage
else:
    LinksPage = dict


class Links(PropModule[LinksPage], Generator):
    """Returns all links from the given pages.

    Module `query+links`; parameters prefixed `pl`; can be a generator; needs the right
    to read.

    See https://www.mediawiki.org/wiki/API:Links

    Args:
        namespace (`plnamespace`): Show links in these namespaces only. * for all
            values. At most 50 (500 with apihighlimits) values. Also -2, -1.
        limit (`pllimit`): How many links to return. Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`plcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        pltitles: Only list links to these titles. Useful for checking whether a certain
            page links to a certain title. More than 50 (500 with apihighlimits) values
            take several requests.
        dir (`pldir`): The direction in which to list. Default: ascending.

    Examples:
        Get links from the page Main Page::

            wiki.query.links(titles="Main Page")

        Get information about the link pages in the page Main Page::

            wiki.query.info(titles="Main Page", generator="links")

        Get links from the page Main Page in the User and Template namespaces::

            wiki.query.links(titles="Main Page", namespace=[2, 10])
    """

    __slots__ = ()
    path = "query+links"
    route = (("action", "query"), ("prop", "links"))
    limit = "pllimit"
    repeats = True
    multi_limits = {"pltitles": (50, 500)}
    undivided = frozenset({"pllimit", "pldir"})

    def __init__(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        pltitles: Many[str] | None = None,
        dir: LinksDir | None = None,
    ) -> None:
        super().__init__(
            {
                "plnamespace": namespace,
                "pllimit": limit,
                "plcontinue": continue_,
                "pltitles": pltitles,
                "pldir": dir,
            }
        )
