"""Requests to the module discussiontoolsedit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

DiscussionToolsEditPaction: TypeAlias = Literal[
    "addcomment",
    "addtopic",
]
DiscussionToolsEditAutosubscribe: TypeAlias = Literal[
    "default",
    "no",
    "yes",
]
DiscussionToolsEditUseskin: TypeAlias = Literal[
    "apioutput",
    "authentication-popup",
    "fallback",
    "json",
    "minerva",
    "monobook",
    "timeless",
    "vector",
    "vector-2022",
]

if TYPE_CHECKING:
    from ..responses.discussiontoolsedit import (
        DiscussionToolsEditResponse as DiscussionToolsEditResponse,
    )
else:
    DiscussionToolsEditResponse = dict


class DiscussionToolsEdit(Request[DiscussionToolsEditResponse]):
    """Post a message on a discussion page.

    Module `discussiontoolsedit`; needs the right to read; needs the right to write; is
    posted; comes with DiscussionTools.

    Args:
        paction: Action to perform.
            - addcomment: Add a new comment as a reply to an existing comment.
            - addtopic: Add a new discussion section and the first comment in it.
        autosubscribe: Automatically subscribe the user to the talk page thread?
            Default: default.
        page: The page to perform actions on.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
        formtoken: An optional unique ID generated in the client to prevent
            double-posting. At most 16 characters.
        commentname: Name of the comment to reply to. Only used when paction is
            addcomment.
        commentid: ID of the comment to reply to. Only used when paction is addcomment.
            Overrides commentname.
        wikitext: Content to post, as wikitext. Cannot be used together with html.
        html: Content to post, as HTML. Cannot be used together with wikitext.
        summary: Edit summary.
        sectiontitle: The title for a new section when using $1section=new. Only used
            when paction is addtopic.
        allownosectiontitle: Allow posting a new section without a title.
        useskin: Apply the selected skin to the parser output. May affect the following
            properties: text, langlinks, headitems, modules, jsconfigvars, indicators.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
        captchaid: Captcha ID (when saving with a captcha response).
        captchaword: Answer to the captcha (when saving with a captcha response).
        nocontent: Omit the HTML content of the new revision in the response.
        tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
            values.
        returnto: Page title. If saving the edit created a temporary account, the API
            may respond with an URL that the client should visit to complete logging in.
            If this parameter is provided, the URL will redirect to the given page,
            instead of the page that was edited.
        returntoquery: URL query parameters (with leading ?). If saving the edit created
            a temporary account, the API may respond with an URL that the client should
            visit to complete logging in. If this parameter is provided, the URL will
            redirect to a page with the given query parameters.
        returntoanchor: URL fragment (with leading #). If saving the edit created a
            temporary account, the API may respond with an URL that the client should
            visit to complete logging in. If this parameter is provided, the URL will
            redirect to a page with the given fragment.
    """

    __slots__ = ()
    path = "discussiontoolsedit"
    route = (("action", "discussiontoolsedit"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        paction: DiscussionToolsEditPaction,
        page: str,
        autosubscribe: DiscussionToolsEditAutosubscribe | None = None,
        token: str | None = None,
        formtoken: str | None = None,
        commentname: str | None = None,
        commentid: str | None = None,
        wikitext: str | None = None,
        html: str | None = None,
        summary: str | None = None,
        sectiontitle: str | None = None,
        allownosectiontitle: bool | None = None,
        useskin: DiscussionToolsEditUseskin | str | None = None,
        watchlist: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        nocontent: str | None = None,
        tags: Many[str] | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
    ) -> None:
        super().__init__(
            {
                "paction": paction,
                "autosubscribe": autosubscribe,
                "page": page,
                "token": token,
                "formtoken": formtoken,
                "commentname": commentname,
                "commentid": commentid,
                "wikitext": wikitext,
                "html": html,
                "summary": summary,
                "sectiontitle": sectiontitle,
                "allownosectiontitle": allownosectiontitle,
                "useskin": useskin,
                "watchlist": watchlist,
                "captchaid": captchaid,
                "captchaword": captchaword,
                "nocontent": nocontent,
                "tags": tags,
                "returnto": returnto,
                "returntoquery": returntoquery,
                "returntoanchor": returntoanchor,
            }
        )
