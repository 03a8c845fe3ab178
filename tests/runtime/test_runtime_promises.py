"""What a caller is promised when a wiki is odd for a moment, or for good: sync and async."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import API, Edit, Engine, Module, Seen, api_error, ok

from mwforge.runtime.address import address_of, parted
from mwforge.runtime.answers import retry_after
from mwforge.runtime.cookies import CookieFile
from mwforge.runtime.errors import (
    FailedError,
    LoginError,
    MediaWikiWarning,
    NotLoggedInError,
    ResponseError,
    TransportError,
)
from mwforge.runtime.events import HttpResponse

Make = Callable[..., Engine]
DONE = {"edit": {"result": "Success"}}
LOST = api_error("assertnameduserfailed")


# --- log-in again ----------------------------------------------------------------------------


def refused(code: str) -> Any:
    reason = {"code": code, "text": f"about {code}", "module": "login"}
    return {"login": {"result": "Failed", "reason": reason}}


LOGGED_IN = {"login": {"result": "Success", "lguserid": 1, "lgusername": "Me"}}


@pytest.mark.parametrize(
    "refusal",
    [
        refused("login-throttled"),
        refused("sessionlost"),
        refused("readonlytext"),
        refused("some-extension"),
        {"login": {"result": "Throttled", "wait": 20}},
        api_error("readonly"),
        api_error("ratelimited"),
    ],
    ids=lambda each: str(each)[:60],
)
def test_a_log_in_again_that_is_refused_for_a_moment_is_waited_for(
    engine: Make, refusal: Any
) -> None:
    wiki = engine(LOGGED_IN, LOST, refusal, refusal, LOGGED_IN, DONE)
    wiki.login()
    assert wiki.call(Module(action="edit")) == DONE
    assert len(wiki.waits) == 2
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"


def test_a_throttle_says_how_long(engine: Make) -> None:
    throttled = {"login": {"result": "Throttled", "wait": 20}}
    wiki = engine(LOGGED_IN, LOST, throttled, LOGGED_IN, DONE)
    wiki.login()
    wiki.call(Module(action="edit"))
    assert [wait.seconds for wait in wiki.waits] == [20]


def test_credentials_outlive_an_impatient_call(engine: Make) -> None:
    throttled = refused("login-throttled")
    wiki = engine(LOGGED_IN, LOST, throttled, patience=10)
    wiki.login()
    with pytest.raises(NotLoggedInError) as caught:
        wiki.call(Module(action="edit"))
    assert isinstance(caught.value.__cause__, LoginError)
    wiki.wiki.replies = [LOST, LOGGED_IN, DONE]
    assert wiki.call(Module(action="edit")) == DONE


@pytest.mark.parametrize("code", ["wrongpassword", "botpasswords-locked", "nosuchuser"])
def test_credentials_that_are_wrong_are_forgotten(engine: Make, code: str) -> None:
    wiki = engine(LOGGED_IN, LOST, refused(code))
    wiki.login()
    with pytest.raises(NotLoggedInError):
        wiki.call(Module(action="edit"))
    assert wiki.waits == []
    asked = len(wiki.wiki.asked)
    wiki.wiki.replies = [LOST]
    with pytest.raises(NotLoggedInError):
        wiki.call(Module(action="edit"))
    assert len(wiki.wiki.asked) == asked + 1, "no knocking with each call"


def test_a_log_in_by_hand_is_refused_at_once(engine: Make) -> None:
    wiki = engine(refused("login-throttled"))
    with pytest.raises(LoginError, match="login-throttled"):
        wiki.login()
    assert wiki.waits == []


# --- warnings as errors ----------------------------------------------------------------------


def test_a_write_that_warned_hands_over_its_answer(engine: Make) -> None:
    body = {**DONE, "warnings": [{"code": "odd", "text": "careful", "module": "edit"}]}
    wiki = engine(body)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(MediaWikiWarning, match="careful") as caught:
            wiki.call(Edit(title="A"))
    assert caught.value.answer == body and len(wiki.wiki.asked) == 1


def test_a_log_in_that_warned_has_logged_in(engine: Make) -> None:
    wiki = engine({**LOGGED_IN, "warnings": [{"code": "odd", "text": "careful"}]}, DONE)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(MediaWikiWarning):
            wiki.login()
    wiki.call(Module(action="edit"))
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"


def test_a_failure_counts_more_than_its_warning(engine: Make) -> None:
    failed = {
        "edit": {"result": "Failure", "info": "Spam"},
        "warnings": [{"text": "x"}],
    }
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(FailedError, match="Spam"):
            engine(failed).call(Edit(title="A"))


# --- addresses -------------------------------------------------------------------------------


def test_a_url_that_is_too_long_for_a_server_is_posted(engine: Make) -> None:
    def short(seen: Seen) -> Any:
        return ok({}, 414) if len(seen.url) > 200 else {"query": {}}

    wiki = engine(short)
    wiki.call(Module(action="query", titles="x" * 300))
    wiki.call(Module(action="query", titles="y" * 300))
    assert [each.method for each in wiki.wiki.asked] == ["GET", "POST", "POST"]
    wiki.call(Module(action="query", titles="z"))
    assert wiki.wiki.asked[-1].method == "GET"


def test_a_414_to_a_post_is_an_error(engine: Make) -> None:
    with pytest.raises(ResponseError, match="414"):
        engine(ok({}, 414)).call(Module(action="query", titles="x" * 9000))


SECRET = "https://me:hush%40pw@wiki.test:8080/w/api.php"


def test_a_password_in_the_address_is_sent_and_not_shown(engine: Make) -> None:
    wiki = engine(DONE, api_error("badvalue"), api=SECRET)
    wiki.call(Module(action="edit"))
    (seen,) = wiki.wiki.asked
    assert seen.headers["authorization"] == "Basic bWU6aHVzaEBwdw=="
    assert seen.url.startswith("https://wiki.test:8080/w/api.php?")
    with pytest.raises(Exception) as caught:
        wiki.call(Module(action="edit"))
    texts = (
        f"{caught.value!r} {wiki.client!r} {wiki.client._session.api} {vars(caught)}"
    )
    assert "hush" not in texts and "me:" not in texts


def test_a_redirect_takes_no_password_along_and_gives_none(engine: Make) -> None:
    moved = ok({}, 301, location="https://you:hush2@wiki.test:8080/other/api.php?x")
    wiki = engine(moved, DONE, api=SECRET)
    wiki.call(Module(action="edit"))
    assert wiki.client._session.api == "https://wiki.test:8080/other/api.php"
    assert wiki.wiki.asked[-1].headers["authorization"] == "Basic bWU6aHVzaEBwdw=="
    away = ok({}, 302, location="https://me:hush@elsewhere.test/api.php")
    with pytest.raises(ResponseError, match="elsewhere.test") as caught:
        engine(away, api=SECRET).call(Module(action="edit"))
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    ["https://me:hush@[/api.php", "ftp://me:hush@x/api.php", "https://me:hush@"],
)
def test_an_address_that_is_none_shows_no_password(engine: Make, address: str) -> None:
    with pytest.raises(ValueError, match="not the address") as caught:
        engine(DONE, api=address)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("more", [{"access_token": "t"}, {"auth": ("a", "b")}])
def test_two_credentials_for_one_header_are_refused(engine: Make, more: Any) -> None:
    with pytest.raises(ValueError, match="only one of them") as caught:
        engine(DONE, api=SECRET, **more)
    assert "hush" not in str(caught.value)


def test_an_address_is_parted() -> None:
    assert parted("https://a@b/c?d#e") == ("https://b/c?d#e", ("a", ""))
    assert parted("https://a:b:c@d@host/") == ("https://host/", ("a", "b:c@d"))
    assert parted("https://host/@x") == ("https://host/@x", None)
    assert address_of(API) == (API, None)


@pytest.mark.parametrize(
    "where", ["http://[", "//", "http://\u0000", "\ud800", "ftp://x/"]
)
def test_a_redirect_to_nowhere_is_an_error(engine: Make, where: str) -> None:
    moved = httpx.Response(
        302, headers=[(b"location", where.encode("utf-8", "ignore"))]
    )
    with pytest.raises((ResponseError, TransportError)):
        engine(moved).call(Module(action="query"))


# --- Retry-After -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["٣٠", "²", "３０", "1e5", "-5", "0x10", "1_000", "soon"]
)
def test_only_plain_digits_are_seconds(text: str) -> None:
    assert retry_after(HttpResponse(503, {"retry-after": text}, b"")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Fri, 31 Dec 99999 23:59:59 GMT",
        "Fri, 31 Dec 9999 23:59:59 -9999",
        "Mon, 1 Jan 0001 00:00:00 +2359",
        "Mon, 99 Foo 2026",
        "9" * 6000,
    ],
)
def test_no_date_breaks_an_answer(engine: Make, text: str) -> None:
    wiki = engine(ok({}, 503, retry_after=text), patience=1)
    with pytest.raises(ResponseError):
        wiki.call(Module(action="query"))


# --- the cookie file -------------------------------------------------------------------------


def cookie_site(*cookies: str) -> Callable[[Seen], Any]:
    def site(seen: Seen) -> Any:
        body = LOGGED_IN if seen.values["action"] == "login" else DONE
        headers = [(b"set-cookie", each.encode()) for each in cookies]
        return httpx.Response(200, json=body, headers=headers)

    return site


ODD_COOKIES = [
    "a=b; Max-Age=99999999999999999999",
    "a=b; Max-Age=" + "9" * 6000,
    "a=b; Expires=Fri, 31 Dec 99999 23:59:59 GMT",
    "a=b; Expires=99-99-9999",
    "a=b; Version=x; Port=y; Domain=..; Path",
    "=; =; ;",
    "a=" + "x" * 10_000,
    "a=b\x85#User: Eve; path=/",
    "a\x1fb=c; path=/",
    "a=b; path=/\x0cx",
]


@pytest.mark.parametrize("cookie", ODD_COOKIES, ids=lambda each: each[:30])
def test_no_cookie_takes_the_place_of_an_answer(
    engine: Make, tmp_path: Path, cookie: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "session"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wiki = engine(cookie_site(cookie), cookies=path)
        assert wiki.call(Module(action="edit")) == DONE
        wiki.login()
        again = engine(cookie_site(), cookies=path)
        assert again.client._session.user == "Me"
    shown = capsys.readouterr()
    assert shown.out + shown.err == ""


def test_names_from_a_wiki_add_no_line_to_the_file(tmp_path: Path) -> None:
    for name in ("Eve\nSet-Cookie3: x=y", "Eve\rx", "Eve\u2028x", "Eve\x85x"):
        file = CookieFile(tmp_path / "session")
        file.save(name, CookieJar())
        assert (tmp_path / "session").read_text() == "#LWP-Cookies-2.0\n"


def test_a_folder_that_vanished_is_a_warning_told_once(
    engine: Make, tmp_path: Path
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    wiki = engine(cookie_site("a=b"), cookies=folder / "session")
    folder.rmdir()
    with pytest.warns(RuntimeWarning, match="could not be kept") as told:
        assert wiki.call(Module(action="edit")) == DONE
        assert wiki.call(Module(action="edit")) == DONE
    assert len(told) == 1


def test_a_warning_made_an_error_takes_no_answers_place(
    engine: Make, tmp_path: Path
) -> None:
    (tmp_path / "gone").mkdir()
    wiki = engine(cookie_site("a=b"), cookies=tmp_path / "gone" / "session")
    (tmp_path / "gone").rmdir()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert wiki.call(Module(action="edit")) == DONE


@pytest.mark.parametrize("path", ["there/is/no/folder", "."])
def test_a_file_that_cannot_be_written_is_told_at_once(
    engine: Make, tmp_path: Path, path: str
) -> None:
    with pytest.raises(ValueError, match="cannot be kept"):
        engine(DONE, cookies=tmp_path / path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes all")
def test_a_folder_without_the_right_to_write_is_told_at_once(
    engine: Make, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ValueError, match="Permission denied"):
        engine(DONE, cookies=tmp_path / "session")


@pytest.mark.parametrize(
    "junk",
    [
        b"nonsense",
        b"\x00\xff",
        b"#LWP-Cookies-2.0\nnonsense\n",
        b"#LWP-Cookies-2.0\nSet-Cookie3: \n",
        b"#LWP-Cookies-2.0\nSet-Cookie3: a\n",
        b"#LWP-Cookies-2.0\nSet-Cookie3: a=b; path=/\n",
        b"#LWP-Cookies-2.0\nSet-Cookie3: a=b; domain=x; path=/; version=z\n",
    ],
)
def test_a_file_of_junk_is_one_clear_error(
    engine: Make, tmp_path: Path, junk: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "session"
    path.touch(0o600)
    path.write_bytes(junk)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match="not a cookie file"):
            engine(DONE, cookies=path)
    shown = capsys.readouterr()
    assert shown.out + shown.err == "" and path.read_bytes() == junk
