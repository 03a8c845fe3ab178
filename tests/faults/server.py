"""A small wiki on a real socket that does what a fault tells it to.

It keeps sessions, tokens and pages as MediaWiki does, answers in the format it is
asked for, and remembers every request and every write. A fault takes the place of
the answer to one request of the kind that a row of the table is about.
"""

from __future__ import annotations

import gzip
import itertools
import json
import socket
import threading
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from mwforge.snapshot import bundled

USER, PASSWORD = "Me@bot", "hush-hush-password"
NAME = "Me"
ACCESS = "bearer-secret-token"
MOST = 300
"""How many requests a row may take, whoever makes them, before the server hangs up."""

Values: TypeAlias = Mapping[str, str]


@dataclass(frozen=True)
class Seen:
    """One request as it arrived; the values of its URL and its form together."""

    method: str
    url: str
    headers: Mapping[str, str]
    values: Values
    session: str

    @property
    def kind(self) -> str:
        """What the request is about, in a word."""
        action = self.values.get("action", "")
        if not urlsplit(self.url).path.endswith("/api.php"):
            return "page"
        if action != "query":
            return action
        if "titles" in self.values or "list" in self.values:
            return "query"
        tokens = "tokens" in self.values.get("meta", "").split("|")
        return "tokens" if tokens else "meta"


@dataclass(frozen=True)
class Write:
    """A change that the wiki has made."""

    user: str
    action: str
    values: Values


class Cut(Exception):
    """The connection ends here."""


class _Server(ThreadingHTTPServer):
    request_queue_size = 256  # many calls at once connect at once


Fault: TypeAlias = "Callable[[Exchange], None]"


class FaultyWiki:
    """The wiki, its server and its memory. `faults` go to requests of the kind `at`."""

    def __init__(
        self,
        faults: Sequence[Fault] = (),
        *,
        at: str = "query",
        forever: bool = False,
        hangs_up: bool = False,
        password: str = PASSWORD,
        refreshes: bool = False,
        most: int = MOST,
    ) -> None:
        self.faults = list(faults)
        self.at = at
        self.forever = forever
        self.hangs_up = hangs_up
        self.password = password
        # Whether each answer sets the cookie of its session again.
        self.refreshes = refreshes
        self.most = most
        self.connections = 0
        # How many log-ins are refused before the next one is not.
        self.throttled = 0
        self.seen: list[Seen] = []
        self.writes: list[Write] = []
        self.sent = 0
        self.logins = 0
        self.sessions: dict[str, str] = {}
        self.epoch = 0
        self.elsewhere: FaultyWiki | None = None
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        serve = self._server.serve_forever
        self._thread = threading.Thread(target=serve, args=(0.01,), daemon=True)
        self._thread.start()
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.api = f"http://{self.host}/w/api.php"

    def __enter__(self) -> FaultyWiki:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def asked(self, kind: str) -> list[Seen]:
        return [each for each in self.seen if each.kind == kind]

    def next_fault(self, kind: str) -> Fault | None:
        with self._lock:
            if kind != self.at or not self.faults:
                return None
            last = self.forever and len(self.faults) == 1
            return self.faults[0] if last else self.faults.pop(0)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        wiki = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1
            # Seconds that a connection may be idle.
            timeout = 0.05 if wiki.hangs_up else None

            def setup(self) -> None:
                wiki.connections += 1
                super().setup()

            def do_GET(self) -> None:
                Exchange(wiki, self).run()

            do_POST = do_GET

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    # -- what the wiki does ---------------------------------------------------------

    def token(self, kind: str, session: str) -> str:
        if session not in self.sessions and kind != "login":
            return "+\\"
        return f"secret-{kind}-{self.epoch}-{session}+\\"

    def new_session(self, user: str = "") -> str:
        session = f"session{next(self._numbers)}-of-{self.host}"
        if user:
            self.sessions[session] = user
        return session

    def refusal(self, seen: Seen) -> str:
        """The code with which the wiki refuses a request, if it does."""
        user = self.sessions.get(seen.session)
        if seen.headers.get("authorization") == f"Bearer {ACCESS}":
            user = NAME
        if seen.values.get("assert") in ("user", "bot") and user is None:
            return f"assert{seen.values['assert']}failed"
        if seen.values.get("assertuser", user) != user:
            return "assertnameduserfailed"
        if seen.kind in ("edit", "upload") and user is not None:
            if seen.values.get("token", "") != self.token("csrf", seen.session):
                return "badtoken"
        return ""


class Exchange:
    """One request and its answer."""

    def __init__(self, wiki: FaultyWiki, handler: BaseHTTPRequestHandler) -> None:
        self.wiki = wiki
        self._handler = handler
        self._cookies: list[str] = []
        length = int(handler.headers.get("Content-Length", "0"))
        if "chunked" in handler.headers.get("Transfer-Encoding", ""):
            body = self._chunks()
        else:
            body = handler.rfile.read(length)
        fields = dict(parse_qsl(urlsplit(handler.path).query, keep_blank_values=True))
        fields |= _form(handler.headers.get("Content-Type", ""), body)
        cookies = SimpleCookie(handler.headers.get("Cookie", ""))
        session = cookies["wikisession"].value if "wikisession" in cookies else ""
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.seen = Seen(handler.command, handler.path, headers, fields, session)

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._handler.rfile.readline(), 16):
            body += self._handler.rfile.read(size)
            self._handler.rfile.readline()
        self._handler.rfile.readline()
        return body

    def run(self) -> None:
        self.wiki.seen.append(self.seen)
        try:
            if len(self.wiki.seen) > self.wiki.most:
                raise Cut
            fault = self.wiki.next_fault(self.seen.kind)
            if fault is None:
                self.answer()
            else:
                fault(self)
        except (Cut, OSError):
            # Whatever waits in either direction goes: the peer sees a reset or an end.
            self._handler.close_connection = True
            try:
                self._handler.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    # -- answers --------------------------------------------------------------------

    def answer(self, more: Mapping[str, Any] | None = None) -> None:
        """Answer as a wiki does that is well."""
        if self.seen.kind == "page":
            self.send(200, self.page(), "text/html; charset=utf-8")
        elif code := self.wiki.refusal(self.seen):
            self.send_errors([(code, f"about {code}", {})])
        else:
            self.send_json({**self.result(), **(more or {})})

    def send(
        self,
        status: int = 200,
        body: bytes = b"",
        kind: str = "application/json; charset=utf-8",
        length: int | None = None,
        headers: Mapping[str, str] = {},
    ) -> None:
        handler = self._handler
        handler.send_response_only(status)
        handler.send_header("Content-Type", kind)
        length = len(body) if length is None else length
        handler.send_header("Content-Length", str(length))
        for name, value in headers.items():
            handler.send_header(name, value)
        if self.wiki.refreshes and self.seen.session and not self._cookies:
            self.start(self.seen.session)
        for cookie in self._cookies:
            handler.send_header("Set-Cookie", cookie)
        handler.end_headers()
        self.write(body)

    def write(self, body: bytes) -> None:
        self._handler.wfile.write(body)
        self._handler.wfile.flush()
        self.wiki.sent += len(body)

    def send_json(
        self, body: object, status: int = 200, headers: Mapping[str, str] = {}
    ) -> None:
        self.send(status, json.dumps(body).encode(), headers=headers)

    def send_errors(
        self,
        errors: Sequence[tuple[str, str, Mapping[str, object]]],
        status: int = 200,
        headers: Mapping[str, str] = {},
    ) -> None:
        """Errors, in the shape that the request asks for."""
        module = self.seen.values.get("action", "main")
        code, text, data = errors[0]
        body: dict[str, object]
        if self.modern:
            body = {
                "errors": [
                    {"code": c, "text": t, "module": module, "data": d}
                    for c, t, d in errors
                ],
                "docref": "See the help.",
            }
        else:
            note = "docref" if self.version == "2" else "*"
            body = {
                "error": {"code": code, "info": text, note: "See the help.", **data}
            }
        self.send_json(body, status, {"MediaWiki-API-Error": code, **headers})

    @property
    def modern(self) -> bool:
        return self.seen.values.get("errorformat", "bc") != "bc"

    @property
    def version(self) -> str:
        return self.seen.values.get("formatversion", "1")

    def flag(self, name: str, value: bool) -> dict[str, object]:
        """A flag is there when it is true, in either format version."""
        return {name: True if self.version == "2" else ""} if value else {}

    # -- what a wiki answers --------------------------------------------------------

    def page(self) -> bytes:
        """A page of the wiki, which names the API."""
        link = f'<link rel="EditURI" href="{self.wiki.api}?action=rsd">'
        return f"<!DOCTYPE html><title>Main Page</title>{link}<p>Hello".encode()

    def result(self) -> dict[str, Any]:
        values = self.seen.values
        match values.get("action"):
            case "query":
                return self._query()
            case "login":
                return {"login": self._login()}
            case "clientlogin":
                return {"clientlogin": self._clientlogin()}
            case "logout":
                self.wiki.sessions.pop(self.seen.session, None)
                return {}
            case "edit" | "upload" as action:
                self.take()
                done = {"result": "Success", "title": values.get("title", "A.png")}
                return {
                    action: done
                    | {"pageid": 1, "oldrevid": 6, "newrevid": 7}
                    | {
                        "newtimestamp": "2026-01-01T00:00:00Z",
                        "contentmodel": "wikitext",
                    }
                    | {"filename": "A.png", "imageinfo": self._file()}
                }
            case "paraminfo":
                form = values.get("helpformat", "none")
                return {"paraminfo": {"modules": self._modules(), "helpformat": form}}
            case action:
                return {str(action): {}}

    def _file(self) -> dict[str, object]:
        url = f"http://{self.wiki.host}/images/A.png"
        return {
            "timestamp": "2026-01-01T00:00:00Z",
            "user": NAME,
            "size": 5,
            "sha1": "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
            "url": url,
            "descriptionurl": f"http://{self.wiki.host}/wiki/File:A.png",
        }

    def take(self) -> None:
        """Do what a write asks for, whether or not the answer arrives."""
        user = self.wiki.sessions.get(self.seen.session, "")
        if self.seen.headers.get("authorization") == f"Bearer {ACCESS}":
            user = NAME
        action = self.seen.values["action"]
        self.wiki.writes.append(Write(user, action, self.seen.values))

    def _query(self) -> dict[str, Any]:
        values = self.seen.values
        query: dict[str, Any] = {}
        for meta in values.get("meta", "").split("|"):
            query |= self._meta(meta)
        if "titles" in values:
            pages = [self._page(title) for title in values["titles"].split("|")]
            by_id = {str(page["pageid"]): page for page in pages}
            query["pages"] = pages if self.version == "2" else by_id
        if values.get("list") == "allpages":
            query["allpages"] = [_title(title) for title in ("A", "B", "C")]
        return {**self.flag("batchcomplete", True), "query": query}

    def _meta(self, meta: str) -> dict[str, Any]:
        values, session = self.seen.values, self.seen.session
        name = self.wiki.sessions.get(session)
        match meta:
            case "tokens":
                if not session:
                    session = self.start(self.wiki.new_session())
                kinds = values.get("type", "csrf").split("|")
                kinds = ["csrf", "login", "patrol"] if kinds == ["*"] else kinds
                token = self.wiki.token
                return {"tokens": {f"{k}token": token(k, session) for k in kinds}}
            case "userinfo":
                user: dict[str, object] = {"id": 1 if name else 0}
                user["name"] = name or "127.0.0.1"
                rights = ["read", "edit", "createpage", "writeapi", "upload"]
                groups = ["*", "user", "autoconfirmed"] if name else ["*"]
                user["ratelimits"] = {}
                user |= {"groups": groups, "rights": rights}
                return {"userinfo": user | self.flag("anon", name is None)}
            case "siteinfo":
                return self._siteinfo()
            case _:
                return {}

    def _modules(self) -> list[Mapping[str, Any]]:
        """What paraminfo says of a stock wiki's modules; pywikibot asks for it."""
        names = self.seen.values.get("modules", "").split("|")
        # A snapshot does without what depends on the user.
        return [
            {
                **module,
                "parameters": [
                    {**each, "limit": each.get("lowlimit", 50)}
                    for each in module["parameters"]
                ],
            }
            for module in bundled().modules
            if module["path"] in names or "**" in names
        ]

    def _siteinfo(self) -> dict[str, Any]:
        local = "canonical" if self.version == "2" else "*"
        namespaces: dict[str, Any] = {}
        for number, name in {-2: "Media", -1: "Special", **NAMESPACES}.items():
            entry = {"id": number, "case": "first-letter", local: name}
            entry |= {"canonical": name, "name": name} if number else {"name": ""}
            namespaces[str(number)] = entry | self.flag("content", number == 0)
        return {
            "general": {
                "mainpage": "Main Page",
                "base": f"http://{self.wiki.host}/wiki/Main_Page",
                "sitename": "Faulty",
                "generator": "MediaWiki 1.43.9",
                "case": "first-letter",
                "lang": "en",
                "articlepath": "/wiki/$1",
                "scriptpath": "/w",
                "script": "/w/index.php",
                "server": f"http://{self.wiki.host}",
                "servername": "127.0.0.1",
                "wikiid": "faulty",
                "thumblimits": {str(n): size for n, size in enumerate((120, 250))},
                "imagelimits": {"0": {"width": 320, "height": 240}},
                "timezone": "UTC",
                "timeoffset": 0,
                "linktrail": "/^([a-z]+)(.*)$/sD",
                "linkprefix": "",
                "fallback": [],
                "maxuploadsize": 104_857_600,
                "logo": "",
                "favicon": "",
                "magiclinks": {},
                "galleryoptions": {},
                "uploadsenabled": True,
                "minuploadchunksize": 1024,
                "misermode": False,
                "langconversion": True,
                "centralidlookupprovider": "local",
                "categorycollation": "uppercase",
                "interwikimagic": True,
                "rights": "",
                "variants": [],
                "time": "2026-01-01T00:00:00Z",
                "maxarticlesize": 2_097_152,
                "legaltitlechars": " %!\"$&'()*,\\-.\\/0-9:;=?@A-Z\\\\^_`a-z~+",
            },
            "namespaces": namespaces,
            "namespacealiases": [],
            "specialpagealiases": [],
            "magicwords": [],
            "interwikimap": [],
            "extensions": [],
            "usergroups": [],
            "fileextensions": [{"ext": "png"}],
            "restrictions": {
                "types": ["edit"],
                "levels": ["", "sysop"],
                "cascadinglevels": ["sysop"],
                "semiprotectedlevels": [],
            },
        }

    def _page(self, title: str) -> dict[str, Any]:
        slot = {"contentmodel": "wikitext", "contentformat": "text/x-wiki"}
        text = "content" if self.version == "2" else "*"
        revision = {
            "revid": 6,
            "parentid": 5,
            "user": "Somebody",
            "timestamp": "2025-12-31T00:00:00Z",
            "comment": "",
            "slots": {"main": {**slot, text: "before"}},
            **slot,
            text: "before",
        }
        return {
            "pageid": 1 + sum(map(ord, title)) % 10_000,
            "ns": 0,
            "title": title,
            "contentmodel": "wikitext",
            "pagelanguage": "en",
            "pagelanguagehtmlcode": "en",
            "pagelanguagedir": "ltr",
            "touched": "2026-01-01T00:00:00Z",
            "lastrevid": 6,
            "length": 6,
            "protection": [],
            "restrictiontypes": ["edit", "move"],
            "revisions": [revision],
        }

    def start(self, session: str) -> str:
        self._cookies.append(f"wikisession={session}; path=/; HttpOnly")
        return session

    def _login(self) -> dict[str, Any]:
        values = self.seen.values
        self.wiki.logins += 1
        if values.get("lgtoken") != self.wiki.token("login", self.seen.session):
            session = self.seen.session or self.start(self.wiki.new_session())
            given = "lgtoken" in values
            outcome = "WrongToken" if given else "NeedToken"
            return {"result": outcome, "token": self.wiki.token("login", session)}
        if self.wiki.throttled:
            self.wiki.throttled -= 1
            reason = {"code": "login-throttled", "text": "Too many.", "module": "login"}
            return {"result": "Failed", "reason": reason}
        right = (USER, self.wiki.password)
        if (values.get("lgname"), values.get("lgpassword")) != right:
            text = "Incorrect username or password entered."
            return {"result": "Failed", "reason": self._said(text)}
        self.start(self.wiki.new_session(NAME))
        return {"result": "Success", "lguserid": 1, "lgusername": NAME}

    def _clientlogin(self) -> dict[str, Any]:
        values = self.seen.values
        self.wiki.logins += 1
        if (values.get("username"), values.get("password")) != (
            USER,
            self.wiki.password,
        ):
            text = "Incorrect username or password entered."
            return {"status": "FAIL", "message": text, "messagecode": "wrongpassword"}
        self.start(self.wiki.new_session(NAME))
        return {"status": "PASS", "username": NAME}

    def _said(self, text: str) -> object:
        if not self.modern:
            return text
        return {"code": "wrongpassword", "text": text, "module": "login"}


NAMESPACES = {
    0: "",
    **{1: "Talk", 2: "User", 3: "User talk", 4: "Project", 5: "Project talk"},
    **{6: "File", 7: "File talk", 8: "MediaWiki", 9: "MediaWiki talk"},
    **{10: "Template", 11: "Template talk", 12: "Help", 13: "Help talk"},
    **{14: "Category", 15: "Category talk"},
}


def _title(title: str) -> dict[str, Any]:
    return {"pageid": ord(title), "ns": 0, "title": title}


def _form(kind: str, body: bytes) -> dict[str, str]:
    if kind.startswith("multipart/"):
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + body)
        found: dict[str, str] = {}
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            found[str(name)] = payload.decode("utf-8", "replace")
        return found
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


# -- the faults -----------------------------------------------------------------------


@dataclass(frozen=True)
class Error:
    """The API answers with errors; the code alone is enough."""

    code: str
    text: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, object] = field(default_factory=dict)
    further: Sequence[str] = ()

    def __call__(self, exchange: Exchange) -> None:
        errors = [(self.code, self.text or f"about {self.code}", self.data)]
        errors += [(code, f"about {code}", {}) for code in self.further]
        exchange.send_errors(errors, self.status, self.headers)


@dataclass(frozen=True)
class Http:
    """Something other than the API answers, or the API in a way of its own."""

    status: int = 200
    body: bytes = b"<html><h1>Not the wiki</h1></html>"
    kind: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    taken: bool = False
    """A write is done all the same."""

    def __call__(self, exchange: Exchange) -> None:
        if self.taken:
            exchange.result()
        exchange.send(self.status, self.body, self.kind, headers=self.headers)


@dataclass(frozen=True)
class Json:
    """The API answers something of its own."""

    body: object
    headers: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, exchange: Exchange) -> None:
        exchange.send_json(self.body, headers=self.headers)


def well(exchange: Exchange) -> None:
    """No fault."""
    exchange.answer()


def plain_text(exchange: Exchange) -> None:
    """The right answer with the wrong type."""
    body = json.dumps(exchange.result()).encode()
    exchange.send(200, body, "text/plain; charset=utf-8")


@dataclass(frozen=True)
class Warn:
    """The right answer with a warning, in the shape that was asked for."""

    text: str
    code: str = "odd"

    def __call__(self, exchange: Exchange) -> None:
        name = exchange.seen.values.get("action", "main")
        key = "warnings" if exchange.version == "2" else "*"
        found: object = {name: {key: self.text}}
        if exchange.modern:
            found = [{"code": self.code, "text": self.text, "module": name}]
        exchange.answer({"warnings": found})


@dataclass(frozen=True)
class Inside:
    """A module's result that says that it failed, below the module's name."""

    result: Mapping[str, object]

    def __call__(self, exchange: Exchange) -> None:
        exchange.send_json({exchange.seen.values["action"]: self.result})


def cut_before(exchange: Exchange) -> None:
    """The request arrives, and the connection is cut before anything is done."""
    raise Cut


def cut_after(exchange: Exchange) -> None:
    """What was asked for is done, and the connection cut before the answer."""
    exchange.result()
    raise Cut


def cut_within(exchange: Exchange) -> None:
    """What was asked for is done, and the connection cut in the middle of the answer."""
    body = json.dumps(exchange.result()).encode()
    exchange.send(200, body[: len(body) // 2], length=len(body))
    raise Cut


def truncated(exchange: Exchange) -> None:
    """What was asked for is done, and the answer ends too early, in good order."""
    body = json.dumps(exchange.result()).encode()
    exchange.send(200, body[: len(body) // 2])


def lose_session(exchange: Exchange) -> None:
    """The wiki has forgotten who was logged in."""
    exchange.wiki.sessions.clear()
    exchange.answer()


def throttle_log_ins(exchange: Exchange) -> None:
    """The same, and the next two log-ins are too early."""
    exchange.wiki.throttled = 2
    lose_session(exchange)


def change_password(exchange: Exchange) -> None:
    """The same, and the password is another one now."""
    exchange.wiki.password = "changed"
    lose_session(exchange)


def renew_tokens(exchange: Exchange) -> None:
    """The wiki's tokens are other ones now."""
    exchange.wiki.epoch += 1
    exchange.answer()


@dataclass(frozen=True)
class Redirect:
    """Away from here: to another host, another scheme, another path."""

    status: int
    target: Callable[[Exchange], str]

    def __call__(self, exchange: Exchange) -> None:
        location = self.target(exchange)
        exchange.send(self.status, b"", "text/html", headers={"Location": location})


@dataclass(frozen=True)
class Flood:
    """A body of so many bytes, whether it is packed or not."""

    size: int
    packed: bool = False

    def __call__(self, exchange: Exchange) -> None:
        if self.packed:
            packer = zlib.compressobj(wbits=31)  # of gzip
            body = packer.compress(b'"')
            for _ in range(self.size // 100_000):
                body += packer.compress(bytes(100_000))
            exchange.send(
                200, body + packer.flush(), headers={"Content-Encoding": "gzip"}
            )
            return
        exchange.send(200, b'"', length=self.size)
        piece = b"x" * 100_000
        for _ in range(self.size // len(piece)):
            exchange.write(piece)


@dataclass(frozen=True)
class Packed:
    """The right answer, packed, in one piece or not to its end."""

    encoding: str = "gzip"
    whole: bool = True

    def __call__(self, exchange: Exchange) -> None:
        body = gzip.compress(json.dumps(exchange.result()).encode())
        kept = body if self.whole else body[:-12]
        exchange.send(200, kept, headers={"Content-Encoding": self.encoding})


@dataclass(frozen=True)
class Drip:
    """The right answer, a byte at a time, so that no single wait is long."""

    pause: float

    def __call__(self, exchange: Exchange) -> None:
        body = json.dumps(exchange.result()).encode() + b" " * 10_000
        exchange.send(200, b"", length=len(body))
        for byte in body:
            time.sleep(self.pause)
            exchange.write(bytes([byte]))


@dataclass(frozen=True)
class DripHeaders:
    """The beginning of an answer, whose headers never end; each comes soon enough."""

    pause: float
    line: bytes = b"X-Header: and another\r\n"
    piece: int = 1

    def __call__(self, exchange: Exchange) -> None:
        exchange.result()
        exchange.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            for start in range(0, len(self.line), self.piece):
                time.sleep(self.pause)
                exchange.write(self.line[start : start + self.piece])


@dataclass(frozen=True)
class Interim:
    """Interim answers without end, and never the real one."""

    pause: float

    def __call__(self, exchange: Exchange) -> None:
        exchange.result()
        while True:
            time.sleep(self.pause)
            exchange.write(b"HTTP/1.1 102 Processing\r\n\r\n")


def endless_headers(exchange: Exchange) -> None:
    """Headers without end, as fast as they can be read."""
    exchange.result()
    exchange.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(1_000_000):
        exchange.write(b"X-Header-%d: and another\r\n" % number * 100)


@dataclass(frozen=True)
class Silence:
    """What was asked for is done, but no answer comes."""

    seconds: float

    def __call__(self, exchange: Exchange) -> None:
        exchange.result()
        time.sleep(self.seconds)
        raise Cut
