"""Requests to the module setpagelanguage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.setpagelanguage import (
        SetPageLanguageResponse as SetPageLanguageResponse,
    )
else:
    SetPageLanguageResponse = dict


class SetPageLanguage(Request[SetPageLanguageResponse]):
    """Change the language of a page.

    Changing the language of a page is not allowed on this wiki.

    Enable $wgPageLanguageUseDB
    (https://www.mediawiki.org/wiki/Manual:$wgPageLanguageUseDB) to use this action.

    Module `setpagelanguage`; needs the right to read; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:SetPageLanguage

    Args:
        title: Title of the page whose language you wish to change. Cannot be used
            together with pageid.
        pageid: Page ID of the page whose language you wish to change. Cannot be used
            together with title.
        lang: Language code of the language to change the page to. Use default to reset
            the page to the wiki's default content language.
        reason: Reason for the change.
        tags: Change tags to apply to the log entry resulting from this action. At most
            50 (500 with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Change the language of the page Main Page to Basque::

            wiki.setpagelanguage(title="Main Page", lang="eu")

        Change the language of the page with ID 123 to the wiki's default content
            language::

            wiki.setpagelanguage(pageid=123, lang="default")
    """

    __slots__ = ()
    path = "setpagelanguage"
    route = (("action", "setpagelanguage"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        lang: str,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "lang": lang,
                "reason": reason,
                "tags": tags,
                "token": token,
            }
        )
