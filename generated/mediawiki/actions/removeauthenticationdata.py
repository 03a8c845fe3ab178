"""Requests to the module removeauthenticationdata."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.request import Request

RemoveAuthenticationDataResponse: TypeAlias = dict[str, Any]


class RemoveAuthenticationData(Request[RemoveAuthenticationDataResponse]):
    """Remove authentication data for the current user.

    Module `removeauthenticationdata`; needs the right to read; needs the right to
    write; is posted.

    See https://www.mediawiki.org/wiki/API:Manage_authentication_data

    Args:
        request: Use this authentication request, by the id returned from
            action=query&meta=authmanagerinfo with amirequestsfor=remove.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Attempt to remove the current user's data for FooAuthenticationRequest::

            wiki.removeauthenticationdata(request="FooAuthenticationRequest")
    """

    __slots__ = ()
    path = "removeauthenticationdata"
    route = (("action", "removeauthenticationdata"),)
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
