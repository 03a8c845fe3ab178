"""The clients that a generated `Wiki` and `AsyncWiki` extend.

Each public name here takes one away from a wiki's own actions, so there are none
but `login` and `close`; `with_options` is generated.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, cast

from .continuation import Cursor, divided
from .events import Call, HttpRequest, HttpResponse, Wait
from .request import (
    AnyRequest,
    ListModule,
    MetaModule,
    PropModule,
    QueryRequest,
    Steps,
    flatten,
    with_pages,
)
from .results import AsyncItems, AsyncPages, AsyncResults, Items, Pages, Results
from .values import Value

if TYPE_CHECKING:
    from ssl import SSLContext

    from .connection import AsyncConnection, Connection
    from .cookies import CookieFile
    from .session import Session
    from .telling import Answered, Asked

T = TypeVar("T")
# What a request gives to the other kind of client. Any would say the same, and mypy
# would take it for the type of a request within the request.
Other = TypeVar("Other")
Self = TypeVar("Self", bound="_Client")

LARGEST: Final = 64 * 2**20
"""The most bytes of a response: MediaWiki stops at 8 MB ($wgAPIMaxResultSize)."""


class _Client:
    """What both clients share: their settings and their session."""

    _api: ClassVar[str] = ""

    def __init__(
        self,
        *,
        user_agent: str,
        api: str | None = None,
        timeout: float = 60.0,
        headers: Mapping[str, str] | None = None,
        auth: object | None = None,
        transport: object | None = None,
        proxy: str | None = None,
        verify: Path | str | SSLContext | bool = True,
        connections: int | None = None,
        access_token: str | None = None,
        maxlag: int | None = 5,
        patience: float = 300.0,
        on_wait: Callable[[Wait], object] | None = None,
        on_request: Callable[[Asked], object] | None = None,
        on_response: Callable[[Answered], object] | None = None,
        max_response: int = LARGEST,
        requests_per_second: float | None = None,
        writes_per_minute: float | None = None,
        parallel: int = 3,
        cookies: Path | str | None = None,
    ) -> None:
        """
        Args:
            user_agent: who you are, with an address that reaches you, as
                https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy asks:
                `"MyBot/1.0 (me@example.org)"`.
            api: the address of api.php, if not the one this client was made for. A
                name and a password in it (`https://me:pw@host/w/api.php`) are sent to
                that host as basic authentication, and shown nowhere.
            timeout: seconds to wait for a connection or the next piece of an answer; a
                whole exchange may take ten times as long, and what its body takes to
                send at 10 KB a second.
            headers: further headers for each request.
            auth: an auth object of the HTTP library, such as an OAuth 1 one.
            transport: a transport of the HTTP library, for what `proxy`, `verify` and
                `connections` cannot say.
            proxy: the address of a proxy (http, https, socks5), in which a name and a
                password may stand; they are shown nowhere. Without it, HTTPS_PROXY and
                its like in the environment hold.
            verify: a file or a folder of the certificates to trust in place of the
                usual ones, or an `ssl.SSLContext`; False trusts everybody, for tests.
            connections: how many connections there may be at once; 100 if not given.
            access_token: an OAuth 2 access token, sent as a bearer.
            maxlag: writes wait while the wiki's replicas lag more seconds than this;
                None to send none.
            patience: how many seconds one call may wait in all, for a busy wiki or for
                one that cannot be reached.
            on_wait: called with each Wait before it begins.
            on_request: called with each request before it is sent, as an Asked; what it
                raises stops the request, and is raised.
            on_response: called with what became of it, an Answered; what it raises goes
                to the log as an error, since the answer is there.
            max_response: the most bytes that an answer may have.
            requests_per_second: the rate to keep to, of all requests.
            writes_per_minute: the rate to keep to, of those that change the wiki;
                a chunk of an upload counts as one.
            parallel: how many requests an AsyncWiki makes at once for one page set
                that takes several (Wikimedia asks for three at most).
            cookies: a file to keep the session in, from one run to the next; only its
                owner may be able to read it, and it is made so.

        Raises:
            ValueError: `user_agent` names no contact, `api` or `proxy` is no address,
                `verify` holds no certificates, others can read the file `cookies`, or
                it cannot be written.
            ImportError: a SOCKS proxy needs socksio.
        """
        # What runs a client is loaded when the first one is made.
        from .address import address_of, basic
        from .agent import agent_of
        from .network import network
        from .session import Session
        from .telling import Telling
        from .waiting import Pace

        address, known = address_of(api or self._api)
        sent = {**(headers or {}), "User-Agent": agent_of(user_agent)}
        if known is not None:
            if auth is not None or access_token is not None:
                raise ValueError(
                    "the address holds a password, and `auth` or `access_token` is"
                    " given: only one of them can be sent"
                )
            sent["Authorization"] = basic(*known)
        if access_token is not None:
            sent["Authorization"] = f"Bearer {access_token}"
        self._options: Mapping[str, Value] = {}
        self._on_wait = on_wait
        self._telling = Telling(on_request, on_response)
        self._parallel = max(parallel, 1)
        self._session: Session = Session(
            address,
            maxlag=maxlag,
            patience=patience,
            authorized=access_token is not None,
            pace=Pace(1 / requests_per_second) if requests_per_second else None,
            write_pace=Pace(60 / writes_per_minute) if writes_per_minute else None,
        )
        self._connect(
            timeout=timeout,
            headers=sent,
            auth=auth,
            transport=transport,
            most=max_response,
            **network(proxy, verify, connections, transport),
        )
        self._timeout: float | None = None  # another one than the connections'
        self._jar: CookieFile | None = None
        if cookies is not None:
            from .cookies import CookieFile

            self._jar = CookieFile(Path(cookies))
            jar = self._session.identity.cookies
            self._session.become(self._jar.load(jar), jar)

    def _connect(self, **settings: Any) -> None:
        raise NotImplementedError

    def _derive(self: Self, options: Mapping[str, Value]) -> Self:
        """A client with further options, over the same session and connections."""
        twin = copy(self)
        twin._options = {**self._options, **options}
        return twin

    def _adjust(self: Self, timeout: float | None, patience: float | None) -> Self:
        """A client with another time-out or patience; see clients.py."""
        twin = copy(self)
        if timeout is not None:
            twin._timeout = timeout
        if patience is not None:
            twin._session = self._session.patient(patience)
        return twin

    def _cursor(self, request: AnyRequest[Any, Any], size: int | None = None) -> Cursor:
        return Cursor(self._session, flatten(request), self._options, size)

    def _call(self, request: AnyRequest[Any, Any]) -> Call[Any]:
        if isinstance(request, Steps):
            return request._steps(self._session, self._options)
        if isinstance(request, MetaModule):
            return self._cursor(request).whole()
        wire = flatten(request)
        if wire.divisions or "generator" in wire.values:
            return divided(self._session, wire, self._options)
        return self._session.call(wire, self._options)

    def _keep(self) -> None:
        """Keep the session, if a file was given for it and something changed."""
        if self._jar is not None:
            identity = self._session.identity
            self._jar.save(identity.user, identity.cookies)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session.api}>"


class SyncClient(_Client):
    """A client of one wiki. Use it as a context manager, or close it.

    Threads may share it, and the clients derived from it: they share its session, its
    connections and its rates. In a forked process it makes connections of its own (a
    `transport` that was given is closed there first). It cannot be pickled; requests
    and errors can.
    """

    _transport: Connection

    def _connect(self, **settings: Any) -> None:
        from .connection import connect

        self._transport = connect(**settings)

    def __call__(self, request: AnyRequest[T, Other]) -> T:
        """Run a request, and return what its kind gives.

        Raises:
            WikiError: any of its kinds.
        """
        result: Any
        with_pages(request)
        if isinstance(request, ListModule):
            result = Items[Any](self, request)
        elif isinstance(request, PropModule):
            result = Pages[Any](self, request)
        elif isinstance(request, QueryRequest):
            result = Results[Any](self, request)
        else:
            result = self._run(self._call(request))
        return cast("T", result)

    def login(self, username: str, password: str) -> str:
        """Log in with a bot password, made at Special:BotPasswords.

        Returns:
            The user's name, as the wiki spells it.

        Raises:
            LoginError: the wiki refused.
        """
        return self._run(self._session.login(username, password))

    def close(self) -> None:
        """Close the connections, also for the clients derived from this one."""
        self._transport.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _pages(self, request: AnyRequest[Any, Any]) -> Pages[Any]:
        with_pages(request)
        return Pages[Any](self, request)

    def _run(self, call: Call[T]) -> T:
        from .drive import drive

        try:
            return drive(call, self._send, self._wait, self._transport.lock)
        finally:
            self._keep()

    def _send(self, request: HttpRequest) -> HttpResponse:
        request.timeout = self._timeout
        begun = self._telling.begin(request)
        try:
            response = self._transport.send(request)
        except BaseException as error:
            self._telling.end(begun, error)
            raise
        self._telling.end(begun, response)
        return response

    def _wait(self, wait: Wait) -> None:
        self._telling.wait(wait)
        if self._on_wait is not None:
            self._on_wait(wait)
        time.sleep(wait.seconds)


class AsyncClient(_Client):
    """A client of one wiki for asyncio. Use it as a context manager, or close it.

    Any number of tasks may share it, in one event loop at a time. In another loop, or
    in a forked process, it makes connections of its own, unless a `transport` was
    given. A call that is cancelled gives back its turn and its lock; if it was a write,
    it may have been done.
    """

    _transport: AsyncConnection

    def _connect(self, **settings: Any) -> None:
        import asyncio

        from .connection import connect_async

        self._transport = connect_async(**settings)
        self._lock = asyncio.Lock()

    def __call__(self, request: AnyRequest[Other, T]) -> T:
        """Run a request, and return what its kind gives.

        Raises:
            WikiError: any of its kinds.
        """
        result: Any
        with_pages(request)
        if isinstance(request, ListModule):
            result = AsyncItems[Any](self, request)
        elif isinstance(request, PropModule):
            result = AsyncPages[Any](self, request)
        elif isinstance(request, QueryRequest):
            result = AsyncResults[Any](self, request)
        else:
            result = self._run(self._call(request))
        return cast("T", result)

    async def login(self, username: str, password: str) -> str:
        """Log in with a bot password, made at Special:BotPasswords.

        Returns:
            The user's name, as the wiki spells it.

        Raises:
            LoginError: the wiki refused.
        """
        return await self._run(self._session.login(username, password))

    async def close(self) -> None:
        """Close the connections, also for the clients derived from this one."""
        await self._transport.close()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _pages(self, request: AnyRequest[Any, Any]) -> AsyncPages[Any]:
        with_pages(request)
        return AsyncPages[Any](self, request)

    async def _run(self, call: Call[T]) -> T:
        from .drive import drive_async

        try:
            return await drive_async(call, self._send, self._wait, self._lock)
        finally:
            self._keep()

    async def _send(self, request: HttpRequest) -> HttpResponse:
        request.timeout = self._timeout
        begun = self._telling.begin(request)
        try:
            response = await self._transport.send(request)
        except BaseException as error:
            self._telling.end(begun, error)
            raise
        self._telling.end(begun, response)
        return response

    async def _wait(self, wait: Wait) -> None:
        import asyncio

        self._telling.wait(wait)
        if self._on_wait is not None:
            self._on_wait(wait)
        await asyncio.sleep(wait.seconds)


class SyncNamespace:
    """The methods of the submodules of one module; `wiki.query` is one."""

    __slots__ = ("_wiki",)

    def __init__(self, wiki: SyncClient) -> None:
        self._wiki = wiki


class AsyncNamespace:
    """The methods of the submodules of one module, for asyncio."""

    __slots__ = ("_wiki",)

    def __init__(self, wiki: AsyncClient) -> None:
        self._wiki = wiki
