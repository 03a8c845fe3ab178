"""Requests to the module mergehistory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Timestamp

if TYPE_CHECKING:
    from ..responses.mergehistory import MergeHistoryResponse as MergeHistoryResponse
else:
    MergeHistoryResponse = dict


class MergeHistory(Request[MergeHistoryResponse]):
    """Merge page histories.

    Module `mergehistory`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Mergehistory

    Args:
        from_ (`from`): Title of the page from which history will be merged. Cannot be
            used together with fromid.
        fromid: Page ID of the page from which history will be merged. Cannot be used
            together with from.
        to: Title of the page to which history will be merged. Cannot be used together
            with toid.
        toid: Page ID of the page to which history will be merged. Cannot be used
            together with to.
        timestamp: Timestamp up to which revisions will be moved from the source page's
            history to the destination page's history. If omitted, the entire page
            history of the source page will be merged into the destination page.
        reason: Reason for the history merge.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Merge the entire history of Oldpage into Newpage::

            wiki.mergehistory(from_="Oldpage", to="Newpage", reason="Reason")

        Merge the page revisions of Oldpage dating up to 2015-12-31T04:37:41Z into
            Newpage::

            wiki.mergehistory(
                from_="Oldpage",
                to="Newpage",
                timestamp="2015-12-31T04:37:41Z",
                reason="Reason",
            )
    """

    __slots__ = ()
    path = "mergehistory"
    route = (("action", "mergehistory"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        from_: str | None = None,
        fromid: int | None = None,
        to: str | None = None,
        toid: int | None = None,
        timestamp: Timestamp | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "from": from_,
                "fromid": fromid,
                "to": to,
                "toid": toid,
                "timestamp": timestamp,
                "reason": reason,
                "token": token,
            }
        )
