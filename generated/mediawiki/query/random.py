"""Requests to the module query+random."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

RandomFilterredir: TypeAlias = Literal[
    "all",
    "nonredirects",
    "redirects",
]

if TYPE_CHECKING:
    from ..responses.random import RandomItem as RandomItem
else:
    RandomItem = dict


class Random(ListModule[RandomItem], Generator):
    """Get a set of random pages.

    Pages are listed in a fixed sequence, only the starting point is random. This means
    that if, for example, Main Page is the first random page in the list, List of
    fictional monkeys will always be second, List of people on stamps of Vanuatu third,
    etc.

    Module `query+random`; parameters prefixed `rn`; can be a generator; needs the right
    to read.

    See https://www.mediawiki.org/wiki/API:Random

    Args:
        namespace (`rnnamespace`): Return pages in these namespaces only. * for all
            values. At most 50 (500 with apihighlimits) values.
        filterredir (`rnfilterredir`): How to filter for redirects. Default:
            nonredirects.
        redirect (`rnredirect`): Use rnfilterredir=redirects instead. Deprecated.
        limit (`rnlimit`): Limit how many random pages will be returned. Here it is the
            number of results in all, over as many requests as it takes. Without it, or
            with "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
            once.
        continue_ (`rncontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Return two random pages from the main namespace::

            wiki.query.random(namespace=0, limit=2)

        Return page info about two random pages from the main namespace::

            wiki.query.info(generator=Random(namespace=0, limit=2))
    """

    __slots__ = ()
    path = "query+random"
    route = (("action", "query"), ("list", "random"))
    limit = "rnlimit"

    def __init__(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        filterredir: RandomFilterredir | None = None,
        redirect: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rnnamespace": namespace,
                "rnfilterredir": filterredir,
                "rnredirect": redirect,
                "rnlimit": limit,
                "rncontinue": continue_,
            }
        )
