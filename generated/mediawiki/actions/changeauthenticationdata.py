"""Requests to the module changeauthenticationdata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.changeauthenticationdata import (
        ChangeAuthenticationDataResponse as ChangeAuthenticationDataResponse,
    )
else:
    ChangeAuthenticationDataResponse = dict


class ChangeAuthenticationData(Request[ChangeAuthenticationDataResponse]):
    """Change authentication data for the current user.

    Module `changeauthenticationdata`; parameters prefixed `changeauth`; needs the right
    to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Manage_authentication_data

    Args:
        request (`changeauthrequest`): Use this authentication request, by the id
            returned from action=query&meta=authmanagerinfo with amirequestsfor=change.
        token (`changeauthtoken`): A "csrf" token retrieved from
            action=query&meta=tokens. A csrf token; fetched when not given.
        extra: This module accepts additional parameters depending on the available
            authentication requests. Use action=query&meta=authmanagerinfo with
            amirequestsfor=change (or a previous response from this module, if
            applicable) to determine the requests available and the fields that they
            use.

    Examples:
        Attempt to change the current user's password to ExamplePassword::

            wiki.changeauthenticationdata(
                request="MediaWiki\\\\Auth\\\\PasswordAuthenticationRequest",
                extra={"password": "ExamplePassword", "retype": "ExamplePassword"},
            )
    """

    __slots__ = ()
    path = "changeauthenticationdata"
    route = (("action", "changeauthenticationdata"),)
    post = True
    writes = True
    token = ("changeauthtoken", "csrf")
    sensitive = frozenset({"changeauthtoken"})

    def __init__(
        self,
        *,
        request: str,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {
                "changeauthrequest": request,
                "changeauthtoken": token,
            },
            extra,
        )
