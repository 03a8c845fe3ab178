"""What an iterating request gives: items, pages, or batches, sync and async.

Each iteration starts anew, fetches a batch when it is needed and none before, so
that stopping in the middle costs nothing. The one exception: a page set that takes
several requests is asked for a few requests ahead by an async client.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Iterator
from contextlib import aclosing
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .batches import Merger, PageMerger, items
from .events import Call
from .kinds import Described, place

if TYPE_CHECKING:
    from .continuation import Cursor
    from .forms import Batch
    from .pageset import PageSet
    from .parts import Parts

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Source(Protocol):
    """What a client knows of fetching the results of its requests."""

    def _run(self, call: Call[T]) -> T: ...

    def _cursor(self, request: Any, size: int | None = None) -> Cursor: ...


class AsyncSource(Protocol):
    """The same of an async client; `_parallel` is how many requests it makes at once."""

    _parallel: int

    def _run(self, call: Call[T]) -> Awaitable[T]: ...

    def _cursor(self, request: Any, size: int | None = None) -> Cursor: ...


class _Base:
    __slots__ = ("_request", "_size")

    def __init__(self, request: Described) -> None:
        self._request = request
        self._size: int | None = None

    def sized(self: Self, size: int) -> Self:
        """The same results, in batches of `size` at most.

        The engine takes the largest batches that the user may have. Smaller ones are
        for what is slow or large; how many results there are is up to `limit`.
        """
        if size < 1:
            raise ValueError(f"size={size!r}: a batch holds at least one result")
        twin = copy(self)
        twin._size = size
        return twin

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request!r}>"


Self = TypeVar("Self", bound=_Base)


class _Iterable(_Base):
    __slots__ = ("_client",)

    def __init__(self, client: Source, request: Described) -> None:
        super().__init__(request)
        self._client = client

    def _cursor(self) -> Cursor:
        return self._client._cursor(self._request, self._size)

    def batches(self, *, size: int | None = None) -> Iterator[Batch]:
        """The responses themselves, one by one, as the wiki sends them.

        Args:
            size: the most results of a batch; without it, what the user may have.
        """
        twin = self if size is None else self.sized(size)
        return cast("Iterator[Batch]", self._batches(twin._cursor()))

    def _batches(self, cursor: Cursor) -> Iterator[dict[str, Any]]:
        for part in self._client._run(cursor.parts()):
            while not part.done:
                yield self._client._run(part.step())


class Items(_Iterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        where = place(self._request)
        for batch in self._batches(self._cursor()):
            yield from cast("list[T_co]", items(batch, where))


class Pages(_Iterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        merger = PageMerger()
        for batch in self._batches(self._cursor()):
            yield from cast("list[T_co]", merger.feed(batch))

    def by_title(self) -> PageSet[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. What else the wiki says of the titles is there too."""
        from .pageset import by_title

        cursor = self._cursor()
        return by_title(self._merge(cursor), cursor.asked("titles"))

    def by_id(self) -> PageSet[int, T_co]:
        """Each page by the page id it was asked for with, or by the id of a revision
        if those were asked for and `prop=revisions` gives them."""
        from .pageset import by_id

        cursor = self._cursor()
        merged = self._merge(cursor)
        return by_id(merged, cursor.asked("pageids"), cursor.asked("revids"))

    def _merge(self, cursor: Cursor) -> dict[str, Any]:
        merger = Merger()
        for batch in self._batches(cursor):
            merger.feed(batch)
        return merger.merged()


class Results(Pages[T_co]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return self._merge(self._cursor())

    def parts(self) -> Parts[T_co]:
        """All of it, part by part: `parts.of(AllPages)` are the items of that list."""
        from .parts import Parts

        cursor = self._cursor()
        return Parts[T_co](cursor.values, cursor.places, self._merge(cursor))


class _AsyncIterable(_Base):
    __slots__ = ("_client",)

    def __init__(self, client: AsyncSource, request: Described) -> None:
        super().__init__(request)
        self._client = client

    def _cursor(self) -> Cursor:
        return self._client._cursor(self._request, self._size)

    def batches(self, *, size: int | None = None) -> AsyncIterator[Batch]:
        """The responses themselves, one by one, as the wiki sends them.

        Args:
            size: the most results of a batch; without it, what the user may have.
        """
        twin = self if size is None else self.sized(size)
        return cast("AsyncIterator[Batch]", self._batches(twin._cursor()))

    async def _batches(self, cursor: Cursor) -> AsyncGenerator[dict[str, Any], None]:
        run = self._client._run
        parts = await run(cursor.parts())
        # Who wants some number of results in all must know what came before.
        if len(parts) > 1 and not cursor.total:
            from .ahead import ahead

            async with aclosing(ahead(run, parts, self._client._parallel)) as batches:
                async for batch in batches:
                    yield batch
            return
        for part in parts:
            while not part.done:
                yield await run(part.step())


class AsyncItems(_AsyncIterable, Generic[T_co]):
    """The items of a list, over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        where = place(self._request)
        async with aclosing(self._batches(self._cursor())) as batches:
            async for batch in batches:
                for item in cast("list[T_co]", items(batch, where)):
                    yield item


class AsyncPages(_AsyncIterable, Generic[T_co]):
    """Pages, each whole: merged over as many requests as it takes."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        merger = PageMerger()
        # Closed with this iteration, or requests ahead would outlive it for a while.
        async with aclosing(self._batches(self._cursor())) as batches:
            async for batch in batches:
                for page in cast("list[T_co]", merger.feed(batch)):
                    yield page

    async def by_title(self) -> PageSet[str, T_co]:
        """Each page by the title it was asked for with, before normalizing it and
        following redirects. What else the wiki says of the titles is there too."""
        from .pageset import by_title

        cursor = self._cursor()
        return by_title(await self._merge(cursor), cursor.asked("titles"))

    async def by_id(self) -> PageSet[int, T_co]:
        """Each page by the page id it was asked for with, or by the id of a revision
        if those were asked for and `prop=revisions` gives them."""
        from .pageset import by_id

        cursor = self._cursor()
        merged = await self._merge(cursor)
        return by_id(merged, cursor.asked("pageids"), cursor.asked("revids"))

    async def _merge(self, cursor: Cursor) -> dict[str, Any]:
        merger = Merger()
        async with aclosing(self._batches(cursor)) as batches:
            async for batch in batches:
                merger.feed(batch)
        return merger.merged()


class AsyncResults(AsyncPages[T_co]):
    """The results of a composed query: its pages, or all of it."""

    __slots__ = ()

    async def merged(self) -> dict[str, Any]:
        """The `query` object of all batches, put together."""
        return await self._merge(self._cursor())

    async def parts(self) -> Parts[T_co]:
        """All of it, part by part: `parts.of(AllPages)` are the items of that list."""
        from .parts import Parts

        cursor = self._cursor()
        return Parts[T_co](cursor.values, cursor.places, await self._merge(cursor))
