"""Requests to the module validatepassword."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.validatepassword import (
        ValidatePasswordResponse as ValidatePasswordResponse,
    )
else:
    ValidatePasswordResponse = dict


class ValidatePassword(Request[ValidatePasswordResponse]):
    """Validate a password against the wiki's password policies.

    Validity is reported as Good if the password is acceptable, Change if the password
    may be used for login but must be changed, or Invalid if the password is not usable.

    Module `validatepassword`; needs the right to read; is posted.

    See https://www.mediawiki.org/wiki/API:Validatepassword

    Args:
        password: Password to validate. Sensitive: posted, and shown nowhere.
        user: Username, for use when testing account creation. The named user must not
            exist. Forms taken: id, name.
        email: Email address, for use when testing account creation.
        realname: Real name, for use when testing account creation.

    Examples:
        Validate the password foobar for the current user::

            wiki.validatepassword(password="foobar")

        Validate the password qwerty for creating user Example::

            wiki.validatepassword(password="querty", user="Example")
    """

    __slots__ = ()
    path = "validatepassword"
    route = (("action", "validatepassword"),)
    post = True
    sensitive = frozenset({"password"})

    def __init__(
        self,
        *,
        password: str,
        user: str | None = None,
        email: str | None = None,
        realname: str | None = None,
    ) -> None:
        super().__init__(
            {
                "password": password,
                "user": user,
                "email": email,
                "realname": realname,
            }
        )
