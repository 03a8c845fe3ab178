"""Requests to the module abusefilterunblockautopromote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.abusefilterunblockautopromote import (
        AbusefilterunblockautopromoteResponse as AbusefilterunblockautopromoteResponse,
    )
else:
    AbusefilterunblockautopromoteResponse = dict


class Abusefilterunblockautopromote(Request[AbusefilterunblockautopromoteResponse]):
    """Unblocks a user from receiving autopromotions due to an abusefilter consequence.

    Module `abusefilterunblockautopromote`; needs the right to read; needs the right to
    write; is posted; comes with Abuse Filter.

    Args:
        user: Username of the user you want to unblock. Forms taken: name.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Remove the block on User:Example's autopromotion::

            wiki.abusefilterunblockautopromote(user="Example")
    """

    __slots__ = ()
    path = "abusefilterunblockautopromote"
    route = (("action", "abusefilterunblockautopromote"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        user: str,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "token": token,
            }
        )
