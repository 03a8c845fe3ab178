"""The one file that knows httpx: it sends an HttpRequest and reads its response.

No type of httpx leaves it, so that another HTTP library can take its place.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, aclosing, closing
from email.message import Message
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import urlencode, urlsplit
from urllib.request import Request as CookieRequest

import httpx

from .cookies import is_cookie
from .errors import ResponseError, TransportError, WikiError
from .events import HttpRequest, HttpResponse
from .streams import Stream
from .values import Value

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

SLOWEST: Final = 10
"""A whole exchange may take this many times the time-out of one of its pieces."""
UPLOAD: Final = 10_000
"""And as much longer as sending its body takes at so many bytes a second."""
FAILURES: Final = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)
SLOW: Final = "the answer comes too slowly"
STREAMS: Final = (
    "connect_tcp.complete",
    "connect_unix_socket.complete",
    "start_tls.complete",
)
"""The steps of httpx that give a connection."""
UNSENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
"""Failures before anything of a request left."""
FORM: Final = b"application/x-www-form-urlencoded"
HEADERS: Final = {
    "accept": ("Accept", "*/*"),
    "accept-encoding": ("Accept-Encoding", "gzip"),
    "connection": ("Connection", "keep-alive"),
}


class _Transport:
    """What the two transports share: settings, requests out, bodies in.

    httpx would merge its client's headers, address and cookies into each request, and
    look for cookies in each answer, at a fifth of the CPU time of a small call. So
    requests and cookies are made here; connections, proxies, authentication and HTTP
    itself are httpx's.
    """

    def __init__(
        self,
        *,
        timeout: float,
        headers: Mapping[str, str],
        auth: object | None,
        transport: object | None,
        most: int,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        connections: int | None = None,
    ) -> None:
        known = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
        if not known or not 0 < timeout < float("inf"):
            raise ValueError(f"timeout={timeout!r}: give a positive number of seconds")
        self._timeout = timeout
        self._most = most
        given = {name.lower(): (name, value) for name, value in headers.items()}
        cookie = given.pop("cookie", None)  # who gives this one wants no other
        self._cookie = dict([cookie]) if cookie else {}
        self._headers = _encoded({**HEADERS, **given}.values())
        self._address = "", httpx.URL()
        self._settings: dict[str, Any] = {
            "timeout": timeout,
            "auth": auth,
            "transport": transport,
            "proxy": proxy,
            "verify": verify,
            "follow_redirects": False,
            "cookies": _Unused(),
        }
        if connections is not None:
            self._settings["limits"] = httpx.Limits(
                max_connections=connections, max_keepalive_connections=connections
            )
        self._given = transport
        self._process = os.getpid()
        # When the exchange that a thread is in must be over.
        self._until = threading.local()

    def _request(self, request: HttpRequest, opened: ExitStack) -> httpx.Request:
        """The same request for httpx; its files are opened in `opened`."""
        headers = [*self._headers, *_encoded(request.headers.items())]
        asking = self._asking(request)
        if request.cookies is not None:
            request.cookies.add_cookie_header(asking)
        headers += _encoded(asking.header_items())
        extensions: dict[str, Any] = {"trace": self._trace}
        if request.timeout is not None:
            extensions["timeout"] = httpx.Timeout(request.timeout).as_dict()
        content: bytes | None = None
        files: list[tuple[str, Any]] | None = None
        if request.form is not None:
            texts = [(k, v) for k, v in request.form if isinstance(v, str)]
            if len(texts) == len(request.form):
                headers.append((b"Content-Type", FORM))
                content = urlencode(texts).encode()
            else:
                # All as 'files', which alone keeps their order: the token is the last.
                files = [(name, _part(name, v, opened)) for name, v in request.form]
        return httpx.Request(
            request.method,
            self._url(request.url),
            headers=headers,
            content=content,
            files=files,
            extensions=extensions,
        )

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Told by httpx of each step; here a connection begins."""

    def _seconds(self, sent: httpx.Request, timeout: float | None) -> float:
        """How long the whole exchange may take: neither headers that drip nor interim
        answers without end keep a call for ever."""
        length = sent.headers.get("content-length", "0")
        piece = self._timeout if timeout is None else timeout
        return SLOWEST * piece + int(length) / UPLOAD

    def _url(self, text: str) -> httpx.URL:
        """An address read by httpx, which takes long; it is often the one before."""
        known, url = self._address
        if text != known:
            url = httpx.URL(text)
            self._address = text, url
        return url

    def _asking(self, request: HttpRequest) -> CookieRequest:
        """What the standard library's cookies need to know of a request."""
        return CookieRequest(request.url.partition("?")[0], headers=self._cookie)

    def _take_cookies(self, request: HttpRequest, response: httpx.Response) -> None:
        told = [
            line for line in response.headers.get_list("set-cookie") if is_cookie(line)
        ]
        if told and request.cookies is not None:
            answer: Any = _SetCookies(told)
            request.cookies.extract_cookies(answer, self._asking(request))

    def _body(self, response: httpx.Response, deadline: float) -> _Body:
        return _Body(response, self._most, deadline)


class _Body:
    """The bytes of a response as they come, unpacked here: httpx unpacks each piece to
    its end, which may be a thousand times as long."""

    def __init__(self, response: httpx.Response, most: int, deadline: float) -> None:
        self._response = response
        self._most = most
        self._deadline = deadline
        self._bytes = bytearray()
        self._unpacker: Any = None
        encoding = response.headers.get("content-encoding", "identity").lower()
        if response.is_stream_consumed:  # a transport has read and unpacked it
            self.add(response.content)
        elif encoding in ("gzip", "x-gzip"):
            self._unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        elif encoding != "identity":
            raise httpx.DecodingError(f"unasked-for Content-Encoding: {encoding}")

    def add(self, piece: bytes) -> None:
        """Take in what has come.

        Raises:
            ResponseError: it is too much.
            httpx.HTTPError: it comes too slowly, or is no gzip.
        """
        if self._unpacker is not None:
            most = self._most + 1 - len(self._bytes)
            try:
                piece = self._unpacker.decompress(piece, most)
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from None
        self._bytes += piece
        if len(self._bytes) > self._most:
            raise ResponseError(
                f"the answer is larger than {self._most:,} bytes",
                self._response.status_code,
                self._response.headers.get("content-type", ""),
            )
        if time.monotonic() > self._deadline:
            raise httpx.ReadTimeout(SLOW)

    def whole(self) -> HttpResponse:
        """The response, when all has come."""
        if self._unpacker is not None and self._bytes and not self._unpacker.eof:
            raise httpx.DecodingError("the compressed answer ends too early")
        headers: dict[str, str] = {}
        for raw, value in self._response.headers.raw:
            name, text = raw.decode("latin-1").lower(), value.decode("utf-8", "replace")
            headers[name] = f"{headers[name]}, {text}" if name in headers else text
        return HttpResponse(self._response.status_code, headers, bytes(self._bytes))


class SyncTransport(_Transport):
    """Sends requests with httpx.Client."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._open()

    def _open(self) -> None:
        self._client = httpx.Client(**self._settings)
        self.lock = threading.RLock()

    def _forked(self) -> None:
        """In a child process: what is left of the parent's connections is not ours."""
        self._process = os.getpid()
        if self._given is not None:
            cast("Any", self._given).close()
        self._open()

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(STREAMS):
            _limit(info["return_value"], self._until)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        try:
            if self._process != os.getpid():
                self._forked()
            with ExitStack() as opened:
                sent = self._request(request, opened)
                deadline = time.monotonic() + self._seconds(sent, request.timeout)
                self._until.deadline = deadline
                with closing(self._client.send(sent, stream=True)) as response:
                    self._take_cookies(request, response)
                    body = self._body(response, deadline)
                    if not response.is_stream_consumed:
                        for piece in response.iter_raw():
                            body.add(piece)
                return body.whole()
        except FAILURES as error:
            failure = _failure(request, error)
        # Outside of the handler: what httpx raised holds the request, and the request
        # the secrets of its body.
        raise failure

    def close(self) -> None:
        self._client.close()


class AsyncTransport(_Transport):
    """Sends requests with httpx.AsyncClient."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client = httpx.AsyncClient(**self._settings)
        self._lost: list[httpx.AsyncClient] = []

    async def _trace(self, event: str, info: Mapping[str, Any]) -> None:  # type: ignore[override]
        pass

    def _here(self) -> httpx.AsyncClient:
        """The client for this process and this event loop: connections belong to the
        ones that they were made in. Those of others are kept, and never touched."""
        import asyncio

        loop = asyncio.get_running_loop()
        if self._process != os.getpid() or self._loop not in (None, loop):
            self._lost.append(self._client)
            self._client = httpx.AsyncClient(**self._settings)
            self._process = os.getpid()
        self._loop = loop
        return self._client

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        import asyncio

        timer: asyncio.Timeout | None = None
        try:
            with ExitStack() as opened:
                if _waits(request):  # for a pipe's other end, perhaps
                    sent = await asyncio.to_thread(self._request, request, opened)
                else:
                    sent = self._request(request, opened)
                seconds = self._seconds(sent, request.timeout)
                timer = asyncio.timeout(seconds)
                async with timer:
                    response = await self._here().send(sent, stream=True)
                    async with aclosing(response):
                        self._take_cookies(request, response)
                        body = self._body(response, time.monotonic() + seconds)
                        if not response.is_stream_consumed:
                            async for piece in response.aiter_raw():
                                body.add(piece)
                return body.whole()
        except TimeoutError:
            if timer is None or not timer.expired():  # a stream's that was to be sent
                raise
            failure = _failure(request, httpx.ReadTimeout(SLOW))
        except FAILURES as error:
            failure = _failure(request, error)
        raise failure

    async def close(self) -> None:
        await self._client.aclose()


def _limit(stream: Any, until: threading.local) -> None:
    """Make a connection keep to the deadline of the exchange that it is used for.

    Its own time-out is for one piece. The streams and their methods are httpcore's
    documented ones.
    """
    read: Callable[..., bytes] = stream.read
    write: Callable[..., None] = stream.write

    def keep(step: Callable[..., T], what: bytes | int, timeout: float | None) -> T:
        left = until.deadline - time.monotonic()
        try:
            if left > 0:
                return step(what, left if timeout is None else min(timeout, left))
        except Exception:
            if time.monotonic() < until.deadline:
                raise
        raise httpx.ReadTimeout(SLOW)

    def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
        return keep(read, max_bytes, timeout)

    def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
        keep(write, buffer, timeout)

    stream.read, stream.write = read_in_time, write_in_time


class _Unused(CookieJar):
    """The cookies of the client of httpx, which are to stay none."""

    def extract_cookies(self, response: object, request: object) -> None:
        pass


def _encoded(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    """Headers in UTF-8, as wikis read them; httpx takes texts of ASCII alone."""
    return [(name.encode(), value.encode()) for name, value in headers]


class _SetCookies:
    """What the standard library's cookies need to know of a response: its headers."""

    def __init__(self, lines: list[str]) -> None:
        self._headers = Message()
        for line in lines:
            self._headers["Set-Cookie"] = line

    def info(self) -> Message:
        return self._headers


def _waits(request: HttpRequest) -> bool:
    """Whether a stream must be read to its end before anything is sent."""
    values = [value for _, value in request.form or ()]
    return any(isinstance(v, Stream) and not v.seekable() for v in values)


def _part(name: str, value: Value, opened: ExitStack) -> tuple[Any, ...]:
    """A field of a multipart form."""
    if isinstance(value, str):
        return (None, str(value).encode())
    source: Any = value
    if isinstance(value, Path):
        source = opened.enter_context(value.open("rb"))
    elif isinstance(value, Stream):
        source = value.opened(opened)
    # A local file's name is nobody's business.
    return (name, source, "application/octet-stream")


def _failure(request: HttpRequest, error: Exception) -> WikiError:
    """What stands for an error of httpx; its text names the host and no more."""
    host = urlsplit(request.url).netloc
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return WikiError(f"{host or request.url!r} is no address: {error}")
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    reason = _reason(error)
    return TransportError(
        f"{host}: {what}",
        sent=not isinstance(error, UNSENT),
        lasting=reason == "certificate",
        reason=reason,
    )


def _reason(error: BaseException) -> str:
    """What failed, as the system's own exceptions below httpx's tell it."""
    if isinstance(error, httpx.TimeoutException):
        return "slow"
    if "All connection attempts failed" in str(error):  # all addresses of a host
        return "refused"
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case socket.gaierror():
                return "host"
            case ConnectionRefusedError():
                return "refused"
            case ssl.SSLCertVerificationError():
                return "certificate"
            case ssl.SSLError():
                return "tls"
        cause = cause.__cause__ or cause.__context__
    return "cut"
