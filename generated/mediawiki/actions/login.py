"""Requests to the module login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.login import LoginResponse as LoginResponse
else:
    LoginResponse = dict


class Login(Request[LoginResponse]):
    """Log in and get authentication cookies.

    This action should only be used in combination with Special:BotPasswords; use for
    main-account login is deprecated and may fail without warning. To safely log in to
    the main account, use action=clientlogin.

    Module `login`; parameters prefixed `lg`; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Login

    Args:
        name (`lgname`): Username.
        password (`lgpassword`): Password. Sensitive: posted, and shown nowhere.
        domain (`lgdomain`): Domain (optional).
        token (`lgtoken`): A "login" token retrieved from action=query&meta=tokens.
            Sensitive: posted, and shown nowhere.

    Examples:
        Log in::

            wiki.login_(name="user", password="password", token="123ABC")
    """

    __slots__ = ()
    path = "login"
    route = (("action", "login"),)
    post = True
    writes = True
    sensitive = frozenset({"lgpassword", "lgtoken"})

    def __init__(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        domain: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "lgname": name,
                "lgpassword": password,
                "lgdomain": domain,
                "lgtoken": token,
            }
        )
