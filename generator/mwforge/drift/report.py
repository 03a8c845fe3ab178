"""What a comparison found, and what that means: the data of every report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ..spec import model
from .diff import Change
from .ignore import Ignore
from .severity import Severity


class Outcome(Enum):
    """What the exit code tells; the values are the codes."""

    SAME = 0
    DRIFT = 1
    UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """One wiki: what it was, what it is, and what lies between.

    `snapshot` is the committed file as a user would type it, and `lines` where each module and
    parameter stands in it, by `Change.place`. `silenced` are changes with the entry that covers
    them; `expired` are entries that would, had their day not passed; `idle` cover nothing.
    `error` says why nothing could be told.
    """

    name: str
    old: model.Wiki | None = None
    new: model.Wiki | None = None
    changes: tuple[Change, ...] = ()
    silenced: tuple[tuple[Change, Ignore], ...] = ()
    expired: tuple[Ignore, ...] = ()
    idle: tuple[Ignore, ...] = ()
    modules: tuple[str, ...] = ()
    snapshot: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    updated: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All wikis that were compared, and from which severity on a change fails (NONE: none does)."""

    verdicts: tuple[Verdict, ...]
    fail_on: Severity = Severity.ADDITIVE

    def fails(self, change: Change) -> bool:
        if self.fail_on is Severity.NONE:
            return False
        return change.severity.reaches(self.fail_on)

    def outcome(self, verdict: Verdict) -> Outcome:
        if verdict.error:
            return Outcome.UNKNOWN
        if not verdict.updated and any(map(self.fails, verdict.changes)):
            return Outcome.DRIFT
        return Outcome.SAME

    @property
    def exit_code(self) -> int:
        """2 as soon as one wiki could not be told, 1 where one has drifted, 0 otherwise."""
        return max((self.outcome(one).value for one in self.verdicts), default=0)


def covers(entry: Ignore, change: Change) -> bool:
    return entry.covers(change.rule, change.module, change.place)


def silence(changes: Sequence[Change], ignores: Iterable[Ignore], today: date) -> tuple[
    tuple[Change, ...],
    tuple[tuple[Change, Ignore], ...],
    tuple[Ignore, ...],
    tuple[Ignore, ...],
]:
    """Part the changes by the entries: those to tell, those silenced, expired and idle entries."""
    told: list[Change] = []
    silenced: list[tuple[Change, Ignore]] = []
    entries = list(ignores)
    live = [one for one in entries if not one.expired(today)]
    for change in changes:
        entry = next((one for one in live if covers(one, change)), None)
        if entry is None:
            told.append(change)
        else:
            silenced.append((change, entry))
    expired = [one for one in entries if one.expired(today)]
    idle = [one for one in live if not any(covers(one, change) for change in changes)]
    return tuple(told), tuple(silenced), tuple(expired), tuple(idle)


def subject(verdict: Verdict) -> str:
    """What was compared: `MediaWiki 1.39.17 → MediaWiki 1.43.9`."""
    versions = [one.version or "?" for one in (verdict.old, verdict.new) if one]
    return " → ".join(dict.fromkeys(versions))


def by_module(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Changes under their modules, the module with the worst change first; '' is the wiki."""
    groups: dict[str, list[Change]] = {}
    for change in sorted(changes, key=lambda one: one.severity.rank):
        groups.setdefault(change.module, []).append(change)
    return groups


# A module's end and a parameter's name in the canonical file (`mwforge.snapshot.dumps`: one key a
# line, one space a level, keys sorted, so that a module's path comes after its parameters).
_PATH = re.compile(r'   "path": "(.*)",?')
_NAME = re.compile(r'     "name": "(.*)",?')
_START = "  {"


def lines_of(text: str) -> dict[str, int]:
    """Where each module and parameter stands in a snapshot's text, by `Change.place`; from 1."""
    found: dict[str, int] = {}
    parameters: list[tuple[str, int]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line == _START:
            parameters = []
        elif name := _NAME.fullmatch(line):
            parameters.append((name[1], number))
        elif path := _PATH.fullmatch(line):
            found[path[1]] = number
            for one, at in parameters:
                found.setdefault(f"{path[1]}.{one}", at)
    return found


def line_of(verdict: Verdict, change: Change) -> int:
    """The line of the committed snapshot that a change is about; 1 where nothing better is known."""
    return verdict.lines.get(change.place, verdict.lines.get(change.module, 1))
