"""Requests to the module edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many, Timestamp

EditWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "unwatch",
    "watch",
]
EditContentformat: TypeAlias = Literal[
    "application/json",
    "application/octet-stream",
    "application/unknown",
    "application/x-binary",
    "text/css",
    "text/javascript",
    "text/plain",
    "text/unknown",
    "text/x-wiki",
    "unknown/unknown",
]
EditContentmodel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.edit import EditResponse as EditResponse
else:
    EditResponse = dict


class Edit(Request[EditResponse]):
    """Create and edit pages.

    Module `edit`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Edit

    Args:
        title: Title of the page to edit. Cannot be used together with pageid.
        pageid: Page ID of the page to edit. Cannot be used together with title.
        section: Section identifier. 0 for the top section, new for a new section. Often
            a positive integer, but can also be non-numeric.
        sectiontitle: The title for a new section when using section=new.
        text: Page content.
        summary: Edit summary.
            When this parameter is not provided or empty, an edit summary may be
            generated automatically (https://www.mediawiki.org/wiki/Autosummary).
            When using section=new and sectiontitle is not provided, the value of this
            parameter is used for the section title instead, and an edit summary is
            generated automatically.
        tags: Change tags to apply to the revision. At most 50 (500 with apihighlimits)
            values.
        minor: Mark this edit as a minor edit.
        notminor: Do not mark this edit as a minor edit even if the "Mark all edits
            minor by default" user preference is set.
        bot: Mark this edit as a bot edit.
        baserevid: ID of the base revision, used to detect edit conflicts. May be
            obtained through action=query&prop=revisions. Self-conflicts cause the edit
            to fail unless basetimestamp is set.
        basetimestamp: Timestamp of the base revision, used to detect edit conflicts.
            May be obtained through action=query&prop=revisions&rvprop=timestamp.
            Self-conflicts are ignored.
        starttimestamp: Timestamp when the editing process began, used to detect edit
            conflicts. An appropriate value may be obtained using curtimestamp when
            beginning the edit process (e.g. when loading the page content to edit).
        recreate: Override any errors about the page having been deleted in the
            meantime.
        createonly: Don't edit the page if it exists already.
        nocreate: Throw an error if the page doesn't exist.
        watch: Add the page to the current user's watchlist. Deprecated.
        unwatch: Remove the page from the current user's watchlist. Deprecated.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        md5: The MD5 hash of the text parameter, or the prependtext and appendtext
            parameters concatenated. If set, the edit won't be done unless the hash is
            correct.
        prependtext: Add this text to the beginning of the page or section. Overrides
            text.
        appendtext: Add this text to the end of the page or section. Overrides text.
            Use section=new to append a new section, rather than this parameter.
        undo: Undo this revision. Overrides text, prependtext and appendtext. At least
            0.
        undoafter: Undo all revisions from undo to this one. If not set, just undo one
            revision. At least 0.
        redirect: Automatically resolve redirects.
        contentformat: Content serialization format used for the input text.
        contentmodel: Content model of the new content.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
            The token should always be sent as the last parameter, or at least after the
            text parameter.
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
        captchaword: Answer to the CAPTCHA.
        captchaid: CAPTCHA ID from previous request.

    Examples:
        Edit a page::

            wiki.edit(
                title="Test",
                text="article content",
                summary="test summary",
                baserevid=1234567,
            )

        Prepend __NOTOC__ to a page::

            wiki.edit(
                title="Test",
                summary="NOTOC",
                minor=True,
                basetimestamp="2007-08-24T12:34:54Z",
                prependtext="__NOTOC__\\n",
            )

        Undo revisions 13579 through 13585 with autosummary::

            wiki.edit(
                title="Test",
                basetimestamp="2007-08-24T12:34:54Z",
                undo=13585,
                undoafter=13579,
            )
    """

    __slots__ = ()
    path = "edit"
    route = (("action", "edit"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        minor: bool | None = None,
        notminor: bool | None = None,
        bot: bool | None = None,
        baserevid: int | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        recreate: bool | None = None,
        createonly: bool | None = None,
        nocreate: bool | None = None,
        watch: bool | None = None,
        unwatch: bool | None = None,
        watchlist: EditWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        md5: str | None = None,
        prependtext: str | None = None,
        appendtext: str | None = None,
        undo: int | None = None,
        undoafter: int | None = None,
        redirect: bool | None = None,
        contentformat: EditContentformat | str | None = None,
        contentmodel: EditContentmodel | str | None = None,
        token: str | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        captchaword: str | None = None,
        captchaid: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "section": section,
                "sectiontitle": sectiontitle,
                "text": text,
                "summary": summary,
                "tags": tags,
                "minor": minor,
                "notminor": notminor,
                "bot": bot,
                "baserevid": baserevid,
                "basetimestamp": basetimestamp,
                "starttimestamp": starttimestamp,
                "recreate": recreate,
                "createonly": createonly,
                "nocreate": nocreate,
                "watch": watch,
                "unwatch": unwatch,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "md5": md5,
                "prependtext": prependtext,
                "appendtext": appendtext,
                "undo": undo,
                "undoafter": undoafter,
                "redirect": redirect,
                "contentformat": contentformat,
                "contentmodel": contentmodel,
                "token": token,
                "returnto": returnto,
                "returntoquery": returntoquery,
                "returntoanchor": returntoanchor,
                "captchaword": captchaword,
                "captchaid": captchaid,
            }
        )
