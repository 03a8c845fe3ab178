"""Requests to the module clearhasmsg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.clearhasmsg import ClearHasMsgResponse as ClearHasMsgResponse
else:
    ClearHasMsgResponse = dict


class ClearHasMsg(Request[ClearHasMsgResponse]):
    """Clears the hasmsg flag for the current user.

    Module `clearhasmsg`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:ClearHasMsg

    Examples:
        Clear the hasmsg flag for the current user::

            wiki.clearhasmsg()
    """

    __slots__ = ()
    path = "clearhasmsg"
    route = (("action", "clearhasmsg"),)
    post = True
    writes = True

    def __init__(self) -> None:
        super().__init__({})
