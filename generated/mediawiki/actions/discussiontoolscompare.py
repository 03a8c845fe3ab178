"""Requests to the module discussiontoolscompare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.discussiontoolscompare import (
        DiscussionToolsCompareResponse as DiscussionToolsCompareResponse,
    )
else:
    DiscussionToolsCompareResponse = dict


class DiscussionToolsCompare(Request[DiscussionToolsCompareResponse]):
    """Get information about comment changes between two page revisions.

    Internal to the wiki, or unstable: it may change without notice.

    Module `discussiontoolscompare`; needs the right to read; comes with
    DiscussionTools.

    Args:
        fromtitle: First title to compare.
        fromrev: First revision to compare.
        totitle: Second title to compare.
        torev: Second revision to compare.
    """

    __slots__ = ()
    path = "discussiontoolscompare"
    route = (("action", "discussiontoolscompare"),)

    def __init__(
        self,
        *,
        fromtitle: str | None = None,
        fromrev: int | None = None,
        totitle: str | None = None,
        torev: int | None = None,
    ) -> None:
        super().__init__(
            {
                "fromtitle": fromtitle,
                "fromrev": fromrev,
                "totitle": totitle,
                "torev": torev,
            }
        )
