"""The core without any I/O: events out, answers in, by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from mwforge.runtime.drive import drive
from mwforge.runtime.errors import (
    ApiError,
    ResponseError,
    TransportError,
    TryLaterError,
    UncertainWriteError,
)
from mwforge.runtime.events import Alone, HttpRequest, HttpResponse, Wait
from mwforge.runtime.identity import LONGEST_URL
from mwforge.runtime.session import Session
from mwforge.runtime.values import Secret
from mwforge.runtime.waiting import Pace, Waiting
from mwforge.runtime.wire import Wire

API = "https://wiki.test/api.php"


def answer(body: Any, status: int = 200, **headers: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status, named, json.dumps(body).encode())


def begin(wire: Wire, **settings: Any) -> tuple[Any, HttpRequest]:
    call = Session(API, **settings).call(wire, {})
    request = next(call)
    assert isinstance(request, HttpRequest)
    return call, request


def finish(call: Any, response: HttpResponse) -> Any:
    with pytest.raises(StopIteration) as stop:
        call.send(response)
    return stop.value.value


def writing(values: Mapping[str, Any] = {"action": "edit"}) -> Wire:
    wire = Wire(values, path="edit", post=True)
    wire.writes = True
    return wire


def test_a_read_is_one_get() -> None:
    call, request = begin(Wire({"action": "query", "titles": "A|B"}))
    assert request.method == "GET"
    assert request.url == (
        f"{API}?action=query&titles=A%7CB&format=json&formatversion=2"
        "&errorformat=plaintext"
    )
    assert finish(call, answer({"query": {}})) == {"query": {}}


def test_a_long_url_becomes_a_post_that_promises_to_read() -> None:
    room = LONGEST_URL - len(begin(Wire({"titles": ""}))[1].url)
    _, longest = begin(Wire({"titles": "x" * room}))
    assert longest.method == "GET" and len(longest.url) == LONGEST_URL
    _, over = begin(Wire({"action": "query", "titles": "x" * room}))
    assert over.method == "POST" and over.url == f"{API}?action=query"
    assert over.headers == {"Promise-Non-Write-API-Action": "true"}
    assert dict(over.form or ())["titles"] == "x" * room


def test_a_secret_is_posted_even_by_a_read() -> None:
    _, request = begin(
        Wire({"action": "query", "wltoken": "hush"}, secrets=["wltoken"])
    )
    assert request.method == "POST" and "hush" not in request.url
    _, absent = begin(Wire({"action": "query"}, secrets=["wltoken"]))
    assert absent.method == "GET"


def test_a_write_keeps_its_action_in_the_url_and_ends_with_the_token() -> None:
    _, request = begin(writing({"token": "t", "action": "edit", "text": "x"}))
    assert request.url == f"{API}?action=edit"
    assert request.form is not None and request.form[-1] == ("token", "t")
    assert dict(request.form) == {
        "text": "x",
        "format": "json",
        "formatversion": "2",
        "errorformat": "plaintext",
        "maxlag": "5",
        "token": "t",
    }
    assert request.headers == {}


def test_what_the_user_gave_wins_over_what_is_sent_by_default() -> None:
    session = Session(API)
    wire = writing({"action": "edit", "formatversion": "1"})
    request: Any = next(session.call(wire, {"maxlag": "9", "errorformat": "bc"}))
    sent = dict(request.form)
    assert (sent["formatversion"], sent["errorformat"], sent["maxlag"]) == (
        "1",
        "bc",
        "9",
    )


def test_maxlag_can_be_left_out() -> None:
    _, request = begin(writing(), maxlag=None)
    assert "maxlag" not in dict(request.form or ())


def test_a_bearer_asserts_that_it_is_somebody() -> None:
    _, request = begin(Wire({"action": "query"}), authorized=True)
    assert "assert=user" in request.url


def test_waits_come_out_as_events() -> None:
    call, request = begin(writing())
    lagged = {"errors": [{"code": "maxlag", "text": "slow", "data": {"lag": 6}}]}
    wait = call.send(answer(lagged, retry_after="7"))
    assert isinstance(wait, Wait) and wait.seconds == 7 and "maxlag" in wait.reason
    again = next(call)
    assert again.form == request.form
    assert finish(call, answer({"edit": {}})) == {"edit": {}}


def test_a_lost_answer_to_a_read_is_asked_for_again() -> None:
    call, request = begin(Wire({"action": "query"}))
    assert isinstance(call.throw(TransportError("cut", sent=True)), Wait)
    assert next(call).url == request.url


def test_a_lost_answer_to_a_write_is_not_repeated() -> None:
    call, _ = begin(writing())
    with pytest.raises(UncertainWriteError, match="may have been done") as caught:
        call.throw(TransportError("cut", sent=True))
    assert isinstance(caught.value.__cause__, TransportError)


def test_a_write_that_was_never_sent_is_repeated() -> None:
    call, _ = begin(writing())
    assert isinstance(call.throw(TransportError("no route", sent=False)), Wait)


def test_an_unreachable_wiki_is_tried_as_long_as_patience_lasts() -> None:
    call, _ = begin(Wire({"action": "query"}), patience=300)
    waits: list[float] = []
    with pytest.raises(TransportError, match="no route"):
        while True:
            waits.append(call.throw(TransportError("no route", sent=False)).seconds)
            next(call)
    assert 240 < sum(waits) <= 300 and len(waits) < 20


def test_time_spent_on_finding_nobody_counts_as_patience() -> None:
    now = [0.0]
    waiting = Waiting(100, lambda: 1.0, lambda: now[0])
    now[0] += 60  # the time-out of a connection
    assert waiting.after(TransportError("no route", sent=False)) == 1
    now[0] += 61
    with pytest.raises(TransportError):
        waiting.after(TransportError("no route", sent=False))


def test_what_lasts_is_not_tried_again() -> None:
    with pytest.raises(TransportError):
        Waiting(300).after(TransportError("bad certificate", sent=False, lasting=True))


def test_a_cut_answer_is_counted_apart_from_other_waits() -> None:
    waiting, busy = Waiting(300), TryLaterError("maxlag", "…", retry_after=5)
    for _ in range(4):
        waiting.after(busy)
    cut = TransportError("cut", sent=True)
    waiting.after(cut)
    waiting.after(cut)
    with pytest.raises(TransportError):
        waiting.after(cut)


def test_a_token_is_fetched_alone() -> None:
    wire = writing()
    wire.tokens["token"] = "csrf"
    call = Session(API).call(wire, {})
    alone: Any = next(call)
    assert isinstance(alone, Alone)
    fetch: Any = next(alone.call)
    assert "meta=tokens&type=csrf" in fetch.url


def test_back_off_doubles_up_to_a_minute_and_is_jittered() -> None:
    busy = TryLaterError("readonly", "…")
    high, low = Waiting(1e9, lambda: 1.0), Waiting(1e9, lambda: 0.0)
    assert [high.after(busy) for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert [low.after(busy) for _ in range(3)] == [0.5, 1, 2]


def test_patience_ends_with_the_error_itself() -> None:
    busy = TryLaterError("ratelimited", "…", retry_after=40)
    waiting = Waiting(100)
    assert [waiting.after(busy), waiting.after(busy)] == [40, 40]
    with pytest.raises(TryLaterError) as caught:
        waiting.after(busy)
    assert caught.value is busy


def test_a_retry_after_of_zero_does_not_go_on_for_ever() -> None:
    waiting = Waiting(10, lambda: 1.0)
    busy = TryLaterError("maxlag", "…", retry_after=0)
    assert [waiting.after(busy) for _ in range(3)] == [1, 2, 4]
    with pytest.raises(TryLaterError):
        waiting.after(busy)


@pytest.mark.parametrize(
    "error", [ApiError("odd", "…"), ResponseError("x", 500), ResponseError("x", 404)]
)
def test_what_will_not_pass_is_not_waited_for(error: Any) -> None:
    with pytest.raises(type(error)):
        Waiting(1000).after(error)


def test_a_pace_spreads_requests() -> None:
    now = [100.0]
    pace = Pace(2.0, lambda: now[0])
    assert [pace.reserve()[1] for _ in range(3)] == [0, 2, 4]
    now[0] = 200.0
    assert pace.reserve()[1] == 0


def test_a_turn_that_is_given_back_is_the_next_ones() -> None:
    pace = Pace(2.0, lambda: 100.0)
    turns = [pace.reserve()[0] for _ in range(4)]
    assert turns == [100, 102, 104, 106]
    pace.give_back(102)
    pace.give_back(106)
    assert [pace.reserve()[0] for _ in range(3)] == [102, 106, 108]


def test_a_cancelled_call_gives_its_turn_back() -> None:
    session = Session(API, pace=Pace(5, lambda: 0.0))
    assert isinstance(next(session.call(Wire({"action": "query"}), {})), HttpRequest)
    cancelled = session.call(Wire({"action": "query"}), {})
    assert isinstance(next(cancelled), Wait)
    cancelled.close()
    wait: Any = next(session.call(Wire({"action": "query"}), {}))
    assert wait.seconds == 5, "and not 10"


def test_the_rate_asked_for_becomes_waits() -> None:
    session = Session(API, pace=Pace(5, lambda: 0.0), write_pace=Pace(60, lambda: 0.0))
    assert isinstance(next(session.call(Wire({"action": "query"}), {})), HttpRequest)
    second = session.call(Wire({"action": "query"}), {})
    wait: Any = next(second)
    assert isinstance(wait, Wait) and wait.seconds == 5
    write = session.call(writing(), {})
    assert next(write).seconds == 10  # type: ignore[union-attr]
    assert isinstance(next(write), HttpRequest)
    again = session.call(writing(), {})
    assert [next(again).seconds, next(again).seconds] == [15, 60]  # type: ignore[union-attr]


def test_events_show_no_secret() -> None:
    request = HttpRequest(API, [("lgpassword", Secret("hush"))])
    assert "hush" not in repr(request) and repr(request) == f"<HttpRequest POST {API}>"
    assert "hush" not in repr(request.form)
    assert repr(HttpResponse(200, {}, b"abc")) == "<HttpResponse 200 of 3 bytes>"
    assert repr(Wait(1.25, "why")) == "<Wait 1.2 s: why>"


def test_a_driver_closes_a_call_that_is_interrupted() -> None:
    closed: list[bool] = []

    def call() -> Any:
        try:
            yield HttpRequest(API)
        finally:
            closed.append(True)

    def interrupt(_: HttpRequest) -> HttpResponse:
        raise KeyboardInterrupt

    import threading

    held = call()
    with pytest.raises(KeyboardInterrupt):
        drive(held, interrupt, lambda wait: None, threading.RLock())
    assert closed == [True]


def test_credentials_last_as_long_as_their_user() -> None:
    session = Session(API)
    session.become("Me")
    session._state.credentials = "Me@bot", Secret("hush")
    session.become("Me")  # logged in again: another call may need them just now
    assert session._state.credentials is not None
    session.become("Other")
    assert vars(session)["_state"].credentials is None and session.user == "Other"
