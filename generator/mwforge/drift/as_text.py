"""A report for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from .diff import Change, summary
from .plain import counted, lines, shown
from .report import Outcome, Report, Verdict, by_module, subject
from .severity import Severity
from .witness import told

_COLOURS = {
    Severity.BREAKING: "31;1",
    Severity.DEPRECATED: "33",
    Severity.ADDITIVE: "32",
    Severity.DOCS: "2",
    Severity.CONFIGURATION: "2",
}
_WIDTH = len("configuration")


def render(report: Report, *, colour: bool = False, verbose: bool = False) -> str:
    """Grouped by module, the worst first; without `verbose`, texts and configuration as counts."""
    found: list[str] = []
    for verdict in report.verdicts:
        found += [*_verdict(report, verdict, colour, verbose), ""]
    return "\n".join(found).rstrip("\n") + "\n"


def render_summary(report: Report, *, colour: bool = False) -> str:
    """A line for each wiki."""
    found = []
    for verdict in report.verdicts:
        told_ = verdict.error and f"could not check: {lines(verdict.error)}"
        told_ = told_ or _summary(report, verdict, summary(verdict.changes), colour)
        found.append(f"{shown(verdict.name)}: {told_}\n")
    return "".join(found)


def _verdict(
    report: Report, verdict: Verdict, colour: bool, verbose: bool
) -> Iterator[str]:
    title = _painted(shown(verdict.name), "1", colour)
    if verdict.error:
        yield f"{title}: {_painted('could not check', '31;1', colour)}: {lines(verdict.error)}"
        return
    yield f"{title}: {shown(subject(verdict))}"
    listed = [
        one
        for one in verdict.changes
        if verbose or one.severity.reaches(Severity.ADDITIVE) or report.fails(one)
    ]
    for module, changes in by_module(listed).items():
        yield ""
        yield _painted(shown(module) or "the wiki", "1", colour)
        for change in changes:
            yield from _change(change, colour)
    if listed:
        yield ""
    counts = summary(verdict.changes)
    if hidden := len(verdict.changes) - len(listed):
        yield f"{counted(hidden, 'change')} of texts and configuration: see --verbose"
    for one, entry in verdict.silenced if verbose else ():
        yield f"ignored: {shown(one.place)}: {one.message} ({shown(entry.reason)})"
    if verdict.silenced and not verbose:
        yield f"{counted(len(verdict.silenced), 'change')} ignored by [tool.mwforge]"
    for entry in verdict.expired:
        yield (
            f"the ignore entry for {shown(entry.rule)} in {shown(entry.path)} ended on {entry.until}:"
            " renew it, or remove it"
        )
    for entry in verdict.idle if verbose else ():
        yield f"the ignore entry for {shown(entry.rule)} in {shown(entry.path)} matches nothing"
    yield _summary(report, verdict, counts, colour)


def _summary(
    report: Report, verdict: Verdict, counts: dict[Severity, int], colour: bool
) -> str:
    numbers = ", ".join(
        _painted(f"{count} {one.value}", _COLOURS[one], colour)
        for one, count in counts.items()
        if count
    )
    if verdict.updated:
        return f"{numbers or 'no change'}: accepted in {shown(verdict.snapshot)}"
    if not numbers:
        return _painted("no drift", "32", colour)
    match report.outcome(verdict):
        case Outcome.DRIFT:
            return f"{numbers}: {_painted('drift', '31;1', colour)}"
        case _:
            return f"{numbers}: no drift (--fail-on {report.fail_on.value})"


def _change(change: Change, colour: bool) -> Iterator[str]:
    mark = _painted(
        change.severity.value.ljust(_WIDTH), _COLOURS[change.severity], colour
    )
    yield f"  {mark}  {change.message}{axes(change)}  [{change.rule}]"
    for one in change.witnesses:
        yield f"  {'':{_WIDTH}}    {_painted(' '.join(told(one)).rstrip(), '2', colour)}"


def axes(change: Change) -> str:
    """Where a change bites, when not on both axes alike."""
    if change.wire is change.source:
        return ""
    parts = [
        f"{name}: {severity.value}"
        for name, severity in (("wire", change.wire), ("source", change.source))
        if severity is not Severity.NONE
    ]
    only = " only" if len(parts) == 1 else ""
    return f" ({', '.join(parts)}{only})"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and text else text
