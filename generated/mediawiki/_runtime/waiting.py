"""How long to wait before a call is tried again, and when to give up.

What counts for the patience is the sum of the waits, so that it needs no clock.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Final

from .errors import ApiError, ResponseError, TransportError, TryLaterError, WikiError

BUSY: Final = frozenset({429, 502, 503, 504})
"""HTTP statuses that a later attempt may not meet."""
LONGEST: Final = 60.0
"""The longest pause that the back-off makes by itself, in seconds."""
CONNECTIONS: Final = 3
"""How often one call may fail to reach the wiki at all."""


class Waiting:
    """The patience of one call: `patience` is the sum of its waits, in seconds."""

    def __init__(
        self, patience: float, jitter: Callable[[], float] = random.random
    ) -> None:
        self._left = patience
        self._jitter = jitter
        self._tries = 0

    def after(self, error: WikiError) -> float:
        """Seconds to wait before trying again; raises the error when there is no use.

        A server's Retry-After wins over the back-off, which doubles from a second up
        to a minute and is jittered, lest many clients come back at one moment.
        """
        self._tries += 1
        if not self._passing(error):
            raise error
        asked = (
            error.retry_after if isinstance(error, (ApiError, ResponseError)) else None
        )
        if asked is None:
            most = min(LONGEST, 2.0 ** (self._tries - 1))
            seconds = most * (0.5 + self._jitter() / 2)
        else:
            seconds = asked
        # Each attempt costs something, or `Retry-After: 0` would go on for ever.
        self._left -= max(seconds, 1.0)
        if self._left < 0:
            raise error
        return seconds

    def _passing(self, error: WikiError) -> bool:
        if isinstance(error, TransportError):
            return self._tries < CONNECTIONS
        if isinstance(error, ResponseError):
            return error.status in BUSY
        return isinstance(error, TryLaterError)


class Pace:
    """A rate: at most one request in so many seconds, whoever makes them."""

    def __init__(
        self, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = seconds
        self._clock = clock
        self._free = 0.0

    def reserve(self) -> float:
        """Take the next turn; returns the seconds until it comes."""
        now = self._clock()
        turn = max(now, self._free)
        self._free = turn + self._seconds
        return turn - now
