"""The results of a composed query, apart again and typed."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any, Generic, TypeVar, overload

from .batches import PAGE_SET, items
from .kinds import Described, GivesItems, GivesOne, GivesPages, Page_co, place
from .values import Value, split

T = TypeVar("T")


class Parts(Generic[Page_co]):
    """What each module of one query said; see Results.parts.

    Attributes:
        pages: the pages, each whole.
        merged: all of it: the `query` object of all batches, put together.
    """

    __slots__ = ("merged", "_names", "_pages", "_places")

    def __init__(
        self,
        asked: Mapping[str, Value],
        places: Set[str],
        merged: Mapping[str, Any],
    ) -> None:
        self._places = places
        self.merged = merged
        self._pages: list[Page_co] = merged.get("pages", [])
        named = (split(str(asked.get(name, ""))) for name in ("prop", "list", "meta"))
        self._names = {name for names in named for name in names}

    @property
    def pages(self) -> list[Page_co]:
        return self._pages

    @overload
    def of(self, part: GivesItems[T] | type[GivesItems[T]]) -> list[T]: ...
    @overload
    def of(self, part: GivesPages[T] | type[GivesPages[T]]) -> list[T]: ...
    @overload
    def of(self, part: GivesOne[T] | type[GivesOne[T]]) -> T: ...
    def of(self, part: Any) -> Any:
        """What one part gave: a list's items, a prop's pages, a meta module's object.

        Args:
            part: the request that was put into the query, or its class.

        Raises:
            LookupError: the query did not ask for it.
        """
        cls: type[Described] = part if isinstance(part, type) else type(part)
        name = part.route[-1][1]
        if name not in self._names:
            raise LookupError(f"this query did not ask for {name}")
        if issubclass(cls, GivesPages):
            return self._pages
        if issubclass(cls, GivesItems):
            # What stands beside `query` in a response is merged into it.
            first, *rest = place(part)
            return items({"query": self.merged}, [first.removeprefix("/"), *rest])
        key = place(part)[0]
        if key in self.merged or not part.spread:
            return {key: self.merged[key]} if key in self.merged else {}
        # What is nobody else's.
        others = {*self._names, *self._places, *PAGE_SET, "pages"}
        return {key: each for key, each in self.merged.items() if key not in others}
