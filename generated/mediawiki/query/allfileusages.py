"""Requests to the module query+allfileusages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AllfileusagesProp: TypeAlias = Literal[
    "ids",
    "title",
]
AllfileusagesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.allfileusages import AllfileusagesItem as AllfileusagesItem
else:
    AllfileusagesItem = dict


class Allfileusages(ListModule[AllfileusagesItem], Generator):
    """List all file usages, including non-existing.

    Module `query+allfileusages`; parameters prefixed `af`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Allfileusages

    Args:
        continue_ (`afcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        from_ (`affrom`): The title of the file to start enumerating from.
        to (`afto`): The title of the file to stop enumerating at.
        prefix (`afprefix`): Search for all file titles that begin with this value.
        unique (`afunique`): Only show distinct file titles. Cannot be used with
            afprop=ids. When used as a generator, yields target pages instead of source
            pages.
        prop (`afprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: title.
            - ids: Adds the page IDs of the using pages (cannot be used with afunique).
            - title: Adds the title of the file.
        limit (`aflimit`): How many total items to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`afdir`): The direction in which to list. Default: ascending.

    Examples:
        List file titles, including missing ones, with page IDs they are from, starting
            at B::

            wiki.query.allfileusages(from_="B", prop=["ids", "title"])

        List unique file titles::

            wiki.query.allfileusages(from_="B", unique=True)

        Gets all file titles, marking the missing ones::

            wiki.query(generator=Allfileusages(from_="B", unique=True))

        Gets pages containing the files::

            wiki.query(generator=Allfileusages(from_="B"))
    """

    __slots__ = ()
    path = "query+allfileusages"
    route = (("action", "query"), ("list", "allfileusages"))
    limit = "aflimit"
    repeats = True

    def __init__(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllfileusagesProp] | None = None,
        limit: Limit | None = None,
        dir: AllfileusagesDir | None = None,
    ) -> None:
        super().__init__(
            {
                "afcontinue": continue_,
                "affrom": from_,
                "afto": to,
                "afprefix": prefix,
                "afunique": unique,
                "afprop": prop,
                "aflimit": limit,
                "afdir": dir,
            }
        )
