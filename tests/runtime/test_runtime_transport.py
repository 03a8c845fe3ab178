"""What leaves by HTTP and what comes in: headers, cookies, proxies, credentials; sync and async."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import AGENT, Edit, Engine, Fake, Module, Seen

from mwforge.runtime.client import AsyncClient, SyncClient
from mwforge.runtime.errors import TransportError, WikiError
from mwforge.runtime.events import HttpRequest
from mwforge.runtime.transport import SyncTransport

Make = Callable[..., Engine]
READ = Module(action="query")


def replied(*cookies: str, **headers: str) -> httpx.Response:
    pairs = [*headers.items(), *(("Set-Cookie", each) for each in cookies)]
    return httpx.Response(200, json={"batchcomplete": True}, headers=pairs)


def cookies_of(seen: Seen) -> set[str]:
    return set(filter(None, seen.headers.get("cookie", "").split("; ")))


def test_what_every_request_carries(engine: Make) -> None:
    wiki = engine({"edit": {}})
    wiki.call(READ)
    (seen,) = wiki.wiki.asked
    assert seen.headers["host"] == "wiki.test"
    assert seen.headers["user-agent"] == AGENT
    assert seen.headers["accept"] == "*/*"
    assert seen.headers["accept-encoding"] == "gzip"
    assert "cookie" not in seen.headers and "content-type" not in seen.headers
    wiki.call(Edit(title="A"))
    form = wiki.wiki.asked[-1].headers
    assert form["content-type"] == "application/x-www-form-urlencoded"
    assert int(form["content-length"]) == len(wiki.wiki.asked[-1].body)


def test_a_header_that_is_given_takes_the_place_of_ours(engine: Make) -> None:
    given = {"accept": "application/json", "X-Wikimedia-Debug": "1", "user-agent": "no"}
    wiki = engine({}, headers=given)
    wiki.call(READ)
    seen = wiki.wiki.asked[0].headers
    assert seen.get_list("accept") == ["application/json"]
    assert seen["x-wikimedia-debug"] == "1"
    assert seen.get_list("user-agent") == [AGENT], "the policy's is the client's own"


def test_headers_may_hold_any_letter(engine: Make) -> None:
    wiki = engine({}, user_agent="Käfer/1.0 (käfer@example.org)")
    wiki.call(READ)
    sent = dict(wiki.wiki.asked[0].headers.raw)
    assert sent[b"User-Agent"].decode() == "Käfer/1.0 (käfer@example.org)"


@pytest.mark.parametrize(
    "api",
    ["", "nonsense", "wiki.test/api.php", "//wiki.test/api.php", "http://", "http:///a"]
    + [
        "ftp://wiki.test/api.php",
        "http://[::1/api.php",
        "https://:99/a",
        "http://a:b/c",
    ]
    + ["http://a..b/api.php", f"http://{'a' * 300}/api.php"],
)
@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_what_is_no_address_is_refused(client: Callable[..., Any], api: str) -> None:
    with pytest.raises(ValueError, match=r"not the address.*such as 'https://www"):
        client(user_agent=AGENT, api=api)


@pytest.mark.parametrize("host", ["wiki\0", "wi☃ki"])
def test_a_host_with_an_impossible_name(engine: Make, host: str) -> None:
    with pytest.raises(WikiError, match="is no address"):
        engine({}, api=f"http://{host}/api.php").call(READ)


def test_cookies_come_and_go(engine: Make) -> None:
    long = "Expires=Wed, 23 Dec 2099 18:00:00 GMT; Max-Age=2592000"
    wiki = engine(
        replied(f"session=a=b; path=/; {long}; HttpOnly", "user=M%C3%A9; path=/w/"),
        replied("session=gone; path=/; Max-Age=0", "user=You; path=/w/"),
        replied(),
    )
    for _ in range(3):
        wiki.call(READ)
    sent = [cookies_of(each) for each in wiki.wiki.asked]
    assert sent == [set(), {"session=a=b", "user=M%C3%A9"}, {"user=You"}]


def test_cookies_that_are_not_for_this_address(engine: Make) -> None:
    wiki = engine(
        replied(
            "elsewhere=1; path=/other",
            "encrypted=1; path=/; Secure",
            "foreign=1; path=/; Domain=other.test",
            "here=1",
        )
    )
    wiki.call(READ)
    wiki.call(READ)
    assert cookies_of(wiki.wiki.asked[1]) == {"here=1"}


def test_a_cookie_header_that_is_given_is_the_only_one(engine: Make) -> None:
    """As behind a single sign-on, whose cookies the user copies from a browser."""
    wiki = engine(replied("session=ours; path=/"), headers={"cookie": "sso=theirs"})
    wiki.call(READ)
    wiki.call(READ)
    for seen in wiki.wiki.asked:
        assert seen.headers.get_list("cookie") == ["sso=theirs"]


def test_headers_of_a_response(engine: Make) -> None:
    """Names in any case, values in UTF-8."""
    moved = [(b"LOCATION", "http://wiki.test/größe/api.php".encode())]
    wiki = engine(httpx.Response(301, headers=moved), {})
    wiki.call(READ)
    path = "/gr%C3%B6%C3%9Fe/api.php"
    assert path in wiki.wiki.asked[1].url


def test_headers_of_one_name_are_joined() -> None:
    pairs = [("Vary", "Cookie"), ("vary", "Accept")]
    answering = httpx.MockTransport(lambda _: httpx.Response(200, headers=pairs))
    transport = SyncTransport(
        timeout=1, headers={}, auth=None, transport=answering, most=100
    )
    answer = transport.send(HttpRequest("http://wiki.test/w/api.php"))
    assert answer.headers["vary"] == "Cookie, Accept"


class Site(BaseHTTPRequestHandler):
    """A wiki and a proxy: it notes what it was asked for."""

    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        wanted = self.headers.get("Authorization")
        self.asked.append((self.path, wanted))
        body = json.dumps({"query": {}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def site() -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    asked: list[tuple[str, str | None]] = []
    handler = type("Noting", (Site,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}", asked
        server.shutdown()


def called(mode: str, api: str, **settings: Any) -> None:
    if mode == "sync":
        with SyncClient(user_agent=AGENT, api=api, **settings) as wiki:
            wiki(READ)
        return

    async def run() -> None:
        async with AsyncClient(user_agent=AGENT, api=api, **settings) as wiki:
            await wiki(READ)

    asyncio.run(run())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_proxy_of_the_environment(
    mode: str,
    site: tuple[str, list[tuple[str, str | None]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, asked = site
    monkeypatch.setenv("http_proxy", f"http://{address}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    called(mode, "http://wiki.test/w/api.php")
    ((url, _),) = asked
    assert url.startswith("http://wiki.test/w/api.php?action=query")


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_credentials_of_the_site_itself(
    mode: str, site: tuple[str, list[tuple[str, str | None]]]
) -> None:
    """A private wiki behind HTTP authentication, as `auth` or in its address."""
    address, asked = site
    called(mode, f"http://{address}/api.php", auth=("me", "hush"))
    called(mode, f"http://me:hush@{address}/api.php")
    assert [told for _, told in asked] == ["Basic bWU6aHVzaA=="] * 2
    assert all("hush" not in url for url, _ in asked)


def test_a_call_that_is_cancelled_leaves_the_client_usable() -> None:
    """It holds the lock, as it fetches a token."""
    slow = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if not slow.is_set():
            slow.set()
            await asyncio.sleep(60)
        tokens = {"query": {"tokens": {"csrftoken": "1+\\"}}}
        edited = {"edit": {"result": "Success"}}
        return httpx.Response(200, json={**tokens, **edited})

    async def run() -> None:
        transport = httpx.MockTransport(answer)
        settings: dict[str, Any] = {"user_agent": AGENT, "api": "http://wiki.test/"}
        async with AsyncClient(transport=transport, **settings) as wiki:
            first = asyncio.create_task(wiki(Edit(title="A")))
            await slow.wait()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            async with asyncio.timeout(10):
                done = await wiki(Edit(title="A"))
            assert done["edit"]["result"] == "Success"

    asyncio.run(run())


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://no.such.host.invalid/api.php", "host"),
        ("http://127.0.0.1:1/api.php", "refused"),
        ("http://localhost:1/api.php", "refused"),
    ],
)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_why_nobody_answers(address: str, reason: str, mode: str) -> None:
    engine = Engine(mode, Fake(), api=address, transport=None, patience=0)
    with pytest.raises(TransportError) as caught:
        engine.call(READ)
    assert (caught.value.reason, caught.value.sent) == (reason, False)
    engine.close()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_tls_that_fails(mode: str, tmp_path: Path) -> None:
    """A server that speaks no TLS, and one with a certificate that nobody signed."""
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
    for wrapped, reason in ((True, "certificate"), (False, "tls")):
        with socket.create_server(("127.0.0.1", 0)) as server:
            threading.Thread(
                target=_serve_once,
                args=(server, context if wrapped else None),
                daemon=True,
            ).start()
            address = f"https://127.0.0.1:{server.getsockname()[1]}/api.php"
            engine = Engine(mode, Fake(), api=address, transport=None, patience=0)
            with pytest.raises(TransportError) as caught:
                engine.call(READ)
            assert caught.value.reason == reason
            assert caught.value.lasting == (reason == "certificate")
            engine.close()


def _serve_once(server: socket.socket, context: ssl.SSLContext | None) -> None:
    peer, _ = server.accept()
    with peer:
        try:
            if context is not None:
                context.wrap_socket(peer, server_side=True)
            else:
                peer.recv(100)
                peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        except OSError:
            pass  # the client hangs up


@pytest.mark.parametrize("timeout", [0, -1, True, "5", None, float("nan"), 1e400])
def test_a_timeout_is_a_number_of_seconds(engine: Make, timeout: Any) -> None:
    with pytest.raises(
        ValueError, match=r"timeout=.*: give a positive number of seconds"
    ):
        engine(timeout=timeout)
