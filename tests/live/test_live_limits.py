"""`limit` is the number of results that the caller gets: every list, prop and generator of real wikis."""

from __future__ import annotations

import asyncio
import importlib
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from forging import Forged, forge
from wiki import CATEGORY, LiveWiki

import mwforge
from mwforge.render.docs import call_source, classes_used
from mwforge.spec.examples import Call, convert
from mwforge.spec.model import Kind, Module

pytestmark = pytest.mark.filterwarnings("ignore")

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"
LIMIT = re.compile(r"\blimit=(\d+)")
TITLES = ["Specimen 001", "Specimen 002", "Specimen 005", "Gallery", "Main Page"]
FILES = ["File:Landscape.jpg", "File:Diagram.svg", "File:Notes.txt"]

ASKED: Mapping[str, Mapping[str, Any]] = {
    "query+backlinks": {"title": "Specimen 001"},
    "query+categorymembers": {"title": CATEGORY},
    "query+deletedrevs": {"namespace": 0},
    "query+embeddedin": {"title": "Template:Fact"},
    "query+exturlusage": {},
    "query+imageusage": {"title": "File:Landscape.jpg"},
    "query+iwbacklinks": {"prefix": "commons"},
    "query+langbacklinks": {"lang": "de"},
    "query+pageswithprop": {"propname": "defaultsort"},
    "query+prefixsearch": {"search": "Spec"},
    "query+querypage": {"page": "Listredirects"},
    "query+search": {"search": "specimen"},
    "query+usercontribs": {"user": ["Alice", "Admin"]},
    "query+extracts": {"intro": True},
    "query+watchlist": {"allrev": True},
    "query+imageinfo": {"titles": ["File:Landscape.jpg"]},
    "query+revisions": {"titles": ["Specimen 042"]},
    "query+deletedrevisions": {"titles": ["Doomed 1", "Doomed 2", "Doomed 3"]},
    "query+notifications": {"prop": ["list"]},
    "query+transcludedin": {"titles": ["Template:Fact"]},
}
"""What a module must be told before it answers something."""

FILE_MODULES = {"duplicatefiles", "fileusage", "imageinfo"}

EMPTY = {"query+linterrors"}
"""Modules of which the seeded wikis have nothing."""

UNCOUNTED: Mapping[str, str] = {
    "query+unreadnotificationpages": "the wiki counts pages over its sources",
}
"""Modules whose results stand where no list is, with the reason."""


class Counting(httpx.HTTPTransport):
    """Remembers each request that is no log-in, token or question of rights."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[httpx.URL] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.url)
        return super().handle_request(request)


class AsyncCounting(httpx.AsyncHTTPTransport):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[httpx.URL] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.url)
        return await super().handle_async_request(request)


@dataclass
class Clients:
    """Both clients of a running wiki, logged in as its administrator."""

    forged: Forged
    package: Any
    wiki: Any
    awiki: Any
    counter: Counting
    acounter: AsyncCounting
    loop: asyncio.AbstractEventLoop

    def request(self, module: Module, **arguments: Any) -> Any:
        names = module.names
        home = importlib.import_module(
            f"{self.package.__name__}.{names.package}.{names.file}"
        )
        return getattr(home, names.cls)(**arguments)

    @property
    def query(self) -> Any:
        return importlib.import_module(f"{self.package.__name__}.actions.query").Query

    def both(self, request: Any) -> Iterator[tuple[Any, int]]:
        """What a request gives sync and async, and how many requests that took."""
        before = len(self.counter.seen)
        given = self.wiki(request)
        found = (
            list(given)
            if hasattr(given, "__iter__") and not isinstance(given, dict)
            else given
        )
        yield found, len(self.counter.seen) - before

        async def collect() -> Any:
            later = self.awiki(request)
            if hasattr(later, "__aiter__"):
                return [each async for each in later]
            return await later

        before = len(self.acounter.seen)
        found = self.loop.run_until_complete(collect())
        yield found, len(self.acounter.seen) - before


@pytest.fixture(scope="module")
def clients(
    live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Clients]:
    name = f"limits{live_wiki.version.replace('.', '')}"
    folder = tmp_path_factory.mktemp("limits")
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
            yield Clients(forged, package, wiki, awiki, counter, acounter, loop)
            loop.run_until_complete(awiki.close())
    finally:
        loop.close()
        sys.path.remove(str(folder))


def limited(clients: Clients, *kinds: Kind) -> Iterator[Module]:
    """The modules that `limit` is for, as everybody may call them."""
    for module in clients.forged.spec.modules:
        if module.counting and module.kind in kinds and not module.must_be_posted:
            yield module


def values(module: Module, page: Mapping[str, Any]) -> int:
    """How many values a prop module added to a page."""
    assert module.counting is not None
    found = [page.get(key) for key in module.counting.keys or (module.name,)]
    lists = [len(each) for each in found if isinstance(each, list)]
    return sum(lists) if lists else int(any(each is not None for each in found))


def number(module: Module, given: Any) -> int:
    """How many results came."""
    counting = module.counting
    assert counting is not None
    match module.kind:
        case Kind.LIST if counting.keys:
            return sum(len(row.get(counting.keys[0], ())) for row in given)
        case Kind.LIST:
            return len(given)
        case Kind.PROP:
            return sum(values(module, page) for page in given)
        case _:
            found = given.get(module.name, {})
            for key in counting.keys:
                found = found[key]
            return len(found)


def composed(clients: Clients, module: Module, **more: Any) -> Any:
    """The request of a module, beside the pages that it is about."""
    given = dict(ASKED.get(module.path, {}))
    titles = given.pop("titles", FILES if module.name in FILE_MODULES else TITLES)
    made = clients.request(module, **given, **more)
    if module.kind is Kind.PROP:
        return clients.query(titles=titles, prop=[made])
    return made


def test_every_module_gives_as_many_results_as_were_asked_for(clients: Clients) -> None:
    wrong: list[str] = []
    empty: list[str] = []
    for module in limited(clients, Kind.LIST, Kind.PROP, Kind.META):
        if module.path in UNCOUNTED:
            continue
        for given, _ in clients.both(composed(clients, module, limit="max")):
            there = number(module, given)
        if there == 0:
            empty.append(module.path)
        for given, requests in clients.both(composed(clients, module, limit=3)):
            found = number(module, given)
            if found != min(3, there) or requests != 1:
                wrong.append(
                    f"{module.path}: {found} of {there} in {requests} requests"
                )
    assert not wrong, "\n".join(wrong)
    assert set(empty) <= EMPTY


def test_every_generator_gives_as_many_pages_as_were_asked_for(
    clients: Clients,
) -> None:
    wrong: list[str] = []
    for module in limited(clients, Kind.LIST, Kind.PROP):
        if not module.generator:
            continue
        given = dict(ASKED.get(module.path, {}))
        titles = given.pop("titles", FILES if module.name in FILE_MODULES else TITLES)
        more = {"titles": titles} if module.kind is Kind.PROP else {}
        for limit in ("max", 3):
            made = clients.request(module, **given, limit=limit)
            for pages, requests in clients.both(clients.query(generator=made, **more)):
                if limit == "max":
                    there = len(pages)
                elif len(pages) != min(3, there) or requests != 1:
                    wrong.append(
                        f"{module.path}: {len(pages)} of {there} in {requests} requests"
                    )
    assert not wrong, "\n".join(wrong)


def test_every_example_with_a_number_gives_as_many(clients: Clients) -> None:
    wrong: list[str] = []
    tried = 0
    for module in limited(clients, Kind.LIST, Kind.PROP, Kind.META):
        for example in module.examples:
            call = convert(example.query, clients.forged.modules)
            if not isinstance(call, Call):
                continue
            source = call_source(call, 10_000)
            wanted = LIMIT.search(source)
            if wanted is None:
                continue
            scope: dict[str, Any] = {"wiki": clients.wiki}
            for folder, name in classes_used(call):
                home = importlib.import_module(f"{clients.package.__name__}.{folder}")
                scope[name] = getattr(home, name)
            given, there = (
                eval(text, scope) for text in (source, LIMIT.sub("limit='max'", source))
            )
            composed_ = "generator=" in source or "prop=[" in source
            if isinstance(given, dict):
                some, all_ = number(module, given), number(module, there)
            elif composed_:  # a generator's pages
                some, all_ = len(list(given)), len(list(there))
            else:
                some, all_ = number(module, list(given)), number(module, list(there))
            tried += 1
            if some != min(int(wanted[1]), all_):
                wrong.append(f"{source}: {some} of {all_}")
    assert not wrong, "\n".join(wrong)
    assert tried > 10


def test_an_action_does_as_many_pages_of_a_generator(clients: Clients) -> None:
    actions = importlib.import_module(f"{clients.package.__name__}.actions")
    allpages = clients.forged.modules["query+allpages"]
    there = len(list(clients.wiki(clients.request(allpages))))
    assert there > 10
    for limit, expected in ((None, there), (7, 7)):
        pages = clients.request(allpages, limit=limit)
        for request in (
            actions.Purge(generator=pages),
            actions.Watch(generator=pages),
            actions.SetNotificationTimestamp(generator=pages),
        ):
            for answer, _ in clients.both(request):
                assert len(answer[request.path]) == expected
                assert "continue" not in answer
