"""Requests to the module query+users."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Many

UsersProp: TypeAlias = Literal[
    "blockinfo",
    "cancreate",
    "centralids",
    "editcount",
    "emailable",
    "gender",
    "groupmemberships",
    "groups",
    "implicitgroups",
    "registration",
    "rights",
]

if TYPE_CHECKING:
    from ..responses.users import UsersItem as UsersItem
else:
    UsersItem = dict


class Users(ListModule[UsersItem]):
    """Get information about a list of users.

    Module `query+users`; parameters prefixed `us`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Users

    Args:
        prop (`usprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values.
            - blockinfo: Tags if the user is blocked, by whom, and for what reason.
            - cancreate: Indicates whether an account for valid but unregistered
              usernames can be created. To check whether the current user can perform
              the account creation, use
              action=query&meta=userinfo&uiprop=cancreateaccount.
            - centralids: Adds the central IDs and attachment status for the user.
            - editcount: Adds the user's edit count.
            - emailable: Tags if the user can and wants to receive email through
              Special:Emailuser.
            - gender: Tags the gender of the user. Returns "male", "female", or
              "unknown".
            - groupmemberships: Lists groups that each user has been explicitly assigned
              to, including the expiry date of each group membership.
            - groups: Lists all the groups each user belongs to.
            - implicitgroups: Lists all the groups a user is automatically a member of.
            - registration: Adds the user's registration timestamp.
            - rights: Lists all the rights each user has.
        attachedwiki (`usattachedwiki`): With usprop=centralids, indicate whether the
            user is attached with the wiki identified by this ID.
        users (`ususers`): A list of users to obtain information for. More than 50 (500
            with apihighlimits) values take several requests.
        userids (`ususerids`): A list of user IDs to obtain information for. More than
            50 (500 with apihighlimits) values take several requests.

    Examples:
        Return information for user Example::

            wiki.query.users(prop=["groups", "editcount", "gender"], users="Example")
    """

    __slots__ = ()
    path = "query+users"
    route = (("action", "query"), ("list", "users"))
    multi_limits = {"ususers": (50, 500), "ususerids": (50, 500)}

    def __init__(
        self,
        *,
        prop: Many[UsersProp] | None = None,
        attachedwiki: str | None = None,
        users: Many[str] | None = None,
        userids: Many[int] | None = None,
    ) -> None:
        super().__init__(
            {
                "usprop": prop,
                "usattachedwiki": attachedwiki,
                "ususers": users,
                "ususerids": userids,
            }
        )
