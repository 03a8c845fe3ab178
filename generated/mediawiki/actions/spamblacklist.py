"""Requests to the module spamblacklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.spamblacklist import SpamBlacklistResponse as SpamBlacklistResponse
else:
    SpamBlacklistResponse = dict


class SpamBlacklist(Request[SpamBlacklistResponse]):
    """Validate one or more URLs against the spam block list.

    Module `spamblacklist`; needs the right to read; comes with SpamBlacklist.

    See https://www.mediawiki.org/wiki/Extension:SpamBlacklist/API

    Args:
        url: URLs to validate against the block list. At most 50 (500 with
            apihighlimits) values.

    Examples:
        Check two URLs against the block list::

            wiki.spamblacklist(
                url=["http://www.example.com/", "http://www.example.org/"],
            )
    """

    __slots__ = ()
    path = "spamblacklist"
    route = (("action", "spamblacklist"),)

    def __init__(
        self,
        *,
        url: Many[str],
    ) -> None:
        super().__init__(
            {
                "url": url,
            }
        )
