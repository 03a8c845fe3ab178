"""The one file that knows httpx: it sends an HttpRequest and reads its response.

No type of httpx leaves it, so that another HTTP library can take its place.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
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
            # The decoders of other encodings are optional, and less bounded.
            "headers": {"Accept-Encoding": "gzip, deflate", **headers},
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

    def _check(self, response: httpx.Response, size: int, deadline: float) -> None:
        if size > self._most:
            raise ResponseError(
                f"the answer is larger than {self._most:,} bytes",
                response.status_code,
                response.headers.get("content-type", ""),
            )
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the answer comes too slowly")

    def _deadline(self) -> float:
        return time.monotonic() + SLOWEST * self._timeout


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
        body = bytearray()
        deadline = self._deadline()
        try:
            with ExitStack() as opened:
                with self._client.stream(
                    request.method, request.url, **self._content(request, opened)
                ) as response:
                    for chunk in response.iter_bytes():
                        body += chunk
                        self._check(response, len(body), deadline)
                return _response(response, body)
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
        self._client = httpx.AsyncClient(**self._settings)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        if request.forget_cookies:
            self._client.cookies.clear()
        body = bytearray()
        deadline = self._deadline()
        try:
            with ExitStack() as opened:
                async with self._client.stream(
                    request.method, request.url, **self._content(request, opened)
                ) as response:
                    async for chunk in response.aiter_bytes():
                        body += chunk
                        self._check(response, len(body), deadline)
                return _response(response, body)
        except FAILURES as error:
            failure = _failure(request, error)
        raise failure

    async def close(self) -> None:
        await self._client.aclose()


def _response(response: httpx.Response, body: bytearray) -> HttpResponse:
    return HttpResponse(response.status_code, dict(response.headers), bytes(body))


def _failure(request: HttpRequest, error: Exception) -> WikiError:
    """What stands for an error of httpx; its text names the host and no more."""
    host = urlsplit(request.url).netloc
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return WikiError(f"{host or request.url!r} is no address: {error}")
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return TransportError(f"{host}: {what}", sent=not isinstance(error, UNSENT))
