"""Requests to the module query+watchlistraw."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

WatchlistRawShow: TypeAlias = Literal[
    "!changed",
    "changed",
]
WatchlistRawDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.watchlistraw import WatchlistRawItem as WatchlistRawItem
else:
    WatchlistRawItem = dict


class WatchlistRaw(ListModule[WatchlistRawItem], Generator):
    """Get all pages on the current user's watchlist.

    Module `query+watchlistraw`; parameters prefixed `wr`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Watchlistraw

    Args:
        continue_ (`wrcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        namespace (`wrnamespace`): Only list pages in the given namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        limit (`wrlimit`): How many total results to return per request. Here it is the
            number of results in all, over as many requests as it takes. Without it, or
            with "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
            once.
        prop (`wrprop`): Which additional properties to get. At most 50 (500 with
            apihighlimits) values.
            - changed: Adds timestamp of when the user was last notified about the edit.
        show (`wrshow`): Only list items that meet these criteria. At most 50 (500 with
            apihighlimits) values.
        owner (`wrowner`): Used along with wrtoken to access a different user's
            watchlist. Forms taken: name.
        token (`wrtoken`): A security token (available in the user's preferences) to
            allow access to another user's watchlist. Sensitive: posted, and shown
            nowhere.
        dir (`wrdir`): The direction in which to list. Default: ascending.
        fromtitle (`wrfromtitle`): Title (with namespace prefix) to begin enumerating
            from.
        totitle (`wrtotitle`): Title (with namespace prefix) to stop enumerating at.

    Examples:
        List pages on the current user's watchlist::

            wiki.query.watchlistraw()

        Fetch page info for pages on the current user's watchlist::

            wiki.query.info(generator=WatchlistRaw(show="changed"))
    """

    __slots__ = ()
    path = "query+watchlistraw"
    route = (("action", "query"), ("list", "watchlistraw"))
    sensitive = frozenset({"wrtoken"})
    limit = "wrlimit"
    result = ("/watchlistraw",)

    def __init__(
        self,
        *,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        prop: Many[Literal["changed"]] | None = None,
        show: Many[WatchlistRawShow] | None = None,
        owner: str | None = None,
        token: str | None = None,
        dir: WatchlistRawDir | None = None,
        fromtitle: str | None = None,
        totitle: str | None = None,
    ) -> None:
        super().__init__(
            {
                "wrcontinue": continue_,
                "wrnamespace": namespace,
                "wrlimit": limit,
                "wrprop": prop,
                "wrshow": show,
                "wrowner": owner,
                "wrtoken": token,
                "wrdir": dir,
                "wrfromtitle": fromtitle,
                "wrtotitle": totitle,
            }
        )
