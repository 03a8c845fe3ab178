"""Requests to the module query+userinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

UserInfoProp: TypeAlias = Literal[
    "acceptlang",
    "blockinfo",
    "cancreateaccount",
    "centralids",
    "changeablegroups",
    "editcount",
    "email",
    "groupmemberships",
    "groups",
    "hasmsg",
    "implicitgroups",
    "latestcontrib",
    "options",
    "ratelimits",
    "realname",
    "registrationdate",
    "rights",
    "theoreticalratelimits",
    "unreadcount",
]

if TYPE_CHECKING:
    from ..responses.userinfo import UserInfoResponse as UserInfoResponse
else:
    UserInfoResponse = dict


class UserInfo(MetaModule[UserInfoResponse]):
    """Get information about the current user.

    Module `query+userinfo`; parameters prefixed `ui`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Userinfo

    Args:
        prop (`uiprop`): Which pieces of information to include. * for all values. At
            most 50 (500 with apihighlimits) values.
            - acceptlang: Echoes the Accept-Language header sent by the client in a
              structured format.
            - blockinfo: Tags if the current user is blocked, by whom, and for what
              reason.
            - cancreateaccount: Indicates whether the user is allowed to create
              accounts. To check whether some specific account can be created, use
              action=query&list=users&usprop=cancreate.
            - centralids: Adds the central IDs and attachment status for the user.
            - changeablegroups: Lists the groups the current user can add to and remove
              from.
            - editcount: Adds the current user's edit count.
            - email: Adds the user's email address and email authentication date.
            - groupmemberships: Lists groups that the current user has been explicitly
              assigned to, including the expiry date of each group membership.
            - groups: Lists all the groups the current user belongs to.
            - hasmsg: Adds a tag messages if the current user has pending messages.
            - implicitgroups: Lists all the groups the current user is automatically a
              member of.
            - latestcontrib: Adds the date of user's latest contribution.
            - options: Lists all preferences the current user has set.
            - ratelimits: Lists all rate limits applying to the current user.
            - realname: Adds the user's real name.
            - registrationdate: Adds the user's registration date.
            - rights: Lists all the rights the current user has.
            - theoreticalratelimits: Lists all rate limits that would apply to the
              current user if they were not exempt from all ratelimits based on user
              rights or ip
            - unreadcount: Adds the count of unread pages on the user's watchlist
              (maximum 999; returns 1000+ if more).
        attachedwiki (`uiattachedwiki`): With uiprop=centralids, indicate whether the
            user is attached with the wiki identified by this ID.

    Examples:
        Get information about the current user::

            wiki.query.userinfo()

        Get additional information about the current user::

            wiki.query.userinfo(prop=["blockinfo", "groups", "rights", "hasmsg"])
    """

    __slots__ = ()
    path = "query+userinfo"
    route = (("action", "query"), ("meta", "userinfo"))

    def __init__(
        self,
        *,
        prop: Many[UserInfoProp] | Literal["*"] | None = None,
        attachedwiki: str | None = None,
    ) -> None:
        super().__init__(
            {
                "uiprop": prop,
                "uiattachedwiki": attachedwiki,
            }
        )
