"""Errors, requests and answers go to other processes and come back the same."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta, timezone
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from runtime.kit import Edit, Links, Members, Query

from mwforge.runtime import errors
from mwforge.runtime.clientlogin import InteractiveLogin, LoginStep
from mwforge.runtime.custom import Custom, CustomList, CustomMeta
from mwforge.runtime.envelope import Envelope
from mwforge.runtime.errors import (
    ApiError,
    LoginError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    ResponseError,
    TransportError,
    UncertainWriteError,
    WikiError,
)
from mwforge.runtime.pagetext import PageText
from mwforge.runtime.request import AnyRequest
from mwforge.runtime.upload import ChunkedUpload

WAYS: list[Callable[[Any], Any]] = [
    lambda value: pickle.loads(pickle.dumps(value)),
    lambda value: pickle.loads(pickle.dumps(value, 2)),
    copy.copy,
    copy.deepcopy,
]
CLASSES = [
    each
    for _, each in inspect.getmembers(errors, inspect.isclass)
    if issubclass(each, WikiError)
]


def made(cls: type[WikiError]) -> WikiError:
    """An error with something in each of its attributes."""
    if issubclass(cls, ApiError):
        several: list[dict[str, Any]] = [
            {"code": "blocked", "data": {"by": "Me"}},
            {"code": "odd"},
        ]
        return cls("blocked", "no", "edit", "see", {"by": "Me"}, several, 7.0)
    if issubclass(cls, ResponseError):
        return cls("HTTP status 503", 503, "text/html", "<html>", 3.0)
    if issubclass(cls, UncertainWriteError):
        return cls("lost")
    if issubclass(cls, TransportError):
        return cls("cut", sent=True, lasting=True, reason="slow")
    return cls("odd")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_stays_what_it_is(cls: type[WikiError], way: Any) -> None:
    error = made(cls)
    error.add_note("the file is in the stash")
    error.__cause__ = TransportError("cut", sent=True)
    again = way(error)
    assert type(again) is cls and str(again) == str(error)
    assert vars(again) == vars(error) and again.args == error.args
    assert again.__notes__ == ["the file is in the stash"]
    assert isinstance(again.__cause__, TransportError) and again.__cause__.sent
    assert type(way(again)) is cls


def test_a_cause_that_is_not_the_engines_stays_behind() -> None:
    error = made(UncertainWriteError)
    error.__cause__ = OSError("no space", lambda: None)  # cannot be pickled
    assert pickle.loads(pickle.dumps(error)).__cause__ is None


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cls", [MediaWikiWarning, MediaWikiDeprecation])
def test_a_warning_keeps_its_answer(cls: type[MediaWikiWarning], way: Any) -> None:
    warning = cls("careful")
    warning.answer = {"edit": {"result": "Success"}}
    assert (again := way(warning)).args == ("careful",)
    assert again.answer == warning.answer


REQUESTS: list[AnyRequest[Any, Any]] = [
    Edit(title="A", tags=["x", "y"], text_slot={"main": "text", "aux": "b|c"}),
    Edit({"password": "hush"}, secret="hush", token="t+\\"),
    Edit(after=datetime(2026, 1, 1, tzinfo=timezone.utc), expiry=timedelta(days=1)),
    Edit(file=b"bytes"),
    Edit(file=Path("a.png")),
    Query(generator=Members(title="Category:A"), prop=[Links(), Links(limit=3)]),
    InteractiveLogin("Me", "hushhush"),
    ChunkedUpload(Edit(file=b"x"), chunk_size=5),
    Edit(title="A").also({"newpassword": "hush", "new": [1, 2]}),
    Custom("a", {"b": 1, "password": "hush"}, writes=True, token="csrf"),
    CustomList("a", {"b": ["c", "d"]}, limit="alimit"),
    PageText("A", redirects=True),
    Envelope(CustomMeta("a", {"pin": "hush"}, sensitive=["pin"])),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("request_", REQUESTS, ids=repr)
def test_a_request_stays_what_it_is(request_: AnyRequest[Any, Any], way: Any) -> None:
    again = way(request_)
    assert again == request_ and type(again) is type(request_)
    assert repr(again) == repr(request_) and hash(again) == hash(request_)
    assert "hush" not in repr(again)


def test_a_step_of_a_log_in_is_copied() -> None:
    step = LoginStep({"status": "UI", "requests": [{"fields": {"code": {}}}]})
    for way in WAYS:
        assert way(step).fields == step.fields


def refuse(_: int) -> None:
    raise LoginError("Failed", "wrong", "login", data={"result": "Failed"})


def test_a_process_pool_survives_an_error_of_its_worker() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for _ in range(2):
            with pytest.raises(LoginError, match="wrong") as caught:
                pool.submit(refuse, 1).result()
            assert caught.value.data == {"result": "Failed"}
