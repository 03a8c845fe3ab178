"""Requests to the module query+unreadnotificationpages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import MetaModule
from .._runtime.values import Limit

if TYPE_CHECKING:
    from ..responses.unreadnotificationpages import (
        UnreadNotificationPagesResponse as UnreadNotificationPagesResponse,
    )
else:
    UnreadNotificationPagesResponse = dict


class UnreadNotificationPages(MetaModule[UnreadNotificationPagesResponse]):
    """Get pages for which there are unread notifications for the current user.

    Module `query+unreadnotificationpages`; parameters prefixed `unp`; needs the right
    to read; comes with Echo.

    See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

    Args:
        grouppages (`unpgrouppages`): Group talk pages together with their subject page,
            and group notifications not associated with a page together with the current
            user's user page.
        limit (`unplimit`): The maximum number of pages to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 2000 at once.

    Examples:
        List pages with (their amount of) unread notifications::

            wiki.query.unreadnotificationpages()
    """

    __slots__ = ()
    path = "query+unreadnotificationpages"
    route = (("action", "query"), ("meta", "unreadnotificationpages"))
    limit = "unplimit"
    batch = 2000

    def __init__(
        self,
        *,
        grouppages: bool | None = None,
        limit: Limit | None = None,
    ) -> None:
        super().__init__(
            {
                "unpgrouppages": grouppages,
                "unplimit": limit,
            }
        )
