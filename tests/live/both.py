"""Both clients of a running wiki, and what to ask each of its query modules for."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
from forging import Forged
from wiki import CATEGORY

from mwforge.spec.model import Kind, Module

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"
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
    "query+categoryinfo": {"titles": [CATEGORY]},
    "query+pageprops": {"titles": ["東京", "Ελλάδα"]},
    "query+users": {"users": ["Alice", "Bob"]},
    "query+oath": {"user": "Alice", "reason": "test"},
    "query+transcludedin": {"titles": ["Template:Fact"]},
}
"""What a module must be told before it answers something."""

FILE_MODULES = {"duplicatefiles", "fileusage", "imageinfo"}


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
    version: str

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

    def asked(self, module: Module) -> tuple[list[str], dict[str, Any]]:
        """Pages that a module can tell something of, and its own arguments."""
        given = dict(ASKED.get(module.path, {}))
        usual = FILES if module.name in FILE_MODULES else TITLES
        return given.pop("titles", usual), given

    def composed(self, module: Module, **more: Any) -> Any:
        """The request of a module, beside the pages that it is about."""
        titles, given = self.asked(module)
        made = self.request(module, **{**given, **more})
        if module.kind is Kind.PROP:
            return self.query(titles=titles, prop=[made])
        return made
