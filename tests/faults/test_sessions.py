"""Many calls at once over real sockets: threads, tasks, a lost session, a fork."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from faults.server import NAME, PASSWORD, USER, Exchange, FaultyWiki
from runtime.kit import AGENT, Edit

from mwforge.runtime.client import AsyncClient, SyncClient

CALLS = 40


@pytest.fixture
def wiki() -> Iterator[FaultyWiki]:
    with FaultyWiki(refreshes=True, most=5000) as wiki:
        yield wiki


def edit(number: int) -> Edit:
    return Edit(title=f"Page {number}", text="hello")


def settings(wiki: FaultyWiki) -> dict[str, Any]:
    return {"api": wiki.api, "user_agent": AGENT, "maxlag": None}


def lose(wiki: FaultyWiki) -> Callable[[Exchange], None]:
    """Forgets every session at one request, and answers it."""

    def fault(exchange: Exchange) -> None:
        wiki.sessions.clear()
        exchange.answer()

    return fault


def calls_in_threads(wiki: FaultyWiki) -> list[str]:
    with SyncClient(**settings(wiki)) as client, ThreadPoolExecutor(CALLS) as pool:
        client.login(USER, PASSWORD)
        client(edit(0))
        wiki.at, wiki.faults = "edit", [lose(wiki)]
        answers = pool.map(lambda number: client(edit(number)), range(CALLS))
        return [answer["edit"]["title"] for answer in answers]


def calls_in_tasks(wiki: FaultyWiki) -> list[str]:
    async def main() -> list[str]:
        async with AsyncClient(**settings(wiki)) as client:
            await client.login(USER, PASSWORD)
            await client(edit(0))
            wiki.at, wiki.faults = "edit", [lose(wiki)]
            answers = await asyncio.gather(*(client(edit(n)) for n in range(CALLS)))
            return [answer["edit"]["title"] for answer in answers]

    return asyncio.run(main())


@pytest.mark.parametrize("calls", [calls_in_threads, calls_in_tasks])
@pytest.mark.parametrize("turn", range(3))
def test_a_session_lost_with_many_calls_in_flight(
    wiki: FaultyWiki, calls: Callable[[FaultyWiki], list[str]], turn: int
) -> None:
    """Each answer sets the cookie of its own session again, as MediaWiki's do."""
    assert calls(wiki) == [f"Page {number}" for number in range(CALLS)]
    assert len(wiki.writes) == CALLS + 1, "each edit once, and the one before"
    assert {write.user for write in wiki.writes} == {NAME}
    assert wiki.logins == 2, "one log-in at first, and one for all that lost it"


def test_threads_share_a_client(wiki: FaultyWiki) -> None:
    """Calls, log-ins and derived clients of many threads, over one session."""
    with SyncClient(**settings(wiki)) as client, ThreadPoolExecutor(16) as pool:
        client.login(USER, PASSWORD)

        def work(number: int) -> str:
            derived = client._derive({"uselang": "de"}) if number % 3 else client
            if number % 20 == 19:
                client.login(USER, PASSWORD)
            return str(derived(edit(number))["edit"]["title"])

        found = list(pool.map(work, range(200)))
    assert found == [f"Page {number}" for number in range(200)]
    assert {write.user for write in wiki.writes} == {NAME}
    titles = [write.values["title"] for write in wiki.writes]
    assert sorted(titles) == sorted(found), "each edit once"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes are forked here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_client_has_connections_of_its_own(wiki: FaultyWiki) -> None:
    with SyncClient(**settings(wiki)) as client:
        client.login(USER, PASSWORD)
        client(edit(0))
        before = wiki.connections
        child = os.fork()
        if child == 0:  # no assertion can be seen from here
            try:
                titles = [client(edit(n))["edit"]["title"] for n in (1, 2)]
                os._exit(0 if titles == ["Page 1", "Page 2"] else 1)
            finally:
                os._exit(2)
        _, status = os.waitpid(child, 0)
        assert status == 0
        assert wiki.connections == before + 1, "the child's own"
        client(edit(3))
        assert wiki.connections == before + 1, "the parent's still stands"
    assert {write.user for write in wiki.writes} == {NAME}


def test_an_async_client_goes_from_one_event_loop_to_the_next(
    wiki: FaultyWiki,
) -> None:
    client = AsyncClient(**settings(wiki))

    async def work(number: int) -> str:
        return str((await client(edit(number)))["edit"]["title"])

    assert [asyncio.run(work(n)) for n in range(3)] == ["Page 0", "Page 1", "Page 2"]


def test_the_lock_of_a_cancelled_call_is_given_back(wiki: FaultyWiki) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def slow(exchange: Exchange) -> None:
        arrived.set()
        go_on.wait(5)
        exchange.answer()

    async def main() -> str:
        async with AsyncClient(**settings(wiki)) as client:
            wiki.at, wiki.faults = "tokens", [slow]
            cancelled = asyncio.create_task(client(edit(0)))
            while not arrived.is_set():
                await asyncio.sleep(0.01)
            cancelled.cancel()
            await asyncio.gather(cancelled, return_exceptions=True)
            assert cancelled.cancelled()
            go_on.set()
            return str((await client(edit(1)))["edit"]["title"])

    assert asyncio.run(main()) == "Page 1"
