"""Requests to the module discussiontoolsthank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.discussiontoolsthank import (
        DiscussionToolsThankResponse as DiscussionToolsThankResponse,
    )
else:
    DiscussionToolsThankResponse = dict


class DiscussionToolsThank(Request[DiscussionToolsThankResponse]):
    """Send a public thank-you notification for a comment.

    Module `discussiontoolsthank`; needs the right to read; needs the right to write; is
    posted; comes with DiscussionTools.

    Args:
        page: The page to perform actions on.
        commentid: ID of the comment to thank.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
    """

    __slots__ = ()
    path = "discussiontoolsthank"
    route = (("action", "discussiontoolsthank"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        page: str,
        commentid: str,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "page": page,
                "commentid": commentid,
                "token": token,
            }
        )
