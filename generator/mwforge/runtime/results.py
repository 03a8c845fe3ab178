"""What an iterating request gives: items, pages, or batches, sync and async.

Each iteration starts anew, fetches a batch when it is needed and none before, so
that stopping in the middle costs nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .continuation import PageMerger, by_title, items

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .request import Request

T_co = TypeVar("T_co", covariant=True)


class _Iterable:
    __slots__ = ("_client", "_request")

    def __init__(self, client: SyncClient, request: Request[Any]) -> None:
        self._client = client
        self._request = request

    def batches(self) -> Iterator[dict[str, Any]]:
        """The responses themselves, one by one, as the wiki sends them."""
        cursor = self._client._cursor(self._request)
        while not cursor.done:
            yield self._client._run(cursor.step())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request!r}>"


class Items(_Iterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        place = _place(self._request)
        for batch in self.batches():
            yield from cast("list[T_co]", items(batch, place))


class Pages(_Iterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        merger = PageMerger()
        for batch in self.batches():
            yield from cast("list[T_co]", merger.feed(batch))

    def by_title(self) -> dict[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. A page may be `missing` or `invalid`; titles of other
        wikis are not among them."""
        cursor = self._client._cursor(self._request)
        return by_title(self._client._run(cursor.whole()), cursor.titles)


class Results(Pages[dict[str, Any]]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return self._client._run(self._client._cursor(self._request).whole())


class _AsyncIterable:
    __slots__ = ("_client", "_request")

    def __init__(self, client: AsyncClient, request: Request[Any]) -> None:
        self._client = client
        self._request = request

    async def batches(self) -> AsyncIterator[dict[str, Any]]:
        """The responses themselves, one by one, as the wiki sends them."""
        cursor = self._client._cursor(self._request)
        while not cursor.done:
            yield await self._client._run(cursor.step())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request!r}>"


class AsyncItems(_AsyncIterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        place = _place(self._request)
        async for batch in self.batches():
            for item in cast("list[T_co]", items(batch, place)):
                yield item


class AsyncPages(_AsyncIterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        merger = PageMerger()
        async for batch in self.batches():
            for page in cast("list[T_co]", merger.feed(batch)):
                yield page

    async def by_title(self) -> dict[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. A page may be `missing` or `invalid`; titles of other
        wikis are not among them."""
        cursor = self._client._cursor(self._request)
        return by_title(await self._client._run(cursor.whole()), cursor.titles)


class AsyncResults(AsyncPages[dict[str, Any]]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    async def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return await self._client._run(self._client._cursor(self._request).whole())


def _place(request: Request[Any]) -> Sequence[str]:
    return request.result or (request.route[-1][1],)
