"""Requests to the module query+watchlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

WatchlistDir: TypeAlias = Literal[
    "newer",
    "older",
]
WatchlistProp: TypeAlias = Literal[
    "comment",
    "expiry",
    "flags",
    "ids",
    "loginfo",
    "notificationtimestamp",
    "parsedcomment",
    "patrol",
    "sizes",
    "tags",
    "timestamp",
    "title",
    "user",
    "userid",
]
WatchlistShow: TypeAlias = Literal[
    "!anon",
    "!autopatrolled",
    "!bot",
    "!minor",
    "!patrolled",
    "!unread",
    "anon",
    "autopatrolled",
    "bot",
    "minor",
    "patrolled",
    "unread",
]
WatchlistType: TypeAlias = Literal[
    "categorize",
    "edit",
    "external",
    "log",
    "new",
]

if TYPE_CHECKING:
    from ..responses.watchlist import WatchlistItem as WatchlistItem
else:
    WatchlistItem = dict


class Watchlist(ListModule[WatchlistItem], Generator):
    """Get recent changes to pages in the current user's watchlist.

    Module `query+watchlist`; parameters prefixed `wl`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Watchlist

    Args:
        allrev (`wlallrev`): Include multiple revisions of the same page within given
            timeframe.
        start (`wlstart`): The timestamp to start enumerating from.
        end (`wlend`): The timestamp to end enumerating.
        namespace (`wlnamespace`): Filter changes to only the given namespaces. * for
            all values. At most 50 (500 with apihighlimits) values.
        user (`wluser`): Only list changes by this user. Forms taken: id, interwiki, ip,
            name, temp.
        excludeuser (`wlexcludeuser`): Don't list changes by this user. Forms taken: id,
            interwiki, ip, name, temp.
        dir (`wldir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: wlstart has to be before wlend.
            - older: List newest first (default). Note: wlstart has to be later than
              wlend.
        limit (`wllimit`): How many total results to return per request. Here it is the
            number of results in all, over as many requests as it takes. Without it, or
            with "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
            once.
        prop (`wlprop`): Which additional properties to get. At most 50 (500 with
            apihighlimits) values. Default: ids|title|flags.
            - comment: Adds comment of the edit. If the comment has been revision
              deleted, a commenthidden property will be returned.
            - expiry: Adds the expiry time.
            - flags: Adds flags for the edit.
            - ids: Adds revision IDs and page IDs.
            - loginfo: Adds log information where appropriate.
            - notificationtimestamp: Adds timestamp of when the user was last notified
              about the edit.
            - parsedcomment: Adds parsed comment of the edit. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - patrol: Tags edits that are patrolled.
            - sizes: Adds the old and new lengths of the page.
            - tags: Lists tags for the entry.
            - timestamp: Adds timestamp of the edit.
            - title: Adds title of the page.
            - user: Adds the user who made the edit. If the user has been revision
              deleted, a userhidden property will be returned.
            - userid: Adds user ID of whoever made the edit. If the user has been
              revision deleted, a userhidden property will be returned.
        show (`wlshow`): Show only items that meet these criteria. For example, to see
            only minor edits done by logged-in users, set wlshow=minor|!anon. At most 50
            (500 with apihighlimits) values.
        type (`wltype`): Which types of changes to show. At most 50 (500 with
            apihighlimits) values. Default: edit|new|log|categorize.
            - categorize: Category membership changes.
            - edit: Regular page edits.
            - external: External changes.
            - log: Log entries.
            - new: Page creations.
        owner (`wlowner`): Used along with wltoken to access a different user's
            watchlist. Forms taken: name.
        token (`wltoken`): A security token (available in the user's preferences) to
            allow access to another user's watchlist. Sensitive: posted, and shown
            nowhere.
        continue_ (`wlcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List the top revision for recently changed pages on the current user's
            watchlist::

            wiki.query.watchlist()

        Fetch additional information about the top revision for recently changed pages
            on the current user's watchlist::

            wiki.query.watchlist(prop=["ids", "title", "timestamp", "user", "comment"])

        Fetch additional information about the top revision for recently changed pages
            on the current user's watchlist, including when temporarily watched items
            will expire::

            wiki.query.watchlist(
                prop=["ids", "title", "timestamp", "user", "comment", "expiry"],
            )

        Fetch information about all recent changes to pages on the current user's
            watchlist::

            wiki.query.watchlist(
                allrev=True,
                prop=["ids", "title", "timestamp", "user", "comment"],
            )

        Fetch page info for recently changed pages on the current user's watchlist::

            wiki.query.info(generator="watchlist")

        Fetch revision info for recent changes to pages on the current user's
            watchlist::

            wiki.query.revisions(
                generator=Watchlist(allrev=True),
                prop=["timestamp", "user"],
            )

        List the top revision for recently changed pages on the watchlist of user
            Example::

            wiki.query.watchlist(owner="Example", token="123ABC")
    """

    __slots__ = ()
    path = "query+watchlist"
    route = (("action", "query"), ("list", "watchlist"))
    sensitive = frozenset({"wltoken"})
    limit = "wllimit"
    repeats = True

    def __init__(
        self,
        *,
        allrev: bool | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        dir: WatchlistDir | None = None,
        limit: Limit | None = None,
        prop: Many[WatchlistProp] | None = None,
        show: Many[WatchlistShow] | None = None,
        type: Many[WatchlistType] | None = None,
        owner: str | None = None,
        token: str | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "wlallrev": allrev,
                "wlstart": start,
                "wlend": end,
                "wlnamespace": namespace,
                "wluser": user,
                "wlexcludeuser": excludeuser,
                "wldir": dir,
                "wllimit": limit,
                "wlprop": prop,
                "wlshow": show,
                "wltype": type,
                "wlowner": owner,
                "wltoken": token,
                "wlcontinue": continue_,
            }
        )
