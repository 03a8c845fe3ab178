"""What the engine's tests share: a scripted wiki, drivers for it, a tiny client."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from textwrap import dedent
from typing import Any
from urllib.parse import parse_qsl

import httpx

from mwforge.runtime.client import AsyncClient, SyncClient
from mwforge.runtime.events import Wait
from mwforge.runtime.request import (
    Generator,
    ListModule,
    MetaModule,
    PropModule,
    QueryRequest,
    Request,
)

API = "http://wiki.test/w/api.php"
AGENT = "Tests/1.0 (tests@example.org)"
RUNTIME = Path(__file__).parents[2] / "generator" / "mwforge" / "runtime"

FILES = {
    "py.typed": "",
    "site.py": 'API = "http://wiki.test/w/api.php"\n',
    "__init__.py": """
        from ._runtime.facade import exports
        from .client import AsyncWiki, Wiki

        __getattr__, __dir__ = exports(
            __name__, {"Edit": "actions.edit", "ApiError": "_runtime.errors", "query": ""}
        )
    """,
    "__init__.pyi": """
        from ._runtime.errors import ApiError as ApiError
        from .actions.edit import Edit as Edit
        from . import query as query
        from .client import AsyncWiki as AsyncWiki, Wiki as Wiki

        __all__ = ["ApiError", "Edit", "query"]
    """,
    "client.py": """
        from . import site
        from ._runtime.client import AsyncClient, SyncClient
        from ._runtime.facade import Method, Namespace, Options

        __all__ = ["AsyncWiki", "Wiki"]

        class Actions:
            edit = Method(".actions.edit", "Edit")
            logout = Method(".actions.edit", "Logout")
            query = Namespace(".query.methods", "QueryMethods", "AsyncQueryMethods")
            with_options = Options(".main", "Main", "action")

        class Wiki(Actions, SyncClient):
            _api = site.API

        class AsyncWiki(Actions, AsyncClient):
            _api = site.API
    """,
    "client.pyi": """
        from typing import Any
        from typing_extensions import Self

        from ._runtime.client import AsyncClient, SyncClient
        from ._runtime.request import Request
        from ._runtime.values import Many
        from .query.methods import AsyncQueryMethods, QueryMethods

        __all__ = ["AsyncWiki", "Wiki"]

        class Wiki(SyncClient):
            def edit(
                self,
                *,
                title: str,
                text: str | None = None,
                minor: bool | None = None,
                tags: Many[str] | None = None,
                token: str | None = None,
            ) -> dict[str, Any]: ...
            def logout(self, *, token: str | None = None) -> dict[str, Any]: ...
            @property
            def query(self) -> QueryMethods: ...
            def with_options(
                self,
                *,
                maxlag: int | None = None,
                uselang: str | None = None,
                format: str | None = None,
            ) -> Self: ...

        class AsyncWiki(AsyncClient):
            async def edit(
                self,
                *,
                title: str,
                text: str | None = None,
                minor: bool | None = None,
                tags: Many[str] | None = None,
                token: str | None = None,
            ) -> dict[str, Any]: ...
            async def logout(self, *, token: str | None = None) -> dict[str, Any]: ...
            @property
            def query(self) -> AsyncQueryMethods: ...
            def with_options(
                self,
                *,
                maxlag: int | None = None,
                uselang: str | None = None,
                format: str | None = None,
            ) -> Self: ...
    """,
    "main.py": """
        from __future__ import annotations

        from typing import Any

        from ._runtime.request import Request

        class Main(Request[Any]):
            '''Options for each request.'''

            __slots__ = ()
            path = "main"

            def __init__(
                self,
                *,
                action: str | Request[Any] | None = None,
                maxlag: int | None = None,
                uselang: str | None = None,
                format: str | None = None,
            ) -> None:
                super().__init__(
                    {
                        "action": action,
                        "maxlag": maxlag,
                        "uselang": uselang,
                        "format": format,
                    }
                )
    """,
    "actions/__init__.py": "",
    "actions/edit.py": """
        from __future__ import annotations

        from typing import Any

        from .._runtime.request import Request
        from .._runtime.values import Many

        class Edit(Request[dict[str, Any]]):
            '''Create and edit pages.'''

            __slots__ = ()
            path = "edit"
            route = (("action", "edit"),)
            post = True
            writes = True
            token = ("token", "csrf")
            sensitive = frozenset({"token"})

            def __init__(
                self,
                *,
                title: str,
                text: str | None = None,
                minor: bool | None = None,
                tags: Many[str] | None = None,
                token: str | None = None,
            ) -> None:
                super().__init__(
                    {
                        "title": title,
                        "text": text,
                        "minor": minor,
                        "tags": tags,
                        "token": token,
                    }
                )

        class Logout(Request[dict[str, Any]]):
            '''Log out.'''

            __slots__ = ()
            path = "logout"
            route = (("action", "logout"),)
            post = True
            writes = True
            token = ("token", "csrf")
            sensitive = frozenset({"token"})

            def __init__(self, *, token: str | None = None) -> None:
                super().__init__({"token": token})
    """,
    "actions/query.py": """
        from __future__ import annotations

        from typing import Any

        from .._runtime.request import (
            Generator,
            ListModule,
            MetaModule,
            PropModule,
            QueryRequest,
        )
        from .._runtime.values import Many

        class Query(QueryRequest[dict[str, Any]]):
            '''Fetch data.'''

            __slots__ = ()
            path = "query"
            route = (("action", "query"),)
            prefixes = {"generator": "g"}
            multi_limits = {"titles": (50, 500)}

            def __init__(
                self,
                *,
                prop: Many[PropModule[Any] | str] | None = None,
                list: Many[ListModule[Any] | str] | None = None,
                meta: Many[MetaModule[Any] | str] | None = None,
                titles: Many[str] | None = None,
                generator: Generator | str | None = None,
            ) -> None:
                super().__init__(
                    {
                        "prop": prop,
                        "list": list,
                        "meta": meta,
                        "titles": titles,
                        "generator": generator,
                    }
                )
    """,
    "query/__init__.py": "",
    "query/modules.py": """
        from __future__ import annotations

        from typing import Any

        from .._runtime.request import Generator, ListModule, MetaModule, PropModule
        from .._runtime.values import Limit, Many

        class Links(PropModule[dict[str, Any]], Generator):
            '''Links of pages.'''

            __slots__ = ()
            path = "query+links"
            route = (("action", "query"), ("prop", "links"))
            limit = "pllimit"

            def __init__(
                self, *, namespace: Many[int] | None = None, limit: Limit | None = None
            ) -> None:
                super().__init__({"plnamespace": namespace, "pllimit": limit})

        class AllPages(ListModule[dict[str, Any]], Generator):
            '''All pages.'''

            __slots__ = ()
            path = "query+allpages"
            route = (("action", "query"), ("list", "allpages"))
            limit = "aplimit"

            def __init__(
                self, *, from_: str | None = None, limit: Limit | None = None
            ) -> None:
                super().__init__({"apfrom": from_, "aplimit": limit})

        class SiteInfo(MetaModule[dict[str, Any]]):
            '''About the wiki.'''

            __slots__ = ()
            path = "query+siteinfo"
            route = (("action", "query"), ("meta", "siteinfo"))

            def __init__(self, *, prop: Many[str] | None = None) -> None:
                super().__init__({"siprop": prop})
    """,
    "query/methods.py": """
        from .._runtime.client import AsyncNamespace, SyncNamespace
        from .._runtime.facade import Method

        __all__ = ["AsyncQueryMethods", "QueryMethods"]
        PAGES = {"titles": "titles", "generator": "generator", "prop": "prop"}

        class Modules:
            __call__ = Method(".actions.query", "Query")
            links = Method(
                ".query.modules",
                "Links",
                parent=(".actions.query", "Query", PAGES, "prop"),
            )
            allpages = Method(".query.modules", "AllPages")
            siteinfo = Method(".query.modules", "SiteInfo")

        class QueryMethods(Modules, SyncNamespace): ...

        class AsyncQueryMethods(Modules, AsyncNamespace): ...
    """,
    "query/methods.pyi": """
        from typing import Any

        from .._runtime.client import AsyncNamespace, SyncNamespace
        from .._runtime.request import Generator, ListModule, MetaModule, PropModule
        from .._runtime.results import (
            AsyncItems,
            AsyncPages,
            AsyncResults,
            Items,
            Pages,
            Results,
        )
        from .._runtime.values import Limit, Many

        __all__ = ["AsyncQueryMethods", "QueryMethods"]

        class QueryMethods(SyncNamespace):
            def __call__(
                self,
                *,
                prop: Many[PropModule[Any] | str] | None = None,
                list: Many[ListModule[Any] | str] | None = None,
                meta: Many[MetaModule[Any] | str] | None = None,
                titles: Many[str] | None = None,
                generator: Generator | str | None = None,
            ) -> Results[dict[str, Any]]: ...
            def links(
                self,
                *,
                namespace: Many[int] | None = None,
                limit: Limit | None = None,
                titles: Many[str] | None = None,
                generator: Generator | str | None = None,
            ) -> Pages[dict[str, Any]]: ...
            def allpages(
                self, *, from_: str | None = None, limit: Limit | None = None
            ) -> Items[dict[str, Any]]: ...
            def siteinfo(self, *, prop: Many[str] | None = None) -> dict[str, Any]: ...

        class AsyncQueryMethods(AsyncNamespace):
            def __call__(
                self,
                *,
                prop: Many[PropModule[Any] | str] | None = None,
                list: Many[ListModule[Any] | str] | None = None,
                meta: Many[MetaModule[Any] | str] | None = None,
                titles: Many[str] | None = None,
                generator: Generator | str | None = None,
            ) -> AsyncResults[dict[str, Any]]: ...
            def links(
                self,
                *,
                namespace: Many[int] | None = None,
                limit: Limit | None = None,
                titles: Many[str] | None = None,
                generator: Generator | str | None = None,
            ) -> AsyncPages[dict[str, Any]]: ...
            def allpages(
                self, *, from_: str | None = None, limit: Limit | None = None
            ) -> AsyncItems[dict[str, Any]]: ...
            async def siteinfo(
                self, *, prop: Many[str] | None = None
            ) -> dict[str, Any]: ...
    """,
}


def write(where: Path, name: str = "tinywiki") -> Path:
    """Write the package, with a copy of the runtime, below a directory."""
    package = where / name
    for path, text in FILES.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedent(text).lstrip())
    shutil.copytree(
        RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__")
    )
    return package


class Seen:
    """A request that reached the scripted wiki."""

    def __init__(self, request: httpx.Request) -> None:
        self.method = request.method
        self.host = request.url.host
        self.url = str(request.url)
        self.headers = request.headers
        self.body = request.content
        self.query = dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        form = request.headers.get("content-type", "").startswith("application/x-www")
        self.form = parse_qsl(self.body.decode(), True) if form else []
        self.values = {**self.query, **dict(self.form)}


Reply = Any  # a response, a JSON body, an exception, or a function of what was Seen


class Fake:
    """A wiki that answers by script: the replies in order, the last one for ever.

    Requests for tokens are answered aside, with tokens that count up.
    """

    def __init__(self, *replies: Reply, tokens: bool = True) -> None:
        self.replies = list(replies)
        self.seen: list[Seen] = []
        self.tokens = 0 if tokens else None
        self.transport = httpx.MockTransport(self.answer)
        self.async_transport = httpx.MockTransport(self.answer_async)

    def answer(self, request: httpx.Request) -> httpx.Response:
        seen = Seen(request)
        self.seen.append(seen)
        if self.tokens is not None and seen.values.get("meta") == "tokens":
            self.tokens += 1
            name = f"{seen.values['type']}token"
            tokens = {name: f"{seen.values['type']}{self.tokens}+\\"}
            return ok({"batchcomplete": True, "query": {"tokens": tokens}})
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if callable(reply):
            reply = reply(seen)
        if isinstance(reply, Exception):
            raise reply
        if not isinstance(reply, httpx.Response):
            return ok(reply)
        # A response can be used once, while a reply may be given more often.
        return httpx.Response(
            reply.status_code, headers=reply.headers, content=reply.content
        )

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)  # lets the other calls come in between
        return self.answer(request)

    @property
    def asked(self) -> list[Seen]:
        """What was seen besides the requests for tokens."""
        return [each for each in self.seen if each.values.get("meta") != "tokens"]


def ok(body: Any, status: int = 200, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json=body, headers=named)


def api_error(code: str, **headers: str) -> httpx.Response:
    errors = [{"code": code, "text": f"about {code}", "module": "main"}]
    body = {"errors": errors, "docref": "See the help"}
    return ok(body, 200, mediawiki_api_error=code, **headers)


class Engine:
    """One client, sync or async, behind one synchronous face; it never sleeps."""

    def __init__(self, mode: str, wiki: Fake, **settings: Any) -> None:
        self.wiki = wiki
        self.waits: list[Wait] = []
        self._loop = asyncio.Runner() if mode == "async" else None
        settings = {"api": API, "user_agent": AGENT, **settings}
        transport = wiki.async_transport if self._loop else wiki.transport
        settings.setdefault("transport", transport)
        waits = self.waits

        class Sync(SyncClient):
            def _wait(self, wait: Wait) -> None:
                waits.append(wait)

        class Async(AsyncClient):
            async def _wait(self, wait: Wait) -> None:
                waits.append(wait)

        try:
            self.client: Any = (
                self._do(Async, **settings) if self._loop else Sync(**settings)
            )
        except BaseException:
            if self._loop is not None:
                self._loop.close()
            raise

    def _do(self, make: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call something, inside the event loop if there is one, and await it."""
        if self._loop is None:
            return make(*args, **kwargs)

        async def inside() -> Any:
            result = make(*args, **kwargs)
            return await result if isinstance(result, Awaitable) else result

        return self._loop.run(inside())

    def call(self, request: Request[Any], **options: Any) -> Any:
        client = self.client._derive(options) if options else self.client
        return self._do(client, request)

    def login(self, username: str = "Me@bot", password: str = "hushhush") -> Any:
        return self._do(self.client.login, username, password)

    def merged(self, request: Any) -> Any:
        return self._do(self.client(request).merged)

    def items(self, request: Any, most: int | None = None) -> list[Any]:
        return self.collect(self.client(request), most)

    def batches(self, request: Any) -> list[Any]:
        return self.collect(self.client(request).batches())

    def collect(self, iterable: Any, most: int | None = None) -> list[Any]:
        found: list[Any] = []
        if self._loop is None:
            for each in iterable:
                found.append(each)
                if len(found) == most:
                    break
            return found

        async def all_of() -> list[Any]:
            async for each in iterable:
                found.append(each)
                if len(found) == most:
                    break
            return found

        return list(self._do(all_of))

    def gather(self, *requests: Any, late: int = 0) -> list[Any]:
        """Make several calls: at once where the client is async.

        Args:
            late: how many steps of the event loop lie between their beginnings.
        """
        if self._loop is None:
            return [self.client(request) for request in requests]

        async def one(request: Any, steps: int) -> Any:
            for _ in range(steps):
                await asyncio.sleep(0)
            return await self.client(request)

        async def together() -> list[Any]:
            calls = [one(each, late * place) for place, each in enumerate(requests)]
            return await asyncio.gather(*calls)

        return list(self._do(together))

    def close(self) -> None:
        self._do(self.client.close)
        if self._loop is not None:
            self._loop.close()


class Module(Request[Any]):
    """Any module: its parameters are what it is given."""

    __slots__ = ()

    def __init__(self, **parameters: object) -> None:
        super().__init__(parameters)


class Edit(Request[Any]):
    uploads = frozenset({"file"})
    path = "edit"
    route = (("action", "edit"),)
    post = writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"secret"})

    def __init__(
        self, extra: dict[str, str] | None = None, **arguments: object
    ) -> None:
        super().__init__(arguments, extra)


class Members(ListModule[Any], Generator):
    path = "query+members"
    route = (("action", "query"), ("list", "members"))
    limit = "cmlimit"

    def __init__(self, **arguments: object) -> None:
        super().__init__({f"cm{name}": value for name, value in arguments.items()})


class Tokened(ListModule[Any], Generator):
    path = "query+tokened"
    route = (("action", "query"), ("list", "tokened"))
    token = ("cutoken", "csrf")
    post = True

    def __init__(self) -> None:
        super().__init__({})


class Links(PropModule[Any], Generator):
    path = "query+links"
    route = (("action", "query"), ("prop", "links"))
    limit = "pllimit"

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Revisions(PropModule[Any]):
    path = "query+revisions"
    route = (("action", "query"), ("prop", "revisions"))
    limit = "rvlimit"
    history = frozenset({"rvlimit", "rvdir"})

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Info(MetaModule[Any]):
    path = "query+info"
    route = (("action", "query"), ("meta", "info"))

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Query(QueryRequest[dict[str, Any]]):
    path = "query"
    route = (("action", "query"),)
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)
