"""Requests to the module thank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.thank import ThankResponse as ThankResponse
else:
    ThankResponse = dict


class Thank(Request[ThankResponse]):
    """Send a thank-you notification to an editor.

    Module `thank`; needs the right to read; needs the right to write; is posted; comes
    with Thanks.

    See https://www.mediawiki.org/wiki/Extension:Thanks#API_Documentation

    Args:
        rev: Revision ID to thank someone for. This or 'log' must be provided. At least
            1.
        log: Log ID to thank someone for. This or 'rev' must be provided. At least 1.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
        source: A short string describing the source of the request, for example diff or
            history.
    """

    __slots__ = ()
    path = "thank"
    route = (("action", "thank"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        rev: int | None = None,
        log: int | None = None,
        token: str | None = None,
        source: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rev": rev,
                "log": log,
                "token": token,
                "source": source,
            }
        )
