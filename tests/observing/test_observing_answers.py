"""Answers as they are kept: whole, without secrets, whatever stops the run."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mwforge.errors import MwforgeError
from mwforge.observing.answer import LONGEST, Answer, discreet, line, parse
from mwforge.observing.finding import Found
from mwforge.observing.keeping import Kept, adding, read

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda some: st.lists(some) | st.dictionaries(st.text(), some),
    max_leaves=20,
)
API = "https://wiki.example/w/api.php"
FOUND = Found(pages=("Main Page", "東京"), users=("Alice",))


def answers(number: int) -> list[Answer]:
    return [
        Answer(
            "", {"action": "query", "titles": f"Ü {at}"}, {"query": {"at": at}}, None
        )
        for at in range(number)
    ]


@given(st.text(), st.dictionaries(st.text(), st.text()), JSON, JSON)
def test_an_answer_is_one_line_that_can_be_read(
    who: str, params: dict[str, str], body: Any, raw: Any
) -> None:
    text = line(Answer(who, params, body, raw))
    assert text.count(b"\n") == 1
    assert text.endswith(b"\n")
    # What was written is written the same again.
    assert line(parse(text)) == text
    json.loads(text, parse_constant=lambda name: pytest.fail(name))


def test_secrets_are_blanked_and_types_stay() -> None:
    body = {
        "query": {
            "tokens": {"csrftoken": "abc+\\", "watchtoken": "x"},
            "userinfo": {
                "email": "a@b.example",
                "realname": "A",
                "options": {"watchlisttoken": "t"},
            },
            "users": [{"name": "A", "token": 5, "emailauthenticated": True}],
        }
    }
    params = {
        "action": "query",
        "lgpassword": "hunter2",
        "token": "abc",
        "meta": "tokens",
    }
    text = line(Answer("A", params, body, body)).decode()
    for secret in ("abc", "a@b", "hunter2", '"x"', '"t"', '"realname":"A"'):
        assert secret not in text
    kept = parse(text.encode())
    assert kept.params["meta"] == "tokens"
    assert kept.body == {
        "query": {
            "tokens": {"csrftoken": "", "watchtoken": ""},
            "userinfo": {
                "email": "",
                "realname": "",
                "options": {"watchlisttoken": ""},
            },
            "users": [{"name": "A", "token": 5, "emailauthenticated": True}],
        }
    }


def test_texts_are_cut_and_nothing_else() -> None:
    body = {"long": "x" * 10_000, "list": ["y" * 10_000] * 3, "n": 1}
    assert discreet(body) == {
        "long": "x" * LONGEST,
        "list": ["y" * LONGEST] * 3,
        "n": 1,
    }


def test_depth_is_no_error() -> None:
    body: Any = {}
    for _ in range(10_000):
        body = {"a": body}
    assert parse(line(Answer("", {}, body))).body


def test_a_file_is_begun_and_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "some" / "wiki.answers.jsonl"
    assert read(path) is None
    for start in (0, 2):
        with adding(path, Kept(API, FOUND)) as add:
            for one in answers(4)[start : start + 2]:
                add(one)
    assert read(path) == Kept(API, FOUND, tuple(answers(4)))


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "wiki.answers.jsonl"
    path.touch(0o644)
    with adding(path, Kept(API, FOUND)) as add:
        add(answers(1)[0])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_killed_at_any_byte_it_can_be_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "whole"
    with adding(path, Kept(API, FOUND)) as add:
        for one in answers(3):
            add(one)
    whole = path.read_bytes()
    for end in range(len(whole) + 1):
        torn = tmp_path / "torn"
        torn.write_bytes(whole[:end])
        before = read(torn)
        done = len(before.answers) if before else 0
        assert done == max(0, whole[:end].count(b"\n") - 1)
        with adding(torn, Kept(API, FOUND)) as add:
            for one in answers(3)[done:]:
                add(one)
        assert torn.read_bytes() == whole


@pytest.mark.parametrize(
    "text",
    [
        b"not JSON\n",
        b'{"observed": 99, "api": "x", "found": {}}\n',
        b'{"observed": 1, "api": "x", "found": {"pages": 5}}\n',
        b'{"observed": 1, "api": "x", "found": {"odd": ["x"]}}\n',
        b'{"observed": 1, "api": "x", "found": {}}\n{"who": "x"}\n',
        b'{"observed": 1, "api": "x", "found": {}}\n\xff\n',
        b'{"openapi": "3.1.0"}\n',
        b"[" * 100_000 + b"\n",
    ],
)
def test_another_file_is_named_and_left_alone(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(text)
    with pytest.raises(MwforgeError, match="other is not what .* writes"):
        read(path)
    assert path.read_bytes() == text


def test_where_nothing_can_be_written_the_error_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(MwforgeError, match="choose another place"),
        adding(tmp_path / "file" / "x", Kept(API, FOUND)),
    ):
        pass
    with pytest.raises(MwforgeError, match="Cannot read"):
        read(tmp_path)
