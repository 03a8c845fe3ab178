"""Requests to the module query+logevents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many, Timestamp

LogEventsProp: TypeAlias = Literal[
    "comment",
    "details",
    "ids",
    "parsedcomment",
    "tags",
    "timestamp",
    "title",
    "type",
    "user",
    "userid",
]
LogEventsType: TypeAlias = Literal[
    "",
    "abusefilter",
    "abusefilter-protected-vars",
    "abusefilterblockeddomainhit",
    "abusefilterprivatedetails",
    "block",
    "contentmodel",
    "create",
    "delete",
    "import",
    "interwiki",
    "managetags",
    "merge",
    "move",
    "newusers",
    "oath",
    "patrol",
    "protect",
    "renameuser",
    "rights",
    "spamblacklist",
    "suppress",
    "tag",
    "thanks",
    "titleblacklist",
    "upload",
]
LogEventsAction: TypeAlias = Literal[
    "abusefilter-protected-vars/*",
    "abusefilter/create",
    "abusefilter/hit",
    "abusefilter/modify",
    "abusefilterblockeddomainhit/*",
    "abusefilterprivatedetails/access",
    "block/block",
    "block/reblock",
    "block/unblock",
    "contentmodel/change",
    "contentmodel/new",
    "create/create",
    "delete/delete",
    "delete/delete_redir",
    "delete/delete_redir2",
    "delete/event",
    "delete/restore",
    "delete/revision",
    "import/interwiki",
    "import/upload",
    "interwiki/*",
    "managetags/activate",
    "managetags/create",
    "managetags/deactivate",
    "managetags/delete",
    "merge/merge",
    "move/move",
    "move/move_redir",
    "newusers/autocreate",
    "newusers/byemail",
    "newusers/create",
    "newusers/create2",
    "newusers/newusers",
    "oath/*",
    "patrol/autopatrol",
    "patrol/patrol",
    "protect/modify",
    "protect/move_prot",
    "protect/protect",
    "protect/unprotect",
    "renameuser/renameuser",
    "rights/autopromote",
    "rights/blockautopromote",
    "rights/restoreautopromote",
    "rights/rights",
    "spamblacklist/*",
    "suppress/block",
    "suppress/delete",
    "suppress/event",
    "suppress/hide-afl",
    "suppress/reblock",
    "suppress/revision",
    "suppress/unhide-afl",
    "tag/update",
    "thanks/*",
    "titleblacklist/*",
    "upload/overwrite",
    "upload/revert",
    "upload/upload",
]
LogEventsDir: TypeAlias = Literal[
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.logevents import LogEventsItem as LogEventsItem
else:
    LogEventsItem = dict


class LogEvents(ListModule[LogEventsItem]):
    """Get events from logs.

    Module `query+logevents`; parameters prefixed `le`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Logevents

    Args:
        prop (`leprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: ids|title|type|user|timestamp|comment|details.
            - comment: Adds the comment of the log event. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - details: Lists additional details about the log event. If the log event
              has been revision deleted, an actionhidden property will be returned.
            - ids: Adds the ID of the log event.
            - parsedcomment: Adds the parsed comment of the log event. If the comment
              has been revision deleted, a commenthidden property will be returned.
            - tags: Lists tags for the log event.
            - timestamp: Adds the timestamp for the log event.
            - title: Adds the title of the page for the log event.
            - type: Adds the type of log event.
            - user: Adds the user responsible for the log event. If the user has been
              revision deleted, a userhidden property will be returned.
            - userid: Adds the user ID who was responsible for the log event. If the
              user has been revision deleted, a userhidden property will be returned.
        type (`letype`): Filter log entries to only this type.
        action (`leaction`): Filter log actions to only this action. Overrides letype.
            In the list of possible values, values with the asterisk wildcard such as
            action/* can have different strings after the slash (/).
        start (`lestart`): The timestamp to start enumerating from.
        end (`leend`): The timestamp to end enumerating.
        dir (`ledir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: lestart has to be before leend.
            - older: List newest first (default). Note: lestart has to be later than
              leend.
        user (`leuser`): Filter entries to those made by the given user. Forms taken:
            id, interwiki, ip, name, temp.
        title (`letitle`): Filter entries to those related to a page.
        namespace (`lenamespace`): Filter entries to those in the given namespace. Also
            -2, -1.
        prefix (`leprefix`): Filter entries that start with this prefix.
        tag (`letag`): Only list event entries tagged with this tag.
        limit (`lelimit`): How many total event entries to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`lecontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List recent log events::

            wiki.query.logevents()
    """

    __slots__ = ()
    path = "query+logevents"
    route = (("action", "query"), ("list", "logevents"))
    limit = "lelimit"

    def __init__(
        self,
        *,
        prop: Many[LogEventsProp] | None = None,
        type: LogEventsType | str | None = None,
        action: LogEventsAction | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: LogEventsDir | None = None,
        user: str | None = None,
        title: str | None = None,
        namespace: int | None = None,
        prefix: str | None = None,
        tag: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "leprop": prop,
                "letype": type,
                "leaction": action,
                "lestart": start,
                "leend": end,
                "ledir": dir,
                "leuser": user,
                "letitle": title,
                "lenamespace": namespace,
                "leprefix": prefix,
                "letag": tag,
                "lelimit": limit,
                "lecontinue": continue_,
            }
        )
