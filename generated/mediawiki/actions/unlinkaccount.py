"""Requests to the module unlinkaccount."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.request import Request

UnlinkaccountResponse: TypeAlias = dict[str, Any]


class Unlinkaccount(Request[UnlinkaccountResponse]):
    """Remove a linked third-party account from the current user.

    Module `unlinkaccount`; needs the right to read; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Manage_authentication_data

    Args:
        request: Use this authentication request, by the id returned from
            action=query&meta=authmanagerinfo with amirequestsfor=unlink.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Attempt to remove the current user's link for the provider associated with
            FooAuthenticationRequest::

            wiki.unlinkaccount(request="FooAuthenticationRequest")
    """

    __slots__ = ()
    path = "unlinkaccount"
    route = (("action", "unlinkaccount"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "request": request,
                "token": token,
            }
        )
