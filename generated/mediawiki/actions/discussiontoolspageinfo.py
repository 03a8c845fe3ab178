"""Requests to the module discussiontoolspageinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

DiscussionToolsPageInfoProp: TypeAlias = Literal[
    "threaditemshtml",
    "transcludedfrom",
]

if TYPE_CHECKING:
    from ..responses.discussiontoolspageinfo import (
        DiscussionToolsPageInfoResponse as DiscussionToolsPageInfoResponse,
    )
else:
    DiscussionToolsPageInfoResponse = dict


class DiscussionToolsPageInfo(Request[DiscussionToolsPageInfoResponse]):
    """Returns metadata required to initialize the discussion tools.

    Internal to the wiki, or unstable: it may change without notice.

    Module `discussiontoolspageinfo`; needs the right to read; comes with
    DiscussionTools.

    Args:
        page: The page to perform actions on.
        oldid: The revision number to use (defaults to latest revision).
        prop: Which properties to get. At most 50 (500 with apihighlimits) values.
            Default: transcludedfrom.
            - threaditemshtml: Representation of the comment threads parsed from the
              page
            - transcludedfrom: Which other pages comments have been transcluded from
        excludesignatures: Exclude user signatures from the comments (when using
            prop=threaditemshtml).
    """

    __slots__ = ()
    path = "discussiontoolspageinfo"
    route = (("action", "discussiontoolspageinfo"),)

    def __init__(
        self,
        *,
        page: str | None = None,
        oldid: int | None = None,
        prop: Many[DiscussionToolsPageInfoProp] | None = None,
        excludesignatures: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "page": page,
                "oldid": oldid,
                "prop": prop,
                "excludesignatures": excludesignatures,
            }
        )
