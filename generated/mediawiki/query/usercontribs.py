"""Requests to the module query+usercontribs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many, Timestamp

UserContribsDir: TypeAlias = Literal[
    "newer",
    "older",
]
UserContribsProp: TypeAlias = Literal[
    "comment",
    "flags",
    "ids",
    "parsedcomment",
    "patrolled",
    "size",
    "sizediff",
    "tags",
    "timestamp",
    "title",
]
UserContribsShow: TypeAlias = Literal[
    "!autopatrolled",
    "!minor",
    "!new",
    "!patrolled",
    "!top",
    "autopatrolled",
    "minor",
    "new",
    "patrolled",
    "top",
]

if TYPE_CHECKING:
    from ..responses.usercontribs import UserContribsItem as UserContribsItem
else:
    UserContribsItem = dict


class UserContribs(ListModule[UserContribsItem]):
    """Get all edits by a user.

    Module `query+usercontribs`; parameters prefixed `uc`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Usercontribs

    Args:
        limit (`uclimit`): The maximum number of contributions to return. Here it is the
            number of results in all, over as many requests as it takes. Without it, or
            with "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
            once.
        start (`ucstart`): The start timestamp to return from, i.e. revisions before
            this timestamp.
        end (`ucend`): The end timestamp to return to, i.e. revisions after this
            timestamp.
        continue_ (`uccontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        user (`ucuser`): The users to retrieve contributions for. Cannot be used with
            ucuserids, ucuserprefix, or uciprange. At most 50 (500 with apihighlimits)
            values. Forms taken: interwiki, ip, name, temp.
        userids (`ucuserids`): The user IDs to retrieve contributions for. Cannot be
            used with ucuser, ucuserprefix, or uciprange. At most 50 (500 with
            apihighlimits) values.
        userprefix (`ucuserprefix`): Retrieve contributions for all users whose names
            begin with this value. Cannot be used with ucuser, ucuserids, or uciprange.
        iprange (`uciprange`): The CIDR range to retrieve contributions for. Cannot be
            used with ucuser, ucuserprefix, or ucuserids.
        dir (`ucdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: ucstart has to be before ucend.
            - older: List newest first (default). Note: ucstart has to be later than
              ucend.
        namespace (`ucnamespace`): Only list contributions in these namespaces. * for
            all values. At most 50 (500 with apihighlimits) values.
        prop (`ucprop`): Include additional pieces of information. At most 50 (500 with
            apihighlimits) values. Default: ids|title|timestamp|comment|size|flags.
            - comment: Adds the comment of the edit. If the comment has been revision
              deleted, a commenthidden property will be returned.
            - flags: Adds flags of the edit.
            - ids: Adds the page ID and revision ID.
            - parsedcomment: Adds the parsed comment of the edit. If the comment has
              been revision deleted, a commenthidden property will be returned.
            - patrolled: Tags patrolled edits.
            - size: Adds the new size of the edit.
            - sizediff: Adds the size delta of the edit against its parent.
            - tags: Lists tags for the edit.
            - timestamp: Adds the timestamp of the edit.
            - title: Adds the title and namespace ID of the page.
        show (`ucshow`): Show only items that meet these criteria, e.g. non minor edits
            only: ucshow=!minor. At most 50 (500 with apihighlimits) values.
            If ucshow=patrolled or ucshow=!patrolled is set, revisions older than
            $wgRCMaxAge (https://www.mediawiki.org/wiki/Manual:$wgRCMaxAge) (7776000
            seconds) won't be shown.
        tag (`uctag`): Only list revisions tagged with this tag.
        toponly (`uctoponly`): Only list changes which are the latest revision.
            Deprecated.

    Examples:
        Show contributions of user Example::

            wiki.query.usercontribs(user="Example")

        Show contributions from all IP addresses with prefix 192.0.2::

            wiki.query.usercontribs(userprefix="192.0.2.")
    """

    __slots__ = ()
    path = "query+usercontribs"
    route = (("action", "query"), ("list", "usercontribs"))
    limit = "uclimit"

    def __init__(
        self,
        *,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        continue_: str | None = None,
        user: Many[str] | None = None,
        userids: Many[int] | None = None,
        userprefix: str | None = None,
        iprange: str | None = None,
        dir: UserContribsDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        prop: Many[UserContribsProp] | None = None,
        show: Many[UserContribsShow] | None = None,
        tag: str | None = None,
        toponly: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "uclimit": limit,
                "ucstart": start,
                "ucend": end,
                "uccontinue": continue_,
                "ucuser": user,
                "ucuserids": userids,
                "ucuserprefix": userprefix,
                "uciprange": iprange,
                "ucdir": dir,
                "ucnamespace": namespace,
                "ucprop": prop,
                "ucshow": show,
                "uctag": tag,
                "uctoponly": toponly,
            }
        )
