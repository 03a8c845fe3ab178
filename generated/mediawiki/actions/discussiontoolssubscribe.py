"""Requests to the module discussiontoolssubscribe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.discussiontoolssubscribe import (
        DiscussionToolsSubscribeResponse as DiscussionToolsSubscribeResponse,
    )
else:
    DiscussionToolsSubscribeResponse = dict


class DiscussionToolsSubscribe(Request[DiscussionToolsSubscribeResponse]):
    """Subscribe (or unsubscribe) to receive notifications about a topic.

    Module `discussiontoolssubscribe`; needs the right to read; needs the right to
    write; is posted; comes with DiscussionTools.

    Args:
        page: A page on which the topic appears.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
        commentname: Name of the topic to subscribe to (or unsubscribe from).
        subscribe: True to subscribe, false to unsubscribe.
    """

    __slots__ = ()
    path = "discussiontoolssubscribe"
    route = (("action", "discussiontoolssubscribe"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        page: str,
        commentname: str,
        subscribe: bool,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "page": page,
                "token": token,
                "commentname": commentname,
                "subscribe": subscribe,
            }
        )
