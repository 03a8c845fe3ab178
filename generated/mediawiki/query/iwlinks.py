"""Requests to the module query+iwlinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit, Many

IWLinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.iwlinks import IWLinksPage as IWLinksPage
else:
    IWLinksPage = dict


class IWLinks(PropModule[IWLinksPage]):
    """Returns all interwiki links from the given pages.

    Module `query+iwlinks`; parameters prefixed `iw`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Iwlinks

    Args:
        prop (`iwprop`): Which additional properties to get for each interwiki link. At
            most 50 (500 with apihighlimits) values.
            - url: Adds the full URL.
        prefix (`iwprefix`): Only return interwiki links with this prefix.
        title (`iwtitle`): Interwiki link to search for. Must be used with iwprefix.
        dir (`iwdir`): The direction in which to list. Default: ascending.
        limit (`iwlimit`): How many interwiki links to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`iwcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        url (`iwurl`): Whether to get the full URL (cannot be used with iwprop).
            Deprecated.

    Examples:
        Get interwiki links from the page Main Page::

            wiki.query.iwlinks(titles="Main Page")
    """

    __slots__ = ()
    path = "query+iwlinks"
    route = (("action", "query"), ("prop", "iwlinks"))
    limit = "iwlimit"

    def __init__(
        self,
        *,
        prop: Many[Literal["url"]] | None = None,
        prefix: str | None = None,
        title: str | None = None,
        dir: IWLinksDir | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "iwprop": prop,
                "iwprefix": prefix,
                "iwtitle": title,
                "iwdir": dir,
                "iwlimit": limit,
                "iwcontinue": continue_,
                "iwurl": url,
            }
        )
