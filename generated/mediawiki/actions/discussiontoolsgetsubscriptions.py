"""Requests to the module discussiontoolsgetsubscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.discussiontoolsgetsubscriptions import (
        DiscussionToolsGetSubscriptionsResponse as DiscussionToolsGetSubscriptionsResponse,
    )
else:
    DiscussionToolsGetSubscriptionsResponse = dict


class DiscussionToolsGetSubscriptions(Request[DiscussionToolsGetSubscriptionsResponse]):
    """Get the subscription statuses of given topics.

    Module `discussiontoolsgetsubscriptions`; needs the right to read; comes with
    DiscussionTools.

    Args:
        commentname: Names of the topics to check. More than 50 (500 with apihighlimits)
            values take several requests.
    """

    __slots__ = ()
    path = "discussiontoolsgetsubscriptions"
    route = (("action", "discussiontoolsgetsubscriptions"),)
    multi_limits = {"commentname": (50, 500)}

    def __init__(
        self,
        *,
        commentname: Many[str],
    ) -> None:
        super().__init__(
            {
                "commentname": commentname,
            }
        )
