"""A real MediaWiki of each version, for the tests here; all are marked `live`."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from both import AGENT, AsyncCounting, Clients, Counting
from forging import forge
from needed import need
from wiki import VERSIONS, LiveWiki, missing, running

import mwforge

HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("live")
            # One process for each version, so that each wiki is started once.
            called = getattr(item, "callspec", None)
            values = called.params.values() if called else ()
            version = next((one for one in values if one in VERSIONS), VERSIONS[-1])
            item.add_marker(pytest.mark.xdist_group(version))


@pytest.fixture(scope="session")
def start_once() -> Iterator[Callable[[str], LiveWiki]]:
    """Start a version's wiki on its first use; all run until the session ends."""
    wikis: dict[str, LiveWiki] = {}
    with ExitStack() as stack:

        def start(version: str) -> LiveWiki:
            if version not in wikis:
                wikis[version] = stack.enter_context(running(version))
            return wikis[version]

        yield start


@pytest.fixture(scope="session", params=VERSIONS, ids=VERSIONS)
def live_wiki(
    request: pytest.FixtureRequest, start_once: Callable[[str], LiveWiki]
) -> LiveWiki:
    """A seeded wiki of each version, shared by the session.

    Tests are skipped where it is not installed; with MWFORGE_REQUIRE_LIVE=1 they fail.
    """
    version: str = request.param
    need(missing(version))
    return start_once(version)


@pytest.fixture(params=VERSIONS, ids=VERSIONS)
def fresh(request: pytest.FixtureRequest) -> Iterator[LiveWiki]:
    """A seeded wiki of each version, for one test alone."""
    need(missing(request.param))
    with running(request.param) as wiki:
        yield wiki


@pytest.fixture(scope="module")
def clients(
    live_wiki: LiveWiki,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[Clients]:
    """Both clients, forged from the wiki itself, logged in as its administrator."""
    name = f"both{live_wiki.version.replace('.', '')}_{request.module.__name__.rpartition('.')[2]}"
    folder = tmp_path_factory.mktemp("both")
    forged = forge(mwforge.pull(live_wiki.url), folder, name)
    sys.path.insert(0, str(folder))
    loop = asyncio.new_event_loop()
    try:
        package = importlib.import_module(name)
        counter, acounter = Counting(), AsyncCounting()
        given = {"user_agent": AGENT, "api": live_wiki.api}
        with package.Wiki(transport=counter, **given) as wiki:
            awiki = package.AsyncWiki(transport=acounter, **given)
            # A bot password may not read notifications.
            step = package.InteractiveLogin(live_wiki.admin, live_wiki.admin_password)
            assert wiki(step).status == "PASS"
            assert loop.run_until_complete(awiki(step)).status == "PASS"
            yield Clients(
                forged,
                package,
                wiki,
                awiki,
                counter,
                acounter,
                loop,
                live_wiki.version,
            )
            loop.run_until_complete(awiki.close())
    finally:
        loop.close()
        sys.path.remove(str(folder))
