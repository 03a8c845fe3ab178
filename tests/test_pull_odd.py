"""pull: whatever the bytes, a snapshot that can be read again, or one line.

The wiki's answers go to the engine without a socket. Each scalar and each container of paraminfo
and siteinfo is replaced in turn by each of a list of odd things, and some at random.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from odd import API, ODD, PARAMINFO, SITEINFO, Answers, places, replaced

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.plain import visible
from mwforge.progress import SILENT
from mwforge.pulling import ask, pull
from mwforge.runtime.events import HttpRequest, HttpResponse
from mwforge.snapshot import dumps, loads
from mwforge.spec.build import build

Connect = Callable[[Answers], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Connect:
    def connect(answers: Answers) -> None:
        monkeypatch.setattr(ask, "connect", lambda **settings: answers)

    return connect


def holds(answers: Answers) -> bool:
    """Pull: a snapshot that can be read again (True), or one line (False)."""
    try:
        snapshot = pull(API, Access(), SILENT, lambda seconds: None)
    except MwforgeError as error:
        assert str(error) == visible(str(error)) and len(str(error)) < 2000
        return False
    text = dumps(snapshot)
    assert loads(text.encode(), "it") == snapshot
    assert dumps(loads(text.encode(), "it")) == text
    return True


def test_it_holds_as_it_is(answer: Connect) -> None:
    answer(Answers(json.dumps(SITEINFO).encode(), json.dumps(PARAMINFO).encode()))
    assert holds(Answers(b"", b""))


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd[:20])
def test_each_value_of_paraminfo(answer: Connect, odd: str) -> None:
    site = json.dumps(SITEINFO).encode()
    for path in places(PARAMINFO):
        answers = Answers(site, replaced(PARAMINFO, {path: odd}))
        answer(answers)
        holds(answers)


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd[:20])
def test_each_value_of_siteinfo(answer: Connect, odd: str) -> None:
    told = json.dumps(PARAMINFO).encode()
    for path in places(SITEINFO):
        answers = Answers(replaced(SITEINFO, {path: odd}), told)
        answer(answers)
        holds(answers)


WARNED = """
import json, odd, test_pull_odd
warning = {"warnings": [{"code": "x", "text": "\\x1b[31mred", "module": "main"}]}
site, told = ({**one, **warning} for one in (odd.SITEINFO, odd.PARAMINFO))
answers = odd.Answers(json.dumps(site).encode(), json.dumps(told).encode())
test_pull_odd.ask.connect = lambda **settings: answers
assert test_pull_odd.holds(answers) and answers.asked == 3
"""


@pytest.mark.parametrize("option", ["default", "error"])
def test_a_wikis_warnings_are_not_pythons(option: str) -> None:
    """They are about requests that mwforge makes, and may hold anything."""
    done = subprocess.run(
        [sys.executable, "-W", option, "-c", WARNED],
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


class Growing(Answers):
    """A wiki whose every module names further ones that it has."""

    def __init__(self, described: bool) -> None:
        super().__init__(json.dumps(SITEINFO).encode(), b"{}")
        self._described = described
        self._names = iter(range(10**9))

    def send(self, request: HttpRequest) -> HttpResponse:
        response = super().send(request)
        query = parse_qs(urlsplit(request.url).query)
        query |= {name: [str(value)] for name, value in request.form or ()}
        told = []
        for path in query.get("modules", [""])[0].split("|"):
            if path == "main" or self._described:
                further = {f"x{next(self._names)}": "" for _ in range(60)}
                names = {name: name for name in further}
                listed = {"index": 1, "name": "p", "submodules": names}
                told.append({"name": path, "path": path, "parameters": [listed]})
        if query.get("meta") == ["siteinfo"] or "main|**" in query["modules"]:
            return response
        body = {"paraminfo": {"helpformat": "wikitext", "modules": told}}
        return HttpResponse(200, {}, json.dumps(body).encode())


@pytest.mark.parametrize(
    ("described", "words"),
    [
        (True, "describes more than 10,000 modules: mwforge cannot read this wiki"),
        (False, "does not say which modules it has"),
    ],
)
def test_names_without_end(answer: Connect, described: bool, words: str) -> None:
    answers = Growing(described)
    answer(answers)
    with pytest.raises(MwforgeError, match=words):
        pull(API, Access(), SILENT, lambda seconds: None)
    assert answers.asked < 300


def test_modules_that_are_listed_and_not_described(answer: Connect) -> None:
    names = {f"x{number}": f"x{number}" for number in range(500)}
    told = json.loads(json.dumps(PARAMINFO))
    told["paraminfo"]["modules"][0]["parameters"][0]["submodules"] |= names
    empty = {"paraminfo": {"helpformat": "wikitext", "modules": []}}
    bodies = (json.dumps(one).encode() for one in (SITEINFO, told, empty))
    answers = Answers(*bodies)
    answer(answers)
    with pytest.raises(MwforgeError, match="lists modules that it does not describe"):
        pull(API, Access(), SILENT, lambda seconds: None)
    assert answers.asked < 20


def test_a_pull_ends_within_an_hour(
    answer: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10**9, 1000))
    monkeypatch.setattr(ask, "monotonic", lambda: float(next(clock)))
    answer(Growing(described=True))
    with pytest.raises(MwforgeError, match="takes too long"):
        pull(API, Access(), SILENT, lambda seconds: None)


@pytest.mark.parametrize("seed", range(40))
def test_several_at_random(answer: Connect, seed: int) -> None:
    chance = random.Random(seed)
    told, site = [*places(PARAMINFO)], [*places(SITEINFO)]
    for _ in range(25):
        some = {chance.choice(told): chance.choice(ODD) for _ in range(3)}
        others = {
            chance.choice(site): chance.choice(ODD)
            for _ in range(chance.choice((0, 1)))
        }
        answers = Answers(replaced(SITEINFO, others), replaced(PARAMINFO, some))
        answer(answers)
        if holds(answers):
            build(pull(API, Access(), SILENT, lambda seconds: None))


@pytest.mark.parametrize("seed", range(20))
def test_bytes_at_random(answer: Connect, seed: int) -> None:
    chance = random.Random(seed)
    for document in (SITEINFO, PARAMINFO):
        text = bytearray(json.dumps(document).encode())
        for _ in range(25):
            broken = bytearray(text)
            for _ in range(chance.randint(1, 4)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            cut = chance.choice((len(broken), chance.randrange(len(broken))))
            odd = bytes(broken[:cut])
            site, told = (json.dumps(one).encode() for one in (SITEINFO, PARAMINFO))
            answers = Answers(*((odd, told) if document is SITEINFO else (site, odd)))
            answer(answers)
            holds(answers)
