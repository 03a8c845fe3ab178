"""What a client tells of its requests: a line in the log, and the user's hooks."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .events import HttpRequest, HttpResponse, Wait
from .home import PACKAGE
from .values import HIDDEN, Secret

if TYPE_CHECKING:
    from logging import Logger


class Asked:
    """A request that is about to be sent.

    Attributes:
        method: GET or POST.
        action: the module that it is for, such as `edit`.
        modules: the submodules, such as `prop=info|revisions`; empty for none.
        parameters: all of them by their wire names. What is secret is `<hidden>`, and
            what is uploaded `<file>`.
    """

    __slots__ = ("method", "action", "modules", "parameters")

    def __init__(self, request: HttpRequest) -> None:
        self.method = request.method
        self.parameters: Mapping[str, str] = {
            name: _shown(value, name in request.secrets)
            for name, value in request.values.items()
        }
        known = self.parameters
        self.action = known.get("action", "")
        named = (n for n in ("generator", "prop", "list", "meta") if n in known)
        below = "submodule" if "submodule" in known else ""
        self.modules = " ".join(f"{n}={known[n]}" for n in (*named, below) if n)

    def __repr__(self) -> str:
        return f"<Asked {self}>"

    def __str__(self) -> str:
        return " ".join(filter(None, (self.method, self.action, self.modules)))


class Answered:
    """What became of a request.

    Attributes:
        asked: the request.
        status: the HTTP status; None where no answer came.
        size: bytes of the answer, unpacked.
        seconds: how long it took.
        error: what kept the answer from coming, or None. What the wiki itself calls an
            error is an answer.
    """

    __slots__ = ("asked", "status", "size", "seconds", "error")

    def __init__(
        self, asked: Asked, result: HttpResponse | BaseException, seconds: float
    ) -> None:
        self.asked = asked
        self.seconds = seconds
        self.status: int | None = None
        self.size = 0
        self.error: BaseException | None = None
        if isinstance(result, HttpResponse):
            self.status, self.size = result.status, len(result.body)
        else:
            self.error = result

    def __repr__(self) -> str:
        return f"<Answered {self}>"

    def __str__(self) -> str:
        came = f"{self.status}, {self.size} bytes"
        if self.error is not None:
            came = f"{type(self.error).__name__}: {self.error}"
        return f"{self.asked} → {came}, {self.seconds:.3f} s"


class Telling:
    """The log of a client and its hooks."""

    def __init__(
        self,
        on_request: Callable[[Asked], object] | None,
        on_response: Callable[[Answered], object] | None,
    ) -> None:
        import logging

        self._on_request = on_request
        self._on_response = on_response
        self._log: Logger = logging.getLogger(PACKAGE)
        self._debug = logging.DEBUG

    def begin(self, request: HttpRequest) -> tuple[Asked, float] | None:
        """Tell that a request goes out; None where nobody listens."""
        hooked = self._on_request is not None or self._on_response is not None
        if not hooked and not self._log.isEnabledFor(self._debug):
            return None
        asked = Asked(request)
        if self._on_request is not None:
            self._on_request(asked)
        return asked, time.monotonic()

    def end(
        self, begun: tuple[Asked, float] | None, result: HttpResponse | BaseException
    ) -> None:
        """Tell what became of it."""
        if begun is None:
            return
        asked, start = begun
        answered = Answered(asked, result, time.monotonic() - start)
        if self._log.isEnabledFor(self._debug):
            self._log.debug("%s", _line(answered))
        if self._on_response is not None:
            try:
                self._on_response(answered)
            except Exception as error:
                # The answer is there, and a write is done.
                self._log.error(
                    "on_response raised %s: %s", type(error).__name__, error
                )

    def wait(self, wait: Wait) -> None:
        """Tell of a pause."""
        if self._log.isEnabledFor(self._debug):
            self._log.debug("waiting %.1f s: %s", wait.seconds, _line(wait.reason))


def _line(text: object) -> str:
    """One line of a log, whatever a wiki's words hold."""
    return "".join(
        char if char.isprintable() else repr(char)[1:-1] for char in str(text)
    )


def _shown(value: Any, secret: bool) -> str:
    if secret or isinstance(value, Secret):
        return HIDDEN
    return value if isinstance(value, str) else "<file>"
