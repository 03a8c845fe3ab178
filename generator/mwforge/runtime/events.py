"""What passes between a call and its driver: plain data, no I/O, nothing of httpx.

A call is a generator. It yields events and is sent the answers: an `HttpRequest` is
answered by an `HttpResponse` (or a TransportError thrown in), a `Wait` by nothing,
an `Alone` by the result of the call in it.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union

from .values import Value

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

R = TypeVar("R")


class HttpRequest:
    """One HTTP request. `form` is None for a GET, else the fields in their order.

    It is sent with the cookies in `cookies`, and those of its response go there: into
    no session but the one that it was made in. `timeout` is in seconds; None for the
    connections' own.
    """

    __slots__ = (
        *("url", "form", "headers", "cookies", "timeout"),
        *("values", "secrets"),
    )

    def __init__(
        self,
        url: str,
        form: Sequence[tuple[str, Value]] | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: CookieJar | None = None,
    ) -> None:
        self.url = url
        self.form = form
        self.headers: Mapping[str, str] = headers or {}
        self.cookies = cookies
        self.timeout: float | None = None
        # What the URL and the form hold, for who tells of it.
        self.values: Mapping[str, Value] = {}
        self.secrets: Collection[str] = ()

    @property
    def method(self) -> str:
        return "GET" if self.form is None else "POST"

    def __repr__(self) -> str:
        return f"<HttpRequest {self.method} {self.url}>"


class HttpResponse:
    """One HTTP response. The names of `headers` are in lower case."""

    __slots__ = ("status", "headers", "body")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status} of {len(self.body)} bytes>"


class Wait:
    """A pause before a call goes on.

    Attributes:
        seconds: how long.
        reason: why, for people.
    """

    __slots__ = ("seconds", "reason")

    def __init__(self, seconds: float, reason: str) -> None:
        self.seconds = seconds
        self.reason = reason

    def __repr__(self) -> str:
        return f"<Wait {self.seconds:.1f} s: {self.reason}>"


class Alone:
    """A call to be made while no other one of this client is: a log-in, a token."""

    __slots__ = ("call",)

    def __init__(self, call: Call[Any]) -> None:
        self.call = call


Event: TypeAlias = Union[HttpRequest, Wait, Alone]
Call: TypeAlias = Generator[Event, Any, R]
