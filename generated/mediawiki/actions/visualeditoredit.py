"""Requests to the module visualeditoredit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many, Timestamp

VisualEditorEditPaction: TypeAlias = Literal[
    "diff",
    "save",
    "serialize",
    "serializeforcache",
]
VisualEditorEditUseskin: TypeAlias = Literal[
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
    from ..responses.visualeditoredit import (
        VisualEditorEditResponse as VisualEditorEditResponse,
    )
else:
    VisualEditorEditResponse = dict


class VisualEditorEdit(Request[VisualEditorEditResponse]):
    """Save an HTML5 page to MediaWiki (converted to wikitext via the Parsoid service).

    Internal to the wiki, or unstable: it may change without notice.

    Module `visualeditoredit`; needs the right to read; needs the right to write; is
    posted; comes with VisualEditor.

    Args:
        paction: Action to perform.
        page: The page to perform actions on.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
        wikitext: The wikitext to act with.
        section: The section on which to act.
        sectiontitle: Title for new section.
        basetimestamp: When saving, set this to the timestamp of the revision that was
            edited. Used to detect edit conflicts.
        starttimestamp: When saving, set this to the timestamp of when the page was
            loaded. Used to detect edit conflicts.
        oldid: The revision number to use. Defaults to latest revision.
        minor: Flag for minor edit.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
        html: HTML to send to Parsoid in exchange for wikitext.
        etag: ETag to send.
        summary: Edit summary.
        captchaid: Captcha ID (when saving with a captcha response).
        captchaword: Answer to the captcha (when saving with a captcha response).
        cachekey: Use the result of a previous serializeforcache request with this key.
            Overrides html.
        nocontent: Omit the HTML content of the new revision in the response.
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
        useskin: Apply the selected skin to the parser output. May affect the following
            properties: text, langlinks, headitems, modules, jsconfigvars, indicators.
        tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
            values.
        plugins: Plugins associated with the API request. At most 50 (500 with
            apihighlimits) values.
        data_plugin (`data-{plugin}`): Arbitrary data sent by a plugin with the API
            request. One for each plugin in `plugins`.
    """

    __slots__ = ()
    path = "visualeditoredit"
    route = (("action", "visualeditoredit"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        paction: VisualEditorEditPaction,
        page: str,
        token: str | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        oldid: int | None = None,
        minor: str | None = None,
        watchlist: str | None = None,
        html: str | None = None,
        etag: str | None = None,
        summary: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        cachekey: str | None = None,
        nocontent: bool | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        useskin: VisualEditorEditUseskin | str | None = None,
        tags: Many[str] | None = None,
        plugins: Many[str] | None = None,
        data_plugin: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {
                "paction": paction,
                "page": page,
                "token": token,
                "wikitext": wikitext,
                "section": section,
                "sectiontitle": sectiontitle,
                "basetimestamp": basetimestamp,
                "starttimestamp": starttimestamp,
                "oldid": oldid,
                "minor": minor,
                "watchlist": watchlist,
                "html": html,
                "etag": etag,
                "summary": summary,
                "captchaid": captchaid,
                "captchaword": captchaword,
                "cachekey": cachekey,
                "nocontent": nocontent,
                "returnto": returnto,
                "returntoquery": returntoquery,
                "returntoanchor": returntoanchor,
                "useskin": useskin,
                "tags": tags,
                "plugins": plugins,
                "data-{plugin}": data_plugin,
            }
        )
