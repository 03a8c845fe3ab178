"""Several parts of one query at once, and their batches in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from typing import Any, TypeAlias

from .continuation import Cursor
from .events import Call

Batch: TypeAlias = dict[str, Any]


async def ahead(
    run: Callable[[Call[Batch]], Awaitable[Batch]], parts: Sequence[Cursor], most: int
) -> AsyncGenerator[Batch, None]:
    """The batches of one part after the other, while the next parts are fetched.

    Args:
        run: makes a call.
        most: how many parts are on their way at once.
    """

    async def fetched(part: Cursor) -> list[Batch]:
        batches: list[Batch] = []
        while not part.done:
            batches.append(await run(part.step()))
        return batches

    left = deque(parts)
    running: deque[asyncio.Task[list[Batch]]] = deque()
    try:
        while left or running:
            while left and len(running) < most:
                running.append(asyncio.create_task(fetched(left.popleft())))
            batches = await running[0]
            running.popleft()
            for batch in batches:
                yield batch
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
