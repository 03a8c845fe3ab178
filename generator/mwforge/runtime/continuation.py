"""Continuing a query over its batches, and putting together what they hold.

The rules are those of mw:API:Continue: the original parameters plus the whole
`continue` object of the last batch and nothing of an earlier one, until there is
none; a page is whole when a batch says `batchcomplete`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from .errors import ContinuationError, WikiError
from .events import Call
from .request import Wire
from .session import Session
from .values import Value, join, split

EMPTY_BATCHES: Final = 100
"""How many batches in a row may hold nothing. A few are usual: a filter that the
wiki applies late, as in its miser mode, can empty many."""
PAGE_SET: Final = frozenset(
    {"normalized", "converted", "redirects", "interwiki", "badrevids", "badpageids"}
)
"""What each batch tells again of the pages asked for."""
ENVELOPE: Final = frozenset(
    {
        "batchcomplete",
        "continue",
        "curtimestamp",
        "docref",
        "limits",
        "query",
        "requestid",
        "responselanginfo",
        "servedby",
        "warnings",
    }
)
"""What stands beside `query` in a response and is no result."""


class Cursor:
    """The place reached in a query: each `step` is the call for one more batch."""

    def __init__(
        self, session: Session, wire: Wire, options: Mapping[str, Value]
    ) -> None:
        self._session = session
        self.titles = split(str(wire.values.get("titles", "")))
        self._wire = wire
        self._options = options
        self._parts: list[dict[str, Value]] | None = None
        self._continue: dict[str, str] = {}
        self._empty = 0
        self.done = False

    def step(self) -> Call[dict[str, Any]]:
        """Fetch the next batch.

        Raises:
            ContinuationError: the wiki continues without getting anywhere.
        """
        if self._parts is None:
            self._parts = yield from self._split()
        self._wire.values = {**self._parts[0], **self._continue}
        batch = yield from self._session.call(self._wire, self._options)
        if not isinstance(batch, dict):
            raise WikiError(f"only JSON can be continued, and this is {batch!r:.80}")
        answer = cast("dict[str, Any]", batch)
        further = {k: str(v) for k, v in answer.get("continue", {}).items()}
        if not further:
            del self._parts[0]
        self.done = not self._parts
        if further and further == self._continue:
            raise ContinuationError(f"the wiki continues to where it was: {further}")
        self._empty = 0 if any(_results(answer)) else self._empty + 1
        if self._empty > EMPTY_BATCHES and not self.done:
            raise ContinuationError(f"{EMPTY_BATCHES} batches in a row were empty")
        self._continue = further
        return answer

    def _split(self) -> Call[list[dict[str, Value]]]:
        """One set of parameters for each request that the page set takes."""
        values = dict(self._wire.values)
        for name in self._wire.limits:
            values.setdefault(name, "max")
        for name, (low, high) in self._wire.multi_limits.items():
            each = split(str(values.get(name, "")))
            if len(each) > low:
                most = high if (yield from self._session.high_limits()) else low
                later = {k: v for k, v in values.items() if k not in self._wire.once}
                chunks = [each[i : i + most] for i in range(0, len(each), most)]
                return [
                    {**(later if i else values), name: join(chunk)}
                    for i, chunk in enumerate(chunks)
                ]
        return [values]

    def whole(self) -> Call[dict[str, Any]]:
        """Fetch all batches, as one `query` object."""
        merger = PageMerger()
        merged: dict[str, Any] = {}
        pages: list[dict[str, Any]] = []
        while not self.done:
            batch = yield from self.step()
            pages += merger.feed(batch)
            query = {k: v for k, v in _query(batch).items() if k != "pages"}
            beside = {k: v for k, v in batch.items() if k not in ENVELOPE}
            merge(merged, {**query, **beside}, once=PAGE_SET)
        pages += merger.rest()
        if pages:
            merged["pages"] = pages
        return merged


class PageMerger:
    """Collects what the batches say of each page until the pages are whole."""

    def __init__(self) -> None:
        self._pages: dict[object, dict[str, Any]] = {}

    def feed(self, batch: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Take in a batch; returns the pages that are whole now, in order."""
        for page in _pages(batch):
            key = page.get("pageid") or (page.get("ns"), page.get("title"))
            known = self._pages.setdefault(key, {})
            merge(known, page)
        complete = batch.get("batchcomplete", False) is not False
        return self.rest() if complete or "continue" not in batch else []

    def rest(self) -> list[dict[str, Any]]:
        """All pages at hand, in the order of their generator if it gave one."""
        pages = list(self._pages.values())
        self._pages = {}
        # `index` is the place in the generator's order; a response is by page id.
        pages.sort(key=lambda page: page.get("index", float("inf")))
        return pages


def merge(
    into: dict[str, Any], more: Mapping[str, Any], once: frozenset[str] = frozenset()
) -> None:
    """Add what a further batch says: lists grow, objects merge, the rest is replaced.

    Args:
        once: names of lists that each batch repeats.
    """
    for name, value in more.items():
        known = into.get(name)
        if isinstance(known, list) and isinstance(value, list):
            seen = known if name in once else []
            into[name] = known + [each for each in value if each not in seen]
        elif isinstance(known, dict) and isinstance(value, dict):
            inner = dict(cast("dict[str, Any]", known))
            merge(inner, cast("dict[str, Any]", value))
            into[name] = inner
        else:
            into[name] = value


def items(batch: Mapping[str, Any], place: Sequence[str]) -> list[Any]:
    """The items of a list module in a batch.

    Args:
        place: the way to them from `query`; from the response itself when the first
            step begins with a slash.
    """
    found: Any = batch
    steps = [place[0][1:], *place[1:]] if place[0][:1] == "/" else ["query", *place]
    for step in steps:
        if not isinstance(found, dict):
            return []
        found = cast("dict[str, Any]", found).get(step)
    if found is None:
        return []
    # An object whose keys are data is one item: its keys would be lost otherwise.
    return found if isinstance(found, list) else [found]


def by_title(merged: Mapping[str, Any], titles: Sequence[str]) -> dict[str, Any]:
    """The page that each title led to, by the title as it was asked for.

    A title leads to its page by way of `normalized`, `converted` and `redirects`. One
    that leads to another wiki has no page here (see `interwiki`).
    """
    pages = {page.get("title"): page for page in merged.get("pages", [])}
    steps = {
        name: {each["from"]: each["to"] for each in merged.get(name, [])}
        for name in ("normalized", "converted", "redirects")
    }
    found: dict[str, Any] = {}
    for asked in titles:
        title = steps["normalized"].get(asked, asked)
        title = steps["converted"].get(title, title)
        seen: set[str] = set()
        while title in steps["redirects"] and title not in seen:
            seen.add(title)  # redirects may go round in a circle
            title = steps["redirects"][title]
        if title in pages:
            found[asked] = pages[title]
    return found


def _query(batch: Mapping[str, Any]) -> dict[str, Any]:
    query = batch.get("query")
    return query if isinstance(query, dict) else {}  # PHP's empty object is a list


def _pages(batch: Mapping[str, Any]) -> list[dict[str, Any]]:
    pages: Any = _query(batch).get("pages", [])
    return list(pages.values()) if isinstance(pages, dict) else pages


def _results(batch: Mapping[str, Any]) -> Iterator[object]:
    yield from (v for k, v in _query(batch).items() if k not in PAGE_SET)
    yield from (value for name, value in batch.items() if name not in ENVELOPE)
