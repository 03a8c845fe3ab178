"""The one file that knows httpx: it sends an HttpRequest and reads its response.

No type of httpx leaves it, so that another HTTP library can take its place.
"""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Mapping
from contextlib import ExitStack
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import httpx

from .errors import ResponseError, TransportError, WikiError
from .events import HttpRequest, HttpResponse

SLOWEST: Final = 10
"""A whole response may take this many times the time-out of one of its pieces."""
FAILURES: Final = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)
UNSENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
"""Failures before anything of a request left."""
FORM: Final = "application/x-www-form-urlencoded"


class _Transport:
    """What the two transports share: settings, bodies in, bodies out."""

    def __init__(
        self,
        *,
        timeout: float,
        headers: Mapping[str, str],
        auth: object | None,
        transport: object | None,
        most: int,
    ) -> None:
        self._timeout = timeout
        self._most = most
        self._settings: dict[str, Any] = {
            "timeout": timeout,
            "headers": {"Accept-Encoding": "gzip", **headers},
            "auth": auth,
            "transport": transport,
            "follow_redirects": False,
        }

    def _content(self, request: HttpRequest, opened: ExitStack) -> dict[str, Any]:
        """The arguments of httpx for the body of a request."""
        if request.form is None:
            return {"headers": request.headers}
        texts = [(k, v) for k, v in request.form if isinstance(v, str)]
        if len(texts) == len(request.form):
            body = urlencode(texts).encode()
            return {
                "headers": {**request.headers, "Content-Type": FORM},
                "content": body,
            }
        # All fields as 'files', which alone keeps their order: the token is the last.
        fields: list[tuple[str, Any]] = []
        for name, value in request.form:
            if isinstance(value, str):
                fields.append((name, (None, str(value).encode())))
            else:
                source: Any = value
                if isinstance(value, Path):
                    source = opened.enter_context(value.open("rb"))
                # A local file's name is nobody's business.
                fields.append((name, (name, source, "application/octet-stream")))
        return {"headers": request.headers, "files": fields}

    def _body(self, response: httpx.Response) -> _Body:
        return _Body(response, self._most, time.monotonic() + SLOWEST * self._timeout)


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
            raise httpx.ReadTimeout("the answer comes too slowly")

    def whole(self) -> HttpResponse:
        """The response, when all has come."""
        if self._unpacker is not None and self._bytes and not self._unpacker.eof:
            raise httpx.DecodingError("the packed answer ends too early")
        response = self._response
        headers = dict(response.headers)
        return HttpResponse(response.status_code, headers, bytes(self._bytes))


class SyncTransport(_Transport):
    """Sends requests with httpx.Client."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._client = httpx.Client(**self._settings)
        self.lock = threading.RLock()

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        if request.forget_cookies:
            self._client.cookies.clear()
        try:
            with ExitStack() as opened:
                with self._client.stream(
                    request.method, request.url, **self._content(request, opened)
                ) as response:
                    body = self._body(response)
                    if not response.is_stream_consumed:
                        for piece in response.iter_raw():
                            body.add(piece)
                return body.whole()
        except FAILURES as error:
            failure = _failure(request, error)
        # Outside of the handler: what httpx raised holds the request, and the request
        # the secrets of its body.
        raise failure

    @property
    def cookies(self) -> CookieJar:
        return self._client.cookies.jar

    def close(self) -> None:
        self._client.close()


class AsyncTransport(_Transport):
    """Sends requests with httpx.AsyncClient."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._client = httpx.AsyncClient(**self._settings)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        if request.forget_cookies:
            self._client.cookies.clear()
        try:
            with ExitStack() as opened:
                async with self._client.stream(
                    request.method, request.url, **self._content(request, opened)
                ) as response:
                    body = self._body(response)
                    if not response.is_stream_consumed:
                        async for piece in response.aiter_raw():
                            body.add(piece)
                return body.whole()
        except FAILURES as error:
            failure = _failure(request, error)
        raise failure

    @property
    def cookies(self) -> CookieJar:
        return self._client.cookies.jar

    async def close(self) -> None:
        await self._client.aclose()


def _failure(request: HttpRequest, error: Exception) -> WikiError:
    """What stands for an error of httpx; its text names the host and no more."""
    host = urlsplit(request.url).netloc
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return WikiError(f"{host or request.url!r} is no address: {error}")
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return TransportError(f"{host}: {what}", sent=not isinstance(error, UNSENT))
