"""Requests to the module oathvalidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.oathvalidate import OATHValidateResponse as OATHValidateResponse
else:
    OATHValidateResponse = dict


class OATHValidate(Request[OATHValidateResponse]):
    """Validate a two-factor authentication (OATH) token.

    Internal to the wiki, or unstable: it may change without notice.

    Module `oathvalidate`; needs the right to read; is posted; comes with OATHAuth.

    Args:
        user: User to validate token for. Defaults to the current user. Forms taken:
            cidr, interwiki, ip, name, temp.
        data: JSON encoded data expected by the module currently activated for the user
            being authenticated.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Validate JSON data for the current user::

            wiki.oathvalidate(data='{"token":"123456"}')

        Validate JSON data for user Example::

            wiki.oathvalidate(user="Example", data='{"token":"123456"}')
    """

    __slots__ = ()
    path = "oathvalidate"
    route = (("action", "oathvalidate"),)
    post = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        data: str,
        user: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "data": data,
                "token": token,
            }
        )
