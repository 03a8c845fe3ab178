"""What the batches of a query hold, and how they are put together (mw:API:Continue).

A page is whole when a batch says `batchcomplete`; lists grow from batch to batch, and
what each batch says again of the pages asked for stands once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast

from .shapes import ENVELOPE

PAGE_SET: Final = frozenset(
    {"normalized", "converted", "redirects", "interwiki", "badrevids", "badpageids"}
)
"""What each batch tells again of the pages asked for."""


class Merger:
    """Puts the batches of a query together, as one `query` object."""

    def __init__(self) -> None:
        self._seen = Seen()
        self._pages = PageMerger()
        self._merged: dict[str, Any] = {}
        self._whole: list[dict[str, Any]] = []

    def feed(self, batch: Mapping[str, Any]) -> None:
        self._whole += self._pages.feed(batch)
        query = {k: v for k, v in query_of(batch).items() if k != "pages"}
        # What stands beside `query` is a list module's, and no page set's.
        known = ENVELOPE | PAGE_SET | {"pages"}
        beside = {k: v for k, v in batch.items() if k not in known}
        merge(self._merged, {**query, **beside}, self._seen)

    def merged(self) -> dict[str, Any]:
        pages = self._whole + self._pages.rest()
        return {**self._merged, "pages": pages} if pages else self._merged


class PageMerger:
    """Collects what the batches say of each page until the pages are whole."""

    def __init__(self) -> None:
        self._pages: dict[object, dict[str, Any]] = {}

    def feed(self, batch: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Take in a batch; returns the pages that are whole now, in order."""
        for page in pages_of(batch):
            known = self._pages.setdefault(key_of(page), page)
            if known is not page:
                merge(known, page)
        whole = is_complete(batch) or "continue" not in batch
        return self.rest() if whole else []

    def rest(self) -> list[dict[str, Any]]:
        """All pages at hand, in the order of their generator if it gave one."""
        pages = in_order(self._pages.values())
        self._pages = {}
        return pages


def key_of(page: Mapping[str, Any]) -> object:
    """What tells a page from others: its id, or its title where it has none."""
    return page.get("pageid") or (page.get("ns"), page.get("title"))


def in_order(pages: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Pages in the order of their generator, if it gave one."""
    # `index` is the place in the generator's order; a response is by page id.
    return sorted(pages, key=lambda page: page.get("index", float("inf")))


def is_complete(batch: Mapping[str, Any]) -> bool:
    """Whether a batch says that all is said of its pages."""
    return batch.get("batchcomplete", False) is not False


class Seen:
    """What was said already in the lists that each batch says again (PAGE_SET)."""

    def __init__(self) -> None:
        self._said: dict[str, set[str]] = {}

    def new(self, name: str, records: Sequence[object]) -> list[object]:
        """Those of a list's records that no batch before held."""
        said = self._said.setdefault(name, set())
        found: list[object] = []
        for record in records:
            if (mark := repr(record)) not in said:
                said.add(mark)
                found.append(record)
        return found


def merge(
    into: dict[str, Any], more: Mapping[str, Any], seen: Seen | None = None
) -> None:
    """Add what a further batch says: lists grow, objects merge, the rest is replaced.

    `into` and what it holds are changed, so that they must belong to the caller.
    """
    for name, value in more.items():
        if seen is not None and name in PAGE_SET and isinstance(value, list):
            value = seen.new(name, cast("list[object]", value))
        known = into.get(name)
        if isinstance(known, list) and isinstance(value, list):
            known.extend(value)
        elif isinstance(known, dict) and isinstance(value, dict):
            merge(cast("dict[str, Any]", known), cast("dict[str, Any]", value))
        else:
            into[name] = value


def found_at(batch: Mapping[str, Any], place: Sequence[str]) -> object:
    """What stands at a place of a batch; None where nothing does.

    Args:
        place: the way to it from `query`; from the response itself when the first step
            begins with a slash.
    """
    found: Any = batch
    steps = [place[0][1:], *place[1:]] if place[0][:1] == "/" else ["query", *place]
    for step in steps:
        if not isinstance(found, dict):
            return None
        found = cast("dict[str, Any]", found).get(step)
    return found


def items(batch: Mapping[str, Any], place: Sequence[str]) -> list[Any]:
    """The items of a list module in a batch; see `found_at`."""
    found: Any = found_at(batch, place)
    if found is None:
        return []
    # An object whose keys are data is one item: its keys would be lost otherwise.
    return found if isinstance(found, list) else [found]


def query_of(batch: Mapping[str, Any]) -> dict[str, Any]:
    """The `query` object of a batch."""
    query = batch.get("query")
    return query if isinstance(query, dict) else {}  # PHP's empty object is a list


def pages_of(batch: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The pages of a batch, in either format."""
    pages: Any = query_of(batch).get("pages", [])
    return list(pages.values()) if isinstance(pages, dict) else pages
