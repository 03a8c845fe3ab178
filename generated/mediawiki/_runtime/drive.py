"""The two drivers: they run a call and do the input and output that it asks for.

They know nothing of the API. What sends, waits and locks is handed in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TypeVar

from .events import Alone, Call, HttpRequest, HttpResponse, Wait

R = TypeVar("R")


def drive(
    call: Call[R],
    send: Callable[[HttpRequest], HttpResponse],
    wait: Callable[[Wait], None],
    lock: AbstractContextManager[object],
) -> R:
    """Run a call to its end and return its result.

    Args:
        lock: held during an `Alone`; it must let its own thread in again.
    """
    answer: object = None
    failure: Exception | None = None
    try:
        while True:
            try:
                event = call.send(answer) if failure is None else call.throw(failure)
            except StopIteration as stop:
                result: R = stop.value
                return result
            answer = failure = None
            try:
                match event:
                    case HttpRequest():
                        answer = send(event)
                    case Wait():
                        wait(event)
                    case Alone():
                        with lock:
                            answer = drive(event.call, send, wait, lock)
            except Exception as error:
                failure = error
    finally:
        failure = None  # or it and this frame would keep each other alive
        call.close()


async def drive_async(
    call: Call[R],
    send: Callable[[HttpRequest], Awaitable[HttpResponse]],
    wait: Callable[[Wait], Awaitable[None]],
    lock: AbstractAsyncContextManager[object],
    alone: bool = False,
) -> R:
    """Run a call to its end and return its result.

    Args:
        alone: the lock is held already, by the call that this one is part of.
    """
    answer: object = None
    failure: Exception | None = None
    try:
        while True:
            try:
                event = call.send(answer) if failure is None else call.throw(failure)
            except StopIteration as stop:
                result: R = stop.value
                return result
            answer = failure = None
            try:
                match event:
                    case HttpRequest():
                        answer = await send(event)
                    case Wait():
                        await wait(event)
                    case Alone():
                        if alone:
                            answer = await drive_async(
                                event.call, send, wait, lock, True
                            )
                        else:
                            async with lock:
                                answer = await drive_async(
                                    event.call, send, wait, lock, True
                                )
            except Exception as error:
                failure = error
    finally:
        failure = None
        call.close()
