"""Continuing a query over its batches, and putting together what they hold.

The rules are those of mw:API:Continue: the original parameters plus the whole
`continue` object of the last batch and nothing of an earlier one, until there is
none; a page is whole when a batch says `batchcomplete`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote_plus

from .errors import ContinuationError, WikiError
from .events import Call
from .request import AnyRequest, Wire
from .values import Value, join, split

if TYPE_CHECKING:
    from .session import Session

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
MOST_BYTES: Final = 250_000
"""How long the values of one page set may be, as they are sent: servers commonly
refuse bodies of more than 1 MB."""


class Cursor:
    """The place reached in a query: each `step` is the call for one more batch.

    What asks for more pages than one request takes is divided by `parts` first.
    """

    def __init__(
        self, session: Session, wire: Wire, options: Mapping[str, Value]
    ) -> None:
        self._session = session
        self._wire = wire
        self._options = options
        self._continue: dict[str, str] = {}
        self._empty = 0
        self.done = False

    def asked(self, name: str) -> list[str]:
        """The values of a parameter."""
        return split(str(self._wire.values.get(name, "")))

    def step(self) -> Call[dict[str, Any]]:
        """Fetch the next batch.

        Raises:
            ContinuationError: the wiki continues without getting anywhere.
        """
        wire = copy(self._wire)
        wire.values = {**self._wire.values, **self._continue}
        for name in self._wire.limits:
            wire.values.setdefault(name, "max")
        batch = yield from self._session.call(wire, self._options)
        if not isinstance(batch, dict):
            raise WikiError(f"only JSON can be continued, and this is {batch!r:.80}")
        answer = cast("dict[str, Any]", batch)
        further = {k: str(v) for k, v in answer.get("continue", {}).items()}
        self.done = not further
        if further and further == self._continue:
            raise ContinuationError(f"the wiki continues to where it was: {further}")
        self._empty = 0 if any(_results(answer)) else self._empty + 1
        if self._empty > EMPTY_BATCHES and not self.done:
            raise ContinuationError(f"{EMPTY_BATCHES} batches in a row were empty")
        self._continue = further
        return answer

    def parts(self) -> Call[list[Cursor]]:
        """One cursor for each piece of the page set, as large as the user's may be."""
        for name, (low, high) in self._wire.multi_limits.items():
            text = str(self._wire.values.get(name, ""))
            values = split(text)
            # A character may take 12 bytes: four of UTF-8, each as %XX.
            if len(values) > low or len(text) > MOST_BYTES // 12:
                more = len(values) > low and (yield from self._session.high_limits())
                pieces = list(_pieces(values, high if more else low))
                return [self._part(name, pieces[i], not i) for i in range(len(pieces))]
        return [self]

    def _part(self, name: str, values: Sequence[str], first: bool) -> Cursor:
        """This query of some of its pages; only the first asks for all the rest."""
        wire = copy(self._wire)
        wire.values = {**wire.values, name: join(values)}
        if not first:
            for each in wire.once:
                wire.values.pop(each, None)
            wire.limits = wire.limits - wire.once
        return Cursor(self._session, wire, self._options)

    def whole(self) -> Call[dict[str, Any]]:
        """Fetch all batches, as one `query` object."""
        merger = Merger()
        while not self.done:
            merger.feed((yield from self.step()))
        return merger.merged()


def divided(
    session: Session, wire: Wire, options: Mapping[str, Value]
) -> Call[dict[str, Any]]:
    """Do an action to the pages of a page set, in as many requests as it takes.

    Each request is one of its own: when one fails, those before it were done.
    """
    merged: dict[str, Any] = {}
    for part in (yield from Cursor(session, wire, options).parts()):
        answer = yield from session.call(part._wire, options)
        merge(merged, answer, once=PAGE_SET)
    return merged


def _pieces(values: Sequence[str], most: int) -> Iterator[list[str]]:
    """Values in pieces of so many at most, and of a length that servers accept."""
    piece: list[str] = []
    room = MOST_BYTES
    for value in values:
        length = len(quote_plus(value)) + len("%7C")
        if piece and (len(piece) == most or length > room):
            yield piece
            piece, room = [], MOST_BYTES
        piece.append(value)
        room -= length
    if piece:
        yield piece


class Merger:
    """Puts the batches of a query together, as one `query` object."""

    def __init__(self) -> None:
        self._pages = PageMerger()
        self._merged: dict[str, Any] = {}
        self._whole: list[dict[str, Any]] = []

    def feed(self, batch: Mapping[str, Any]) -> None:
        self._whole += self._pages.feed(batch)
        query = {k: v for k, v in _query(batch).items() if k != "pages"}
        beside = {k: v for k, v in batch.items() if k not in ENVELOPE}
        merge(self._merged, {**query, **beside}, once=PAGE_SET)

    def merged(self) -> dict[str, Any]:
        pages = self._whole + self._pages.rest()
        return {**self._merged, "pages": pages} if pages else self._merged


class PageMerger:
    """Collects what the batches say of each page until the pages are whole."""

    def __init__(self) -> None:
        self._pages: dict[object, dict[str, Any]] = {}

    def feed(self, batch: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Take in a batch; returns the pages that are whole now, in order."""
        for page in _pages(batch):
            key = page.get("pageid") or (page.get("ns"), page.get("title"))
            known = self._pages.setdefault(key, page)
            if known is not page:
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


def place(module: AnyRequest[Any, Any] | type[AnyRequest[Any, Any]]) -> Sequence[str]:
    """Where the items of a list module stand; see `items`."""
    return module.result or (module.route[-1][1],)


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


def _query(batch: Mapping[str, Any]) -> dict[str, Any]:
    query = batch.get("query")
    return query if isinstance(query, dict) else {}  # PHP's empty object is a list


def _pages(batch: Mapping[str, Any]) -> list[dict[str, Any]]:
    pages: Any = _query(batch).get("pages", [])
    return list(pages.values()) if isinstance(pages, dict) else pages


def _results(batch: Mapping[str, Any]) -> Iterator[object]:
    yield from (v for k, v in _query(batch).items() if k not in PAGE_SET)
    yield from (value for name, value in batch.items() if name not in ENVELOPE)
