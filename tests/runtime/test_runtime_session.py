"""Tokens, log-in, lost sessions, redirects, secrets: sync and async."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import API, Edit, Engine, Module, Seen, Tokened, api_error, ok

from mwforge.runtime.errors import (
    LoginError,
    NotLoggedInError,
    RequestError,
    ResponseError,
    UncertainWriteError,
    WikiError,
)
from mwforge.runtime.request import Request

Make = Callable[..., Engine]
DONE = {"edit": {"result": "Success"}}


class Logout(Request[Any]):
    path = "logout"
    route = (("action", "logout"),)
    post = True
    token = ("token", "csrf")


class ClientLogin(Request[Any]):
    path = "clientlogin"
    route = (("action", "clientlogin"),)
    post = writes = True
    token = ("logintoken", "login")


def site(seen: Seen) -> Any:
    """A wiki that logs in whoever knows the password."""
    match seen.values.get("action"):
        case "login":
            good = seen.values["lgpassword"] == "hushhush"
            if not good:
                reason = {"code": "wrongpassword", "text": "Incorrect password."}
                return {"login": {"result": "Failed", "reason": reason}}
            login = {"login": {"result": "Success", "lguserid": 1, "lgusername": "Me"}}
            return ok(login, set_cookie="session=abc; path=/")
        case "clientlogin":
            return {"clientlogin": {"status": "PASS", "username": "Me"}}
        case "logout":
            return {}
        case _:
            return DONE


def tokens_asked(wiki: Engine) -> list[str]:
    sent = [each.values for each in wiki.wiki.seen]
    return [each["type"] for each in sent if each.get("meta") == "tokens"]


def test_a_token_is_fetched_once_and_sent_last(engine: Make) -> None:
    wiki = engine(DONE)
    wiki.call(Edit(title="A"))
    wiki.call(Edit(title="B"))
    assert tokens_asked(wiki) == ["csrf"]
    assert [each.form[-1] for each in wiki.wiki.asked] == [("token", "csrf1+\\")] * 2


def test_calls_at_once_fetch_one_token(engine: Make) -> None:
    wiki = engine(DONE)
    assert wiki.gather(*(Edit(title=str(n)) for n in range(5))) == [DONE] * 5
    assert tokens_asked(wiki) == ["csrf"]


def test_a_token_that_the_user_gives_is_sent_as_it_is(engine: Make) -> None:
    wiki = engine(api_error("badtoken"))
    with pytest.raises(RequestError, match="badtoken"):
        wiki.call(Edit(token="mine+\\"))
    assert tokens_asked(wiki) == []
    assert len(wiki.wiki.asked) == 1
    assert wiki.wiki.asked[0].values["token"] == "mine+\\"


def test_a_query_module_gets_its_token_under_its_own_name(engine: Make) -> None:
    wiki = engine({"query": {"tokened": [1]}})
    assert wiki.items(Tokened()) == [1]
    assert wiki.wiki.asked[0].form[-1] == ("cutoken", "csrf1+\\")
    assert "csrf1" not in wiki.wiki.asked[0].url


def test_a_bad_token_is_renewed_once(engine: Make) -> None:
    wiki = engine(api_error("badtoken"), DONE)
    assert wiki.call(Edit(title="A")) == DONE
    assert tokens_asked(wiki) == ["csrf", "csrf"]
    wiki = engine(api_error("badtoken"))
    with pytest.raises(RequestError, match="badtoken"):
        wiki.call(Edit(title="A"))
    assert len(wiki.wiki.asked) == 2


def test_a_wiki_that_gives_no_token_is_an_error(engine: Make) -> None:
    wiki = engine({"query": {"tokens": {}}}, tokens=False)
    with pytest.raises(WikiError, match="no token of type 'csrf'"):
        wiki.call(Edit(title="A"))


def test_login_uses_a_token_of_its_own_and_asserts_the_user_from_then_on(
    engine: Make,
) -> None:
    wiki = engine(site)
    wiki.call(Edit(title="A"))
    wiki.login()
    login = wiki.wiki.asked[1]
    assert login.method == "POST" and login.query == {"action": "login"}
    assert login.values["lgtoken"] == "login2+\\"
    assert not {"assert", "assertuser"} & set(login.values)
    wiki.call(Edit(title="B"))
    # The anonymous token does not outlive the log-in.
    assert tokens_asked(wiki) == ["csrf", "login", "csrf"]
    assert wiki.wiki.asked[-1].values["token"] == "csrf3+\\"
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"
    assert wiki.wiki.asked[-1].headers["cookie"] == "session=abc"


def test_a_second_login_begins_without_the_first_ones_cookies(engine: Make) -> None:
    wiki = engine(site)
    wiki.login()
    wiki.login()
    fetches = [each for each in wiki.wiki.seen if each.values.get("meta") == "tokens"]
    assert [each.headers.get("cookie") for each in fetches] == [None, None]
    assert "assertuser" not in fetches[1].values


def test_a_login_that_the_wiki_refuses_says_why(engine: Make) -> None:
    wiki = engine(site)
    with pytest.raises(LoginError, match="Incorrect password") as caught:
        wiki.login("Me@bot", "hushwrong")
    assert (caught.value.code, caught.value.module) == ("Failed", "login")
    wiki.call(Edit(title="A"))
    assert "assertuser" not in wiki.wiki.asked[-1].values


@pytest.mark.parametrize(
    ("login", "says"),
    [
        ({"result": "Aborted", "reason": "Cannot log in like this"}, "like this"),
        ({"result": "Throttled", "wait": 300}, "try again in 300 s"),
        ({"result": "WrongToken"}, "keep its cookies"),
        ({"result": "NeedToken", "token": "hush"}, "keep its cookies"),
        ({}, "None"),
    ],
)
def test_other_refusals_of_a_login(engine: Make, login: Any, says: str) -> None:
    with pytest.raises(LoginError, match=says):
        engine({"login": login}).login()


def test_a_login_token_that_went_stale_is_fetched_again(engine: Make) -> None:
    wiki = engine({"login": {"result": "WrongToken"}}, site)
    wiki.login()
    assert tokens_asked(wiki) == ["login", "login"]


def test_a_lost_session_logs_in_again_once(engine: Make) -> None:
    wiki = engine(site, site, api_error("assertnameduserfailed"), site)
    wiki.login()
    wiki.call(Edit(title="A"))
    assert wiki.call(Edit(title="B")) == DONE
    actions = [each.values["action"] for each in wiki.wiki.asked]
    assert actions == ["login", "edit", "edit", "login", "edit"]
    assert tokens_asked(wiki) == ["login", "csrf", "login", "csrf"]


def test_a_session_that_stays_lost_is_an_error(engine: Make) -> None:
    wiki = engine(site, api_error("assertnameduserfailed"), site)
    wiki.login()
    wiki.wiki.replies = [
        lambda seen: (
            site(seen)
            if seen.values["action"] == "login"
            else api_error("assertnameduserfailed")
        )
    ]
    with pytest.raises(NotLoggedInError):
        wiki.call(Module(action="edit"))
    assert len(wiki.wiki.asked) == 4


def test_a_password_that_changed_meanwhile_is_told_as_the_lost_session(
    engine: Make,
) -> None:
    failed = {"login": {"result": "Failed", "reason": "changed"}}
    wiki = engine(site, api_error("assertnameduserfailed"), failed)
    wiki.login()
    with pytest.raises(NotLoggedInError) as caught:
        wiki.call(Module(action="edit"))
    assert isinstance(caught.value.__cause__, LoginError)


def test_calls_at_once_that_lose_the_session_log_in_once(engine: Make) -> None:
    lost = {"now": False}

    def forgetful(seen: Seen) -> Any:
        if seen.values["action"] == "login":
            lost["now"] = False
        elif lost["now"]:
            return api_error("assertnameduserfailed")
        return site(seen)

    wiki = engine(forgetful)
    wiki.login()
    lost["now"] = True
    assert wiki.gather(*[Module(action="edit")] * 4) == [DONE] * 4
    asked = [each.values for each in wiki.wiki.asked]
    assert [each["action"] for each in asked].count("login") == 2
    # Nothing goes out as nobody, not even while the log-in is under way.
    edits = [each for each in asked if each["action"] == "edit"]
    assert {each.get("assertuser") for each in edits} == {"Me"}


def test_a_call_made_during_the_log_in_waits_its_turn(engine: Make) -> None:
    lost = {"now": True}

    def slow(seen: Seen) -> Any:
        if seen.values["action"] == "login":
            lost["now"] = False
        elif lost["now"]:
            return api_error("assertnameduserfailed")
        return site(seen)

    wiki = engine(slow)
    wiki.login()
    for steps in range(12):  # one call begins at each step of the other's way
        lost["now"] = True
        assert wiki.gather(Module(action="edit"), Module(action="edit"), late=steps)
    edits = [each.values for each in wiki.wiki.asked if each.values["action"] == "edit"]
    assert {each.get("assertuser") for each in edits} == {"Me"}


def test_a_password_refused_once_is_not_tried_again(engine: Make) -> None:
    failed = {"login": {"result": "Failed", "reason": "changed"}}
    wiki = engine(site, api_error("assertnameduserfailed"), failed)
    wiki.login()
    wiki.wiki.replies = [
        lambda seen: (
            failed
            if seen.values["action"] == "login"
            else api_error("assertnameduserfailed")
        )
    ]
    for _ in range(3):
        with pytest.raises(NotLoggedInError):
            wiki.call(Module(action="edit"))
    actions = [each.values["action"] for each in wiki.wiki.asked]
    assert actions.count("login") == 2


def test_a_log_in_that_failed_leaves_nobody_logged_in(engine: Make) -> None:
    wiki = engine(site)
    wiki.login()
    with pytest.raises(LoginError):
        wiki.login("Other@bot", "hushwrong")
    wiki.call(Module(action="edit"))
    assert "assertuser" not in wiki.wiki.asked[-1].values


def test_nobody_logs_in_without_having_logged_in_before(engine: Make) -> None:
    wiki = engine(api_error("assertuserfailed"))
    with pytest.raises(NotLoggedInError):
        wiki.call(Module(action="edit"))
    assert len(wiki.wiki.seen) == 1


def test_logout_forgets_user_and_tokens(engine: Make) -> None:
    wiki = engine(site)
    wiki.login()
    wiki.call(Logout({}))
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"
    wiki.call(Edit(title="A"))
    assert "assertuser" not in wiki.wiki.asked[-1].values
    assert tokens_asked(wiki) == ["login", "csrf", "csrf"]


def test_extra_parameters_are_posted_whatever_the_module(engine: Make) -> None:
    class Reading(Request[Any]):
        route = (("action", "read"),)

    wiki = engine({})
    wiki.call(Reading({}, {"password": "hush"}))
    assert wiki.wiki.asked[0].method == "POST" and "hush" not in wiki.wiki.asked[0].url


def test_clientlogin_logs_in_too(engine: Make) -> None:
    wiki = engine(site)
    wiki.call(ClientLogin({}, {"username": "Me", "password": "hushhush"}))
    sent = wiki.wiki.asked[-1]
    assert "hushhush" not in sent.url and sent.values["logintoken"] == "login1+\\"
    wiki.call(Edit(title="A"))
    assert wiki.wiki.asked[-1].values["assertuser"] == "Me"


def test_a_step_of_clientlogin_is_an_answer_and_its_failure_an_error(
    engine: Make,
) -> None:
    step = {"clientlogin": {"status": "UI", "requests": []}}
    fail = {
        "clientlogin": {
            "status": "FAIL",
            "message": "Wrong code",
            "messagecode": "oathauth",
        }
    }
    wiki = engine(step, fail)
    assert wiki.call(ClientLogin({})) == step
    with pytest.raises(LoginError, match="oathauth: Wrong code"):
        wiki.call(ClientLogin({}))


def test_a_derived_client_shares_the_session_and_adds_options(engine: Make) -> None:
    wiki = engine(site)
    derived = wiki.client._derive({"uselang": "de"})._derive({"maxlag": "9"})
    wiki.login()
    wiki._do(derived, Edit(title="A"))
    sent = wiki.wiki.asked[-1].values
    assert (sent["uselang"], sent["maxlag"], sent["assertuser"]) == ("de", "9", "Me")
    wiki.call(Edit(title="A"))
    assert "uselang" not in wiki.wiki.asked[-1].values


def test_an_access_token_is_sent_as_a_bearer(engine: Make) -> None:
    wiki = engine(DONE, access_token="hushhush")
    wiki.call(Edit(title="A"))
    assert wiki.wiki.asked[0].headers["authorization"] == "Bearer hushhush"
    assert wiki.wiki.asked[0].values["assert"] == "user"


# -- redirects ----------------------------------------------------------------------


def moved(to: str, status: int = 301) -> httpx.Response:
    return httpx.Response(status, headers={"location": to})


def test_https_of_the_same_host_is_followed_and_kept(engine: Make) -> None:
    wiki = engine(moved("https://wiki.test/w/api.php?x=1"), DONE)
    wiki.call(Edit(title="A", token="t"))
    wiki.call(Edit(title="B", token="t"))
    first, second, third = wiki.wiki.asked
    assert second.url == third.url == "https://wiki.test/w/api.php?action=edit"
    assert second.method == "POST" and second.form == first.form


def test_a_passing_redirect_is_not_kept(engine: Make) -> None:
    wiki = engine(moved("/other/api.php", 302), DONE)
    wiki.call(Module(action="a"))
    wiki.call(Module(action="b"))
    paths = [httpx.URL(each.url).path for each in wiki.wiki.asked]
    assert paths == ["/w/api.php", "/other/api.php", "/w/api.php"]


@pytest.mark.parametrize(
    ("api", "target"),
    [
        (API, "http://evil.test/w/api.php"),
        (API, "http://wiki.test:8080/w/api.php"),
        (API, "//evil.test/"),
        (API, "https://evil.test/w/api.php"),
        ("https://wiki.test/w/api.php", "http://wiki.test/w/api.php"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nothing_goes_to_another_host(
    engine: Make, api: str, target: str, status: int
) -> None:
    wiki = engine(site, moved(target, status), api=api, access_token="hush")
    wiki.login()
    with pytest.raises(ResponseError, match="refused to follow a redirect"):
        wiki.call(Edit(title="A", token="hush"))
    assert {each.host for each in wiki.wiki.seen} == {"wiki.test"}
    assert len(wiki.wiki.asked) == 2


def test_redirects_are_bounded(engine: Make) -> None:
    wiki = engine(moved(API, 302))
    with pytest.raises(ResponseError, match="redirected too many times"):
        wiki.call(Module(action="a"))
    assert len(wiki.wiki.asked) == 6


# -- uploads ------------------------------------------------------------------------


class Upload(Request[Any]):
    path = "upload"
    uploads = frozenset({"file", "chunk"})
    route = (("action", "upload"),)
    post = writes = True
    token = ("token", "csrf")

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


@pytest.mark.parametrize("kind", ["bytes", "path", "stream"])
def test_an_upload_is_multipart_with_the_token_last(
    engine: Make, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "private name.png"
    path.write_bytes(b"IMAGE")
    source = {"bytes": b"IMAGE", "path": path, "stream": io.BytesIO(b"IMAGE")}[kind]
    wiki = engine(api_error("ratelimited"), {"upload": {"result": "Success"}})
    wiki.call(Upload(filename="Ä.png", file=source, comment="x"))
    assert len(wiki.wiki.asked) == 2
    for sent in wiki.wiki.asked:  # the second time all of it, too
        assert sent.query == {"action": "upload"}
        assert sent.headers["content-type"].startswith("multipart/form-data")
        assert b"IMAGE" in sent.body and b"private" not in sent.body
        assert 'name="filename"\r\n\r\nÄ.png\r\n'.encode() in sent.body
        names = [part.split(b'"')[1] for part in sent.body.split(b"name=")[1:]]
        assert names[-1] == b"token" and b'filename="file"' in sent.body
    assert "promise-non-write-api-action" not in wiki.wiki.asked[0].headers


def test_a_stream_that_cannot_go_back_is_sent_once(engine: Make) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    for refusal, error in [
        (api_error("ratelimited"), WikiError),
        (api_error("badtoken"), RequestError),
        (moved("/w/api.php"), ResponseError),
        (api_error("assertuserfailed"), NotLoggedInError),
    ]:
        wiki = engine(site, refusal)
        wiki.login()
        with pytest.raises(error):
            wiki.call(Upload(file=Pipe(b"IMAGE")))
        assert len(wiki.wiki.asked) == 2 and not wiki.waits


# -- secrets ------------------------------------------------------------------------


def test_no_secret_comes_out(engine: Make, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wiki = engine(site, access_token="hushbearer")
    wiki.login()
    wiki.wiki.replies = [httpx.ReadTimeout("cut")]
    word = "hush" * 2  # not in the source lines that a traceback shows
    with pytest.raises(UncertainWriteError) as caught:
        wiki.call(Edit({"password": word}, token=word))
    error: BaseException | None = caught.value
    text = "".join(traceback.format_exception(caught.value))
    shown = [text, caplog.text, repr(wiki.client), repr(vars(wiki.client._session))]
    while error is not None:
        shown += [str(error), repr(error), repr(vars(error))]
        frame = error.__traceback__
        while frame is not None:
            if "mwforge" in frame.tb_frame.f_globals["__name__"]:
                shown += [repr(local) for local in frame.tb_frame.f_locals.values()]
            frame = frame.tb_next
        error = error.__cause__ or error.__context__
    assert not [each for each in shown if "hush" in each]
    assert all("hush" not in seen.url for seen in wiki.wiki.seen)


# -- who we are ---------------------------------------------------------------------


@pytest.mark.parametrize("agent", ["", "MyBot/1.0", "python-requests/2"])
def test_a_user_agent_without_a_contact_is_refused(engine: Make, agent: str) -> None:
    with pytest.raises(ValueError, match=r"such as 'MyBot/1.0 \(https://example.org"):
        engine({}, user_agent=agent)


def test_a_user_agent_is_one_line(engine: Make) -> None:
    with pytest.raises(ValueError, match="one line"):
        engine({}, user_agent="Bot (a@b.c)\r\nX-Evil: 1")


def test_the_user_agent_and_further_headers_are_sent(engine: Make) -> None:
    wiki = engine(DONE, headers={"X-Trace": "7", "User-Agent": "nobody"})
    wiki.call(Module(action="a"))
    sent = wiki.wiki.asked[0].headers
    assert (sent["user-agent"], sent["x-trace"]) == (
        "Tests/1.0 (tests@example.org)",
        "7",
    )
    assert sent["accept-encoding"] == "gzip"


def test_an_address_is_needed(engine: Make) -> None:
    with pytest.raises(ValueError, match="api.php"):
        engine({}, api="")


def test_an_address_that_is_none_is_an_error(engine: Make) -> None:
    for api in ("wiki.test/api.php", "http://[broken/api.php"):
        with pytest.raises((WikiError, ValueError)):
            engine(DONE, api=api, transport=None).call(Module(action="a"))
