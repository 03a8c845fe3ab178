"""How long to wait before a call is tried again, and when to give up.

What counts for the patience is the sum of the waits, and the time that it took to
find out that nobody could be reached.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Final

from .errors import (
    ApiError,
    LoginError,
    ResponseError,
    TransportError,
    TryLaterError,
    WikiError,
)

BUSY: Final = frozenset({429, 502, 503, 504})
"""HTTP statuses that a later attempt may not meet."""
LONGEST: Final = 60.0
"""The longest pause that the back-off makes by itself, in seconds."""
CUTS: Final = 3
"""How often the answers to one call may be cut, garbled or late."""


class Waiting:
    """The patience of one call: `patience` is the sum of its waits, in seconds."""

    def __init__(
        self,
        patience: float,
        jitter: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._left = patience
        self._jitter = jitter
        self._clock = clock
        self._tries = self._cuts = 0
        self._since = clock()

    def after(self, error: WikiError) -> float:
        """Seconds to wait before trying again; raises the error when there is no use.

        The back-off doubles from a second up to a minute and is jittered, lest many
        clients come back at one moment. A server's Retry-After makes it longer, never
        shorter: a `0` would go on for ever, and a date may be a wrong clock's.
        """
        self._tries += 1
        took, self._since = self._clock() - self._since, self._clock()
        if not self._passes(error):
            raise error
        most = min(LONGEST, 2.0 ** min(self._tries - 1, 10))
        seconds = most * (0.5 + self._jitter() / 2)
        if isinstance(error, (ApiError, ResponseError)):
            seconds = max(seconds, error.retry_after or 0.0)
        elif isinstance(error, TransportError) and not error.sent:
            self._left -= max(took, 0.0)
        self._left -= seconds
        if self._left < 0:
            raise error
        self._since += seconds
        return seconds

    def _passes(self, error: WikiError) -> bool:
        """Whether a later attempt may not meet this error."""
        if isinstance(error, TransportError):
            if error.sent:
                self._cuts += 1
            return not error.lasting and self._cuts < CUTS
        if isinstance(error, ResponseError):
            return error.status in BUSY
        return isinstance(error, (TryLaterError, LoginError))


class Pace:
    """A rate: at most one request in so many seconds, whoever makes them."""

    def __init__(
        self, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = seconds
        self._clock = clock
        self._free = 0.0
        self._returned: list[float] = []
        self._lock = threading.Lock()

    def reserve(self) -> tuple[float, float]:
        """Take the next turn; returns it, and the seconds until it comes."""
        with self._lock:
            now = self._clock()
            while self._returned:
                turn = heappop(self._returned)
                if turn >= now:
                    return turn, turn - now
            turn = max(now, self._free)
            self._free = turn + self._seconds
            return turn, turn - now

    def give_back(self, turn: float) -> None:
        """Let another request have a turn that is not needed after all."""
        with self._lock:
            if turn + self._seconds == self._free:
                self._free = turn
            else:
                heappush(self._returned, turn)
