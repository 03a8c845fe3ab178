"""Has a wiki drifted from its committed snapshot? Several wikis at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock, Thread

from .. import snapshot as file
from ..errors import MwforgeError
from ..skeletons import templates_in
from ..snapshot import Snapshot
from ..spec.build import build
from ..spec.model import Spec
from .diff import diff
from .ignore import Ignore
from .report import Report, Verdict, lines_of, silence
from .severity import Severity

# A pull is two requests of some seconds each; more at a time only load this machine.
MOST_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Subject:
    """A wiki to check: its committed snapshot, how to ask it now, and what is known already.

    `pull` may raise MwforgeError. `shown` is the snapshot's path as a user would type it. `templates` is
    the directory of the templates of the user's own that its client is made from.
    """

    name: str
    committed: Path
    shown: str
    pull: Callable[[], Snapshot]
    ignores: tuple[Ignore, ...] = ()
    templates: Path | None = None


def check(
    subjects: Sequence[Subject],
    *,
    fail_on: Severity = Severity.ADDITIVE,
    update: bool = False,
    today: date,
) -> Report:
    """Pull every wiki, concurrently, and compare it with its snapshot.

    With `update`, what was pulled becomes the committed snapshot. A wiki that does not answer, or
    whose snapshot cannot be read, gets a verdict with an error; the others are told all the same.
    """
    verdicts = _at_once([partial(_verdict, one, update, today) for one in subjects])
    return Report(tuple(verdicts), fail_on)


def _at_once(works: Sequence[Callable[[], Verdict]]) -> list[Verdict]:
    """The results of all, some at a time, in threads that do not outlive an interruption."""
    found: dict[int, Verdict] = {}
    waiting = iter(enumerate(works))
    lock = Lock()

    def run() -> None:
        while True:
            with lock:
                taken = next(waiting, None)
            if taken is None:
                return
            number, work = taken
            found[number] = work()

    several = range(min(len(works), MOST_AT_ONCE))
    threads = [Thread(target=run, daemon=True) for _ in several]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [found[number] for number in range(len(works))]


def compare(
    old: Snapshot,
    new: Snapshot,
    *,
    name: str,
    ignores: Sequence[Ignore] = (),
    templates: Path | None = None,
    today: date,
) -> Verdict:
    """Two snapshots, compared; they say nothing of answers, so that no shapes are read."""
    taken = templates_in(templates)
    before = build(old, taken, {})
    after = before if new == old else build(new, taken, {})
    return verdict_on(before, after, name=name, ignores=ignores, today=today)


def verdict_on(
    before: Spec,
    after: Spec,
    *,
    name: str,
    ignores: Sequence[Ignore] = (),
    today: date,
) -> Verdict:
    """What changed from one spec to another, parted by what is known already."""
    told, silenced, expired, idle = silence(diff(before, after), ignores, today)
    return Verdict(
        name=name,
        old=before.wiki,
        new=after.wiki,
        changes=told,
        silenced=silenced,
        expired=expired,
        idle=idle,
        modules=tuple(
            sorted({one.path for spec in (before, after) for one in spec.modules})
        ),
    )


def _verdict(subject: Subject, update: bool, today: date) -> Verdict:
    try:
        return _checked(subject, update, today)
    except MwforgeError as error:
        return Verdict(subject.name, error=str(error))
    except Exception as error:  # whatever it is, it tells nothing of the wiki
        return Verdict(
            subject.name, error=f"mwforge failed: {type(error).__name__}: {error}"
        )


def _checked(subject: Subject, update: bool, today: date) -> Verdict:
    if not subject.committed.exists():
        if not update:
            raise MwforgeError(
                f"There is no snapshot {subject.shown} to compare with: make it with"
                " `mwforge pull`, or `mwforge check --update`, and commit it."
            )
        now = subject.pull()
        file.save(now, subject.committed)
        whole = compare(now, now, name=subject.name, today=today)
        return replace(whole, snapshot=subject.shown, updated=True)
    old = file.read(subject.committed)
    now = subject.pull()
    verdict = compare(
        old,
        now,
        name=subject.name,
        ignores=subject.ignores,
        templates=subject.templates,
        today=today,
    )
    lines = lines_of(subject.committed.read_bytes().decode("utf-8", "replace"))
    if update:
        file.save(now, subject.committed)
    return replace(verdict, snapshot=subject.shown, lines=lines, updated=update)
