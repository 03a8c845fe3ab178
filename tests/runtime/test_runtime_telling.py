"""What a client tells of its requests, how long it waits, and which network it uses; sync and async."""

from __future__ import annotations

import logging
import ssl
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import Edit, Engine, Members, Query, Seen

from mwforge.runtime.clients import adjusted, logged_in
from mwforge.runtime.custom import Custom
from mwforge.runtime.errors import TransportError, UncertainWriteError
from mwforge.runtime.events import Wait
from mwforge.runtime.home import PACKAGE
from mwforge.runtime.telling import Answered, Asked

Make = Callable[..., Engine]
EDITED = {"edit": {"result": "Success"}}


def wikilike(seen: Seen) -> Any:
    values = seen.values
    if values.get("meta") == "tokens":
        kind = values["type"]
        return {"query": {"tokens": {f"{kind}token": "hush+token"}}}
    if values["action"] == "login":
        return {"login": {"result": "Success", "lgusername": "Me"}}
    if values["action"] == "edit":
        return EDITED
    return {"batchcomplete": True, "query": {"members": [1]}}


def test_each_request_is_a_line_of_the_log_and_holds_no_secret(
    engine: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger=PACKAGE)
    wiki = engine(wikilike)
    assert wiki.login("Me@bot", "hush-password") == "Me"
    wiki.call(Edit(title="Sandbox", text="x", secret="hush-too"))
    wiki.items(Query(list=[Members(title="C")]))
    lines = [one.getMessage() for one in caplog.records if one.name == PACKAGE]
    begins = [line.partition(" → ")[0] for line in lines]
    assert begins == [
        "GET query meta=tokens",
        "POST login",
        "GET query meta=tokens",
        "POST edit",
        "GET query list=members",
    ]
    assert all(" → 200, " in line and line.endswith(" s") for line in lines)
    assert "hush" not in caplog.text


def test_hooks_see_each_request_and_what_became_of_it(engine: Make) -> None:
    asked: list[Asked] = []
    answered: list[Answered] = []
    wiki = engine(wikilike, on_request=asked.append, on_response=answered.append)
    wiki.call(Edit(title="Sandbox", secret="hush", text="x"))
    token, edit = asked
    assert (token.method, token.action, token.modules) == (
        "GET",
        "query",
        "meta=tokens",
    )
    assert (edit.method, edit.action, edit.modules) == ("POST", "edit", "")
    assert edit.parameters["title"] == "Sandbox"
    assert edit.parameters["token"] == edit.parameters["secret"] == "<hidden>"
    assert [one.asked for one in answered] == asked
    assert [one.status for one in answered] == [200, 200]
    assert answered[1].size > 0 and answered[1].error is None
    assert answered[1].seconds >= 0
    assert "hush" not in repr(asked) + repr(answered)


def test_a_hook_hears_of_what_no_answer_came_to(engine: Make) -> None:
    answered: list[Answered] = []
    wiki = engine(httpx.ReadError("cut"), on_response=answered.append)
    with pytest.raises(UncertainWriteError):
        wiki.call(Edit(title="A", token="t"))
    assert answered[0].status is None
    assert isinstance(answered[0].error, TransportError)


def test_a_hook_can_stop_a_request_and_cannot_spoil_an_answer(
    engine: Make, caplog: pytest.LogCaptureFixture
) -> None:
    class Enough(Exception):
        pass

    def stop(asked: Asked) -> None:
        raise Enough

    wiki = engine(EDITED, on_request=stop)
    with pytest.raises(Enough):
        wiki.call(Edit(title="A", token="t"))
    assert wiki.wiki.seen == []

    def spoil(answered: Answered) -> None:
        raise Enough("of this")

    wiki = engine(EDITED, on_response=spoil)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert wiki.call(Edit(title="A", token="t")) == EDITED
    assert "on_response raised Enough: of this" in caplog.messages


def test_no_line_of_the_log_can_be_forged(
    engine: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger=PACKAGE)
    wiki = engine({"a": 1})
    wiki.call(Custom("a\nFORGED \x1b[31m"))
    wiki.client._telling.wait(Wait(1, "b\r\nFORGED"))
    lines = [one.getMessage() for one in caplog.records if one.name == PACKAGE]
    assert all(line.isprintable() for line in lines) and len(lines) == 2


def test_waits_are_logged(engine: Make, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=PACKAGE)
    wiki = engine(EDITED)
    wiki.client._telling.wait(Wait(1.5, "ratelimited: too fast"))
    assert "waiting 1.5 s: ratelimited: too fast" in caplog.messages


def test_nobody_listens_and_nothing_is_told(engine: Make) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert engine(EDITED).call(Edit(title="A", token="t")) == EDITED


# --- another patience, the same session -----------------------------------------------


def test_a_client_can_be_adjusted_for_some_calls(engine: Make) -> None:
    wiki = engine(wikilike)
    wiki.login("Me@bot", "password")
    client = wiki.client
    hasty = adjusted(client, timeout=3, patience=0)
    assert type(hasty) is type(client)
    assert logged_in(hasty) == logged_in(client) == "Me"
    assert (hasty._session.patience, client._session.patience) == (0, 300.0)
    assert (hasty._timeout, client._timeout) == (3, None)
    client._session.become("Other")
    assert logged_in(hasty) == "Other"
    for wrong in ({"timeout": 0}, {"timeout": -1}, {"patience": -1}):
        with pytest.raises(ValueError, match="is not a duration: give seconds"):
            adjusted(client, **wrong)


# --- the network ----------------------------------------------------------------------


def test_settings_of_the_network_are_checked(engine: Make, tmp_path: Path) -> None:
    junk = tmp_path / "junk.pem"
    junk.write_text("junk")
    for settings, said in (
        ({"proxy": "nonsense"}, "not the address of a proxy"),
        ({"proxy": "ftp://me:hush@x"}, "not the address of a proxy"),
        ({"verify": junk}, "holds no certificates"),
        ({"verify": tmp_path / "none"}, "holds no certificates"),
        ({"connections": 0}, "too few"),
    ):
        with pytest.raises(ValueError, match=said) as caught:
            engine(transport=None, **settings)
        assert "hush" not in str(caught.value)
    with pytest.raises(
        ValueError, match="proxy=, connections= belongs to the transport"
    ):
        engine(
            transport=httpx.MockTransport(lambda _: httpx.Response(200)),
            proxy="http://x:1",
            connections=2,
        )
    engine(transport=None, verify=ssl.create_default_context(), connections=2)
