"""Requests to the module query+alllinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AllLinksProp: TypeAlias = Literal[
    "ids",
    "title",
]
AllLinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.alllinks import AllLinksItem as AllLinksItem
else:
    AllLinksItem = dict


class AllLinks(ListModule[AllLinksItem], Generator):
    """Enumerate all links that point to a given namespace.

    Module `query+alllinks`; parameters prefixed `al`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Alllinks

    Args:
        continue_ (`alcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        from_ (`alfrom`): The title of the link to start enumerating from.
        to (`alto`): The title of the link to stop enumerating at.
        prefix (`alprefix`): Search for all linked titles that begin with this value.
        unique (`alunique`): Only show distinct linked titles. Cannot be used with
            alprop=ids. When used as a generator, yields target pages instead of source
            pages.
        prop (`alprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: title.
            - ids: Adds the page ID of the linking page (cannot be used with alunique).
            - title: Adds the title of the link.
        namespace (`alnamespace`): The namespace to enumerate. Also -2, -1. Default: 0.
        limit (`allimit`): How many total items to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`aldir`): The direction in which to list. Default: ascending.

    Examples:
        List linked titles, including missing ones, with page IDs they are from,
            starting at B::

            wiki.query.alllinks(from_="B", prop=["ids", "title"])

        List unique linked titles::

            wiki.query.alllinks(from_="B", unique=True)

        Gets all linked titles, marking the missing ones::

            wiki.query(generator=AllLinks(from_="B", unique=True))

        Gets pages containing the links::

            wiki.query(generator=AllLinks(from_="B"))
    """

    __slots__ = ()
    path = "query+alllinks"
    route = (("action", "query"), ("list", "alllinks"))
    limit = "allimit"
    repeats = True

    def __init__(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllLinksProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllLinksDir | None = None,
    ) -> None:
        super().__init__(
            {
                "alcontinue": continue_,
                "alfrom": from_,
                "alto": to,
                "alprefix": prefix,
                "alunique": unique,
                "alprop": prop,
                "alnamespace": namespace,
                "allimit": limit,
                "aldir": dir,
            }
        )
