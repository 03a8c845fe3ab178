"""Requests to the module query+alltransclusions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AlltransclusionsProp: TypeAlias = Literal[
    "ids",
    "title",
]
AlltransclusionsDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.alltransclusions import (
        AlltransclusionsItem as AlltransclusionsItem,
    )
else:
    AlltransclusionsItem = dict


class Alltransclusions(ListModule[AlltransclusionsItem], Generator):
    """List all transclusions (pages embedded using {{x}}), including non-existing.

    Module `query+alltransclusions`; parameters prefixed `at`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Alltransclusions

    Args:
        continue_ (`atcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        from_ (`atfrom`): The title of the transclusion to start enumerating from.
        to (`atto`): The title of the transclusion to stop enumerating at.
        prefix (`atprefix`): Search for all transcluded titles that begin with this
            value.
        unique (`atunique`): Only show distinct transcluded titles. Cannot be used with
            atprop=ids. When used as a generator, yields target pages instead of source
            pages.
        prop (`atprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: title.
            - ids: Adds the page ID of the transcluding page (cannot be used with
              atunique).
            - title: Adds the title of the transclusion.
        namespace (`atnamespace`): The namespace to enumerate. Also -2, -1. Default: 10.
        limit (`atlimit`): How many total items to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`atdir`): The direction in which to list. Default: ascending.

    Examples:
        List transcluded titles, including missing ones, with page IDs they are from,
            starting at B::

            wiki.query.alltransclusions(from_="B", prop=["ids", "title"])

        List unique transcluded titles::

            wiki.query.alltransclusions(from_="B", unique=True)

        Gets all transcluded titles, marking the missing ones::

            wiki.query(generator=Alltransclusions(from_="B", unique=True))

        Gets pages containing the transclusions::

            wiki.query(generator=Alltransclusions(from_="B"))
    """

    __slots__ = ()
    path = "query+alltransclusions"
    route = (("action", "query"), ("list", "alltransclusions"))
    limit = "atlimit"
    repeats = True

    def __init__(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AlltransclusionsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AlltransclusionsDir | None = None,
    ) -> None:
        super().__init__(
            {
                "atcontinue": continue_,
                "atfrom": from_,
                "atto": to,
                "atprefix": prefix,
                "atunique": unique,
                "atprop": prop,
                "atnamespace": namespace,
                "atlimit": limit,
                "atdir": dir,
            }
        )
