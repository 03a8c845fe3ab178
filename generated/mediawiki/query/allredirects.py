"""Requests to the module query+allredirects."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AllredirectsProp: TypeAlias = Literal[
    "fragment",
    "ids",
    "interwiki",
    "title",
]
AllredirectsDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.allredirects import AllredirectsItem as AllredirectsItem
else:
    AllredirectsItem = dict


class Allredirects(ListModule[AllredirectsItem], Generator):
    """List all redirects to a namespace.

    Module `query+allredirects`; parameters prefixed `ar`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Allredirects

    Args:
        continue_ (`arcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        from_ (`arfrom`): The title of the redirect to start enumerating from.
        to (`arto`): The title of the redirect to stop enumerating at.
        prefix (`arprefix`): Search for all target pages that begin with this value.
        unique (`arunique`): Only show distinct target pages. Cannot be used with
            arprop=ids|fragment|interwiki. When used as a generator, yields target pages
            instead of source pages.
        prop (`arprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: title.
            - fragment: Adds the fragment from the redirect, if any (cannot be used with
              arunique).
            - ids: Adds the page ID of the redirecting page (cannot be used with
              arunique).
            - interwiki: Adds the interwiki prefix from the redirect, if any (cannot be
              used with arunique).
            - title: Adds the title of the redirect.
        namespace (`arnamespace`): The namespace to enumerate. Also -2, -1. Default: 0.
        limit (`arlimit`): How many total items to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`ardir`): The direction in which to list. Default: ascending.

    Examples:
        List target pages, including missing ones, with page IDs they are from, starting
            at B::

            wiki.query.allredirects(from_="B", prop=["ids", "title"])

        List unique target pages::

            wiki.query.allredirects(from_="B", unique=True)

        Gets all target pages, marking the missing ones::

            wiki.query(generator=Allredirects(from_="B", unique=True))

        Gets pages containing the redirects::

            wiki.query(generator=Allredirects(from_="B"))
    """

    __slots__ = ()
    path = "query+allredirects"
    route = (("action", "query"), ("list", "allredirects"))
    limit = "arlimit"
    repeats = True

    def __init__(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllredirectsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllredirectsDir | None = None,
    ) -> None:
        super().__init__(
            {
                "arcontinue": continue_,
                "arfrom": from_,
                "arto": to,
                "arprefix": prefix,
                "arunique": unique,
                "arprop": prop,
                "arnamespace": namespace,
                "arlimit": limit,
                "ardir": dir,
            }
        )
