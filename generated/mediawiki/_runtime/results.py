"""What an iterating request gives: items, pages, or batches, sync and async.

Each iteration starts anew, fetches a batch when it is needed and none before, so
that stopping in the middle costs nothing. The one exception: a page set that takes
several requests is asked for a few requests ahead by an async client.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .continuation import Cursor, Merger, PageMerger, items, place

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .pageset import PageSet
    from .parts import Parts
    from .request import AnyRequest

T_co = TypeVar("T_co", covariant=True)


class _Iterable:
    __slots__ = ("_client", "_request")

    def __init__(self, client: SyncClient, request: AnyRequest[Any, Any]) -> None:
        self._client = client
        self._request = request

    def batches(self) -> Iterator[dict[str, Any]]:
        """The responses themselves, one by one, as the wiki sends them."""
        return self._batches(self._client._cursor(self._request))

    def _batches(self, cursor: Cursor) -> Iterator[dict[str, Any]]:
        for part in self._client._run(cursor.parts()):
            while not part.done:
                yield self._client._run(part.step())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request!r}>"


class Items(_Iterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        where = place(self._request)
        for batch in self.batches():
            yield from cast("list[T_co]", items(batch, where))


class Pages(_Iterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        merger = PageMerger()
        for batch in self.batches():
            yield from cast("list[T_co]", merger.feed(batch))

    def by_title(self) -> PageSet[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. What else the wiki says of the titles is there too."""
        from .pageset import by_title

        cursor = self._client._cursor(self._request)
        return by_title(self._merge(cursor), cursor.asked("titles"))

    def by_id(self) -> PageSet[int, T_co]:
        """Each page by the page id it was asked for with, or by the id of a revision
        if those were asked for and `prop=revisions` gives them."""
        from .pageset import by_id

        cursor = self._client._cursor(self._request)
        merged = self._merge(cursor)
        return by_id(merged, cursor.asked("pageids"), cursor.asked("revids"))

    def _merge(self, cursor: Cursor) -> dict[str, Any]:
        merger = Merger()
        for batch in self._batches(cursor):
            merger.feed(batch)
        return merger.merged()


class Results(Pages[dict[str, Any]]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return self._merge(self._client._cursor(self._request))

    def parts(self) -> Parts:
        """All of it, part by part: `parts.of(AllPages)` are the items of that list."""
        from .parts import Parts

        return Parts(self._request, self.merged())


class _AsyncIterable:
    __slots__ = ("_client", "_request")

    def __init__(self, client: AsyncClient, request: AnyRequest[Any, Any]) -> None:
        self._client = client
        self._request = request

    def batches(self) -> AsyncIterator[dict[str, Any]]:
        """The responses themselves, one by one, as the wiki sends them."""
        return self._batches(self._client._cursor(self._request))

    async def _batches(self, cursor: Cursor) -> AsyncGenerator[dict[str, Any], None]:
        run = self._client._run
        parts = await run(cursor.parts())
        if len(parts) > 1:
            from .ahead import ahead

            async with aclosing(ahead(run, parts, self._client._parallel)) as batches:
                async for batch in batches:
                    yield batch
            return
        while not parts[0].done:
            yield await run(parts[0].step())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request!r}>"


class AsyncItems(_AsyncIterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        where = place(self._request)
        cursor = self._client._cursor(self._request)
        async with aclosing(self._batches(cursor)) as batches:
            async for batch in batches:
                for item in cast("list[T_co]", items(batch, where)):
                    yield item


class AsyncPages(_AsyncIterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        merger = PageMerger()
        cursor = self._client._cursor(self._request)
        # Closed with this iteration, or requests ahead would outlive it for a while.
        async with aclosing(self._batches(cursor)) as batches:
            async for batch in batches:
                for page in cast("list[T_co]", merger.feed(batch)):
                    yield page

    async def by_title(self) -> PageSet[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. What else the wiki says of the titles is there too."""
        from .pageset import by_title

        cursor = self._client._cursor(self._request)
        return by_title(await self._merge(cursor), cursor.asked("titles"))

    async def by_id(self) -> PageSet[int, T_co]:
        """Each page by the page id it was asked for with, or by the id of a revision
        if those were asked for and `prop=revisions` gives them."""
        from .pageset import by_id

        cursor = self._client._cursor(self._request)
        merged = await self._merge(cursor)
        return by_id(merged, cursor.asked("pageids"), cursor.asked("revids"))

    async def _merge(self, cursor: Cursor) -> dict[str, Any]:
        merger = Merger()
        async with aclosing(self._batches(cursor)) as batches:
            async for batch in batches:
                merger.feed(batch)
        return merger.merged()


class AsyncResults(AsyncPages[dict[str, Any]]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    async def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return await self._merge(self._client._cursor(self._request))

    async def parts(self) -> Parts:
        """All of it, part by part: `parts.of(AllPages)` are the items of that list."""
        from .parts import Parts

        return Parts(self._request, await self.merged())
