"""The fault table's rows of pulling: what a server does, and what who pulls it must see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from faults.server import (
    ACCESS,
    PASSWORD,
    USER,
    Drip,
    DripHeaders,
    Error,
    Exchange,
    Fault,
    FaultyWiki,
    Flood,
    Http,
    Interim,
    Json,
    Packed,
    Redirect,
    Silence,
    cut_before,
    cut_within,
    endless_headers,
    plain_text,
    truncated,
)
from faults.table import (
    MAXLAG,
    SHORT,
    Gives,
    Raises,
    Row,
    Sees,
    Settings,
    dated,
    later,
    nothing_goes_along,
    other_host,
)

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.pulling.ask import LARGEST
from mwforge.runtime.address import basic
from mwforge.snapshot import bundled

ALL: Final = Gives(len(bundled().modules))
"""What a pull gives, in these rows: the number of modules."""
BOT: Final = Access(user=USER, password=PASSWORD)
HASTY: Final = Access(timeout=0.05)
DEAR: Final = Access(token=ACCESS, headers=(("X-Key", "secret-key"),))


@dataclass(frozen=True)
class Pull:
    """One fault; `address` is what the user names. The row's `call` is the pull."""

    row: Row
    access: Access = Access()
    address: Callable[[FaultyWiki], str] = lambda wiki: wiki.api


def pull(
    name: str,
    faults: Sequence[Fault],
    sees: Sees,
    access: Access = Access(),
    address: Callable[[FaultyWiki], str] = lambda wiki: wiki.api,
    at: str = "paraminfo",
    **more: Any,
) -> Pull:
    settings = Settings(login=bool(access.user), timeout=access.timeout)
    call = lambda library: None  # noqa: E731
    row = Row(name, faults, call, sees, at=at, settings=settings, **more)
    return Pull(row, access, address)


def fails(says: str) -> Raises:
    return Raises(MwforgeError, says.lower())


def a_page(wiki: FaultyWiki) -> str:
    return f"http://{wiki.host}/wiki/Main_Page"


def with_password(wiki: FaultyWiki) -> str:
    return f"http://me:{PASSWORD}@{wiki.host}/wiki/Main_Page"


def guarded(exchange: Exchange) -> None:
    """A server that wants a password of its own before the wiki's."""
    given = exchange.seen.headers.get("authorization")
    if given == basic("me", PASSWORD):
        exchange.answer()
    else:
        Http(401)(exchange)


def private(exchange: Exchange) -> None:
    """A wiki that only those who are logged in may read."""
    known = exchange.seen.session in exchange.wiki.sessions
    bearer = exchange.seen.headers.get("authorization") == f"Bearer {ACCESS}"
    if known or bearer:
        exchange.answer()
    else:
        Error("readapidenied")(exchange)


def other_page(exchange: Exchange) -> str:
    assert exchange.wiki.elsewhere is not None
    return f"http://{exchange.wiki.elsewhere.host}/wiki/Main_Page"


def other_path(exchange: Exchange) -> str:
    return exchange.seen.url.replace("/w/", "/new/")


def elsewhere_unseen(wiki: FaultyWiki) -> bool:
    return wiki.elsewhere is not None and not wiki.elsewhere.seen


def odd_charset(exchange: Exchange) -> None:
    exchange.send(200, exchange.page(), "text/html; charset=zlib")


def beyond_the_calendar(exchange: Exchange) -> None:
    when = later("Fri, 31 Dec 99999 23:59:59 GMT")
    Http(503, headers=when)(exchange)


WELL: Final = (
    pull("no fault", [], ALL, requests=2, waits=()),
    pull("no fault, from a page", [], ALL, address=a_page, requests=2, waits=()),
    pull("no fault, a bare host", [], ALL, address=lambda wiki: wiki.host, requests=2),
    pull("gzip", [Packed()] * 2, ALL, requests=2),
    pull("the wrong type", [plain_text], ALL, requests=2),
    pull("a charset that is no text", [odd_charset], ALL, at="page", address=a_page),
)
BUSY: Final = (
    pull("maxlag", [MAXLAG], ALL, waits=[(5, 5)], requests=3),
    pull(
        "maxlag, again and again",
        [MAXLAG] * 5,
        ALL,
        waits=[*[(5, 5)] * 3, (5, 8), (8, 16)],
        requests=7,
    ),
    pull(
        "maxlag for ever",
        [MAXLAG],
        fails("is busy (maxlag) and asks to come back in 5 seconds: try again then"),
        forever=True,
        requests=12,
    ),
    pull("rate limit", [Error("ratelimited")], ALL, waits=[SHORT], requests=3),
    pull(
        "HTTP 429 with a date",
        [dated],
        ALL,
        at="meta",
        waits=[(35, 40)],
    ),
    pull("HTTP 503", [Http(503)], ALL, at="meta", waits=[SHORT]),
    pull(
        "HTTP 503 with Retry-After",
        [Http(503, headers=later("7"))],
        ALL,
        at="meta",
        waits=[(7, 7)],
    ),
    pull(
        "HTTP 503 of a page", [Http(503)], ALL, at="page", address=a_page, waits=[SHORT]
    ),
    pull(
        "a date beyond the calendar",
        [beyond_the_calendar],
        ALL,
        at="meta",
        waits=[SHORT],
    ),
    pull(
        "HTTP 503 for ever",
        [Http(503)],
        fails("answers HTTP 503: try again later"),
        at="meta",
        forever=True,
        requests=12,
    ),
    pull(
        "busy for an hour",
        [Http(503, headers=later("3600"))],
        fails("asks to come back in 3600 seconds: try again then"),
        at="meta",
        waits=(),
    ),
    pull(
        "a failing database",
        [Error("internal_api_error_DBQueryError")],
        ALL,
        waits=[SHORT],
    ),
)
TOO_MUCH: Final = (
    pull("refuses everything at once", [Error("badvalue")], ALL, requests=20),
    pull("HTTP 500 for everything at once", [Http(500)], ALL, requests=20),
    pull("HTTP 413 for everything at once", [Http(413)], ALL, requests=20),
    pull(
        "HTTP 504 for everything at once",
        [Http(504)] * 2,
        ALL,
        requests=20,
        waits=[SHORT],
    ),
    pull("the answer ends too early", [truncated], ALL, requests=20),
    pull("no address as long as that", [Http(414)], ALL, requests=3),
)
BROKEN: Final = (
    pull("cut before the answer", [cut_before], ALL, waits=[SHORT]),
    pull("cut within the answer", [cut_within], ALL, waits=[SHORT]),
    pull(
        "cut for ever",
        [cut_before],
        fails("broke off its answer"),
        at="meta",
        forever=True,
        requests=3,
    ),
    pull(
        "HTML in place of JSON",
        [Http(body=b"<title>\nLog in  here</title>")],
        fails("answers with a web page ('Log in here') where JSON belongs"),
        at="meta",
        requests=1,
    ),
    pull(
        "JSON that is not the API's",
        [Json({"hello": 1})],
        fails("JSON that is not the Action API's"),
        at="meta",
        requests=1,
    ),
    pull("a list", [Json([])], fails("not the Action API's"), at="meta", requests=1),
    pull("null", [Http(body=b"null")], fails("not the Action API's"), at="meta"),
    pull(
        "HTTP 404",
        [Http(404)],
        fails("answers HTTP 404: give the address of a page"),
        at="meta",
        requests=1,
    ),
    pull(
        "no answer",
        [Silence(0.3)],
        fails("did not answer within 0.05 seconds: try again later"),
        HASTY,
        at="meta",
        forever=True,
        requests=3,
    ),
    pull(
        "a slow body",
        [Drip(0.01)],
        fails("did not answer within 0.05 seconds: try again later"),
        HASTY,
        at="meta",
        forever=True,
        requests=3,
    ),
    pull(
        "headers that drip without end",
        [DripHeaders(0.02)],
        fails("did not answer within 0.05 seconds: try again later"),
        HASTY,
        at="meta",
        forever=True,
    ),
    pull(
        "headers without end",
        [endless_headers],
        fails("broke off its answer"),
        at="meta",
        forever=True,
    ),
    pull(
        "interim answers without end",
        [Interim(0.02)],
        fails("did not answer within 0.05 seconds: try again later"),
        HASTY,
        at="page",
        address=a_page,
        forever=True,
    ),
    pull(
        "a gzip bomb",
        [Flood(2 * LARGEST, packed=True)],
        fails("sends a larger answer than mwforge accepts"),
        at="meta",
        requests=1,
        check=lambda wiki: wiki.sent < 1_000_000,
    ),
    pull(
        "a body without end",
        [Flood(3 * LARGEST)],
        fails("sends a larger answer than mwforge accepts"),
        at="meta",
        requests=1,
        check=lambda wiki: wiki.sent < 2 * LARGEST,
    ),
    pull(
        "a page that is a gzip bomb",
        [Flood(2 * LARGEST, packed=True)],
        fails("sends a larger answer than mwforge accepts"),
        at="page",
        address=a_page,
        requests=1,
    ),
)
ELSEWHERE: Final = (
    pull("the API has moved", [Redirect(301, other_path)], ALL, requests=3),
    pull(
        "the page has moved",
        [Redirect(302, lambda _: "/b")],
        ALL,
        address=a_page,
        at="page",
    ),
    pull(
        "the API is at another host",
        [Redirect(301, other_host)],
        fails("redirects to another host, http://localhost:"),
        at="meta",
        access=DEAR,
        requests=1,
        check=elsewhere_unseen,
    ),
    pull(
        "the page is at another host",
        [Redirect(302, other_page)],
        fails("names an API at another host, http://127.0.0.1:"),
        at="page",
        address=a_page,
        access=DEAR,
        requests=1,
        check=nothing_goes_along,
    ),
    pull(
        "the page of a server with a password is at another host",
        [Redirect(302, other_page)],
        fails("names an API at another host, http://127.0.0.1:"),
        at="page",
        address=with_password,
        requests=1,
        check=nothing_goes_along,
    ),
    pull(
        "round and round",
        [Redirect(302, lambda _: "/a")],
        fails("keeps redirecting"),
        at="page",
        address=a_page,
        forever=True,
        requests=6,
    ),
)
CLOSED: Final = (
    pull("a bot password", [], ALL, BOT, requests=2),
    pull("a private wiki, logged in", [private], ALL, BOT, at="meta", forever=True),
    pull(
        "a private wiki, nobody logged in",
        [private],
        fails("is the API of a private wiki: log in with --user"),
        at="meta",
        forever=True,
        requests=1,
    ),
    pull(
        "a wrong bot password",
        [],
        fails("rejects the log-in of Me@bot (Incorrect username or password entered.)"),
        Access(user=USER, password=f"wrong-{PASSWORD}"),
    ),
    pull("OAuth", [private], ALL, DEAR, at="meta", forever=True),
    pull(
        "a wrong token",
        [],
        fails("does not accept the credentials (assertuserfailed"),
        Access(token=f"{ACCESS}-wrong"),
        at="meta",
        requests=1,
    ),
    pull(
        "a password in the address", [guarded], ALL, address=with_password, forever=True
    ),
    pull(
        "a password in the address of a page",
        [guarded],
        ALL,
        at="page",
        address=with_password,
        forever=True,
        requests=1,
    ),
    pull(
        "a password that is missing",
        [guarded],
        fails("refuses access (HTTP 401)"),
        at="meta",
        forever=True,
        requests=1,
    ),
    pull(
        "a wrong password in the address",
        [Http(401)],
        fails("refuses access (HTTP 401)"),
        at="meta",
        address=with_password,
        requests=1,
    ),
)

PULLS: Final = (*WELL, *BUSY, *TOO_MUCH, *BROKEN, *ELSEWHERE, *CLOSED)
