"""A report as annotations: workflow commands that GitHub Actions reads from the log.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator

from .diff import Change, summary
from .plain import lines
from .report import Report, Verdict, line_of
from .severity import Severity


def render(report: Report) -> str:
    return "".join(
        f"{line}\n" for one in report.verdicts for line in _verdict(report, one)
    )


def _verdict(report: Report, verdict: Verdict) -> Iterator[str]:
    if verdict.error:
        yield _command(
            "error", {"title": f"{verdict.name}: could not check"}, verdict.error
        )
        return
    for change in verdict.changes:
        if change.severity.reaches(Severity.ADDITIVE) or report.fails(change):
            yield _annotation(report, verdict, change)
    for entry in verdict.expired:
        yield _command(
            "warning",
            {"title": f"{verdict.name}: an ignore entry has expired"},
            f"{entry.rule} in {entry.path} was ignored until {entry.until}",
        )
    counts = summary(verdict.changes)
    numbers = ", ".join(
        f"{count} {one.value}" for one, count in counts.items() if count
    )
    yield _command("notice", {"title": f"{verdict.name}: API drift"}, numbers or "none")


def _annotation(report: Report, verdict: Verdict, change: Change) -> str:
    where = {"title": f"{verdict.name}: {change.rule}"}
    if verdict.snapshot:
        line = str(line_of(verdict, change))
        where = {"file": verdict.snapshot, "line": line, **where}
    text = f"{change.place}: {change.message}" if change.place else change.message
    return _command(_level(report, change), where, text)


def _level(report: Report, change: Change) -> str:
    if not report.fails(change):
        return "notice"
    return "error" if change.severity is Severity.BREAKING else "warning"


def _command(level: str, properties: dict[str, str], text: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{level} {told}::{_data(text)}"


def _data(text: str) -> str:
    return lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
