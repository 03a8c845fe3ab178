"""Read, change, write: an edit that loses nobody's work (mw:API:Edit)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from . import answers
from .errors import ApiError, ConflictError, DeniedError, RequestError
from .events import Call
from .request import Request, Steps, flatten
from .session import Session
from .values import Value
from .wire import Wire

R = TypeVar("R")


class Rewrite(Steps[R]):
    """An edit whose text a function makes of the page's present text.

    `wiki(Rewrite(Edit(title="Sandbox", summary="spelling"), fix))` reads the page, or
    the section that the edit names, calls `fix` with its text and saves what comes
    back; with `section="new"` it is called with "" for the new section. The edit tells
    the wiki which revision it is based on. When somebody else was faster in a way that
    the wiki cannot merge, `fix` is called again, with the new text. A page that does
    not exist has the text "".

    Args:
        edit: the edit, by `title` or `pageid`, without a text.
        change: from the old text to the new one; None or the same text saves nothing,
            and the answer has `nochange` then, as the wiki's own.
        attempts: how often to try in all.

    Raises (when run):
        ConflictError: somebody else was faster each time.
        WikiError: any other of its kinds.
    """

    __slots__ = ()

    def __init__(
        self,
        edit: Request[R],
        change: Callable[[str], str | None],
        *,
        attempts: int = 5,
    ) -> None:
        if attempts < 1:
            raise ValueError(f"attempts must be positive, and this is {attempts}")
        super().__init__({"edit": edit, "change": change, "attempts": attempts})

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[R]:
        edit = cast("Request[R]", self._arguments["edit"])
        change = cast("Callable[[str], str | None]", self._arguments["change"])
        left = cast("int", self._arguments["attempts"])
        while True:
            page, stamp = yield from _read(session, options, edit)
            revision, *_ = page.get("revisions") or [{}]
            section = str(edit._arguments.get("section", ""))
            added = section == "new" or not revision
            old = "" if added else _text(revision, page, section)
            new = change(old)
            if new is None or (new == old and not added) or (section and not new):
                return cast("R", {"edit": _nothing(page)})
            # Not `basetimestamp` too: with it, MediaWiki takes no edit by the same user
            # for a conflict, and two runs of one bot would undo each other's work.
            based: dict[str, object] = {
                "text": new,
                "starttimestamp": stamp,
                "baserevid": revision.get("revid"),
                "redirect": None,  # followed already
            }
            # The wiki notices a deletion or a creation only a second after it was read.
            based["nocreate" if revision else "createonly"] = True
            if revision and "title" in edit._arguments:
                based["title"] = answers.reach(page, ("title",), str)
            left -= 1
            try:
                answer = yield from session.call(flatten(edit._with(based)), options)
                return cast("R", answer)
            except ApiError as error:
                gone = bool(revision) and error.code == "missingtitle"
                if left == 0 or not (gone or isinstance(error, ConflictError)):
                    raise


def _read(
    session: Session, options: Mapping[str, Value], edit: Request[Any]
) -> Call[tuple[dict[str, Any], str]]:
    """The page with its last revision, and the wiki's time of reading it."""
    wanted = flatten(edit).values
    values: dict[str, Value] = {
        "action": "query",
        "prop": "revisions",
        "rvprop": "ids|content",
        "rvslots": "main",
        "curtimestamp": "1",
        "formatversion": "2",
    }
    for name, its in (
        ("title", "titles"),
        ("pageid", "pageids"),
        ("section", "rvsection"),
        ("redirect", "redirects"),
    ):
        # Asked for the section `new`, a query gives the whole page.
        if name in wanted and (name, wanted[name]) != ("section", "new"):
            values[its] = wanted[name]
    answer = yield from session.call(Wire(values, path="query+revisions"), options)
    page: dict[str, Any] = {}
    if "pages" in (answer.get("query") or {}):  # none for a title of another wiki
        page, *_ = answers.reach(answer, ("query", "pages"), list) or [page]
    if "revisions" not in page and ("nocreate" in wanted or "missing" not in page):
        reason = page.get("invalidreason", "there is no page to edit")
        code = "invalidtitle" if "invalid" in page else "missingtitle"
        if not page and "redirects" in values:
            reason = "it redirects to itself, or to another wiki"
        elif not page and "titles" in values:
            reason = "it is a page of another wiki"
        raise RequestError(code, str(reason), "query+revisions", data=page)
    return page, answers.reach(answer, ("curtimestamp",), str)


def _text(revision: Mapping[str, Any], page: Mapping[str, Any], section: str) -> str:
    """The text of the main slot, or of one section.

    Raises:
        DeniedError: it is hidden from this user.
        RequestError: there is no such section.
    """
    main = answers.reach(revision, ("slots", "main"), dict)
    if main.get("nosuchsection"):
        text = f"the page has no section {section}"
        raise RequestError("nosuchsection", text, "query+revisions", data=page)
    if "content" not in main:
        text = "its text is hidden from this user"
        raise DeniedError("texthidden", text, "query+revisions", data=page)
    return str(main["content"])


def _nothing(page: Mapping[str, Any]) -> dict[str, Any]:
    """What the wiki answers to an edit that changes nothing."""
    kept = {name: page[name] for name in ("pageid", "title") if name in page}
    return {"result": "Success", "nochange": True, **kept}
