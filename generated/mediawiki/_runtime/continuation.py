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

from .batches import Merger, Seen, is_complete, key_of, merge, pages_of, query_of
from .counting import kept, take
from .errors import ContinuationError, WikiError
from .events import Call
from .values import Value, join, split
from .wire import Count, Wire

if TYPE_CHECKING:
    from .session import Session

MOST_BYTES: Final = 250_000
"""How long the values of one page set may be, as they are sent: servers commonly
refuse bodies of more than 1 MB."""


MORE: Final = ("continue", "offset", "start", "startid", "from")
"""The parameters that modules continue with, without their prefix (the calls of
ApiQueryBase::setContinueEnumParameter)."""


class Cursor:
    """The place reached in a query: each `step` is the call for one more batch.

    What asks for more pages than one request takes is divided by `parts` first.

    Args:
        size: the most results of a batch, for who wants them smaller.
    """

    def __init__(
        self,
        session: Session,
        wire: Wire,
        options: Mapping[str, Value],
        size: int | None = None,
    ) -> None:
        for values in (wire.values, options):
            if "rawcontinue" in values:
                raise ValueError(
                    "rawcontinue asks for another way of continuing than this client"
                    " follows: leave it out, and take .batches() to see each response"
                )
        self._session = session
        self._wire = wire
        self._options = options
        self._size = size
        self._continue: dict[str, str] = {}
        self._been: set[int] = set()
        self._asked = {each.name: "" for each in wire.counts}
        kinds = {each.kind: each for each in wire.counts}
        self._generator = kinds.get("generator")
        self._acts = wire.values.get("action") != "query"
        self._between = True  # the next answer begins a batch of the generator's pages
        self._kept: frozenset[object] | None = None
        self._before: set[object] = set()
        self.done = False

    @property
    def values(self) -> Mapping[str, Value]:
        """The parameters of the query, as they were given."""
        return self._wire.values

    @property
    def total(self) -> bool:
        """Whether some number of results is wanted, whatever the parts give."""
        return any(each.left is not None for each in self._wire.counts)

    def asked(self, name: str) -> list[str]:
        """The values of a parameter, each once."""
        return list(dict.fromkeys(split(str(self._wire.values.get(name, "")))))

    def step(self) -> Call[dict[str, Any]]:
        """Fetch the next batch.

        Raises:
            ContinuationError: the wiki continues without getting anywhere.
        """
        wire = copy(self._wire)
        wire.values = {**self._wire.values, **self._limits(), **self._continue}
        for count in wire.counts:
            if count.kind == "prop" and count.left == 0:
                _leave_out(wire, count)
        batch = yield from self._session.call(wire, self._options)
        if not isinstance(batch, dict):
            raise WikiError(f"only JSON can be continued, and this is {batch!r:.80}")
        answer = cast("dict[str, Any]", batch)
        if "query-continue" in answer:
            raise ContinuationError(
                "the wiki continues by `query-continue`, as MediaWiki before 1.26 does:"
                " this client cannot follow"
            )
        self._go_on(answer)
        return answer

    def _limits(self) -> Mapping[str, str]:
        """How many results the next batch is to hold, by the name of each limit."""
        for count in self._wire.counts:
            if count.history:
                continue
            # A batch of pages must stay the same until all is said of them.
            if count.kind != "generator" or self._between:
                self._asked[count.name] = self._wanted(count)
        return {name: text for name, text in self._asked.items() if text}

    def _wanted(self, count: Count) -> str:
        most = count.left or None
        if self._acts and most is not None:
            return str(min(most, count.batch or 1))  # what is done cannot be cut off
        if count.repeats and count.kind == "generator" and "prop" not in self.values:
            # The number of rows that make as many pages is not known before.
            most = None
        # Who wants smaller batches wants fewer pages at once, where there are any.
        sized = self._generator is None or count is self._generator
        if self._size is not None and sized:
            most = min(self._size, most or self._size)
        return str(most) if most is not None and most <= count.batch else "max"

    def _go_on(self, answer: dict[str, Any]) -> None:
        """See how many results came, and where the next batch begins."""
        further = {k: str(v) for k, v in answer.get("continue", {}).items()}
        if taken := further.keys() & {*self._wire.secrets, *self._wire.tokens}:
            raise ContinuationError(f"'continue' changes {', '.join(sorted(taken))}")
        self._take(answer)
        for count in self._wire.counts:
            if count.kind == "generator":
                continue
            if count.history:
                # The next older version of the only file, although nobody asked.
                if _has(answer, count):
                    _finish(further, count, ("start",))
            elif count.left == 0:
                _finish(further, count, MORE)
        complete = is_complete(answer)
        self._between = complete or self._acts
        self.done = self._is_done(further, complete)
        if self.done:
            answer.pop("continue", None)
            return
        answer["continue"] = self._continue = further
        mark = hash(frozenset(further.items()))
        if mark in self._been:
            raise ContinuationError(f"the wiki continues to where it was: {further}")
        self._been.add(mark)

    def _take(self, answer: dict[str, Any]) -> None:
        for count in self._wire.counts:
            if count.kind != "generator":
                take(count, answer)
                continue
            if self._acts:
                if count.left is not None:
                    count.left -= int(self._asked[count.name])
                continue
            if self._between:
                self._kept = kept(count, answer, self._before)
            if self._kept is not None:
                pages = [
                    page for page in pages_of(answer) if key_of(page) in self._kept
                ]
                query_of(answer)["pages"] = pages

    def _is_done(self, further: dict[str, str], complete: bool) -> bool:
        """Whether all is there; takes out of `further` what nobody wants any more."""
        head, _, tail = further.get("continue", "").partition("||")
        generating = set(head.split("|")) & further.keys()
        others = further.keys() - generating - {"continue"}
        generator = "generator" in self._wire.values
        enough = self._generator is not None and self._generator.left == 0
        if complete and enough and further:
            for name in generating:
                del further[name]
            further["continue"] = f"-||{tail}"  # as the wiki says of one that ended
        if others:
            return False
        if not generator or enough or not further:
            return True
        # Nothing more of these pages is wanted, but the wiki has not yet said where the
        # generator goes on.
        return complete and not generating

    def parts(self) -> Call[list[Cursor]]:
        """One cursor for each piece of the page set, as large as the user's may be."""
        for name, (low, high) in self._wire.multi_limits.items():
            text = str(self._wire.values.get(name, ""))
            values = self.asked(name)
            twice = len(values) < len(split(text))
            # A character may take 12 bytes: four of UTF-8, each as %XX.
            if twice or len(values) > low or len(text) > MOST_BYTES // 12:
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
            # The counts themselves are shared: a total is one for all parts.
            kinds = ("prop", "generator")
            wire.counts = [each for each in wire.counts if each.kind in kinds]
        return Cursor(self._session, wire, self._options, self._size)

    def whole(self) -> Call[dict[str, Any]]:
        """Fetch all batches, as one `query` object."""
        merger = Merger()
        while not self.done:
            merger.feed((yield from self.step()))
        return merger.merged()


def divided(
    session: Session, wire: Wire, options: Mapping[str, Value]
) -> Call[dict[str, Any]]:
    """Do an action to all pages of a page set, in as many requests as it takes.

    Each request is one of its own: when one fails, those before it were done.
    """
    parts = yield from Cursor(session, wire, options).parts()
    if len(parts) == 1 and "generator" not in wire.values:
        only: dict[str, Any] = yield from session.call(parts[0]._wire, options)
        return only
    merged: dict[str, Any] = {}
    seen = Seen()
    for part in parts:
        while not part.done:
            merge(merged, (yield from part.step()), seen)
    merged.pop("continue", None)
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


def _leave_out(wire: Wire, count: Count) -> None:
    """Ask no more for a prop module whose values are all there."""
    names = [name for name in split(str(wire.values["prop"])) if name != count.module]
    wire.values.pop(count.name, None)
    for name, origin in wire.origins.items():
        if origin == count.path and name not in ("action", "prop"):
            wire.values.pop(name, None)
    if names:
        wire.values["prop"] = join(names)
    else:
        del wire.values["prop"]


def _finish(further: dict[str, str], count: Count, names: Sequence[str]) -> None:
    """Say in a `continue` object that a module is through (ApiContinuationManager)."""
    keys = {count.prefix + name for name in names} & further.keys() - {"continue"}
    for key in keys:
        del further[key]
    if keys:
        head, _, tail = further.get("continue", "").partition("||")
        finished = [name for name in tail.split("|") if name and name != count.module]
        further["continue"] = f"{head}||{'|'.join([*finished, count.module])}"


def _has(batch: Mapping[str, Any], count: Count) -> bool:
    return any(count.module in page for page in pages_of(batch))
