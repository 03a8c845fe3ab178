"""Requests to the module feedcontributions."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.answers import Raw
from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

FeedContributionsFeedformat: TypeAlias = Literal[
    "atom",
    "rss",
]
FeedContributionsTagfilter: TypeAlias = Literal[
    "Nuke",
    "abusefilter-condition-limit",
    "discussiontools",
    "discussiontools-added-comment",
    "discussiontools-edit",
    "discussiontools-newtopic",
    "discussiontools-reply",
    "discussiontools-source",
    "discussiontools-source-enhanced",
    "discussiontools-visual",
    "editcheck-newcontent",
    "editcheck-newreference",
    "editcheck-reference-decline-common-knowledge",
    "editcheck-reference-decline-irrelevant",
    "editcheck-reference-decline-other",
    "editcheck-reference-decline-uncertain",
    "editcheck-references",
    "editcheck-references-activated",
    "mw-blank",
    "mw-changed-redirect-target",
    "mw-contentmodelchange",
    "mw-manual-revert",
    "mw-new-redirect",
    "mw-removed-redirect",
    "mw-replace",
    "mw-reverted",
    "mw-rollback",
    "mw-server-side-upload",
    "mw-undo",
    "visualeditor",
    "visualeditor-needcheck",
    "visualeditor-switched",
    "visualeditor-wikitext",
    "wikieditor",
]
FeedContributionsResponse: TypeAlias = Raw


class FeedContributions(Request[FeedContributionsResponse]):
    """Returns a user's contributions feed.

    Module `feedcontributions`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Feedcontributions

    Args:
        feedformat: The format of the feed. Default: rss.
        user: What users to get the contributions for. Forms taken: cidr, id, interwiki,
            ip, name, temp.
        namespace: Which namespace to filter the contributions by.
        year: From year (and earlier).
        month: From month (and earlier).
        tagfilter: Filter contributions that have these tags. At most 50 (500 with
            apihighlimits) values.
        deletedonly: Show only deleted contributions.
        toponly: Only show edits that are the latest revisions.
        newonly: Only show edits that are page creations.
        hideminor: Hide minor edits.
        showsizediff: Show the size difference between revisions.

    Examples:
        Return contributions for user Example::

            wiki.feedcontributions(user="Example")
    """

    __slots__ = ()
    path = "feedcontributions"
    route = (("action", "feedcontributions"),)
    prints = True

    def __init__(
        self,
        *,
        user: str,
        feedformat: FeedContributionsFeedformat | None = None,
        namespace: int | None = None,
        year: int | None = None,
        month: int | None = None,
        tagfilter: Many[FeedContributionsTagfilter | str] | None = None,
        deletedonly: bool | None = None,
        toponly: bool | None = None,
        newonly: bool | None = None,
        hideminor: bool | None = None,
        showsizediff: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "feedformat": feedformat,
                "user": user,
                "namespace": namespace,
                "year": year,
                "month": month,
                "tagfilter": tagfilter,
                "deletedonly": deletedonly,
                "toponly": toponly,
                "newonly": newonly,
                "hideminor": hideminor,
                "showsizediff": showsizediff,
            }
        )
