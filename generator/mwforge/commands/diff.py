"""`diff` and `changelog`: what changed between two wikis, or two snapshots of one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.drift import as_markdown
from mwforge.drift.check import compare
from mwforge.drift.diff import diff as differences
from mwforge.drift.report import Report
from mwforge.drift.severity import Severity
from mwforge.plain import discreet
from mwforge.progress import SILENT, Progress
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build


def diff(
    old: str | Path,
    new: str | Path,
    *,
    fail_on: Severity | None = None,
    today: date | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> Report:
    """Compare two wikis, or two snapshots of one.

    Args:
        fail_on: the mildest change that counts as drift; else as configured, or every
            change of the API.
        today: the day by which entries of `[[tool.mwforge.ignore]]` expire.

    Raises:
        MwforgeError: one of them cannot be read.
    """
    settings = nearest(config)
    before, after = (sources((each,), settings)[0] for each in (old, new))
    verdict = compare(
        _snapshot(before, access, settings, progress),
        _snapshot(after, access, settings, progress),
        name=discreet(str(new)),
        ignores=(*settings.ignores, *after.ignores),
        today=today or date.today(),
    )
    return Report((verdict,), fail_on or settings.fail_on or Severity.ADDITIVE)


def changelog(
    old: str | Path,
    new: str | Path,
    *,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> str:
    """Return what changed between two wikis in the words of a release note, as Markdown.

    Raises:
        MwforgeError: one of them cannot be read.
    """
    settings = nearest(config)
    before, after = (
        build(_snapshot(sources((each,), settings)[0], access, settings, progress))
        for each in (old, new)
    )
    return as_markdown.changelog(before, after, differences(before, after))


def _snapshot(
    source: Source, access: Access, config: Config, progress: Progress
) -> Snapshot:
    return obtain(source, access_to(source, access, config), progress, keep=False)
