"""Answers of any shape, through every way in which the engine reads one.

Whatever a wiki, or what stands in its place, answers: the caller sees an answer or a
WikiError, an UncertainWriteError where the question was a write; nothing goes on for ever.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator
from math import gcd
from typing import Any, Final

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from runtime.kit import (
    Edit,
    Engine,
    Fake,
    Info,
    Links,
    Members,
    Module,
    Query,
    Revisions,
    Seen,
)

from mwforge.runtime.clientlogin import InteractiveLogin
from mwforge.runtime.envelope import Envelope
from mwforge.runtime.errors import (
    ResponseError,
    WikiError,
)
from mwforge.runtime.pagetext import PageText
from mwforge.runtime.request import Request
from mwforge.runtime.rewrite import Rewrite
from mwforge.runtime.shapes import misfit
from mwforge.runtime.upload import ChunkedUpload

MOST: Final = 150
"""How many requests one way may take, whatever is answered."""


class Purge(Request[Any]):
    """An action over a page set, as `purge` is."""

    path = "purge"
    route = (("action", "purge"),)
    post = writes = True
    multi_limits = {"titles": (2, 3)}
    prefixes = {"generator": "g"}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Upload(Request[Any]):
    path = "upload"
    uploads = frozenset({"file", "chunk"})
    route = (("action", "upload"),)
    post = writes = True
    token = ("token", "csrf")

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


Way = Callable[[Engine], object]


def parts(wiki: Engine) -> object:
    query = Query(titles=["A"], prop=[Links()], list=[Members()], meta=[Info()])
    found = wiki._do(wiki.client(query).parts)
    return found.of(Links), found.of(Members), found.of(Info)


def step_by_step(wiki: Engine) -> object:
    step = wiki.call(InteractiveLogin("Me", "hushhush"))
    return wiki.call(step.answer(code="123"))


def by_title(wiki: Engine) -> object:
    found = wiki._do(wiki.client._pages(Query(titles=["A", "b"])).by_title)
    return found.missing, found.invalid, found.special, found.interwiki


def by_id(wiki: Engine) -> object:
    return wiki._do(wiki.client._pages(Query(pageids=[1], revids=[7])).by_id)


def chunked(wiki: Engine) -> object:
    upload = Upload(filename="A.png", file=b"hello", comment="x")
    return wiki.call(ChunkedUpload(upload, chunk_size=3))


MOST_CASES: Final = 300

WAYS: Final[dict[str, Way]] = {
    "read": lambda wiki: wiki.call(Module(action="query", prop="info")),
    "action": lambda wiki: wiki.call(Module(action="parse")),
    "write": lambda wiki: wiki.call(Edit(title="A")),
    "list": lambda wiki: wiki.items(Members()),
    "prop": lambda wiki: wiki.items(Query(titles=["A"], prop=[Links()])),
    "many titles": lambda wiki: wiki.items(Query(titles=[*map(str, range(60))])),
    "generator": lambda wiki: wiki.items(Query(generator=Members())),
    "batches": lambda wiki: wiki.batches(Members()),
    "merged": lambda wiki: wiki.merged(Query(titles=["A"], prop=[Links()])),
    "meta": lambda wiki: wiki.call(Info()),
    "parts": parts,
    "by title": by_title,
    "by id": by_id,
    "purge": lambda wiki: wiki.call(Purge(titles=["A", "B", "C", "D"])),
    "upload": lambda wiki: wiki.call(Upload(filename="A.png", file=b"hello")),
    "chunks": chunked,
    "limited list": lambda wiki: wiki.items(Members(limit=2)),
    "limited prop": lambda wiki: wiki.items(
        Query(titles=["A"], prop=[Links(pllimit=2), Revisions(rvlimit=1)])
    ),
    "limited generator": lambda wiki: wiki.items(
        Query(generator=Members(limit=2), prop=[Links(pllimit=1)])
    ),
    "small batches": lambda wiki: wiki.collect(
        wiki.client(Query(generator=Members())).batches(size=1)
    ),
    "history": lambda wiki: wiki.items(Query(titles=["A"], prop=[Revisions()])),
    "purge of a generator": lambda wiki: wiki.call(Purge(generator=Members())),
    "text": lambda wiki: wiki.call(PageText("A")),
    "envelope": lambda wiki: wiki.call(Envelope(Info())),
    "rewrite": lambda wiki: wiki.call(Rewrite(Edit(title="A"), lambda old: old + "x")),
    "log-in": lambda wiki: wiki.login(),
    "log-in step by step": step_by_step,
}


def well(seen: Seen) -> Any:
    """A wiki that is well."""
    values = seen.values
    match values.get("action"):
        case "login":
            return {"login": {"result": "Success", "lgusername": "Me", "lguserid": 1}}
        case "clientlogin" if "logincontinue" in values:
            return {"clientlogin": {"status": "PASS", "username": "Me"}}
        case "clientlogin":
            fields = {"code": {"type": "string", "label": "Code"}}
            step = {"status": "UI", "message": "?", "requests": [{"fields": fields}]}
            return {"clientlogin": step}
        case "upload" if values.get("offset") == "0":
            return {"upload": {"result": "Continue", "offset": 3, "filekey": "1.x"}}
        case "upload" | "edit" as action:
            return {action: {"result": "Success", "filekey": "2.x", "newrevid": 7}}
        case "purge":
            normal = [{"from": "a", "to": "A"}]
            done = {"purge": [{"title": "A", "purged": True}], "normalized": normal}
            if "generator" not in values or "gcmcontinue" in values:
                return done
            more = {"gcmcontinue": "B", "continue": "gcmcontinue||"}
            return {**done, "continue": more}
        case "query":
            return queried(values)
    return {"parse": {"text": "x"}, "warnings": [{"code": "odd", "text": "careful"}]}


def queried(values: Any) -> Any:
    if values.get("meta") == "tokens":
        return {"query": {"tokens": {f"{values['type']}token": "secret+\\"}}}
    if values.get("meta") == "userinfo":
        return {"query": {"userinfo": {"id": 1, "rights": ["read"]}}}
    name = "gcmcontinue" if "generator" in values else "cmcontinue"
    slots = {"main": {"content": "text", "contentmodel": "wikitext"}}
    revision = {"revid": 7, "timestamp": "2026-01-01T00:00:00Z", "slots": slots}
    page: dict[str, Any] = {"pageid": 1, "ns": 0, "title": "A", "index": 1}
    page |= {"links": [{"ns": 0, "title": "X"}], "revisions": [revision]}
    missing = {"ns": 0, "title": "B", "missing": True, "index": 2}
    query = {
        "pages": [page, missing],
        "normalized": [{"fromencoded": False, "from": "b", "to": "B"}],
        "redirects": [{"from": "C", "to": "A"}],
        "interwiki": [{"title": "de:A", "iw": "de"}],
        "badrevids": {"9": {"revid": 9, "missing": True}},
        "members": [{"pageid": 1, "title": "A"}],
        "info": {"name": "x"},
    }
    body: dict[str, Any] = {"batchcomplete": True, "query": query}
    body["curtimestamp"] = "2026-01-01T00:00:00Z"
    if name not in values:
        where = f"{name}||" if "generator" in values else "-||"
        body["continue"] = {name: "B", "continue": where}
    return body


ODD: Final[list[Any]] = [
    {},
    [],
    None,
    True,
    0,
    -1.5,
    "maintenance",
    [[]],
    [None],
    [1, "a"],
    {"error": "maintenance"},
    {"error": []},
    {"error": {"message": "no"}},
    {"error": {"code": 5}},
    {"errors": [1]},
    {"errors": {"a": "b"}},
    {"errors": [{"text": "no code"}]},
    {"message": "Not found", "code": 404},
    {"query": "abc"},
    {"query": [1]},
    {"query": {"pages": "abc"}},
    {"query": {"pages": [1]}},
    {"query": {"pages": {"1": "A"}}},
    {"query": {"pages": [{"pageid": 1, "title": "A", "index": "first"}]}},
    {"query": {"pages": [{"pageid": [], "title": {}}]}},
    {"query": {"normalized": [{"from": 1}]}},
    {"query": {"badrevids": [{"revid": "x"}]}},
    {"query": {"tokens": []}},
    {"query": {"userinfo": {"rights": "all"}}},
    {"warnings": [1]},
    {"warnings": "careful"},
    {"warnings": {"main": 1}},
    {"continue": 1},
    {"continue": {"cmcontinue": {"a": 1}}},
    {"continue": {"action": "delete", "continue": ""}},
    {"edit": 1},
    {"login": "Success"},
    {"login": {"result": ["Success"]}},
    {"login": {"result": "Success"}},
    {"clientlogin": {"status": "UI", "requests": [1]}},
    {"clientlogin": {"status": "PASS", "username": {"a": 1}}},
    {"upload": {"result": "Continue"}},
    {"upload": {"result": "Continue", "offset": "x"}},
    {"upload": {"result": "Continue", "offset": 0}},
    {"upload": {"result": "Success"}},
    {"upload": {"result": "Poll", "stage": []}},
    {"upload": []},
    b"",
    b"{",
    b"\xff\xfe",
    b'{"query": NaN}',
    b'"' + b"9" * 5000,
    b"9" * 5000,
    b"[" * 100_000,
    b"<html>maintenance</html>",
]


def run(mode: str, way: str, odd: Any, place: int, *, rest: bool = False) -> Any:
    """Go a way, with one of its answers, or all from there on, replaced by an odd one."""
    count = 0

    def answer(seen: Seen) -> Any:
        nonlocal count
        count += 1
        assert count <= MOST, f"{way} asks without end after {odd!r:.80}"
        if count - 1 == place or (rest and count - 1 > place):
            asked.append(seen)
            if isinstance(odd, bytes):
                return httpx.Response(200, content=odd)
            return httpx.Response(200, content=json.dumps(odd).encode())
        return well(seen)

    asked: list[Seen] = []
    wiki = Engine(mode, Fake(answer, tokens=False))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            WAYS[way](wiki)
    except WikiError as error:
        writes = asked and asked[0].values.get("action") in ("edit", "purge", "upload")
        if isinstance(error, ResponseError) and writes:
            status = asked[0].values.get("checkstatus")
            assert status, f"a write that may have been done: {error}"
        return error
    finally:
        wiki.close()
    return None


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
def test_the_ways_lead_somewhere(mode: str, way: str) -> None:
    assert run(mode, way, None, -1) is None


@pytest.mark.parametrize("rest", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
def test_odd_documents(mode: str, way: str, rest: bool) -> None:
    for place in range(3):
        for odd in ODD:
            run(mode, way, odd, place, rest=rest)


def nodes(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    pairs: dict[Any, Any] = value if isinstance(value, dict) else {}
    if isinstance(value, list):
        pairs = dict(enumerate(value))
    for key, each in pairs.items():
        yield from nodes(each, (*path, key))


def changed(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    if not path:
        return odd
    twin = value.copy()
    twin[path[0]] = changed(value[path[0]], path[1:], odd)
    return twin


LEAVES: Final[list[Any]] = [
    None,
    True,
    7,
    -1,
    1.5,
    "",
    "x",
    "\ud800",
    [],
    [1],
    {},
    {"a": {}},
]


def answers(way: str) -> list[Any]:
    """What a wiki that is well answers along a way."""
    found: list[Any] = []

    def answer(seen: Seen) -> Any:
        found.append(well(seen))
        return found[-1]

    wiki = Engine("sync", Fake(answer, tokens=False))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        WAYS[way](wiki)
    wiki.close()
    return found


@pytest.mark.parametrize("way", WAYS)
def test_each_node_of_an_answer_replaced(way: str) -> None:
    cases = [
        (place, changed(body, path, odd))
        for place, body in enumerate(answers(way)[:4])
        for path in nodes(body)
        for odd in LEAVES
    ]
    # Evenly spread, with a step that takes all odd things in turn: seconds, not minutes.
    step = max(1, len(cases) // MOST_CASES)
    while gcd(step, len(LEAVES)) > 1:
        step += 1
    for number, (place, body) in enumerate(cases[::step]):
        run("async" if number % 7 == 0 else "sync", way, body, place)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
KEYS = st.sampled_from(
    [
        "query",
        "pages",
        "title",
        "pageid",
        "revisions",
        "continue",
        "warnings",
        "errors",
        "error",
        "code",
        "result",
        "filekey",
        "offset",
        "upload",
        "edit",
        "login",
        "status",
        "clientlogin",
        "tokens",
        "batchcomplete",
    ]
)
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(
    way=st.sampled_from([*WAYS]),
    mode=st.sampled_from(["sync", "async"]),
    place=st.integers(0, 3),
    rest=st.booleans(),
    body=DOCUMENTS,
)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document(way: str, mode: str, place: int, rest: bool, body: Any) -> None:
    run(mode, way, body, place, rest=rest)


def test_a_page_that_is_wrapped_in_json_is_an_answer() -> None:
    """Its `continue` is a text or whatever ApiResult holds, and no parameters."""
    page = {"status": 200, "statustext": "OK", "html": "<pre></pre>", "continue": "-||"}
    assert misfit(page, "query", writes=False) == ""
    assert misfit({"continue": "-||"}, "query", writes=False)
