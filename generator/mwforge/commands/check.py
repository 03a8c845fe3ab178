"""`check`: have wikis drifted from their committed snapshots?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock

from mwforge import pulling
from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.drift.check import Subject
from mwforge.drift.check import check as checked
from mwforge.drift.report import Report
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError
from mwforge.files import shown
from mwforge.plain import discreet
from mwforge.progress import SILENT, Progress
from mwforge.source import access_to, sources


def check(
    *wikis: str | Path,
    snapshot: Path | None = None,
    update: bool = False,
    fail_on: Severity | None = None,
    today: date | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> Report:
    """Pull wikis, all at the same time, and compare each with its committed snapshot.

    Args:
        wikis: names from `[tool.mwforge.wikis]`, none for all of them, or the address of
            one wiki with ``snapshot``.
        snapshot: the committed snapshot of a wiki that is not configured.
        update: make what was pulled the committed snapshot.
        fail_on: the mildest change that counts as drift; else as configured, or every
            change of the API.
        today: the day by which entries of `[[tool.mwforge.ignore]]` expire.

    Returns:
        A report, whose `exit_code` is 0 without drift, 1 with drift, and 2 when a wiki
        could not be compared.

    Raises:
        MwforgeError: a wiki has no address or no snapshot.
    """
    settings = nearest(config)
    subjects = _subjects(sources(wikis, settings), settings, snapshot, access, progress)
    return checked(
        subjects,
        fail_on=fail_on or settings.fail_on or Severity.ADDITIVE,
        update=update,
        today=today or date.today(),
    )


WITHOUT_CONTACT = 3
"""How many wikis may be checked at once without a contact: a pull makes three or four requests,
and Wikimedia answers some ten a minute of who names none."""


class _Shared:
    """Progress that several threads report at once, each for its own wiki."""

    def __init__(self, progress: Progress, name: str, lock: Lock) -> None:
        self._progress, self._name, self._lock = progress, name, lock

    def step(self, text: str) -> None:
        with self._lock:
            self._progress.step(f"{self._name}: {text}")

    def note(self, text: str) -> None:
        with self._lock:
            self._progress.note(f"{self._name}: {text}")


def _subjects(
    sources: Sequence[Source],
    config: Config,
    committed: Path | None,
    access: Access,
    progress: Progress,
) -> tuple[Subject, ...]:
    """The configured wikis to check, or the one whose snapshot is `committed`."""
    if committed is not None and len(sources) > 1:
        raise MwforgeError(
            "--snapshot names one file, but there are several wikis: name one wiki, or give"
            " each its snapshot in [tool.mwforge.wikis.NAME]."
        )
    asked_often = [one.url for one in sources if one.url and not pulling.local(one.url)]
    if len(asked_often) > WITHOUT_CONTACT and not (access.contact or config.contact):
        raise MwforgeError(
            f"A check of {len(asked_often)} wikis asks often enough to be slowed down"
            " without a contact: give your e-mail address or web page with"
            " --contact, $MWFORGE_CONTACT or contact in [tool.mwforge]."
        )
    lock = Lock()
    found = []
    for source in sources:
        path = committed or source.snapshot
        if not source.url or path is None:
            raise MwforgeError(
                f"{source.name or discreet(source.url) or 'No wiki'}: a check needs the wiki's url and"
                " its committed snapshot, both in [tool.mwforge.wikis.NAME] or both as"
                " arguments (mwforge check URL --snapshot FILE)."
            )
        name = source.name or discreet(source.url)
        # Here, one wiki after the other, and not where several are asked at once.
        asked = access_to(source, access, config).settled()
        found.append(
            Subject(
                name,
                path,
                shown(path),
                partial(pulling.pull, source.url, asked, _Shared(progress, name, lock)),
                (*config.ignores, *source.ignores),
                source.templates or config.templates,
            )
        )
    return tuple(found)
