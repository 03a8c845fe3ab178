"""What takes several requests besides uploads: rewriting a page, logging in step by step, keeping a session; sync and async."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import Edit, Engine, Module, Reply, Seen, api_error, ok

from mwforge.runtime.clientlogin import InteractiveLogin
from mwforge.runtime.errors import (
    ApiError,
    ConflictError,
    DeniedError,
    LoginError,
    NotLoggedInError,
    RequestError,
)
from mwforge.runtime.rewrite import Rewrite

Make = Callable[..., Engine]


# --- read, change, write --------------------------------------------------------------------------


class Wikipage:
    """One page of a wiki: its texts, None where it does not exist.

    Args:
        texts: what it holds at each reading; the last one for ever.
        refusals: the codes that its edits are refused with, one after the other.
    """

    def __init__(self, *texts: str | None, refusals: tuple[str, ...] = ()) -> None:
        self.texts = list(texts)
        self.refusals = list(refusals)
        self.reads: list[dict[str, str]] = []
        self.edits: list[dict[str, str]] = []

    def __call__(self, seen: Seen) -> Reply:
        if seen.values["action"] == "edit":
            self.edits.append(seen.values)
            if self.refusals:
                return api_error(self.refusals.pop(0))
            return {"edit": {"result": "Success", "newrevid": 99}}
        self.reads.append(seen.values)
        text = self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]
        page: dict[str, Any] = {"ns": 0, "title": "Page", "missing": True}
        if text is not None:
            main = {"main": {"content": text}}
            revision = {"revid": 10 + len(self.reads), "slots": main}
            page = {"pageid": 5, "title": "Page", "revisions": [revision]}
        stamp = f"2026-01-0{len(self.reads)}T00:00:00Z"
        return {"curtimestamp": stamp, "query": {"pages": [page]}}


def shout(text: str) -> str:
    return text.upper()


def test_a_page_is_read_changed_and_saved_on_what_was_read(engine: Make) -> None:
    page = Wikipage("old")
    wiki = engine(page)
    answer = wiki.call(Rewrite(Edit(title="page", summary="why", bot=True), shout))
    assert answer == {"edit": {"result": "Success", "newrevid": 99}}
    (read,), (edit,) = page.reads, page.edits
    assert (read["titles"], read["rvprop"], read["rvslots"]) == (
        "page",
        "ids|content",
        "main",
    )
    expected = {
        "title": "Page",
        "text": "OLD",
        "summary": "why",
        "bot": "1",
        "baserevid": "11",
        "starttimestamp": "2026-01-01T00:00:00Z",
        "nocreate": "1",
    }
    assert expected.items() <= edit.items() and "createonly" not in edit
    # With it, the wiki would let two runs of one bot undo each other's work.
    assert "basetimestamp" not in edit


@pytest.mark.parametrize("code", ["editconflict", "pagedeleted", "missingtitle"])
def test_a_conflict_is_redone_on_the_new_text(engine: Make, code: str) -> None:
    page = Wikipage("one", "two", refusals=(code,))
    assert engine(page).call(Rewrite(Edit(title="Page"), shout))["edit"]["newrevid"]
    assert [edit["text"] for edit in page.edits] == ["ONE", "TWO"]
    assert [edit["baserevid"] for edit in page.edits] == ["11", "12"]
    assert page.edits[1]["starttimestamp"] == "2026-01-02T00:00:00Z"


def test_a_page_that_somebody_else_just_created_is_read_again(engine: Make) -> None:
    page = Wikipage(None, "theirs", refusals=("articleexists",))
    engine(page).call(Rewrite(Edit(title="Page"), lambda text: text + "mine"))
    first, second = page.edits
    assert (first["text"], first["createonly"]) == ("mine", "1")
    assert (second["text"], second["baserevid"]) == ("theirsmine", "12")
    assert "createonly" not in second and "baserevid" not in first


def test_a_page_that_was_deleted_meanwhile_is_empty(engine: Make) -> None:
    page = Wikipage("old", None, refusals=("missingtitle",))
    engine(page).call(Rewrite(Edit(title="Page"), lambda text: f"[{text}]"))
    assert page.edits[1]["text"] == "[]" and page.edits[1]["createonly"] == "1"
    page = Wikipage("old", None, refusals=("missingtitle",))
    with pytest.raises(RequestError, match="missingtitle"):
        engine(page).call(Rewrite(Edit(title="Page", nocreate=True), shout))
    assert len(page.edits) == 1


def test_conflicts_are_bounded(engine: Make) -> None:
    page = Wikipage("old", refusals=("editconflict",) * 9)
    with pytest.raises(ConflictError):
        engine(page).call(Rewrite(Edit(title="Page"), shout, attempts=3))
    assert len(page.edits) == 3
    with pytest.raises(ValueError, match="attempts"):
        Rewrite(Edit(), shout, attempts=0)


def test_another_refusal_is_not_tried_again(engine: Make) -> None:
    page = Wikipage("old", refusals=("protectedpage",))
    with pytest.raises(DeniedError):
        engine(page).call(Rewrite(Edit(title="Page"), shout))
    assert len(page.edits) == 1
    page = Wikipage(None, refusals=("missingtitle",))
    with pytest.raises(RequestError):
        engine(page).call(Rewrite(Edit(title="Page"), shout))


@pytest.mark.parametrize("change", [lambda text: text, lambda text: None])
def test_nothing_to_change_saves_nothing(
    engine: Make, change: Callable[[str], str | None]
) -> None:
    page = Wikipage("old")
    answer = engine(page).call(Rewrite(Edit(title="Page"), change))
    assert answer["edit"] == {
        "result": "Success",
        "nochange": True,
        "pageid": 5,
        "title": "Page",
    }
    assert not page.edits


def test_an_empty_page_can_be_made(engine: Make) -> None:
    page = Wikipage(None)
    engine(page).call(Rewrite(Edit(title="Page"), lambda text: text))
    assert page.edits[0]["text"] == ""


def test_a_section_an_id_and_a_redirect_are_read_as_they_are_saved(
    engine: Make,
) -> None:
    page = Wikipage("old")
    wiki = engine(page)
    wiki.call(Rewrite(Edit(pageid=5, section="2"), shout))
    wiki.call(Rewrite(Edit(title="Redirect", redirect=True), shout))
    first, second = page.reads
    assert (first["pageids"], first["rvsection"]) == ("5", "2")
    assert "titles" not in first
    assert second["redirects"] == "1"
    one, two = page.edits
    assert one["pageid"] == "5" and "title" not in one and one["section"] == "2"
    assert two["title"] == "Page" and "redirect" not in two


def test_what_cannot_be_read_is_not_overwritten(engine: Make) -> None:
    hidden = {"revid": 1, "slots": {"main": {"texthidden": True}}}
    page = {"pageid": 5, "title": "P", "revisions": [hidden]}
    wiki = engine({"curtimestamp": "x", "query": {"pages": [page]}})
    with pytest.raises(DeniedError, match="hidden"):
        wiki.call(Rewrite(Edit(title="P"), shout))
    invalid = {"title": "a|b", "invalid": True, "invalidreason": "Bad title."}
    wiki = engine({"curtimestamp": "x", "query": {"pages": [invalid]}})
    with pytest.raises(RequestError, match="invalidtitle: Bad title."):
        wiki.call(Rewrite(Edit(title="a|b"), shout))
    wiki = engine({"curtimestamp": "x"})  # a title of another wiki
    with pytest.raises(RequestError, match="missingtitle: it is a page of another"):
        wiki.call(Rewrite(Edit(title="de:X"), shout))
    wiki = engine({"curtimestamp": "x", "query": {}})
    with pytest.raises(RequestError, match="missingtitle: it redirects to itself"):
        wiki.call(Rewrite(Edit(title="Round", redirect=True), shout))


def test_a_section_that_is_not_there_is_told(engine: Make) -> None:
    revision = {"revid": 1, "slots": {"main": {"nosuchsection": True}}}
    page = {"pageid": 5, "title": "P", "revisions": [revision]}
    wiki = engine({"curtimestamp": "x", "query": {"pages": [page]}})
    with pytest.raises(RequestError, match="nosuchsection: the page has no section 9"):
        wiki.call(Rewrite(Edit(title="P", section="9"), shout))


def test_a_new_section_is_made_of_nothing(engine: Make) -> None:
    page = Wikipage("the whole page")
    given: list[str] = []

    def begin(text: str) -> str:
        given.append(text)
        return "Hello."

    wiki = engine(page)
    wiki.call(Rewrite(Edit(title="Page", section="new", sectiontitle="Hi"), begin))
    assert given == [""] and "rvsection" not in page.reads[0]
    assert page.edits[0]["section"] == "new" and page.edits[0]["text"] == "Hello."
    answer = wiki.call(Rewrite(Edit(title="Page", section="new"), lambda text: text))
    assert answer["edit"]["nochange"] and len(page.edits) == 1


# --- logging in step by step ----------------------------------------------------------------------

CODE = {"type": "string", "label": "Code"}


def second_factor(seen: Seen) -> Reply:
    values = seen.values
    if values["action"] != "clientlogin":
        return {"query": {"userinfo": {"name": "Me"}}}
    if values.get("password") == "wrong" or values.get("OATHToken") == "000000":
        failed = {"status": "FAIL", "message": "No.", "messagecode": "wrongpassword"}
        return {"clientlogin": failed}
    if "OATHToken" in values:
        return {"clientlogin": {"status": "PASS", "username": "Me"}}
    ask = {"id": "TOTP", "fields": {"OATHToken": CODE}}
    asked = {"status": "UI", "message": "Give a code.", "requests": [ask, {"id": "x"}]}
    reply = ok({"clientlogin": asked})
    reply.headers["set-cookie"] = "session=second; Path=/"
    return reply


def test_a_log_in_with_a_second_factor(engine: Make) -> None:
    wiki = engine(second_factor)
    step = wiki.call(InteractiveLogin("Me", "hush", fields={"rememberMe": "1"}))
    assert (step.status, step.message, dict(step.fields)) == (
        "UI",
        "Give a code.",
        {"OATHToken": CODE},
    )
    assert step.user is step.url is None
    assert repr(step) == "<LoginStep UI 'Give a code.' ['OATHToken']>"
    step = wiki.call(step.answer(OATHToken="123456"))
    assert (step.status, step.user) == ("PASS", "Me")
    first, second = (dict(seen.form) for seen in wiki.wiki.asked)
    assert first["loginreturnurl"] == wiki.client._session.api
    assert first["rememberMe"] == "1" and "logincontinue" not in first
    assert second["logincontinue"] == "1" and "username" not in second
    assert wiki.wiki.asked[1].headers["cookie"] == "session=second"
    wiki.call(Module(action="query"))
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"
    for seen in wiki.wiki.seen:
        assert not {"hush", "123456"} & {*seen.query.values()}


def test_a_log_in_by_steps_begins_without_the_cookies_of_another(engine: Make) -> None:
    """MediaWiki refuses one within the session of a bot password (ApiClientLogin)."""
    wiki = engine(second_factor)
    for _ in range(2):
        begun = len(wiki.wiki.seen)
        step = wiki.call(InteractiveLogin("Me", "hush"))
        token, first = wiki.wiki.seen[begun:]
        assert "cookie" not in token.headers and "cookie" not in first.headers
        wiki.call(step.answer(OATHToken="123456"))
        assert wiki.wiki.seen[-1].headers["cookie"] == "session=second"


def test_a_step_that_is_refused_leaves_nobody_logged_in(engine: Make) -> None:
    wiki = engine(second_factor)
    step = wiki.call(InteractiveLogin("Me", "hush"))
    wiki.call(step.answer(OATHToken="123456"))
    with pytest.raises(LoginError, match="wrongpassword"):
        wiki.call(InteractiveLogin("Me", "wrong"))
    wiki.call(Module(action="query"))
    assert "assertuser" not in wiki.wiki.asked[-1].values
    step = wiki.call(InteractiveLogin("Me", "hush"))
    with pytest.raises(LoginError):
        wiki.call(step.answer(OATHToken="000000"))


def test_a_redirect_says_where_to_go(engine: Make) -> None:
    away = {"status": "REDIRECT", "redirecttarget": "https://id.test/?x=1"}
    wiki = engine({"clientlogin": away})
    step = wiki.call(InteractiveLogin("Me", "x", return_url="https://me.test/back"))
    assert (step.status, step.url) == ("REDIRECT", "https://id.test/?x=1")
    sent = dict(wiki.wiki.asked[0].form)
    assert sent["loginreturnurl"] == "https://me.test/back"


def test_a_log_in_shows_no_secret() -> None:
    step = InteractiveLogin("Me", "hushhush", fields={"pin": "4711"})
    assert "hushhush" not in repr(step) and "4711" not in repr(step)


# --- a session that is kept -----------------------------------------------------------------------


def cookie_site(seen: Seen) -> Reply:
    if seen.values["action"] == "login":
        reply = ok({"login": {"result": "Success", "lgusername": "Me"}})
        reply.headers["set-cookie"] = "session=one; Path=/; HttpOnly"
        return reply
    if seen.values["action"] == "logout":
        reply = ok({})
        reply.headers["set-cookie"] = "session=x; Path=/; Max-Age=0"
        return reply
    known = "session=one" in seen.headers.get("cookie", "")
    if "assertuser" in seen.values and not known:
        return api_error("assertnameduserfailed")
    return {"query": {"userinfo": {"name": "Me" if known else "192.0.2.1"}}}


def test_a_session_is_kept_for_its_owner_alone(engine: Make, tmp_path: Path) -> None:
    path = tmp_path / "session"
    wiki = engine(cookie_site, cookies=path)
    assert not path.exists()
    wiki.login()
    assert path.stat().st_mode & 0o777 == 0o600
    assert "hushhush" not in path.read_text()
    again = engine(cookie_site, cookies=str(path))
    again.call(Module(action="query"))
    (seen,) = again.wiki.asked
    assert seen.headers["cookie"] == "session=one"
    assert seen.values["assertuser"] == "Me"
    again.call(Module(action="logout"))
    third = engine(cookie_site, cookies=path)
    third.call(Module(action="query"))
    assert "cookie" not in third.wiki.asked[0].headers
    assert "assertuser" not in third.wiki.asked[0].values
    assert [each.name for each in tmp_path.iterdir()] == ["session"]


def test_a_session_that_is_over_is_told(engine: Make, tmp_path: Path) -> None:
    path = tmp_path / "session"
    engine(cookie_site, cookies=path).login()
    path.write_text(path.read_text().replace("one", "two"))
    wiki = engine(cookie_site, cookies=path)
    with pytest.raises(NotLoggedInError):
        wiki.call(Module(action="query"))
    wiki.login()
    wiki.call(Module(action="query"))


def test_a_file_that_did_not_change_is_not_written(
    engine: Make, tmp_path: Path
) -> None:
    path = tmp_path / "session"
    wiki = engine(cookie_site, cookies=path)
    wiki.login()
    path.unlink()
    wiki.call(Module(action="query"))
    assert not path.exists()


def test_a_file_that_others_may_read_is_refused(engine: Make, tmp_path: Path) -> None:
    path = tmp_path / "session"
    engine(cookie_site, cookies=path).login()
    path.chmod(0o640)
    with pytest.raises(ValueError, match="others may read it.*chmod 600"):
        engine(cookie_site, cookies=path)


@pytest.mark.parametrize("content", [b"nonsense\n", b"#LWP-Cookies-2.0\n\xff"])
def test_a_file_that_is_none_of_cookies_is_refused(
    engine: Make, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "session"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(ValueError, match="not a cookie file"):
        engine(cookie_site, cookies=path)


def test_a_file_is_written_whole_or_not_at_all(
    engine: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "session"
    engine(cookie_site, cookies=path).login()
    before = path.read_text()

    def full(*_: object) -> None:
        raise OSError("no space")

    wiki = engine(cookie_site, cookies=path)
    monkeypatch.setattr(os, "replace", full)
    with pytest.warns(RuntimeWarning, match="no space"):
        assert wiki.call(Module(action="logout")) == {}
    wiki.call(Module(action="query"))  # said once
    monkeypatch.undo()
    assert path.read_text() == before
    assert [each.name for each in tmp_path.iterdir()] == ["session"]


# --- OAuth 1 --------------------------------------------------------------------------------------


class Signing(httpx.Auth):
    """Signs what is sent, as the OAuth 1 classes of Authlib do."""

    requires_request_body = True

    def auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        signature = f"OAuth {request.method} {len(request.content)}"
        request.headers["Authorization"] = signature
        yield request


def test_an_auth_object_signs_each_request_and_its_body(engine: Make) -> None:
    wiki = engine({"edit": {"result": "Success"}}, auth=Signing())
    wiki.call(Edit(title="A"), assert_="user")
    for seen in wiki.wiki.seen:
        said = f"OAuth {seen.method} {len(seen.body)}"
        assert seen.headers["authorization"] == said
    assert wiki.wiki.seen[-1].method == "POST" and wiki.wiki.seen[-1].body
    with pytest.raises(ApiError):
        engine(api_error("mwoauth-invalid-authorization"), auth=Signing()).call(
            Module(action="query")
        )
