"""The text of one page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from . import answers
from .errors import DeniedError, RequestError
from .events import Call
from .request import Steps
from .session import Session
from .values import Value, join
from .wire import Wire

MODULE = "query+revisions"


class PageText(Steps[str]):
    """The source text of a page, in its last revision: `wiki(PageText("Sandbox"))`.

    Many pages are read by `wiki.query.revisions(titles=…, prop=["content"],
    slots=["main"])`, and a page is changed by `Rewrite`.

    Args:
        title: the page's title.
        redirects: give the text of the page that this one redirects to, and not the
            redirect's own (`#REDIRECT [[…]]`).

    Raises:
        ValueError: the title holds the separator U+001F.

    Raises (when run):
        RequestError: there is no such page (`missingtitle`), or there can be none
            (`invalidtitle`, `pagecannotexist`; `interwiki`: it is on another wiki).
        DeniedError: the text is hidden from this user.
        WikiError: any other of its kinds.
    """

    __slots__ = ()

    def __init__(self, title: str, *, redirects: bool = False) -> None:
        join([title])
        super().__init__({"title": title, "redirects": redirects})

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[str]:
        title = cast("str", self._arguments["title"])
        values: dict[str, Value] = {
            "action": "query",
            "prop": "revisions",
            "titles": join([title]),  # one title, also with a `|` in it
            "rvprop": "content",
            "rvslots": "main",
            "formatversion": "2",
        }
        if self._arguments["redirects"]:
            values["redirects"] = "1"
        answer = yield from session.call(Wire(values, path=MODULE), options)
        return main_text(_only(answer, title))


def main_text(page: Mapping[str, Any]) -> str:
    """The text of the main slot of the revision that was read of a page.

    Raises:
        DeniedError: it is hidden from this user.
    """
    revision = page["revisions"][0]
    main: dict[str, Any] = {}
    if "slots" in revision:
        main = answers.reach(revision, ("slots", "main"), dict)
    if "content" not in main:
        text = "its text is hidden from this user"
        raise DeniedError("texthidden", text, MODULE, data=page)
    return str(main["content"])


def _only(answer: object, title: str) -> dict[str, Any]:
    """The one page of an answer, which has a revision.

    Raises:
        RequestError: there is none.
    """
    # The wiki says nothing of a title that is empty.
    nothing = {"query": {"pages": [{"title": title, "invalid": True}]}}
    whole = answer if isinstance(answer, dict) and "query" in answer else nothing
    found = answers.reach(whole, ("query",), dict)
    pages = answers.reach(found, ("pages",), list) if "pages" in found else []
    page: dict[str, Any] = next(iter(pages), {})
    if page.get("revisions"):
        return page
    elsewhere = found.get("interwiki")
    if elsewhere:
        code, text = "interwiki", f"it is on another wiki, {elsewhere[0]['iw']}"
    elif "invalid" in page:
        code, text = "invalidtitle", str(page.get("invalidreason", "it is invalid"))
    elif "special" in page:
        code, text = "pagecannotexist", "it is made by the wiki, and has no text"
    else:
        code, text = "missingtitle", "there is no such page"
    named = page.get("title", title) or "''"
    raise RequestError(code, f"{named}: {text}", MODULE, data=page)
