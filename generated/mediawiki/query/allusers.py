"""Requests to the module query+allusers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

AllUsersDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
AllUsersGroup: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]
AllUsersExcludegroup: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]
AllUsersProp: TypeAlias = Literal[
    "blockinfo",
    "centralids",
    "editcount",
    "groups",
    "implicitgroups",
    "registration",
    "rights",
]

if TYPE_CHECKING:
    from ..responses.allusers import AllUsersItem as AllUsersItem
else:
    AllUsersItem = dict


class AllUsers(ListModule[AllUsersItem]):
    """Enumerate all registered users.

    Module `query+allusers`; parameters prefixed `au`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Allusers

    Args:
        from_ (`aufrom`): The username to start enumerating from.
        to (`auto`): The username to stop enumerating at.
        prefix (`auprefix`): Search for all users that begin with this value.
        dir (`audir`): Direction to sort in. Default: ascending.
        group (`augroup`): Only include users in the given groups. Does not include
            implicit or auto-promoted groups like *, user, or autoconfirmed. At most 50
            (500 with apihighlimits) values.
        excludegroup (`auexcludegroup`): Exclude users in the given groups. At most 50
            (500 with apihighlimits) values.
        rights (`aurights`): Only include users with the given rights. Does not include
            rights granted by implicit or auto-promoted groups like *, user, or
            autoconfirmed. At most 50 (500 with apihighlimits) values.
        prop (`auprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values.
            - blockinfo: Adds the information about a current block on the user.
            - centralids: Adds the central IDs and attachment status for the user.
            - editcount: Adds the edit count of the user.
            - groups: Lists groups that the user is in. This uses more server resources
              and may return fewer results than the limit.
            - implicitgroups: Lists all the groups the user is automatically in.
            - registration: Adds the timestamp of when the user registered if available
              (may be blank).
            - rights: Lists rights that the user has.
        limit (`aulimit`): How many total usernames to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        witheditsonly (`auwitheditsonly`): Only list users who have made edits.
        activeusers (`auactiveusers`): Only list users active in the last 30 days.
        attachedwiki (`auattachedwiki`): With auprop=centralids, also indicate whether
            the user is attached with the wiki identified by this ID.
        excludenamed (`auexcludenamed`): Exclude users of named accounts.
        excludetemp (`auexcludetemp`): Exclude users of temporary accounts.

    Examples:
        List users starting at Y::

            wiki.query.allusers(from_="Y")
    """

    __slots__ = ()
    path = "query+allusers"
    route = (("action", "query"), ("list", "allusers"))
    limit = "aulimit"

    def __init__(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllUsersDir | None = None,
        group: Many[AllUsersGroup | str] | None = None,
        excludegroup: Many[AllUsersExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        prop: Many[AllUsersProp] | None = None,
        limit: Limit | None = None,
        witheditsonly: bool | None = None,
        activeusers: bool | None = None,
        attachedwiki: str | None = None,
        excludenamed: bool | None = None,
        excludetemp: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "aufrom": from_,
                "auto": to,
                "auprefix": prefix,
                "audir": dir,
                "augroup": group,
                "auexcludegroup": excludegroup,
                "aurights": rights,
                "auprop": prop,
                "aulimit": limit,
                "auwitheditsonly": witheditsonly,
                "auactiveusers": activeusers,
                "auattachedwiki": attachedwiki,
                "auexcludenamed": excludenamed,
                "auexcludetemp": excludetemp,
            }
        )
