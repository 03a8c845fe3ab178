"""Requests to the module resetpassword."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.resetpassword import ResetPasswordResponse as ResetPasswordResponse
else:
    ResetPasswordResponse = dict


class ResetPassword(Request[ResetPasswordResponse]):
    """Send a password reset email to a user.

    Module `resetpassword`; needs the right to read; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Manage_authentication_data

    Args:
        user: User being reset. Forms taken: name.
        email: Email address of the user being reset.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Send a password reset email to user Example::

            wiki.resetpassword(user="Example")

        Send a password reset email for all users with email address user@example.com::

            wiki.resetpassword(user="user@example.com")
    """

    __slots__ = ()
    path = "resetpassword"
    route = (("action", "resetpassword"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        user: str | None = None,
        email: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "user": user,
                "email": email,
                "token": token,
            }
        )
