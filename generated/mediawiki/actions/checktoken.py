"""Requests to the module checktoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

CheckTokenType: TypeAlias = Literal[
    "createaccount",
    "csrf",
    "login",
    "patrol",
    "rollback",
    "userrights",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.checktoken import CheckTokenResponse as CheckTokenResponse
else:
    CheckTokenResponse = dict


class CheckToken(Request[CheckTokenResponse]):
    """Check the validity of a token from action=query&meta=tokens.

    Module `checktoken`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Checktoken

    Args:
        type: Type of token being tested.
        token: Token to test. Sensitive: posted, and shown nowhere.
        maxtokenage: Maximum allowed age of the token, in seconds.

    Examples:
        Test the validity of a csrf token::

            wiki.checktoken(type="csrf", token="123ABC")
    """

    __slots__ = ()
    path = "checktoken"
    route = (("action", "checktoken"),)
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        type: CheckTokenType | str,
        token: str,
        maxtokenage: int | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
                "token": token,
                "maxtokenage": maxtokenage,
            }
        )
