"""Requests to the module query+redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

RedirectsProp: TypeAlias = Literal[
    "fragment",
    "pageid",
    "title",
]
RedirectsShow: TypeAlias = Literal[
    "!fragment",
    "fragment",
]

if TYPE_CHECKING:
    from ..responses.redirects import RedirectsPage as RedirectsPage
else:
    RedirectsPage = dict


class Redirects(PropModule[RedirectsPage], Generator):
    """Returns all redirects to the given pages.

    Module `query+redirects`; parameters prefixed `rd`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Redirects

    Args:
        prop (`rdprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: pageid|title.
            - fragment: Fragment of each redirect, if any.
            - pageid: Page ID of each redirect.
            - title: Title of each redirect.
        namespace (`rdnamespace`): Only include pages in these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        show (`rdshow`): Show only items that meet these criteria. At most 50 (500 with
            apihighlimits) values.
            - !fragment: Only show redirects without a fragment.
            - fragment: Only show redirects with a fragment.
        limit (`rdlimit`): How many redirects to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`rdcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get a list of redirects to the Main Page::

            wiki.query.redirects(titles="Main Page")

        Get information about all redirects to the Main Page::

            wiki.query.info(titles="Main Page", generator="redirects")
    """

    __slots__ = ()
    path = "query+redirects"
    route = (("action", "query"), ("prop", "redirects"))
    limit = "rdlimit"
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[RedirectsProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[RedirectsShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rdprop": prop,
                "rdnamespace": namespace,
                "rdshow": show,
                "rdlimit": limit,
                "rdcontinue": continue_,
            }
        )
