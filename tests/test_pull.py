"""pull: from any address of a wiki to the same bytes, or to one clear line."""

from __future__ import annotations

import gzip
import json
import random
import re
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.pulling import edit_uri, pull, steady, user_agent
from mwforge.pulling.address import meant
from mwforge.pulling.ask import PATIENCE
from mwforge.snapshot import VARIES, Snapshot, digest, read

RECORDED = Path(__file__).parent / "data" / "recordings"

NOW = datetime(2026, 11, 23, 15, 30, 0, tzinfo=timezone.utc)


# --- A wiki of our own ---------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    body: str | bytes
    status: int = 200
    type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]


@dataclass
class FakeWiki:
    """A web server that answers as its rules say; the first that does wins."""

    server: ThreadingHTTPServer
    rules: list[Callable[[Asked], Reply | None]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def api(self) -> str:
        return f"{self.url}/w/api.php"

    def answer(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        for rule in self.rules:
            reply = rule(asked)
            if reply is not None:
                return reply
        return Reply("<title>404</title>", 404, "text/html")

    def calls(self, action: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.query.get("action") == action]


@pytest.fixture
def wikis() -> Iterator[Callable[[], FakeWiki]]:
    """Starts fake wikis, and stops them afterwards."""
    servers = []

    def start() -> FakeWiki:
        class Handler(BaseHTTPRequestHandler):
            def reply(self) -> None:
                parts = urlsplit(self.path)
                size = int(self.headers.get("Content-Length") or 0)
                form = f"{parts.query}&{self.rfile.read(size).decode()}"
                query = {k: v[0] for k, v in parse_qs(form, True).items()}
                headers = {k.lower(): v for k, v in self.headers.items()}
                asked = Asked(self.command, parts.path, query, headers)
                reply = fake.answer(asked)
                body = reply.body
                data = body if isinstance(body, bytes) else body.encode()
                self.send_response(reply.status)
                given = {name.lower() for name, _ in reply.headers}
                if "content-length" not in given:
                    self.send_header("Content-Length", str(len(data)))
                self.send_header("Content-Type", reply.type)
                for name, value in reply.headers:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)
                self.close_connection = True

            do_GET = do_POST = reply

            def log_message(self, *arguments: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *arguments: Any) -> None:
                pass  # a client that hangs up is part of the tests

        server = Server(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        servers.append(server)
        fake = FakeWiki(server)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return fake

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


MODULES: dict[str, dict[str, Any]] = {
    "main": {
        "name": "main",
        "parameters": [
            {
                **{"index": 1, "name": "action", "type": ["query", "edit"]},
                "submodules": {"query": "query", "edit": "edit"},
            }
        ],
    },
    "query": {
        "name": "query",
        "parameters": [
            {
                **{"index": 1, "name": "list", "type": ["search"], "multi": True},
                "submodules": {"search": "query+search"},
            },
            {
                "index": 2,
                "name": "titles",
                "lowlimit": 50,
                "highlimit": 500,
                "limit": 50,
            },
        ],
    },
    "edit": {"name": "edit", "parameters": [], "mustbeposted": True},
    "query+search": {"name": "search", "parameters": []},
}
SITE: dict[str, Any] = {
    "query": {
        "general": {"sitename": "Fake", "generator": "MediaWiki 1.43.0", "lang": "en"},
        "namespaces": {"0": {"id": 0, "name": ""}},
        "namespacealiases": [],
        "extensions": [],
    }
}


def as_json(document: Any, **more: Any) -> Reply:
    return Reply(json.dumps(document), **more)


def api(
    path: str = "/w/api.php",
    modules: Callable[[], dict[str, dict[str, Any]]] = lambda: MODULES,
) -> Callable[[Asked], Reply | None]:
    """A sound api.php."""

    def rule(asked: Asked) -> Reply | None:
        if asked.path != path:
            return None
        if asked.query.get("meta") == "siteinfo":
            return as_json(SITE)
        if asked.query.get("action") == "paraminfo":
            wanted = asked.query["modules"].split("|")
            known = modules()
            if len(wanted) > 50:
                return as_json({"errors": [{"code": "toomanyvalues", "text": "no"}]})
            names = list(known) if "**" in wanted else [w for w in wanted if w in known]
            told = [{"path": n, "templatedparameters": [], **known[n]} for n in names]
            clock = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            info = {"helpformat": "wikitext", "modules": told}
            return as_json({"paraminfo": info, "curtimestamp": clock})
        return as_json({"errors": [{"code": "unknown_action", "text": "?"}]})

    return rule


def page(link: str, *paths: str, status: int = 200) -> Callable[[Asked], Reply | None]:
    """A page of the wiki, on any path or on these."""

    def rule(asked: Asked) -> Reply | None:
        if paths and asked.path not in paths or asked.path.endswith("api.php"):
            return None
        return Reply(
            f"<!DOCTYPE html><html><head><title>Main Page</title>{link}<body>x",
            status,
            "text/html; charset=UTF-8",
        )

    return rule


class Told:
    """Progress that remembers."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.notes: list[str] = []
        self.step = self.steps.append
        self.note = self.notes.append


def get(url: str, told: Told | None = None, **options: Any) -> Snapshot:
    sleep = options.pop("sleep", lambda seconds: None)
    given = {"timeout": 5.0, **options}
    return pull(url, Access(**given), told or Told(), sleep)


def fails(words: str, url: str, **options: Any) -> str:
    with pytest.raises(MwforgeError, match=words) as caught:
        get(url, **options)
    message = str(caught.value)
    assert len(message.splitlines()) == 1, message
    return message


@pytest.fixture
def wiki(wikis: Callable[[], FakeWiki]) -> FakeWiki:
    """A sound wiki whose pages name their api.php."""
    fake = wikis()
    link = (
        f'<link rel="EditURI" type="application/rsd+xml" href="{fake.api}?action=rsd">'
    )
    fake.rules = [api(), page(link)]
    return fake


# --- Finding it ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "/wiki/Main_Page", "/w/index.php?title=X&action=edit#top"),
        *("/w/api.php", "/w/api.php?action=help", "/anything/below"),
    ],
)
def test_any_address_of_a_wiki(wiki: FakeWiki, path: str) -> None:
    snapshot = get(wiki.url + path)
    assert snapshot.wiki["api"] == wiki.api
    assert snapshot.wiki["name"] == "Fake"
    assert [module["path"] for module in snapshot.modules] == sorted(MODULES)
    assert snapshot.help == "wikitext"


def test_bare_host_and_port(wiki: FakeWiki) -> None:
    assert get(wiki.url.removeprefix("http://")).wiki["api"] == wiki.api
    port = wiki.url.rsplit(":", 1)[1]
    assert len(get(f"localhost:{port}/wiki/X").modules) == 4


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="EditURI" href="//{host}/w/api.php?action=rsd">',
        "<link href='/w/api.php?action=rsd' rel=edituri>",
        '<LINK REL="alternate EditURI" HREF=" ../w/api.php?action=rsd&amp;x=1 " />',
        '<link rel="icon" href="/x"><p><link rel="EditURI" href="{url}/w/api.php#a">',
    ],
)
def test_links_to_the_api(wikis: Callable[[], FakeWiki], link: str) -> None:
    fake = wikis()
    host = fake.url.removeprefix("http://")
    fake.rules = [api(), page(link.format(url=fake.url, host=host))]
    assert get(f"{fake.url}/wiki/Page").wiki["api"] == fake.api


def test_edit_uri() -> None:
    at = "https://example.org/wiki/A"
    assert edit_uri("<p>no link", at) is None
    assert edit_uri('<link rel="EditURI">', at) is None
    assert edit_uri('<link rel="EditURI" href="http://[x">', at) is None
    assert edit_uri('<!-- <link rel="EditURI" href="/x"> -->', at) is None
    named = '<link rel="EditURI" href="/api.php?action=rsd">'
    assert edit_uri(named + '<link rel="EditURI" href="/b">', at) == (
        "https://example.org/api.php"
    )


@pytest.mark.parametrize(
    "place, path",
    [
        *((place, "/") for place in ("/w/api.php", "/api.php", "/wiki/api.php")),
        *(
            ("/mediawiki/api.php", "/x"),
            ("/some/where/api.php", "/some/where/index.php"),
        ),
        *(("/a/w/api.php", "/a/wiki/Page"), ("/a/api.php", "/a/wiki/Page")),
        ("/old/api.php", "/old/index.php/Main_Page"),
    ],
)
def test_usual_places(wikis: Callable[[], FakeWiki], place: str, path: str) -> None:
    fake = wikis()
    fake.rules = [api(place), page("", "/x", "/")]
    assert get(fake.url + path).wiki["api"] == fake.url + place


def test_page_that_is_a_404_names_its_api_too(wikis: Callable[[], FakeWiki]) -> None:
    fake = wikis()
    link = '<link rel="EditURI" href="/w/api.php?action=rsd">'
    fake.rules = [api(), page(link, status=404)]
    assert get(f"{fake.url}/wiki/Missing").wiki["api"] == fake.api


def test_redirect_to_another_host(
    wikis: Callable[[], FakeWiki], wiki: FakeWiki
) -> None:
    portal = wikis()
    away = Reply("", 302, headers=(("Location", f"{wiki.url}/wiki/Main_Page"),))
    portal.rules = [lambda asked: away]
    # Whose API it is to be, only the user can say.
    message = fails("names an API at another host", portal.url, headers=SECRET)
    assert f" {wiki.api}: give that address" in message
    assert get(wiki.api).wiki["api"] == wiki.api
    assert {asked.headers.get("x-key") for asked in portal.asked} == {"s3cret"}
    assert {asked.headers.get("x-key") for asked in wiki.asked} == {None}
    wiki.rules = [page("")]
    message = fails("redirects to another host", portal.url)
    assert f"{wiki.url}/wiki/Main_Page, and that page names no API" in message


def test_api_that_redirects(wikis: Callable[[], FakeWiki], wiki: FakeWiki) -> None:
    old = wikis()
    away = Reply("", 301, headers=(("Location", f"{wiki.api}?action=query"),))
    old.rules = [lambda asked: away if asked.path == "/w/api.php" else None]
    message = fails("redirects to another host", old.api)
    assert f"another host, {wiki.api}: give that address" in message
    wiki.rules = [
        lambda asked: (
            Reply("", 301, headers=(("Location", "/w/api.php?" + "a=b"),))
            if asked.path == "/old/api.php"
            else None
        ),
        *wiki.rules,
    ]
    # At the same host it is followed, and remembered where it is for good.
    assert get(f"{wiki.url}/old/api.php").wiki["api"] == wiki.api


SECRET = (("X-Key", "s3cret"),)


def test_endless_redirects(wikis: Callable[[], FakeWiki]) -> None:
    fake = wikis()
    fake.rules = [lambda asked: Reply("", 301, headers=(("Location", "/a"),))]
    fails("keeps redirecting", fake.url)
    fake.rules = [lambda asked: Reply("", 301, headers=(("Location", "ftp://x/"),))]
    fails("redirects to something that is not a web address .'ftp://x/'", fake.url)
    fake.rules = [lambda asked: Reply("", 301, headers=(("Location", "http://a:b/"),))]
    fails("broke off its answer .*URL", fake.url)


# --- Asking it -----------------------------------------------------------------------


def test_one_request_asks_for_everything_twice(wiki: FakeWiki) -> None:
    get(wiki.url, contact="me@example.org")
    first, second = wiki.calls("paraminfo")
    assert first.query == second.query
    assert first.query == {
        **{"action": "paraminfo", "modules": "main|**", "helpformat": "wikitext"},
        **{"uselang": "en", "errorlang": "en", "formatversion": "2", "format": "json"},
        **{"errorformat": "plaintext", "curtimestamp": "1", "maxlag": "5"},
    }
    assert len(wiki.calls("query")) == 1
    agents = {asked.headers["user-agent"] for asked in wiki.asked}
    assert agents == {user_agent("me@example.org")}


def test_user_agent() -> None:
    assert re.fullmatch(
        r"mwforge/[\d.]+ \(a@b\.c\) python-httpx/\S+", user_agent("a@b.c")
    )
    assert "(no contact given)" in user_agent("")
    assert "\n" not in user_agent("a@b\nX-Injected: c")
    for unreachable in ("Bob", "a\x00@b"):
        with pytest.raises(MwforgeError, match="does not say how you can be reached"):
            user_agent(unreachable)


def many(count: int) -> dict[str, dict[str, Any]]:
    """A wiki with so many query modules below the fake's."""
    names = {f"m{number}": f"query+m{number}" for number in range(count)}
    parameter = {"index": 1, "name": "list", "submodules": names}
    query = {"name": "query", "parameters": [parameter]}
    more = {path: {"name": name, "parameters": []} for name, path in names.items()}
    return {**MODULES, "query": query, **more, "edit": MODULES["edit"]} | {
        "query+search": MODULES["query+search"]
    }


def refusing(reply: Reply, most: int = 0) -> Callable[[Asked], Reply | None]:
    """A wiki that refuses to tell everything, or more than so many modules, at once."""

    def rule(asked: Asked) -> Reply | None:
        modules = asked.query.get("modules", "").split("|")
        too_many = most and len(modules) > most
        return reply if "**" in modules or too_many else None

    return rule


@pytest.mark.parametrize(
    "reply",
    [
        Reply("", 413),
        Reply("<title>URI too long</title>", 414, "text/html"),
        Reply("<h1>Gateway timeout</h1>", 504, "text/html"),
        Reply("oops", 500, "text/plain"),
        as_json({"errors": [{"code": "badvalue", "text": "no such"}]}),
        as_json({"error": {"code": "internal_api_error_X", "info": "no"}}),
        as_json({"batchcomplete": True, "warnings": [{"code": "truncatedresult"}]}),
        as_json({"paraminfo": {"modules": []}}),
        as_json({"paraminfo": {"modules": [{"path": "main", **MODULES["main"]}]}}),
        Reply('{"paraminfo": {"modules": [{"na', 200),
        Reply("{", 200, headers=(("Content-Length", "99"),)),
    ],
)
def test_refusal_of_everything_leads_to_batches(wiki: FakeWiki, reply: Reply) -> None:
    modules = many(120)
    wiki.rules = [refusing(reply), api(modules=lambda: modules), *wiki.rules]
    snapshot = get(wiki.url)
    wanted = set(modules) - {"query+search"}
    assert {module["path"] for module in snapshot.modules} == wanted
    asked = [call.query["modules"].split("|") for call in wiki.calls("paraminfo")]
    assert max(len(names) for names in asked) == 50


def test_batches_and_the_one_request_agree(wiki: FakeWiki) -> None:
    wiki.rules = [api(modules=lambda: many(70)), *wiki.rules]
    whole = get(wiki.url)
    refusal = as_json({"errors": [{"code": "badvalue", "text": ""}]})
    wiki.rules = [refusing(refusal), *wiki.rules]
    batched = get(wiki.url)
    paths = {module["path"] for module in batched.modules}
    assert batched.modules == tuple(m for m in whole.modules if m["path"] in paths)


def test_batches_halve_until_the_wiki_manages(wiki: FakeWiki) -> None:
    modules = many(40)
    wiki.rules = [refusing(Reply("", 503), most=7), api(modules=lambda: modules)]
    assert len(get(wiki.api).modules) == len(modules) - 1


def test_module_that_the_wiki_cannot_describe(wiki: FakeWiki) -> None:
    def broken(asked: Asked) -> Reply | None:
        bad = {"edit", "**"} & set(asked.query.get("modules", "").split("|"))
        return Reply("Fatal error", 500, "text/plain") if bad else None

    wiki.rules.insert(0, broken)
    told = Told()
    assert len(get(wiki.url, told).modules) == 3
    assert "lists modules that it does not describe: edit" in told.notes[0]


def test_wiki_that_is_too_old(wiki: FakeWiki) -> None:
    old = {"main": {"name": "main", "parameters": []}}
    wiki.rules.insert(0, api(modules=lambda: old))
    fails("needs MediaWiki 1.27 or later", wiki.url)


@pytest.mark.parametrize(
    "reply, waited",
    [
        (Reply("", 503, headers=(("Retry-After", "7"),)), 7),
        (Reply("", 429, headers=(("Retry-After", "0"),)), 1),
        (Reply("", 502), 1),
        (
            as_json(
                {"errors": [{"code": "maxlag", "text": "Waiting for a database"}]},
                headers=(("Retry-After", "5"),),
            ),
            5,
        ),
        (as_json({"error": {"code": "ratelimited", "info": "slow"}}), 1),
    ],
)
def test_waits_as_the_wiki_says(wiki: FakeWiki, reply: Reply, waited: float) -> None:
    replies = [reply]
    wiki.rules.insert(
        0,
        lambda asked: (
            replies.pop() if replies and asked.query.get("meta") == "siteinfo" else None
        ),
    )
    waits: list[float] = []
    told = Told()
    snapshot = pull(wiki.url, Access(), told, waits.append)
    assert len(snapshot.modules) == 4
    (seconds,) = waits
    assert seconds == waited if waited > 1 else 0.5 <= seconds <= 1
    assert any(f"waiting {seconds:.0f} s" in step for step in told.steps)


def test_retry_after_as_a_date(wiki: FakeWiki) -> None:
    when = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=20), True)
    replies = [Reply("", 503, headers=(("Retry-After", when),))]
    wiki.rules.insert(0, lambda asked: replies.pop() if replies else None)
    waits: list[float] = []
    pull(wiki.url, Access(), Told(), waits.append)
    assert 15 < waits[0] <= 20


def test_waits_longer_each_time_and_gives_up(wiki: FakeWiki) -> None:
    wiki.rules = [lambda asked: Reply("", 503)]
    waits: list[float] = []
    fails("answers HTTP 503: try again later", wiki.api, sleep=waits.append)
    assert len(waits) > 5 and 0.5 <= waits[0] <= 1 and sum(waits) <= PATIENCE
    assert all(2 ** (n - 1) <= wait <= 2**n for n, wait in enumerate(waits[:6]))


def test_too_long_a_wait_is_the_users(wiki: FakeWiki) -> None:
    wiki.rules = [lambda asked: Reply("", 503, headers=(("Retry-After", "3600"),))]
    fails("asks to come back in 3600 seconds", wiki.api)


def test_timeout(wiki: FakeWiki) -> None:
    stop = threading.Event()

    def slow(asked: Asked) -> Reply | None:
        stop.wait(1)
        return None

    wiki.rules.insert(0, slow)
    fails("did not answer within 0.05 seconds", wiki.api, timeout=0.05)
    stop.set()


# --- Who may ask ---------------------------------------------------------------------


def private(
    key: str, value: str, inner: Callable[[Asked], Reply | None]
) -> Callable[[Asked], Reply | None]:
    """An api.php for those only who send a header."""

    def rule(asked: Asked) -> Reply | None:
        if not asked.path.endswith("api.php") or value in asked.headers.get(key, ""):
            return None
        if asked.query.get("action") == "login":
            good = asked.query.get("lgpassword") == "s3cret"
            login = {"result": "Success"} if good else {"result": "Failed"}
            login |= {"lguserid": "1", "lgusername": "Me"} if good else {}
            cookie = (("Set-Cookie", "session=in; path=/; HttpOnly"),) if good else ()
            reason = {
                "reason": {"code": "wrongpassword", "text": "Incorrect\npassword"}
            }
            return as_json({"login": {**login, **reason}}, headers=cookie)
        if asked.query.get("meta") == "tokens":
            return as_json({"query": {"tokens": {"logintoken": "+\\"}}})
        return as_json({"errors": [{"code": "readapidenied", "text": "You need to"}]})

    return rule


def test_private_wiki(wiki: FakeWiki) -> None:
    wiki.rules.insert(0, private("cookie", "session=in", api()))
    fails("is the API of a private wiki: log in with --user", wiki.url)
    fails(
        "these credentials do not allow reading it",
        wiki.url,
        headers=(("X-Key", "no"),),
    )


def test_bot_password(wiki: FakeWiki) -> None:
    wiki.rules.insert(0, private("cookie", "session=in", api()))
    snapshot = get(wiki.url, user="Me@bot", password="s3cret")
    assert len(snapshot.modules) == 4
    assert snapshot.wiki["name"] == "Fake"
    (login,) = wiki.calls("login")
    assert login.method == "POST" and login.query["lgtoken"] == "+\\"
    assert "s3cret" not in login.path
    message = fails(
        "rejects the log-in of Me@bot", wiki.url, user="Me@bot", password="no"
    )
    assert "(Incorrect password)" in message


def test_oauth_and_headers(wiki: FakeWiki) -> None:
    wiki.rules.insert(0, private("authorization", "Bearer t0ken", api()))
    assert len(get(wiki.url, token="t0ken").modules) == 4
    wiki.rules.insert(0, private("x-key", "s3cret", api()))
    headers = (("X-Key", "s3cret"), ("User-Agent", "mine/1"))
    assert len(get(wiki.url, token="t0ken", headers=headers).modules) == 4
    assert wiki.asked[-1].headers["user-agent"] == "mine/1"


def test_credentials_stay_at_home(
    wikis: Callable[[], FakeWiki], wiki: FakeWiki
) -> None:
    elsewhere = wikis()
    elsewhere.rules = [private("authorization", "t0ken", api()), api()]
    link = f'<link rel="EditURI" href="{elsewhere.api}?action=rsd">'
    wiki.rules = [page(link)]
    secret: dict[str, Any] = {"token": "t0ken", "headers": (("X-Key", "s3cret"),)}
    fails(f"names an API at another host, {elsewhere.api}: give", wiki.url, **secret)
    login: dict[str, Any] = {"user": "Me@bot", "password": "s3cret"}
    fails(f"names an API at another host, {elsewhere.api}: give", wiki.url, **login)
    wiki.rules = [
        lambda asked: Reply("", 307, headers=(("Location", elsewhere.api),)),
    ]
    fails(f"redirects to another host, {elsewhere.api}: give", wiki.api, **secret)
    fails(f"redirects to another host, {elsewhere.api}: give", wiki.api, **login)
    sent = [value for asked in elsewhere.asked for value in asked.headers.values()]
    assert not any("t0ken" in value or "s3cret" in value for value in sent)
    assert not elsewhere.calls("login")


# --- Twice the same bytes ------------------------------------------------------------


def changing(texts: Callable[[], dict[str, Any]]) -> dict[str, dict[str, Any]]:
    edit = {**MODULES["edit"], **texts()}
    return {**MODULES, "edit": edit}


def test_two_pulls_of_a_wiki_that_tells_the_time(wiki: FakeWiki) -> None:
    def texts() -> dict[str, Any]:
        ago = datetime.now(timezone.utc) - timedelta(days=30)
        return {
            "description": f"After <kbd>{ago:%Y-%m-%dT%H:%M:%SZ}</kbd>, see T1.",
            "examples": [
                {
                    "query": f"action=edit&title=P{random.random()}&n={id(object())}"
                    f"&since={ago:%Y-%m-%dT%H%%3A%M%%3A%SZ}",
                    "description": f"Edit {random.choice('abcdefgh' * 9)} now.",
                }
            ],
        }

    wiki.rules.insert(0, api(modules=lambda: changing(texts)))
    (edit,) = (m for m in get(wiki.url).modules if m["path"] == "edit")
    assert edit["description"] == f"After <kbd>{VARIES}</kbd>, see T1."
    assert "since=2001-01-15T00:00:00Z" in edit["examples"][0]["query"]


def test_two_pulls_within_one_second(wiki: FakeWiki) -> None:
    def texts(days: int) -> dict[str, Any]:
        then = datetime.now(timezone.utc) - timedelta(days=days)
        return {"description": f"Not before {then:%Y-%m-%dT%H:%M:%SZ} but 2014-09-18."}

    for days in (0, 1, 30, -7):
        wiki.rules.insert(0, api(modules=partial(changing, partial(texts, days))))
        assert digest(get(wiki.url)) == digest(get(wiki.url))
        assert f"Not before {VARIES} but 2014-09-18." in str(get(wiki.url).modules)


def test_recorded_wiki_pulled_twice(wiki: FakeWiki) -> None:
    path = RECORDED / "wmf143.paraminfo.json.gz"
    info = json.loads(gzip.decompress(path.read_bytes()))
    text = json.dumps(info)
    started = datetime.now(timezone.utc)

    def told(asked: Asked) -> Reply | None:
        if asked.query.get("modules") != "main|**":
            return None
        ago = datetime.now(timezone.utc) - timedelta(days=30)
        clock = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        fresh = text.replace("2026-10-24T14:05:41Z", f"{ago:%Y-%m-%dT%H:%M:%SZ}")
        return as_json({**json.loads(fresh), "curtimestamp": clock})

    wiki.rules.insert(0, told)
    one, two = get(wiki.url), get(wiki.url)
    assert digest(one) == digest(two)
    assert len(one.modules) == 418
    plain = read(path).modules
    changed = [a["path"] for a, b in zip(one.modules, plain, strict=True) if a != b]
    assert changed == ["query+readinglistentries", "query+readinglists"]
    assert f"{started:%Y-%m}" not in str(one.modules)


def stable(first: Any, second: Any, now: datetime = NOW) -> Any:
    return steady(first, second, now, now + timedelta(seconds=3))


@pytest.mark.parametrize(
    "one, two, result",
    [
        ("a 1 b", "a 2 b", f"a {VARIES} b"),
        ("a 1 b 2", "a 1 b 2", "a 1 b 2"),
        ("x one two y", "x three y", f"x {VARIES} y"),
        ("", "new", VARIES),
        ("at 2026-11-23T15:30:02Z!", "at 2026-11-23T15:30:02Z!", f"at {VARIES}!"),
        ("2026-10-24T15:30:00.123Z", "2026-10-24T15:30:00.123Z", VARIES),
        ("2026-10-24T15:30:09Z", "2026-10-24T15:30:09Z", "2026-10-24T15:30:09Z"),
        ("2014-10-24T15:30:01Z", "2014-10-24T15:30:01Z", "2014-10-24T15:30:01Z"),
        ("2026-13-45T99:30:01Z", "2026-13-45T99:30:01Z", "2026-13-45T99:30:01Z"),
    ],
)
def test_steady_texts(one: str, two: str, result: str) -> None:
    assert stable({"description": one}, {"description": two}) == {"description": result}


def test_steady_examples_stay_examples() -> None:
    one = {"query": "a=x&n=17&t=2026-01-02T03:04:05Z&w=abc"}
    two = {"query": "a=x&n=39&t=2025-01-02T03:04:06Z&w=def"}
    steadied = {"query": "a=x&n=1&t=2001-01-15T00:00:00Z&w=varies"}
    assert stable(one, two) == stable(two, one) == steadied


def test_steady_structures() -> None:
    def parameter(*values: str, **more: Any) -> Any:
        return {"parameters": [{"name": "p", "type": list(values), **more}]}

    assert stable(parameter("a", "b"), parameter("b", "a")) == parameter("a", "b")
    assert stable(parameter("a", "b", "x"), parameter("b", "a")) == parameter("b", "a")
    assert stable(parameter("b", "a"), parameter("b", "a")) == parameter("b", "a")
    assert stable(parameter(default=1), parameter(default=2)) == parameter()
    assert stable(parameter(default=1), parameter(default=1)) == parameter(default=1)
    # A module that changed between the two answers is what the later one says.
    assert stable({"prefix": "a"}, {"prefix": "b"}) == {"prefix": "b"}
    assert stable({"parameters": []}, parameter()) == parameter()
    assert stable({}, {"generator": True}) == {"generator": True}


_words = st.text(alphabet="abcXYZ019é", min_size=1, max_size=8)


@given(st.data(), st.lists(_words, min_size=1, max_size=5))
@settings(deadline=None)
def test_steady_forgets_what_differs(data: st.DataObject, fixed: list[str]) -> None:
    """Any two pairs of answers of one template agree, if each pair differs throughout."""

    def told(values: list[str]) -> dict[str, str]:
        filled = [f"{a}: {b}; " for a, b in zip(fixed, values, strict=True)]
        return {"description": "".join(filled), "query": "&".join(filled)}

    letters = st.text(alphabet="abcdefgh", min_size=1, max_size=6)
    values = st.tuples(*(letters for _ in fixed)).map(list)
    draws = [data.draw(values) for _ in range(2)]
    others = [[f"{value}_other" for value in values] for values in draws]
    results = [stable(told(a), told(b)) for a, b in zip(draws, others, strict=True)]
    assert results[0] == results[1]
    assert results[0] == stable(told(others[0]), told(draws[0]))


_prose = st.dictionaries(
    st.sampled_from(["description", "query", "dynamicparameters"]),
    st.lists(_words | st.sampled_from([" ", "&", "=", "\n", "<kbd>"])).map("".join),
)


@given(_prose, _prose)
@settings(deadline=None)
def test_steady_is_symmetric_and_settles(one: Any, two: Any) -> None:
    assert stable(one, one) == one
    result = stable(one, two)
    assert stable(result, result) == result
    assert result.keys() == two.keys()
    other = stable(two, one)
    assert all(result[key] == other[key] for key in result.keys() & other.keys())


@given(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), st.integers(-399, 398))
@settings(deadline=None)
def test_steady_knows_the_clock(clock: datetime, days: int) -> None:
    now = clock.replace(microsecond=0, tzinfo=timezone.utc)
    then = f"{now + timedelta(days=days, seconds=1):%Y-%m-%dT%H:%M:%SZ}"
    text = {"description": f"<kbd>{then}</kbd>"}
    assert stable(text, text, now) == {"description": f"<kbd>{VARIES}</kbd>"}
    far = f"{now + timedelta(days=days, seconds=3600):%Y-%m-%dT%H:%M:%SZ}"
    text = {"description": f"<kbd>{far}</kbd>"}
    assert stable(text, text, now) == text


# --- What is no wiki -----------------------------------------------------------------


@pytest.mark.parametrize(
    "url, words",
    [
        ("ftp://example.org", "not the address of a web site"),
        ("file:///etc/passwd", "not the address of a web site"),
        ("http://", "not the address of a web site"),
        ("http://[::1", "not the address of a web site"),
        ("http://example.org:99999", "not the address of a web site"),
        ("https://no.such.host.invalid", "There is no host no.such.host.invalid"),
        ("no.such.host.invalid", "There is no host no.such.host.invalid"),
        ("http://127.0.0.1:1", "127.0.0.1:1 refuses the connection"),
        ("127.0.0.1:1", "127.0.0.1:1 refuses the connection"),
        ("https://x.org/w/rest.php/v1/page/Earth", "is the REST API"),
        ("https://x.org/w/rest.php", "is the REST API"),
        ("https://x.org/api/rest_v1/", "is the REST API"),
    ],
)
def test_no_such_address(url: str, words: str) -> None:
    fails(words, url)


NO_HOSTS = [
    *("https://en..wikipedia.org", "http://[", "https://", "https://a..b", "https://."),
    *("https://..", "https://.x", "https://\u3002", "https://xn--", "https://xn--é.x"),
    *(f"https://{'a' * 64}.invalid", "http://%41.invalid", "https://a b", "https://[]"),
    *("http://x:abc", "http://x:70000", "http://x:0", "http://x:-1", "https://[v1.x]"),
    *("https://[::1]x", "https://\x00", "https://a\nb", "https://\u202e.invalid"),
    *("https://\ud800.invalid", "https://x.invalid/\ud800", "https://☃.invalid"),
    *("https://x.invalid/\x1b[31m", "https://\xad.invalid", f"https://{'9' * 5000}"),
    *("https://ä..ö", "https://xn--a.invalid", "http:x", "https://ﬁ.invalid"),
]


@pytest.mark.parametrize("url", NO_HOSTS, ids=ascii)
def test_hosts_that_are_none(url: str) -> None:
    assert len(fails("is not the address|is not an address|is no address", url)) < 500


@pytest.mark.parametrize("url", NO_HOSTS, ids=ascii)
def test_hosts_that_are_none_named_by_a_page_or_a_redirect(
    wikis: Callable[[], FakeWiki], url: str
) -> None:
    fake = wikis()
    href = url.replace('"', "%22").encode("utf-8", "replace").decode()
    fake.rules = [page(f'<link rel="EditURI" href="{href}">')]
    fails(
        "that is not a web address|another host|There is no wiki|a web page",
        fake.url,
    )
    if all(" " <= char <= "~" for char in url):
        away = Reply("", 302, headers=(("Location", url),))
        fake.rules = [lambda asked: away]
        fails(".", fake.url)
        fails(".", fake.api)


@pytest.mark.parametrize(
    "url", ["https://me:s3cret@x..y", "https://me:s3cret@[::1", "me:s3cret@x.invalid"]
)
def test_errors_hide_the_password_of_an_address(url: str) -> None:
    assert "s3cret" not in fails(".", url)


@pytest.mark.parametrize(
    "text",
    [
        *("<![x]>", "<![if IE]>", "<!x>", "<?x", "</", "<!--", "<", "&#", "&#x110000;"),
        *(
            "<link",
            "<link ",
            "<link rel=EditURI",
            "<link rel='EditURI' href='",
            "<title",
        ),
        *("<link rel=EditURI href=&#xd800;>", "<link =", "<link /=", "<link a='"),
        *('<link a="', "<link " + "a " * 50, "\x00", "<LINK\x0crel=EditURI>", "<a b"),
    ],
)
def test_pages_of_odd_markup(text: str) -> None:
    """One of it or a megabyte, beside a link or without one; nothing takes for ever."""
    for many in (1, 1_000_000 // len(text)):
        found = edit_uri(text * many, "https://example.org/wiki/A")
        assert found is None or found.startswith("https://example.org/")
    named = '<link rel="EditURI" href="/w/api.php">'
    assert edit_uri(named + text * 9, "https://example.org/") is not None


HTML = "<!DOCTYPE html><html><head><title>\nLog in  - Wiki</title></head><body>"


@pytest.mark.parametrize(
    "reply, words",
    [
        (
            Reply(HTML, 200, "text/html"),
            r"a web page \('Log in - Wiki'\) where JSON bel",
        ),
        (Reply("<p>x", 200, "text/html"), "answers with a web page where JSON belongs"),
        (Reply(HTML, 401, "text/html"), r"refuses access \(HTTP 401\): log in"),
        (Reply("Set a user agent", 403, "text/plain"), r"HTTP 403.*--contact"),
        (Reply(HTML, 404, "text/html"), "answers HTTP 404: give the address"),
        (Reply("hello", 200, "text/plain"), "something that is not JSON"),
        (Reply("", 200), "something that is not JSON"),
        (Reply(b"\xff\xfe{}", 200), "not JSON"),
        (Reply("[1]", 200), "JSON that is not the Action API's"),
        (Reply('{"hello": 1}', 200), "JSON that is not the Action API's"),
        (Reply('{"query": {"pages": []}}', 200), "JSON that is not the Action API's"),
        (Reply('{"query": {"general": {', 200), "JSON that is cut short"),
        (Reply("[" * 100_000, 200), "not JSON"),
        (
            Reply('{"httpCode": 404, "messageTranslations": {}}', 404),
            "JSON that is not the Action API's",
        ),
        (
            Reply(
                "MediaWiki API is not enabled for this site. $wgEnableAPI=true;", 403
            ),
            r"is disabled: ask the wiki's administrator",
        ),
        (
            as_json(
                {"errors": [{"code": "mwoauth-invalid-authorization", "text": "x"}]}
            ),
            "does not accept the credentials",
        ),
        (
            as_json(
                {"error": {"code": "unknown_action", "info": "Unrecognized\nvalue"}}
            ),
            r"refuses the request \(unknown_action: Unrecognized value\)",
        ),
        (
            Reply(b"no gzip at all", 200, headers=(("Content-Encoding", "gzip"),)),
            "broke off its answer",
        ),
    ],
)
def test_not_an_api(wikis: Callable[[], FakeWiki], reply: Reply, words: str) -> None:
    fake = wikis()
    fake.rules = [lambda asked: reply]
    message = fails(words, f"{fake.url}/w/api.php?a=1")
    assert fake.url.removeprefix("http://") in message


def test_site_that_is_no_wiki(wikis: Callable[[], FakeWiki]) -> None:
    fake = wikis()
    fake.rules = [page("", "/", "/about")]
    message = fails(f"There is no wiki at {fake.url}/about: ", f"{fake.url}/about?q=1")
    assert "/w/api.php, /api.php" in message
    fake.rules = [page("")] + [lambda asked: Reply(HTML, 200, "text/html")]
    fails("There is no wiki at", fake.url)
    fake.rules = [lambda asked: Reply("", 503)]
    fails("answers HTTP 503", fake.url)


def test_link_to_what_is_no_api(wikis: Callable[[], FakeWiki]) -> None:
    fake = wikis()
    fake.rules = [page('<link rel="EditURI" href="/w/api.php">')]
    fails("w/api.php answers HTTP 404", fake.url)
    fake.rules = [page('<link rel="EditURI" href="javascript:alert(1)">')]
    fails("that is not a web address", fake.url)


@pytest.mark.parametrize(
    "entry, words",
    [
        ("x", r"at \$\.paraminfo\.modules\[1\] with something that is not a module"),
        ({"name": "edit"}, r"modules\[1\] with something that is not a module"),
        ({"path": "edit", "parameters": 3}, "not a module"),
        ({"path": "edit", "parameters": ["x"]}, "something that is not a parameter"),
        (
            {"path": "edit", "name": "edit", "parameters": [{}]},
            r"parameters\[0\]\.name",
        ),
    ],
)
def test_answers_of_another_shape(wiki: FakeWiki, entry: Any, words: str) -> None:
    modules = [{"path": "main", **MODULES["main"]}, entry]
    wiki.rules.insert(
        0,
        lambda asked: (
            as_json({"paraminfo": {"modules": modules}})
            if asked.query.get("action") == "paraminfo"
            else None
        ),
    )
    fails(words, wiki.url)


def test_certificate_that_nobody_signed(
    wikis: Callable[[], FakeWiki], tmp_path: Path
) -> None:
    fake = wikis()
    made = subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"),
            *("-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "cert.pem"),
        ],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("no openssl to make a certificate with")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    fake.server.socket = context.wrap_socket(fake.server.socket, server_side=True)
    secure = fake.url.replace("http://", "https://")
    fails("The certificate of 127.0.0.1:.* is not valid", secure)
    # And no fall-back to http behind the user's back.
    fails("The certificate of", secure.removeprefix("https://"))


def test_no_credentials_in_clear_text() -> None:
    addresses = meant("wiki.invalid", secret=True)
    assert [address.geturl() for address in addresses] == ["https://wiki.invalid"]
    addresses = meant("wiki.invalid/a", secret=False)
    assert [address.scheme for address in addresses] == ["https", "http"]


def test_plain_http_where_https_is_asked_for(wiki: FakeWiki) -> None:
    secure = wiki.url.replace("http://", "https://")
    fails("has a problem with TLS|cannot be reached", secure)
