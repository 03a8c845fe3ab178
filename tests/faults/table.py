"""The fault table: what a server does, what is called, and what the caller must see.

Each row is run by test_faults.py with both of our clients, and by
tests/bench/fault_matrix.py with other libraries too.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any, Final, Protocol, TypeAlias

from faults.server import (
    ACCESS,
    NAME,
    PASSWORD,
    Drip,
    DripHeaders,
    Error,
    Exchange,
    Fault,
    FaultyWiki,
    Flood,
    Http,
    Inside,
    Interim,
    Json,
    Packed,
    Redirect,
    Silence,
    Warn,
    change_password,
    cut_after,
    cut_before,
    cut_within,
    endless_headers,
    lose_session,
    plain_text,
    renew_tokens,
    throttle_log_ins,
    truncated,
    well,
)

from mwforge.runtime.errors import (
    ApiError,
    ConflictError,
    ContinuationError,
    DeniedError,
    FailedError,
    LoginError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    NotLoggedInError,
    RequestError,
    ResponseError,
    TransportError,
    TryLaterError,
    UncertainWriteError,
)

SECRETS: Final = (PASSWORD, ACCESS, "secret-")
"""What may stand in no text, log or URL; each token begins with the last."""


@dataclass(frozen=True)
class Settings:
    """How a row wants its client made; a library takes what it has an option for."""

    login: bool = True
    timeout: float = 5.0
    patience: float = 300.0
    max_response: int = 1_000_000
    writes_per_minute: float | None = None
    access_token: str | None = None
    user_agent: str = "FaultTests/1.0 (tests@example.org)"


class Library(Protocol):
    """What is tested: a client of one wiki, behind the calls of the table."""

    def open(self, api: str, settings: Settings) -> None: ...
    def login(self, password: str) -> object: ...
    def read(self, options: Mapping[str, str]) -> object:
        """Asks for the page `A`, and gives the title that came back."""
        ...

    def write(self, options: Mapping[str, str]) -> object:
        """Edits the page `Sandbox`, and gives the result's name."""
        ...

    def upload(self) -> object: ...
    def items(self) -> list[str]:
        """The titles of all pages, continued."""
        ...

    def links(self) -> dict[str, list[str]]:
        """The links of the pages A and B, continued, by title."""
        ...

    def close(self) -> None: ...
    def waits(self) -> list[float]: ...


# -- what the caller must see ---------------------------------------------------------


@dataclass(frozen=True)
class Gives:
    """An answer."""

    value: object


@dataclass(frozen=True)
class Raises:
    """An exception; `says` stands in its text, `with_` are attributes of it."""

    kind: type[Exception]
    says: str = ""
    with_: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Warns:
    """A warning, and an answer."""

    kind: type[Warning]
    says: str
    value: object


Sees: TypeAlias = "Gives | Raises | Warns"


@dataclass(frozen=True)
class Outcome:
    """What the caller of a library saw."""

    value: object = None
    error: Exception | None = None
    warned: Sequence[tuple[type[Warning], str]] = ()
    logged: Sequence[str] = ()
    waits: Sequence[float] = ()


@dataclass(frozen=True)
class Row:
    """One fault.

    Attributes:
        faults: what the server does with the requests of the kind `at`, in order.
        forever: the last fault goes on.
        writes: how many changes the wiki has made in the end.
        requests: how many requests of that kind arrive at most.
        waits: the least and the most seconds of each wait; None for any.
        check: what else must hold of the server.
        fair: what another library may let its caller see instead.
    """

    name: str
    faults: Sequence[Fault]
    call: Callable[[Library], object]
    sees: Sees
    at: str = "query"
    forever: bool = False
    settings: Settings = Settings()
    writes: int = 0
    requests: int = 3
    waits: Sequence[tuple[float, float]] | None = None
    scheme: str = "http"
    hangs_up: bool = False
    check: Callable[[FaultyWiki], bool] = lambda wiki: True
    fair: Sees | None = None


def problems(row: Row, outcome: Outcome, wiki: FaultyWiki) -> list[str]:
    """What is wrong with the outcome of a row, for any library."""
    found = [*_seen(row.sees, outcome)]
    if len(wiki.writes) != row.writes:
        found.append(f"{len(wiki.writes)} writes were done, not {row.writes}")
    if row.waits is not None:
        least = sum(least for least, _ in row.waits)
        if sum(outcome.waits) < least:
            found.append(f"waited {sum(outcome.waits):.1f} s, less than {least:g} s")
    known = row.settings.login or row.settings.access_token
    if known and any(write.user != NAME for write in wiki.writes):
        found.append("the write was made as nobody")
    if len(asked := wiki.asked(row.at)) > row.requests:
        found.append(f"{len(asked)} requests, more than {row.requests}")
    if not row.check(wiki):
        found.append("the server saw what it should not")
    found += _secrets(outcome, wiki)
    return found


def _seen(sees: Sees, outcome: Outcome) -> Iterable[str]:
    error = outcome.error
    match sees:
        case Gives(value) if error is not None or outcome.value != value:
            yield f"{brief(outcome)} instead of {value!r}"
        case Raises(_, says) if error is None or says.lower() not in text(error):
            yield f"{brief(outcome)} instead of an error that says {says!r}"
        case Warns(_, says, value):
            if error is not None or outcome.value != value:
                yield f"{brief(outcome)} instead of {value!r}"
            said = [said for _, said in outcome.warned] + [*outcome.logged]
            if not any(says in one for one in said):
                yield f"no warning of {says!r}"


def _secrets(outcome: Outcome, wiki: FaultyWiki) -> Iterable[str]:
    written = {
        "the exception": "",
        "a log": "\n".join(outcome.logged),
        "a warning": "\n".join(said for _, said in outcome.warned),
        "a URL": "\n".join(seen.url for seen in wiki.seen),
    }
    if outcome.error is not None:
        shown = traceback.format_exception(outcome.error)
        written["the exception"] = "".join(shown) + repr(outcome.error)
    for where, said in written.items():
        if any(secret in said for secret in SECRETS):
            yield f"a secret stands in {where}"


def text(error: Exception) -> str:
    return f"{error} {error!r}".lower()


def brief(outcome: Outcome) -> str:
    if outcome.error is None:
        return repr(outcome.value)[:60]
    return type(outcome.error).__name__


# -- the calls ------------------------------------------------------------------------


def read(library: Library) -> object:
    return library.read({})


def read_modern(library: Library) -> object:
    return library.read({"errorformat": "plaintext", "formatversion": "2"})


def read_classic(library: Library) -> object:
    return library.read({"errorformat": "bc"})


def write(library: Library) -> object:
    return library.write({})


def write_modern(library: Library) -> object:
    return library.write({"errorformat": "plaintext", "formatversion": "2"})


def write_classic(library: Library) -> object:
    return library.write({"errorformat": "bc"})


def write_twice(library: Library) -> object:
    return library.write({}), library.write({})


def read_then_write(library: Library) -> object:
    seen = library.read({})
    threading.Event().wait(0.2)  # longer than a connection may be idle
    return seen, library.write({})


def upload(library: Library) -> object:
    return library.upload()


def items(library: Library) -> object:
    return library.items()


def links(library: Library) -> object:
    return library.links()


def login(library: Library) -> object:
    return library.login(PASSWORD)


def login_wrongly(library: Library) -> object:
    return library.login(f"wrong-{PASSWORD}")


def opened(library: Library) -> object:
    return None


# -- the rows -------------------------------------------------------------------------

PAGE, DONE, ABC = Gives("A"), Gives("Success"), Gives(["A", "B", "C"])
LOST = Raises(UncertainWriteError)
ANONYMOUS = Settings(login=False)
BOT = Settings(login=False, access_token=ACCESS)
HASTY = Settings(timeout=0.2)
SHORT: Final = (0.5, 1.0)
"""The first wait of the back-off, in seconds."""


def later(seconds: str) -> dict[str, str]:
    return {"Retry-After": seconds}


def dated(exchange: Exchange) -> None:
    then = datetime.now(timezone.utc) + timedelta(seconds=40)
    Http(429, headers=later(format_datetime(then, True)))(exchange)


def other_host(exchange: Exchange) -> str:
    assert exchange.wiki.elsewhere is not None
    # The same address by another name: cookies do not care for ports.
    api = exchange.wiki.elsewhere.api.replace("127.0.0.1", "localhost")
    return _with_query(api, exchange)


def no_encryption(exchange: Exchange) -> str:
    return _with_query(exchange.wiki.api, exchange)


def _with_query(api: str, exchange: Exchange) -> str:
    return "?".join([api, *exchange.seen.url.split("?")[1:]])


def other_path(exchange: Exchange) -> str:
    return f"/other{exchange.seen.url}"


def nothing_goes_along(wiki: FaultyWiki) -> bool:
    """No cookie, header or parameter that is this wiki's arrived at the other one."""
    assert wiki.elsewhere is not None
    here = f"-of-{wiki.host}"
    return not any(
        here in f"{seen.session} {seen.values}"
        or "authorization" in seen.headers
        or PASSWORD in seen.values.values()
        for seen in wiki.elsewhere.seen
    )


CAPTCHA = {"type": "simple", "mime": "text/plain", "id": "1", "question": "1 + 1"}
MAXLAG = Error(
    "maxlag",
    "Waiting for a database server: 7 seconds lagged.",
    headers={**later("5"), "X-Database-Lag": "7"},
)


def batch(
    titles: str, further: Mapping[str, str] | None = None, complete: bool = True
) -> Json:
    """A batch of allpages."""
    pages = [{"pageid": ord(t), "ns": 0, "title": t} for t in titles]
    body: dict[str, Any] = {"query": {"allpages": pages}} if titles else {}
    body |= {"batchcomplete": True} if complete else {}
    return Json(body | ({"continue": further} if further else {}))


def some_links(
    found: Mapping[str, str], further: Mapping[str, str] | None = None
) -> Fault:
    """A batch of the links of the pages A and B, in either format version."""

    def answer(exchange: Exchange) -> None:
        pages = []
        for number, title in enumerate("AB", 1):
            page: dict[str, Any] = {"pageid": number, "ns": 0, "title": title}
            if title in found:
                page["links"] = [{"ns": 0, "title": each} for each in found[title]]
            pages.append(page)
        by_id = {str(page["pageid"]): page for page in pages}
        body: dict[str, Any] = {
            "query": {"pages": pages if exchange.version == "2" else by_id}
        }
        body |= {"continue": dict(further)} if further else {}
        body |= {} if further else exchange.flag("batchcomplete", True)
        exchange.send_json(body)

    return answer


def around(exchange: Exchange) -> None:
    """Nothing, and the other one of two places to go on from."""
    place = "B" if exchange.wiki.seen[-1].values.get("apcontinue") == "A" else "A"
    batch("", {"apcontinue": place, "continue": "-||"})(exchange)


def no_stale_keys(wiki: FaultyWiki) -> bool:
    last = wiki.asked("query")[-1].values
    return "apcontinue" not in last and last.get("apother") == "X"


def asserted(wiki: FaultyWiki) -> bool:
    """Each request after the log-in says whose session it wants."""
    names = {"assert", "assertuser"}
    return all(names & {*seen.values} for seen in wiki.asked("query"))


WELL: Final = (
    Row("no fault (read)", [], read, PAGE, requests=1),
    Row("no fault (write)", [], write, DONE, at="edit", writes=1, requests=1),
    Row("no fault (upload)", [], upload, DONE, at="upload", writes=1, requests=1),
    Row("no fault (list)", [], items, ABC, requests=1),
    Row(
        "no fault (prop)",
        [some_links({"A": "WX", "B": "Z"})],
        links,
        Gives({"A": ["W", "X"], "B": ["Z"]}),
        requests=1,
    ),
)

ERRORS: Final = (
    Row(
        "errors[], asked for",
        [Error("protectedpage", data={"level": "sysop"})],
        write_modern,
        Raises(DeniedError, "protectedpage", {"data": {"level": "sysop"}}),
        at="edit",
    ),
    Row(
        "error, the old shape",
        [Error("protectedpage", data={"level": "sysop"})],
        write_classic,
        Raises(DeniedError, "protectedpage", {"data": {"level": "sysop"}}),
        at="edit",
    ),
    Row(
        "errors[] on a read, asked for",
        [Error("badvalue")],
        read_modern,
        Raises(
            RequestError,
            "badvalue",
            {"info": "about badvalue", "module": "query", "docref": "See the help."},
        ),
    ),
    Row(
        "two errors at once",
        [Error("protectedpage", further=["blocked"])],
        write_modern,
        Raises(DeniedError, "protectedpage", {"code": "protectedpage"}),
        at="edit",
    ),
    Row(
        "an error with HTTP 403",
        [Error("readapidenied", status=403)],
        read,
        Raises(DeniedError, "readapidenied"),
    ),
    Row(
        "an error with HTTP 500",
        [Error("internal_api_error_TypeError", status=500)],
        write,
        Raises(ApiError, "internal_api_error_TypeError"),
        at="edit",
        requests=1,
    ),
    Row(
        "MediaWiki-API-Error, unreadable body",
        [Http(200, b"{", headers={"MediaWiki-API-Error": "badvalue"})],
        read,
        Raises(RequestError, "badvalue"),
    ),
    Row(
        "edit conflict",
        [Error("editconflict")],
        write,
        Raises(ConflictError, "editconflict"),
        at="edit",
        requests=1,
    ),
    Row(
        "a code that nobody knows",
        [Error("flow-odd")],
        write,
        Raises(ApiError, "flow-odd"),
        at="edit",
        requests=1,
    ),
    Row(
        "result: Failure (CAPTCHA)",
        [Inside({"result": "Failure", "captcha": CAPTCHA})],
        write,
        Raises(FailedError, "captcha"),
        at="edit",
        requests=1,
    ),
    Row(
        "result: Failure (AbuseFilter)",
        [Inside({"result": "Failure", "info": "Hit AbuseFilter: Spam"})],
        write,
        Raises(FailedError, "Hit AbuseFilter"),
        at="edit",
        requests=1,
    ),
    Row(
        "an upload that only warns",
        [
            Inside(
                {
                    "result": "Warning",
                    "warnings": {"exists": "A.png"},
                    "filekey": "1.x",
                    "sessionkey": "1.x",
                }
            )
        ],
        upload,
        Raises(FailedError, "exists"),
        at="upload",
        requests=1,
    ),
    Row(
        "a log-in that fails",
        [],
        login_wrongly,
        Raises(LoginError, "incorrect username or password"),
        at="login",
        settings=ANONYMOUS,
    ),
    Row(
        "warnings, the old shape",
        [Warn("Unrecognized value for x.")],
        read_classic,
        Warns(MediaWikiWarning, "Unrecognized value", "A"),
    ),
    Row(
        "warnings[], asked for",
        [Warn("Unrecognized value for x.")],
        read_modern,
        Warns(MediaWikiWarning, "Unrecognized value", "A"),
    ),
    Row(
        "a deprecation, asked for in warnings[]",
        [Warn("Use another one.", "deprecation-x")],
        read_modern,
        Warns(MediaWikiDeprecation, "Use another one.", "A"),
    ),
)

NOT_THE_API: Final = (
    Row("JSON as text/plain", [plain_text], read, PAGE),
    Row(
        "HTML with HTTP 200",
        [Http()],
        read,
        Raises(ResponseError, "not the wiki", {"status": 200}),
        forever=True,
    ),
    Row(
        "HTML with HTTP 200 to a write",
        [Http(taken=True)],
        write,
        Raises(UncertainWriteError, "not the wiki"),
        at="edit",
        requests=1,
        forever=True,
        writes=1,
    ),
    Row("an empty body", [Http(200, b"")], read, Raises(ResponseError), forever=True),
    Row(
        "truncated JSON",
        [truncated],
        read,
        Raises(ResponseError, '"query"'),
        forever=True,
    ),
    Row(
        "truncated JSON to a write",
        [truncated],
        write,
        LOST,
        at="edit",
        requests=1,
        writes=1,
    ),
    Row(
        "HTTP 404",
        [Http(404)],
        read,
        Raises(ResponseError, "404", {"status": 404}),
        forever=True,
    ),
    Row("a packed answer", [Packed()], read, PAGE, requests=1),
    Row(
        "what is said to be packed and is not",
        [Http(headers={"Content-Encoding": "gzip"})],
        read,
        Raises(TransportError, "decoding"),
        forever=True,
    ),
    Row(
        "a packed answer that ends too early",
        [Packed(whole=False)],
        read,
        Raises(TransportError, "too early"),
        forever=True,
    ),
    Row(
        "a Content-Encoding that nobody asked for",
        [Packed("zstd")],
        read,
        Raises(TransportError, "zstd"),
        forever=True,
    ),
    Row(
        "a gzip bomb of 100 MB",
        [Flood(100_000_000, packed=True)],
        read,
        Raises(ResponseError, "larger"),
        forever=True,
        requests=1,
    ),
    Row(
        "a body of 100 MB",
        [Flood(100_000_000)],
        read,
        Raises(ResponseError, "larger"),
        forever=True,
        requests=1,
        check=lambda wiki: wiki.sent < 50_000_000,
    ),
    Row(
        "a body that drips without end",
        [Drip(0.02)],
        read,
        Raises(TransportError, "slow"),
        settings=Settings(timeout=0.05),
        forever=True,
    ),
    Row(
        "headers that drip without end",
        [DripHeaders(0.02)],
        read,
        Raises(TransportError, "slow"),
        settings=Settings(timeout=0.05),
        forever=True,
    ),
    Row(
        "headers that drip without end, to a write",
        [DripHeaders(0.02)],
        write,
        Raises(UncertainWriteError, "slow"),
        at="edit",
        settings=Settings(timeout=0.1),
        requests=1,
        writes=1,
    ),
    Row(
        "headers without end",
        [endless_headers],
        read,
        Raises(TransportError),
        forever=True,
    ),
    Row(
        "interim answers without end",
        [Interim(0.02)],
        read,
        Raises(TransportError, "slow"),
        settings=Settings(timeout=0.05),
        forever=True,
    ),
    Row(
        "no answer in time",
        [Silence(0.6)],
        read,
        PAGE,
        settings=HASTY,
        waits=[SHORT],
    ),
    Row(
        "no answer in time to a write",
        [Silence(0.6)],
        write,
        LOST,
        at="edit",
        settings=HASTY,
        requests=1,
        writes=1,
    ),
)


def waited(name: str, fault: Fault, *waits: tuple[float, float]) -> tuple[Row, Row]:
    """A fault that passes, met by a read and by a write."""
    return (
        Row(f"{name} (read)", [fault] * len(waits), read, PAGE, waits=waits),
        Row(
            f"{name} (write)",
            [fault] * len(waits),
            write,
            DONE,
            at="edit",
            writes=1,
            waits=waits,
        ),
    )


def lost(name: str, fault: Fault, writes: int) -> tuple[Row, Row]:
    """A fault after which nobody knows: a read is repeated, a write never."""
    return (
        Row(f"{name} (read)", [fault], read, PAGE, waits=[SHORT]),
        Row(
            f"{name} (write)",
            [fault],
            write,
            LOST,
            at="edit",
            writes=writes,
            requests=1,
        ),
    )


WAITING: Final = (
    *waited("maxlag twice", MAXLAG, (5, 5), (5, 5)),
    *waited("ratelimited", Error("ratelimited"), SHORT),
    *waited("readonly", Error("readonly"), SHORT),
    *waited("a database error", Error("internal_api_error_DBQueryError"), SHORT),
    *waited("HTTP 429", Http(429), SHORT),
    *waited("HTTP 429, Retry-After: 7", Http(429, headers=later("7")), (7, 7)),
    *waited("HTTP 429, Retry-After: a date", dated, (30, 40)),
    *waited("HTTP 503, Retry-After: 3", Http(503, headers=later("3")), (3, 3)),
    *lost("HTTP 502", Http(502, taken=True), 1),
    *lost("HTTP 503", Http(503), 0),
    *lost("HTTP 504", Http(504, taken=True), 1),
    Row(
        "a token request meets HTTP 503",
        [Http(503)],
        write,
        DONE,
        at="tokens",
        writes=1,
    ),
    Row(
        "Retry-After: soon",
        [Error("readonly", headers=later("soon"))],
        read,
        PAGE,
        waits=[SHORT],
    ),
    Row(
        "maxlag for ever",
        [MAXLAG],
        write,
        Raises(TryLaterError, "maxlag", {"retry_after": 5.0}),
        at="edit",
        forever=True,
        settings=Settings(patience=12),
        requests=30,
        waits=[(5, 5), (5, 5)],
    ),
    Row(
        "Retry-After: 0 for ever",
        [Http(429, headers=later("0"))],
        read,
        Raises(ResponseError, "429"),
        forever=True,
        settings=Settings(patience=12),
        requests=30,
    ),
    Row(
        "Retry-After: an hour",
        [Http(429, headers=later("3600"))],
        read,
        Raises(ResponseError, "429", {"retry_after": 3600.0}),
        forever=True,
        waits=[],
        requests=1,
    ),
    *lost("cut before it was done", cut_before, 0),
    *lost("cut after it was done", cut_after, 1),
    *lost("cut within the answer", cut_within, 1),
    Row(
        "idle connections end unannounced",
        [],
        read_then_write,
        Gives(("A", "Success")),
        writes=1,
        hangs_up=True,
    ),
    Row(
        "a rate of one write a minute",
        [],
        write_twice,
        Gives(("Success", "Success")),
        at="edit",
        writes=2,
        settings=Settings(writes_per_minute=1),
        waits=[(55, 60)],
    ),
)


def thrice_then_cut(*later_ones: Fault) -> list[Fault]:
    return [MAXLAG, MAXLAG, MAXLAG, *later_ones]


WAITING_TOO: Final = (
    Row(
        "maxlag three times, then a cut read",
        thrice_then_cut(cut_before),
        read,
        PAGE,
        requests=5,
    ),
    Row(
        "Retry-After: 0 for a while",
        [Http(429, headers=later("0"))] * 3,
        read,
        PAGE,
        requests=4,
        waits=[(0.5, 1), (1, 2), (2, 4)],
    ),
    Row(
        "Retry-After: a date that is past",
        [Http(503, headers=later("Thu, 01 Jan 2015 00:00:00 GMT"))] * 2,
        read,
        PAGE,
        waits=[(0.5, 1), (1, 2)],
    ),
    *waited("a read-only exception", Error("internal_api_error_ReadOnlyError"), SHORT),
    *waited(
        "a lock that is held", Error("internal_api_error_LocalFileLockError"), SHORT
    ),
    *waited(
        "a save that failed by a throttle",
        Error("failed-save", data={"messages": [{"name": "actionthrottledtext"}]}),
        SHORT,
    ),
)


def odd(body: object) -> Callable[[Exchange], None]:
    """What was asked for is done, and the answer is JSON, but not the API's."""

    def fault(exchange: Exchange) -> None:
        exchange.result()
        exchange.send_json(body)

    return fault


def odd_rows(name: str, body: object) -> tuple[Row, Row]:
    return (
        Row(f"{name} (read)", [odd(body)], read, Raises(ResponseError), forever=True),
        Row(
            f"{name} (write)",
            [odd(body)],
            write,
            LOST,
            at="edit",
            requests=1,
            writes=1,
        ),
    )


@dataclass(frozen=True)
class Cookie:
    """The right answer, with a cookie."""

    line: str

    def __call__(self, exchange: Exchange) -> None:
        exchange.send_json(exchange.result(), headers={"Set-Cookie": self.line})


def too_long(exchange: Exchange) -> None:
    """A server that takes no long address; the form of a POST may be as long as it is."""
    if exchange.seen.method == "GET":
        Http(414)(exchange)
    else:
        exchange.answer()


ODD: Final = (
    *odd_rows("JSON of something else", {"error": "maintenance"}),
    *odd_rows("warnings that are none", {"warnings": [1], "edit": {}, "query": {}}),
    *odd_rows("a continue that is none", {"continue": 1, "edit": {}, "query": {}}),
    *odd_rows("null", None),
    Row(
        "an empty object to a write",
        [odd({})],
        write,
        LOST,
        at="edit",
        requests=1,
        writes=1,
    ),
    Row(
        "a continue that changes the action",
        [odd({"query": {}, "continue": {"action": "delete", "continue": ""}})],
        items,
        Raises(ResponseError, "action"),
        forever=True,
    ),
    Row(
        "a cookie with an absurd Max-Age",
        [Cookie("a=b; Max-Age=99999999999999999999")],
        write,
        DONE,
        at="edit",
        requests=1,
        writes=1,
    ),
    Row("HTTP 414 to a GET", [too_long], read, PAGE, forever=True, requests=2),
)

SESSIONS: Final = (
    Row(
        "a private wiki, and nobody logged in",
        [Error("readapidenied")],
        read,
        Raises(NotLoggedInError, "readapidenied"),
        settings=ANONYMOUS,
        requests=1,
    ),
    Row(
        "the session is lost, and the log-in throttled for a moment",
        [throttle_log_ins],
        write,
        DONE,
        at="edit",
        writes=1,
        check=lambda wiki: wiki.logins == 4,
    ),
    Row(
        "the log-in token is refused once",
        [Inside({"result": "WrongToken"})],
        login,
        Gives(None),
        at="login",
        settings=ANONYMOUS,
        check=lambda wiki: NAME in wiki.sessions.values(),
    ),
    Row(
        "badtoken once",
        [renew_tokens],
        write,
        DONE,
        at="edit",
        writes=1,
        check=lambda wiki: wiki.epoch == 1,
    ),
    Row(
        "badtoken for ever",
        [Error("badtoken")],
        write,
        Raises(RequestError, "badtoken"),
        at="edit",
        forever=True,
        requests=2,
    ),
    Row(
        "the session is lost before a write",
        [lose_session],
        write,
        DONE,
        at="edit",
        writes=1,
    ),
    Row(
        "the session is lost before a read",
        [well, lose_session],
        lambda library: (library.read({}), library.read({}))[1],
        PAGE,
        check=asserted,
        requests=4,
    ),
    Row(
        "assertuserfailed for ever",
        [Error("assertuserfailed")],
        write,
        Raises(NotLoggedInError, "assertuserfailed"),
        at="edit",
        forever=True,
        requests=2,
        check=lambda wiki: wiki.logins <= 4,
    ),
    Row(
        "the session is lost, the password changed",
        [change_password],
        write,
        Raises(NotLoggedInError),
        at="edit",
        check=lambda wiki: wiki.logins <= 4,
    ),
    Row(
        "an OAuth 2 token",
        [],
        write,
        DONE,
        at="edit",
        writes=1,
        settings=BOT,
        check=lambda wiki: all("authorization" in seen.headers for seen in wiki.seen),
    ),
    Row(
        "an OAuth 2 token that is refused",
        [Error("mwoauth-invalid-authorization")],
        write,
        Raises(NotLoggedInError, "mwoauth-invalid-authorization"),
        at="edit",
        forever=True,
        settings=BOT,
    ),
    Row(
        "a User-Agent without a contact",
        [],
        opened,
        Raises(ValueError, "me@example.org"),
        settings=Settings(login=False, user_agent="MyBot"),
    ),
)


def away(status: int, call: Callable[[Library], object], at: str, what: str) -> Row:
    return Row(
        f"HTTP {status} to another host ({what})",
        [Redirect(status, other_host)],
        call,
        Raises(ResponseError, "redirect", {"status": status}),
        at=at,
        forever=True,
        check=nothing_goes_along,
        fair=PAGE if call is read else None,
    )


REDIRECTS: Final = (
    *(away(status, read, "query", "read") for status in (301, 302, 307, 308)),
    *(away(status, write, "edit", "write") for status in (302, 307, 308)),
    Row(
        "HTTP 302 to another host (OAuth 2)",
        [Redirect(302, other_host)],
        read,
        Raises(ResponseError, "redirect"),
        settings=BOT,
        forever=True,
        check=nothing_goes_along,
        fair=PAGE,
    ),
    Row(
        "HTTP 307 to another host (log-in)",
        [Redirect(307, other_host)],
        login,
        Raises(ResponseError, "redirect"),
        at="login",
        settings=ANONYMOUS,
        forever=True,
        check=nothing_goes_along,
    ),
    Row(
        "HTTP 302 from https to http",
        [Redirect(302, no_encryption)],
        read,
        Raises(ResponseError, "redirect"),
        scheme="https",
        requests=1,
    ),
    Row("HTTP 301 within the wiki", [Redirect(301, other_path)], read, PAGE),
    Row(
        "HTTP 307 within the wiki",
        [Redirect(307, other_path)],
        write,
        DONE,
        at="edit",
        writes=1,
    ),
    Row(
        "HTTP 302 round in a circle",
        [Redirect(302, other_path)],
        read,
        Raises(ResponseError, "redirect"),
        forever=True,
        requests=40,
    ),
)

CONTINUATION: Final = (
    Row(
        "a continue that goes round",
        [around],
        items,
        Raises(ContinuationError),
        forever=True,
        requests=5,
    ),
    Row(
        "the same continue again and again",
        [batch("A", {"apcontinue": "B", "continue": "-||"})],
        items,
        Raises(ContinuationError),
        forever=True,
        requests=5,
    ),
    Row(
        "batches without anything in them",
        [
            batch("", {"apcontinue": "A", "continue": "-||"}, False),
            batch("AB", {"apcontinue": "C", "continue": "-||"}, False),
            batch("", {"apcontinue": "D", "continue": "-||"}, False),
            batch("C"),
        ],
        items,
        ABC,
        requests=4,
    ),
    Row(
        "other keys in a later continue",
        [
            batch("A", {"apcontinue": "B", "continue": "-||"}),
            batch("B", {"apother": "X", "continue": "-||"}),
            batch("C"),
        ],
        items,
        ABC,
        check=no_stale_keys,
    ),
    Row(
        "no batchcomplete for some batches",
        [
            some_links({"A": "WX"}, {"plcontinue": "1", "continue": "||"}),
            some_links({"A": "Y"}, {"plcontinue": "2", "continue": "||"}),
            some_links({"B": "Z"}),
        ],
        links,
        Gives({"A": ["W", "X", "Y"], "B": ["Z"]}),
    ),
    Row(
        "maxlag in the middle of a list",
        [batch("AB", {"apcontinue": "C", "continue": "-||"}), MAXLAG, batch("C")],
        items,
        ABC,
        waits=[(5, 5)],
    ),
)

ROWS: Final = (
    *WELL,
    *ERRORS,
    *NOT_THE_API,
    *WAITING,
    *WAITING_TOO,
    *ODD,
    *SESSIONS,
    *REDIRECTS,
    *CONTINUATION,
)
