"""The results of a composed query, apart again and typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .continuation import PAGE_SET, items, place
from .request import AnyRequest, ListModule, MetaModule, PropModule, flatten
from .values import split

T = TypeVar("T")


class Parts:
    """What each module of one query said; see Results.parts.

    Attributes:
        pages: the pages, each whole.
        merged: all of it: the `query` object of all batches, put together.
    """

    __slots__ = ("pages", "merged", "_names")

    def __init__(
        self, request: AnyRequest[Any, Any], merged: Mapping[str, Any]
    ) -> None:
        self.merged = merged
        self.pages: list[dict[str, Any]] = merged.get("pages", [])
        asked = flatten(request).values
        named = (split(str(asked.get(name, ""))) for name in ("prop", "list", "meta"))
        self._names = {name for names in named for name in names}

    @overload
    def of(self, part: ListModule[T] | type[ListModule[T]]) -> list[T]: ...
    @overload
    def of(self, part: PropModule[T] | type[PropModule[T]]) -> list[T]: ...
    @overload
    def of(self, part: MetaModule[T] | type[MetaModule[T]]) -> T: ...
    def of(self, part: Any) -> Any:
        """What one part gave: a list's items, a prop's pages, a meta module's object.

        Args:
            part: the request that was put into the query, or its class.

        Raises:
            LookupError: the query did not ask for it.
        """
        cls: type[AnyRequest[Any, Any]] = part if isinstance(part, type) else type(part)
        name = part.route[-1][1]
        if name not in self._names:
            raise LookupError(f"this query did not ask for {name}")
        if issubclass(cls, PropModule):
            return self.pages
        if issubclass(cls, ListModule):
            # What stands beside `query` in a response is merged into it.
            first, *rest = place(part)
            return items({"query": self.merged}, [first.removeprefix("/"), *rest])
        if name in self.merged:
            return {name: self.merged[name]}
        # A module such as siteinfo, whose keys are not its name: what is nobody else's.
        others = {*self._names, *PAGE_SET, "pages"}
        return {key: each for key, each in self.merged.items() if key not in others}
