"""Continuing a query over its batches, and putting together what they hold.

The rules are those of mw:API:Continue: the original parameters plus the whole
`continue` object of the last batch and nothing of an earlier one, until there is
none; a page is whole when a batch says `batchcomplete`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from copy import copy
from typing import TYPE_CHECKING, Any, Final, cast

from .batches import Merger, Seen, is_complete, key_of, merge, pages_of, query_of
from .counting import kept, take
from .divide import divide, is_divided, pieces
from .errors import ContinuationError, WikiError
from .events import Call
from .values import Value, join, split
from .wire import Count, Wire

if TYPE_CHECKING:
    from .session import Session

MORE: Final = ("continue", "offset", "start", "startid", "from")
"""The parameters that modules continue with, without their prefix (the calls of
ApiQueryBase::setContinueEnumParameter)."""


class Cursor:
    """The place reached in a query: each `step` is the call for one more batch.

    What asks for more values than one request takes is divided by `parts` first.

    Args:
        size: the most results of a batch, for who wants them smaller.
        turns: what is asked next of the same pages, when this is through.
    """

    def __init__(
        self,
        session: Session,
        wire: Wire,
        options: Mapping[str, Value],
        size: int | None = None,
        turns: Sequence[Wire] = (),
    ) -> None:
        for values in (wire.values, options):
            if "rawcontinue" in values:
                raise ValueError(
                    "rawcontinue asks for a form of continuation that this client does"
                    " not follow: leave it out, and use .batches() to see each response"
                )
        self._session = session
        self._wire = wire
        self._options = options
        self._size = size
        self._turns = list(turns)
        self._rows = Seen() if turns else None
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
    def places(self) -> Set[str]:
        """Under which keys list and meta modules answer, where each has its own."""
        return self._wire.places

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
        if self._rows is not None:
            _once(answer, self._rows)
        if self._turns:
            answer.pop("batchcomplete", None)  # more will be said of these pages
        if self.done and self._turns:
            self._take_turn()
            answer["continue"] = {}
            return
        if self.done:
            answer.pop("continue", None)
            return
        answer["continue"] = self._continue = further
        mark = hash(frozenset(further.items()))
        if mark in self._been:
            raise ContinuationError(
                f"the wiki's continuation goes round in a circle: {further}"
            )
        self._been.add(mark)

    def _take_turn(self) -> None:
        """Go on with the next values of a prop module's, for the same pages."""
        self._wire = self._turns.pop(0)
        self._continue, self._been = {}, set()
        self._asked = {each.name: "" for each in self._wire.counts}
        self._between, self.done = True, False

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
        """One cursor for each piece of what takes several requests, each as large as
        the user's may be."""
        for division in self._wire.divisions:
            values = self.asked(division.name)
            if not is_divided(self._wire, division, values):
                continue
            most = division.low
            if len(values) > most and (yield from self._session.high_limits()):
                most = division.high
            wires = list(divide(self._wire, division, list(pieces(values, most))))
            if len(wires) == 1 and wires[0].values == self._wire.values:
                continue
            turns = self._turns
            if division.kind == "prop":
                wires, turns = wires[:1], [*turns, *wires[1:]]
            found: list[Cursor] = []
            for wire in wires:
                first = turns if wire is wires[0] else ()
                part = Cursor(self._session, wire, self._options, self._size, first)
                found += yield from part.parts()
            return found
        return [self]

    def whole(self) -> Call[dict[str, Any]]:
        """Fetch all batches of all parts, as one `query` object."""
        merger = Merger()
        for part in (yield from self.parts()):
            while not part.done:
                merger.feed((yield from part.step()))
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


def _once(batch: Mapping[str, Any], rows: Seen) -> None:
    """Leave out what was said of the pages in another turn."""
    for page in pages_of(batch):
        for name, value in page.items():
            if isinstance(value, list):
                page[name] = rows.new(repr((key_of(page), name)), value)


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
