"""Requests to the module query+iwbacklinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

IWBacklinksProp: TypeAlias = Literal[
    "iwprefix",
    "iwtitle",
]
IWBacklinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.iwbacklinks import IWBacklinksItem as IWBacklinksItem
else:
    IWBacklinksItem = dict


class IWBacklinks(ListModule[IWBacklinksItem], Generator):
    """Find all pages that link to the given interwiki link.

    Can be used to find all links with a prefix, or all links to a title (with a given
    prefix). Using neither parameter is effectively "all interwiki links".

    Module `query+iwbacklinks`; parameters prefixed `iwbl`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Iwbacklinks

    Args:
        prefix (`iwblprefix`): Prefix for the interwiki.
        title (`iwbltitle`): Interwiki link to search for. Must be used with
            iwblblprefix.
        continue_ (`iwblcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`iwbllimit`): How many total pages to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`iwblprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values.
            - iwprefix: Adds the prefix of the interwiki.
            - iwtitle: Adds the title of the interwiki.
        dir (`iwbldir`): The direction in which to list. Default: ascending.

    Examples:
        Get pages linking to wikibooks:Test::

            wiki.query.iwbacklinks(prefix="wikibooks", title="Test")

        Get information about pages linking to wikibooks:Test::

            wiki.query.info(generator=IWBacklinks(prefix="wikibooks", title="Test"))
    """

    __slots__ = ()
    path = "query+iwbacklinks"
    route = (("action", "query"), ("list", "iwbacklinks"))
    limit = "iwbllimit"
    repeats = True

    def __init__(
        self,
        *,
        prefix: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[IWBacklinksProp] | None = None,
        dir: IWBacklinksDir | None = None,
    ) -> None:
        super().__init__(
            {
                "iwblprefix": prefix,
                "iwbltitle": title,
                "iwblcontinue": continue_,
                "iwbllimit": limit,
                "iwblprop": prop,
                "iwbldir": dir,
            }
        )
