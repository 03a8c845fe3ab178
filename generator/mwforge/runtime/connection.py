"""What sends requests, as the engine sees it; transport.py does it, with httpx.

No import leads from here to transport.py, neither at run time nor for a type checker:
httpx takes five times as long to import as a client, and as long to type-check as
three clients. It is loaded when the first client is made.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, Protocol, cast

from .events import HttpRequest, HttpResponse


class Connection(Protocol):
    """The connections of a SyncClient.

    Attributes:
        lock: what a thread holds while it makes an `Alone` call.
    """

    lock: AbstractContextManager[object]

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request and read its response.

        Raises:
            TransportError: none came.
            ResponseError: it is too large.
        """
        ...

    def close(self) -> None: ...


class AsyncConnection(Protocol):
    """The connections of an AsyncClient."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """See Connection.send."""
        ...

    async def close(self) -> None: ...


def connect(**settings: Any) -> Connection:
    """The connections of a new SyncClient.

    Raises:
        ImportError: httpx is not installed.
    """
    make = cast("Callable[..., Connection]", _transport().SyncTransport)
    return make(**settings)


def connect_async(**settings: Any) -> AsyncConnection:
    """The connections of a new AsyncClient.

    Raises:
        ImportError: httpx is not installed.
    """
    make = cast("Callable[..., AsyncConnection]", _transport().AsyncTransport)
    return make(**settings)


def _transport() -> Any:
    return import_module(".transport", __package__)
