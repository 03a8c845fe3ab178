"""Requests to the module query+recentchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

RecentChangesDir: TypeAlias = Literal[
    "newer",
    "older",
]
RecentChangesProp: TypeAlias = Literal[
    "comment",
    "flags",
    "ids",
    "loginfo",
    "parsedcomment",
    "patrolled",
    "redirect",
    "sha1",
    "sizes",
    "tags",
    "timestamp",
    "title",
    "user",
    "userid",
]
RecentChangesShow: TypeAlias = Literal[
    "!anon",
    "!autopatrolled",
    "!bot",
    "!minor",
    "!patrolled",
    "!redirect",
    "anon",
    "autopatrolled",
    "bot",
    "minor",
    "patrolled",
    "redirect",
    "unpatrolled",
]
RecentChangesType: TypeAlias = Literal[
    "categorize",
    "edit",
    "external",
    "log",
    "new",
]

if TYPE_CHECKING:
    from ..responses.recentchanges import RecentChangesItem as RecentChangesItem
else:
    RecentChangesItem = dict


class RecentChanges(ListModule[RecentChangesItem], Generator):
    """Enumerate recent changes.

    Module `query+recentchanges`; parameters prefixed `rc`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Recentchanges

    Args:
        start (`rcstart`): The timestamp to start enumerating from.
        end (`rcend`): The timestamp to end enumerating.
        dir (`rcdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: rcstart has to be before rcend.
            - older: List newest first (default). Note: rcstart has to be later than
              rcend.
        namespace (`rcnamespace`): Filter changes to only these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values. Also -2, -1.
        user (`rcuser`): Only list changes by this user. Forms taken: id, interwiki, ip,
            name, temp.
        excludeuser (`rcexcludeuser`): Don't list changes by this user. Forms taken: id,
            interwiki, ip, name, temp.
        tag (`rctag`): Only list changes tagged with this tag.
        prop (`rcprop`): Include additional pieces of information. At most 50 (500 with
            apihighlimits) values. Default: title|timestamp|ids.
            - comment: Adds the comment for the edit. If the comment has been revision
              deleted, a commenthidden property will be returned.
            - flags: Adds flags for the edit.
            - ids: Adds the page ID, recent changes ID and the new and old revision ID.
            - loginfo: Adds log information (log ID, log type, etc) to log entries.
            - parsedcomment: Adds the parsed comment for the edit. If the comment has
              been revision deleted, a commenthidden property will be returned.
            - patrolled: Tags patrollable edits as being patrolled or unpatrolled.
            - redirect: Tags edit if page is a redirect.
            - sha1: Adds the content checksum for entries associated with a revision. If
              the content has been revision deleted, a sha1hidden property will be
              returned.
            - sizes: Adds the new and old page length in bytes.
            - tags: Lists tags for the entry.
            - timestamp: Adds timestamp of the edit.
            - title: Adds the page title of the edit.
            - user: Adds the user responsible for the edit and tags if they are an IP.
              If the user has been revision deleted, a userhidden property will be
              returned.
            - userid: Adds the user ID responsible for the edit. If the user has been
              revision deleted, a userhidden property will be returned.
        show (`rcshow`): Show only items that meet these criteria. For example, to see
            only minor edits done by logged-in users, set rcshow=minor|!anon. At most 50
            (500 with apihighlimits) values.
        limit (`rclimit`): How many total changes to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        type (`rctype`): Which types of changes to show. At most 50 (500 with
            apihighlimits) values. Default: edit|new|log|categorize.
        toponly (`rctoponly`): Only list changes which are the latest revision.
        title (`rctitle`): Filter entries to those related to a page.
        continue_ (`rccontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        generaterevisions (`rcgeneraterevisions`): When being used as a generator,
            generate revision IDs rather than titles. Recent change entries without
            associated revision IDs (e.g. most log entries) will generate nothing.
        slot (`rcslot`): Only list changes that touch the named slot.

    Examples:
        List recent changes::

            wiki.query.recentchanges()

        Get page info about recent unpatrolled changes::

            wiki.query.info(generator=RecentChanges(show="!patrolled"))
    """

    __slots__ = ()
    path = "query+recentchanges"
    route = (("action", "query"), ("list", "recentchanges"))
    limit = "rclimit"
    repeats = True

    def __init__(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RecentChangesDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        prop: Many[RecentChangesProp] | None = None,
        show: Many[RecentChangesShow] | None = None,
        limit: Limit | None = None,
        type: Many[RecentChangesType] | None = None,
        toponly: bool | None = None,
        title: str | None = None,
        continue_: str | None = None,
        generaterevisions: bool | None = None,
        slot: Literal["main"] | str | None = None,
    ) -> None:
        super().__init__(
            {
                "rcstart": start,
                "rcend": end,
                "rcdir": dir,
                "rcnamespace": namespace,
                "rcuser": user,
                "rcexcludeuser": excludeuser,
                "rctag": tag,
                "rcprop": prop,
                "rcshow": show,
                "rclimit": limit,
                "rctype": type,
                "rctoponly": toponly,
                "rctitle": title,
                "rccontinue": continue_,
                "rcgeneraterevisions": generaterevisions,
                "rcslot": slot,
            }
        )
