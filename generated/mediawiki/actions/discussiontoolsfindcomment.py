"""Requests to the module discussiontoolsfindcomment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.discussiontoolsfindcomment import (
        DiscussionToolsFindCommentResponse as DiscussionToolsFindCommentResponse,
    )
else:
    DiscussionToolsFindCommentResponse = dict


class DiscussionToolsFindComment(Request[DiscussionToolsFindCommentResponse]):
    """Find a comment by its ID or name.

    Module `discussiontoolsfindcomment`; needs the right to read; comes with
    DiscussionTools.

    Args:
        idorname: Comment ID or name.
        heading: Heading hash fragment.
        page: Page that the heading hash fragment once existed on.
    """

    __slots__ = ()
    path = "discussiontoolsfindcomment"
    route = (("action", "discussiontoolsfindcomment"),)

    def __init__(
        self,
        *,
        idorname: str | None = None,
        heading: str | None = None,
        page: str | None = None,
    ) -> None:
        super().__init__(
            {
                "idorname": idorname,
                "heading": heading,
                "page": page,
            }
        )
