"""Requests to the module feedrecentchanges."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.answers import Raw
from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Timestamp

FeedRecentChangesFeedformat: TypeAlias = Literal[
    "atom",
    "rss",
]
FeedRecentChangesResponse: TypeAlias = Raw


class FeedRecentChanges(Request[FeedRecentChangesResponse]):
    """Returns a recent changes feed.

    Module `feedrecentchanges`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Feedrecentchanges

    Args:
        feedformat: The format of the feed. Default: rss.
        namespace: Namespace to limit the results to.
        invert: All namespaces but the selected one.
        associated: Include associated (talk or main) namespace.
        days: Days to limit the results to. At least 1. Default: 7.
        limit: Maximum number of results to return. At least 1. At most 50. Default: 50.
        from_ (`from`): Show changes since then.
        hideminor: Hide minor changes.
        hidebots: Hide changes made by bots.
        hideanons: Hide changes made by anonymous users.
        hideliu: Hide changes made by registered users.
        hidepatrolled: Hide patrolled changes.
        hidemyself: Hide changes made by the current user.
        hidecategorization: Hide category membership changes.
        tagfilter: Filter by tag.
        inverttags: All edits except ones tagged with the selected ones.
        target: Show only changes on pages linked from this page.
        showlinkedto: Show changes on pages linked to the selected page instead.

    Examples:
        Show recent changes::

            wiki.feedrecentchanges()

        Show recent changes for 30 days::

            wiki.feedrecentchanges(days=30)
    """

    __slots__ = ()
    path = "feedrecentchanges"
    route = (("action", "feedrecentchanges"),)
    prints = True

    def __init__(
        self,
        *,
        feedformat: FeedRecentChangesFeedformat | None = None,
        namespace: int | None = None,
        invert: bool | None = None,
        associated: bool | None = None,
        days: int | None = None,
        limit: int | None = None,
        from_: Timestamp | None = None,
        hideminor: bool | None = None,
        hidebots: bool | None = None,
        hideanons: bool | None = None,
        hideliu: bool | None = None,
        hidepatrolled: bool | None = None,
        hidemyself: bool | None = None,
        hidecategorization: bool | None = None,
        tagfilter: str | None = None,
        inverttags: bool | None = None,
        target: str | None = None,
        showlinkedto: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "feedformat": feedformat,
                "namespace": namespace,
                "invert": invert,
                "associated": associated,
                "days": days,
                "limit": limit,
                "from": from_,
                "hideminor": hideminor,
                "hidebots": hidebots,
                "hideanons": hideanons,
                "hideliu": hideliu,
                "hidepatrolled": hidepatrolled,
                "hidemyself": hidemyself,
                "hidecategorization": hidecategorization,
                "tagfilter": tagfilter,
                "inverttags": inverttags,
                "target": target,
                "showlinkedto": showlinkedto,
            }
        )
