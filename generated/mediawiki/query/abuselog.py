"""Requests to the module query+abuselog."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many, Timestamp

AbuseLogDir: TypeAlias = Literal[
    "newer",
    "older",
]
AbuseLogProp: TypeAlias = Literal[
    "action",
    "details",
    "filter",
    "hidden",
    "ids",
    "result",
    "revid",
    "timestamp",
    "title",
    "user",
]

if TYPE_CHECKING:
    from ..responses.abuselog import AbuseLogItem as AbuseLogItem
else:
    AbuseLogItem = dict


class AbuseLog(ListModule[AbuseLogItem]):
    """Show events that were caught by one of the abuse filters.

    Module `query+abuselog`; parameters prefixed `afl`; needs the right to read; comes
    with Abuse Filter.

    Args:
        logid (`afllogid`): Show an entry with the given log ID.
        start (`aflstart`): The timestamp to start enumerating from.
        end (`aflend`): The timestamp to stop enumerating at.
        dir (`afldir`): In which direction to enumerate. Default: older.
        user (`afluser`): Show only entries done by a given user or IP address.
        title (`afltitle`): Show only entries occurring on a given page.
        filter (`aflfilter`): Show only entries that were caught by the given filter
            IDs. Separate with pipes, prefix with "global-" for global filters. At most
            50 (500 with apihighlimits) values.
        limit (`afllimit`): The maximum amount of entries to list. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`aflprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: ids|user|title|action|result|timestamp|hidden|revid.

    Examples:
        Show recent log entries::

            wiki.query.abuselog()

        Show recent log entries for API::

            wiki.query.abuselog(title="API")
    """

    __slots__ = ()
    path = "query+abuselog"
    route = (("action", "query"), ("list", "abuselog"))
    limit = "afllimit"

    def __init__(
        self,
        *,
        logid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AbuseLogDir | None = None,
        user: str | None = None,
        title: str | None = None,
        filter: Many[int | str] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseLogProp] | None = None,
    ) -> None:
        super().__init__(
            {
                "afllogid": logid,
                "aflstart": start,
                "aflend": end,
                "afldir": dir,
                "afluser": user,
                "afltitle": title,
                "aflfilter": filter,
                "afllimit": limit,
                "aflprop": prop,
            }
        )
