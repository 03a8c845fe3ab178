"""Our clients behind the calls of the fault table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
from faults.server import USER
from faults.table import Settings
from runtime.kit import Edit, Engine, Fake

from mwforge.runtime.request import ListModule, PropModule, QueryRequest, Request


class Info(Request[Any]):
    """`prop=info` in one batch."""

    __slots__ = ()
    path = "query"
    route = (("action", "query"),)

    def __init__(self, **arguments: str) -> None:
        super().__init__({"prop": "info", "titles": "A", **arguments})


class AllPages(ListModule[dict[str, Any]]):
    __slots__ = ()
    path = "query+allpages"
    route = (("action", "query"), ("list", "allpages"))
    limit = "aplimit"

    def __init__(self) -> None:
        super().__init__({})


class Links(PropModule[dict[str, Any]]):
    __slots__ = ()
    path = "query+links"
    route = (("action", "query"), ("prop", "links"))
    limit = "pllimit"

    def __init__(self) -> None:
        super().__init__({})


class Query(QueryRequest[dict[str, Any]]):
    __slots__ = ()
    path = "query"
    route = (("action", "query"),)

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Upload(Request[Any]):
    __slots__ = ()
    path = "upload"
    uploads = frozenset({"file", "chunk"})
    route = (("action", "upload"),)
    post = writes = True
    token = ("token", "csrf")

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Plain(httpx.HTTPTransport):
    """Speaks HTTP where HTTPS is said, so that no test needs a certificate."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http")
        return super().handle_request(request)


class AsyncPlain(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http")
        return await super().handle_async_request(request)


class Ours:
    """`mode` is sync or async; the engine that it drives never sleeps."""

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._engine: Engine | None = None

    def open(self, api: str, settings: Settings) -> None:
        transport: Any = None
        if api.startswith("https"):
            transport = Plain() if self._mode == "sync" else AsyncPlain()
        self._engine = Engine(
            self._mode,
            Fake(),
            api=api,
            transport=transport,
            user_agent=settings.user_agent,
            timeout=settings.timeout,
            patience=settings.patience,
            max_response=settings.max_response,
            writes_per_minute=settings.writes_per_minute,
            access_token=settings.access_token,
        )

    @property
    def engine(self) -> Engine:
        assert self._engine is not None
        return self._engine

    def login(self, password: str) -> None:
        self.engine.login(USER, password)

    def read(self, options: Mapping[str, str]) -> object:
        answer = self.engine.call(Info(), **options)
        return answer["query"]["pages"][0]["title"]

    def write(self, options: Mapping[str, str]) -> object:
        request = Edit(title="Sandbox", text="hello", summary="test")
        return self.engine.call(request, **options)["edit"]["result"]

    def upload(self) -> object:
        request = Upload(filename="A.png", file=b"hello", comment="test")
        return self.engine.call(request)["upload"]["result"]

    def items(self) -> list[str]:
        return [item["title"] for item in self.engine.items(AllPages())]

    def links(self) -> dict[str, list[str]]:
        request = Query(titles=["A", "B"], prop=[Links()])
        return {
            page["title"]: [link["title"] for link in page.get("links", [])]
            for page in self.engine.items(request)
        }

    def close(self) -> None:
        if self._engine is not None:
            self._engine.close()

    def waits(self) -> list[float]:
        return [wait.seconds for wait in self._engine.waits] if self._engine else []
