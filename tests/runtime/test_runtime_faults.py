"""What goes wrong, and what the caller sees, by scripted answers, sync and async.

What a real socket is needed for stands in the fault table, tests/faults.
"""

from __future__ import annotations

import json
import socket
import warnings
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from runtime.kit import Edit, Engine, Module, api_error, ok

from mwforge.runtime.answers import Raw
from mwforge.runtime.errors import (
    ApiError,
    ConflictError,
    DeniedError,
    FailedError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    NotLoggedInError,
    RequestError,
    ResponseError,
    TransportError,
    TryLaterError,
    UncertainWriteError,
    WikiError,
)

Make = Callable[..., Engine]
DONE = {"edit": {"result": "Success"}}
READ = Module(action="query")
WRITE = Edit(title="A", token="t")


# -- errors that the API reports ------------------------------------------------------

NEW = {
    "errors": [
        {
            "code": "protectedpage",
            "text": "This page is protected.",
            "data": {"level": "sysop"},
            "module": "edit",
        },
        {"code": "blocked", "text": "You are blocked.", "module": "edit"},
    ],
    "docref": "See the help.",
}
OLD = {
    "error": {
        "code": "protectedpage",
        "info": "This page is protected.",
        "level": "sysop",
        "docref": "See the help.",
    }
}
OLDEST = {
    "error": {
        "code": "protectedpage",
        "info": "This page is protected.",
        "level": "sysop",
        "*": "See the help.",
    }
}
HTML = {"errors": [{"code": "protectedpage", "html": "This page is protected."}]}


@pytest.mark.parametrize("body", [NEW, OLD, OLDEST, HTML])
@pytest.mark.parametrize("status", [200, 403, 500])
def test_an_error_carries_all_that_the_wiki_says(
    engine: Make, body: dict[str, Any], status: int
) -> None:
    wiki = engine(ok(body, status))
    with pytest.raises(DeniedError, match="protectedpage: This page is prot") as caught:
        wiki.call(WRITE)
    error = caught.value
    assert (error.code, error.info) == ("protectedpage", "This page is protected.")
    if body is not HTML:
        assert error.docref == "See the help." and error.data == {"level": "sysop"}
    assert error.errors == tuple(body.get("errors") or [body["error"]])
    assert len(wiki.wiki.asked) == 1
    if body is NEW:
        assert error.module == "edit" and "and 1 more" in str(error)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("assertuserfailed", NotLoggedInError),
        ("notloggedin", NotLoggedInError),
        ("cantmove-anon", NotLoggedInError),
        ("readonly", TryLaterError),
        ("internal_api_error_DBQueryError", TryLaterError),
        ("cirrussearch-too-busy-error", TryLaterError),
        ("editconflict", ConflictError),
        ("fileexists-no-change", ConflictError),
        ("permissiondenied", DeniedError),
        ("cantmove", DeniedError),
        ("badtoken", RequestError),
        ("missingtitle", RequestError),
        ("nosuchrevid", RequestError),
        ("unknown_action", RequestError),
        ("badvalue", RequestError),
        ("toomanyvalues", RequestError),
        ("internal_api_error_TypeError", ApiError),
        ("flow-odd", ApiError),
    ],
)
def test_errors_are_sorted_by_what_one_can_do(
    engine: Make, code: str, kind: type[ApiError]
) -> None:
    with pytest.raises(ApiError) as caught:
        engine(api_error(code), patience=0).call(READ)
    assert type(caught.value) is kind and caught.value.code == code


def test_an_error_known_by_its_header_alone(engine: Make) -> None:
    broken = httpx.Response(200, text="{", headers={"MediaWiki-API-Error": "badvalue"})
    listed = ok([], 200, mediawiki_api_error="badvalue")
    bare = ok({}, 500, mediawiki_api_error="badvalue")
    for response in (broken, listed, bare):
        with pytest.raises(RequestError, match="badvalue"):
            engine(response).call(READ)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"edit": {"result": "Failure", "captcha": {"id": 1}}}, 'captcha: {"id": 1}'),
        ({"edit": {"result": "Failure", "info": "Hit AbuseFilter"}}, "AbuseFilter"),
        ({"edit": {"result": "Failure"}}, "no reason given"),
        ({"edit": {"result": "Warning", "warnings": {"exists": "A"}}}, "exists"),
        ({"edit": {"status": "FAIL", "message": "No"}}, "FAIL: No"),
    ],
)
def test_a_failure_inside_a_result_is_an_error(
    engine: Make, body: Any, says: str
) -> None:
    with pytest.raises(FailedError) as caught:
        engine(body).call(WRITE)
    assert says in str(caught.value) and caught.value.data == body["edit"]
    assert caught.value.module == "edit"


@pytest.mark.parametrize(
    "body", [{"edit": {"result": "Success"}}, {"errors": [], "edit": {}}]
)
def test_what_is_no_error_is_an_answer(engine: Make, body: Any) -> None:
    assert engine(body).call(WRITE) == body


@pytest.mark.parametrize("body", [{"errors": []}, [1], {}, [], {"edit": [1]}])
def test_a_write_of_which_nothing_is_said_is_uncertain(engine: Make, body: Any) -> None:
    with pytest.raises(UncertainWriteError, match="not how MediaWiki answers"):
        engine(body).call(WRITE)


# -- warnings -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        ([{"code": "odd", "text": "careful", "module": "edit"}], MediaWikiWarning),
        ({"edit": {"warnings": "careful"}}, MediaWikiWarning),
        ({"edit": {"*": "careful"}}, MediaWikiWarning),
        (
            [{"code": "deprecation-x", "text": "careful", "module": "edit"}],
            MediaWikiDeprecation,
        ),
        ({"edit": {"warnings": "careful: deprecated"}}, MediaWikiDeprecation),
    ],
)
def test_a_warning_is_a_python_warning(
    engine: Make, found: Any, kind: type[Warning]
) -> None:
    body = {**DONE, "warnings": found}
    with pytest.warns(kind, match="^edit: careful") as caught:
        assert engine(body).call(WRITE) == body
    assert [type(each.message) for each in caught] == [kind]


def test_each_warning_is_one(engine: Make) -> None:
    old = {"edit": {"warnings": "one\ntwo"}}
    new = [{"code": "a", "text": "one"}, {"code": "b", "text": "two"}]
    for found, module in ((old, "edit"), (new, "main")):
        with pytest.warns(MediaWikiWarning) as caught:
            engine({**DONE, "warnings": found}).call(WRITE)
        assert [str(w.message) for w in caught] == [f"{module}: one", f"{module}: two"]


def test_a_warning_can_be_an_error(engine: Make) -> None:
    body = {**DONE, "warnings": [{"code": "a", "text": "one"}]}
    with warnings.catch_warnings():
        warnings.simplefilter("error", MediaWikiWarning)
        with pytest.raises(MediaWikiWarning):
            engine(body).call(WRITE)


# -- waiting --------------------------------------------------------------------------


@pytest.mark.parametrize("request_", [READ, WRITE])
@pytest.mark.parametrize(
    ("answer", "low", "high"),
    [
        (api_error("maxlag", retry_after="7"), 7, 7),
        (api_error("ratelimited"), 0.5, 1),
        (api_error("internal_api_error_DBQueryError"), 0.5, 1),
        (api_error("readonly", retry_after="soon"), 0.5, 1),
        (httpx.Response(429, html="Slow", headers={"retry-after": "3"}), 3, 3),
        (httpx.Response(429, html="Slow down"), 0.5, 1),
        (httpx.Response(503, html="Away", headers={"retry-after": "2"}), 2, 2),
        (httpx.ConnectError("no route"), 0.5, 1),
        (httpx.ConnectTimeout("no route"), 0.5, 1),
    ],
)
def test_what_passes_is_waited_for(
    engine: Make, request_: Any, answer: Any, low: float, high: float
) -> None:
    wiki = engine(answer, DONE)
    assert wiki.call(request_) == DONE
    assert len(wiki.waits) == 1 and low <= wiki.waits[0].seconds <= high
    first, second = wiki.wiki.asked
    assert (first.url, first.body) == (second.url, second.body)


@pytest.mark.parametrize("request_", [READ, WRITE])
def test_a_date_is_waited_for(
    engine: Make, request_: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    monkeypatch.setattr("time.time", now.timestamp)
    date = format_datetime(now + timedelta(seconds=90), True)
    wiki = engine(api_error("readonly", retry_after=date), DONE)
    assert wiki.call(request_) == DONE
    assert [wait.seconds for wait in wiki.waits] == [90]


AMBIGUOUS = [
    httpx.Response(502, html="Bad gateway"),
    httpx.Response(503, html="Away"),
    httpx.Response(504, html="Gateway time-out"),
    httpx.ReadTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.RemoteProtocolError("cut"),
]


@pytest.mark.parametrize("answer", AMBIGUOUS)
def test_a_read_is_repeated_after_anything_that_may_pass(
    engine: Make, answer: Any
) -> None:
    wiki = engine(answer, answer, DONE)
    assert wiki.call(READ) == DONE
    assert len(wiki.waits) == 2


@pytest.mark.parametrize(
    "answer",
    [
        *AMBIGUOUS,
        httpx.Response(500, html="Oops"),
        httpx.Response(200, text='{"edit": {"resu'),
        httpx.Response(200, html="<p>hello"),
    ],
)
def test_a_write_whose_answer_was_lost_is_not_repeated(
    engine: Make, answer: Any
) -> None:
    wiki = engine(answer, DONE)
    with pytest.raises(UncertainWriteError, match=r"a write \(edit\) was lost"):
        wiki.call(WRITE)
    assert len(wiki.wiki.asked) == 1 and not wiki.waits


@pytest.mark.parametrize("status", [400, 403, 404, 413, 414])
def test_a_write_that_was_refused_did_not_happen(engine: Make, status: int) -> None:
    with pytest.raises(ResponseError, match=f"HTTP status {status}"):
        engine(httpx.Response(status, html="no")).call(WRITE)


def test_patience_ends(engine: Make) -> None:
    wiki = engine(api_error("maxlag", retry_after="5"), patience=12)
    with pytest.raises(TryLaterError) as caught:
        wiki.call(WRITE)
    assert caught.value.retry_after == 5
    assert [wait.seconds for wait in wiki.waits] == [5, 5]


def test_a_wait_longer_than_the_patience_is_not_begun(engine: Make) -> None:
    wiki = engine(httpx.Response(429, headers={"retry-after": "3600"}))
    with pytest.raises(ResponseError) as caught:
        wiki.call(READ)
    assert caught.value.retry_after == 3600 and not wiki.waits


# -- not the API ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (httpx.Response(200, html="<h1>Log in\n to the Wi-Fi</h1>"), "text/html"),
        (httpx.Response(200, text=""), "not JSON"),
        (httpx.Response(200, content=b"\xff\xfe\xff"), "not JSON"),
        (httpx.Response(200, text="[" * 200_000), "not JSON"),
        (httpx.Response(404, html="<h1>Nothing here</h1>"), "HTTP status 404"),
        (ok({"message": "forbidden"}, 403), "HTTP status 403"),
    ],
)
def test_an_answer_that_is_none_shows_its_beginning(
    engine: Make, answer: Any, says: str
) -> None:
    with pytest.raises(ResponseError, match=says) as caught:
        engine(answer).call(READ)
    assert caught.value.status == answer.status_code
    assert caught.value.body == " ".join(
        answer.content.decode("utf-8", "replace")[:200].split()
    )
    assert len(str(caught.value)) < 500


def test_json_is_read_whatever_it_is_called(engine: Make) -> None:
    answer = httpx.Response(200, html=json.dumps(DONE))
    assert engine(answer).call(READ) == DONE


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("application/rss+xml; charset=utf-8", ""),
        ("text/xml", "inline; filename=api-result.xml"),
        ("text/html; charset=utf-8", "inline; filename=api-help.html"),
    ],
)
def test_what_is_no_json_on_purpose_comes_as_it_is(
    engine: Make, kind: str, named: str
) -> None:
    headers = {"content-type": kind, "content-disposition": named}
    raw = engine(httpx.Response(200, content=b"<x/>", headers=headers)).call(READ)
    assert isinstance(raw, Raw) and raw.body == b"<x/>"
    assert raw.content_type == kind.partition(";")[0]
    assert repr(raw) == f"<Raw {raw.content_type} of 4 bytes>"


def test_nobody_listens(engine: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    wiki = engine(None, api=f"http://127.0.0.1:{port}/api.php", transport=None)
    with pytest.raises(TransportError, match=f"127.0.0.1:{port}") as caught:
        wiki.call(WRITE)
    assert not caught.value.sent
    assert 240 < sum(wait.seconds for wait in wiki.waits) <= 300


def test_every_error_of_the_engine_is_a_wiki_error() -> None:
    import mwforge.runtime.errors as errors

    kinds = [getattr(errors, name) for name in errors.__all__]
    assert all(issubclass(kind, (WikiError, MediaWikiWarning)) for kind in kinds)
    mine = {
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and kind.__module__ == errors.__name__
    }
    assert mine == set(errors.__all__)
