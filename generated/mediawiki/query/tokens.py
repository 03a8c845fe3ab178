"""Requests to the module query+tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

TokensType: TypeAlias = Literal[
    "createaccount",
    "csrf",
    "login",
    "patrol",
    "rollback",
    "userrights",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.tokens import TokensResponse as TokensResponse
else:
    TokensResponse = dict


class Tokens(MetaModule[TokensResponse]):
    """Gets tokens for data-modifying actions.

    Module `query+tokens`.

    See https://www.mediawiki.org/wiki/API:Tokens

    Args:
        type: Types of token to request. * for all values. At most 50 (500 with
            apihighlimits) values. Default: csrf.

    Examples:
        Retrieve a csrf token (the default)::

            wiki.query.tokens()

        Retrieve a watch token and a patrol token::

            wiki.query.tokens(type=["watch", "patrol"])
    """

    __slots__ = ()
    path = "query+tokens"
    route = (("action", "query"), ("meta", "tokens"))

    def __init__(
        self,
        *,
        type: Many[TokensType | str] | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
            }
        )
