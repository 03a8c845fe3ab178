"""Requests to the module userrights."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

UserrightsAdd: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]
UserrightsRemove: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]

if TYPE_CHECKING:
    from ..responses.userrights import UserrightsResponse as UserrightsResponse
else:
    UserrightsResponse = dict


class Userrights(Request[UserrightsResponse]):
    """Change a user's group membership.

    Module `userrights`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:User_group_membership

    Args:
        user: User. Forms taken: id, name.
        userid: Specify user=#ID instead. Deprecated.
        add: Add the user to these groups, or if they are already a member, update the
            expiry of their membership in that group. At most 50 (500 with
            apihighlimits) values.
        expiry: Expiry timestamps. May be relative (e.g. 5 months or 2 weeks) or
            absolute (e.g. 2014-09-18T12:34:56Z). If only one timestamp is set, it will
            be used for all groups passed to the add parameter. Use infinite,
            indefinite, infinity, or never for a never-expiring user group. At most 50
            (500 with apihighlimits) values. Default: infinite.
        remove: Remove the user from these groups. At most 50 (500 with apihighlimits)
            values.
        reason: Reason for the change.
        token: A "userrights" token retrieved from action=query&meta=tokens. A
            userrights token; fetched when not given.
            For compatibility, the token used in the web UI is also accepted.
        tags: Change tags to apply to the entry in the user rights log. At most 50 (500
            with apihighlimits) values.
        watchuser: Watch the user's user and talk pages.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.

    Examples:
        Add user FooBot to group bot, and remove from groups sysop and bureaucrat::

            wiki.userrights(user="FooBot", add="bot", remove=["sysop", "bureaucrat"])

        Add the user with ID 123 to group bot, and remove from groups sysop and
            bureaucrat::

            wiki.userrights(userid=123, add="bot", remove=["sysop", "bureaucrat"])

        Add user SometimeSysop to group sysop for 1 month::

            wiki.userrights(user="SometimeSysop", add="sysop", expiry="1 month")
    """

    __slots__ = ()
    path = "userrights"
    route = (("action", "userrights"),)
    post = True
    writes = True
    token = ("token", "userrights")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        add: Many[UserrightsAdd | str] | None = None,
        expiry: Many[Expiry] | None = None,
        remove: Many[UserrightsRemove | str] | None = None,
        reason: str | None = None,
        token: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "userid": userid,
                "add": add,
                "expiry": expiry,
                "remove": remove,
                "reason": reason,
                "token": token,
                "tags": tags,
                "watchuser": watchuser,
                "watchlistexpiry": watchlistexpiry,
            }
        )
