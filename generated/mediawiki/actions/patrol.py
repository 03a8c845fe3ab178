"""Requests to the module patrol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.patrol import PatrolResponse as PatrolResponse
else:
    PatrolResponse = dict


class Patrol(Request[PatrolResponse]):
    """Patrol a page or revision.

    Module `patrol`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Patrol

    Args:
        rcid: Recentchanges ID to patrol.
        revid: Revision ID to patrol.
        tags: Change tags to apply to the entry in the patrol log. At most 50 (500 with
            apihighlimits) values.
        token: A "patrol" token retrieved from action=query&meta=tokens. A patrol token;
            fetched when not given.

    Examples:
        Patrol a recent change::

            wiki.patrol(rcid=230672766)

        Patrol a revision::

            wiki.patrol(revid=230672766)
    """

    __slots__ = ()
    path = "patrol"
    route = (("action", "patrol"),)
    post = True
    writes = True
    token = ("token", "patrol")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        rcid: int | None = None,
        revid: int | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rcid": rcid,
                "revid": revid,
                "tags": tags,
                "token": token,
            }
        )
