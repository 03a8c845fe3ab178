"""Requests to the module block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many

if TYPE_CHECKING:
    from ..responses.block import BlockResponse as BlockResponse
else:
    BlockResponse = dict


class Block(Request[BlockResponse]):
    """Block a user.

    Module `block`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Block

    Args:
        user: User to block. Forms taken: cidr, id, ip, name, temp.
        userid: Specify user=#ID instead. Deprecated.
        expiry: Expiry time. May be relative (e.g. 5 months or 2 weeks) or absolute
            (e.g. 2014-09-18T12:34:56Z). If set to infinite, indefinite, or never, the
            block will never expire. Default: never.
        reason: Reason for block.
        anononly: Block anonymous users only (i.e. disable anonymous edits for this IP
            address, including temporary account edits).
        nocreate: Prevent account creation.
        autoblock: Automatically block the last used IP address, and any subsequent IP
            addresses they try to login from.
        noemail: Prevent user from sending email through the wiki. (Requires the
            blockemail right).
        hidename: Hide the username from the block log. (Requires the hideuser right).
        allowusertalk: Allow the user to edit their own talk page (depends on
            $wgBlockAllowsUTEdit
            (https://www.mediawiki.org/wiki/Manual:$wgBlockAllowsUTEdit)).
        reblock: If the user is already blocked, overwrite the existing block.
        watchuser: Watch the user's or IP address's user and talk pages.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        tags: Change tags to apply to the entry in the block log. At most 50 (500 with
            apihighlimits) values.
        partial: Block user from specific pages or namespaces rather than the entire
            site.
        pagerestrictions: List of titles to block the user from editing. Only applies
            when partial is set to true. At most 10 values.
        namespacerestrictions: List of namespace IDs to block the user from editing.
            Only applies when partial is set to true. * for all values. At most 50 (500
            with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Block IP address 192.0.2.5 for three days with a reason::

            wiki.block(user="192.0.2.5", expiry="3 days", reason="First strike")

        Block user Vandal indefinitely with a reason, and prevent new account creation
            and email sending::

            wiki.block(
                user="Vandal",
                expiry="never",
                reason="Vandalism",
                nocreate=True,
                autoblock=True,
                noemail=True,
            )
    """

    __slots__ = ()
    path = "block"
    route = (("action", "block"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        expiry: Expiry | None = None,
        reason: str | None = None,
        anononly: bool | None = None,
        nocreate: bool | None = None,
        autoblock: bool | None = None,
        noemail: bool | None = None,
        hidename: bool | None = None,
        allowusertalk: bool | None = None,
        reblock: bool | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        tags: Many[str] | None = None,
        partial: bool | None = None,
        pagerestrictions: Many[str] | None = None,
        namespacerestrictions: Many[int] | Literal["*"] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "userid": userid,
                "expiry": expiry,
                "reason": reason,
                "anononly": anononly,
                "nocreate": nocreate,
                "autoblock": autoblock,
                "noemail": noemail,
                "hidename": hidename,
                "allowusertalk": allowusertalk,
                "reblock": reblock,
                "watchuser": watchuser,
                "watchlistexpiry": watchlistexpiry,
                "tags": tags,
                "partial": partial,
                "pagerestrictions": pagerestrictions,
                "namespacerestrictions": namespacerestrictions,
                "token": token,
            }
        )
