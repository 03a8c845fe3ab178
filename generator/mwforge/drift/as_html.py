"""A report as one HTML page that needs nothing else: no network, no server, no script to be read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import jinja2
from markupsafe import Markup, escape

from ..render.environment import html_environment
from ..version import __version__
from .diff import Change, summary
from .ignore import Ignore
from .plain import lines, shown
from .report import Outcome, Report, Verdict, by_module, subject
from .severity import Severity
from .witness import told


def _printable(value: object) -> object:
    """HTML holds no control characters; Markup is made of shown texts."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return lines(value)
    return value


MOST_CHANGES = 5_000
"""How many changes of a wiki a page lists, the worst first: a browser searches no more at ease."""


@cache
def _environment() -> jinja2.Environment:
    return html_environment(_printable)


@dataclass(frozen=True, slots=True)
class _Row:
    change: Change
    message: Markup
    proofs: tuple[tuple[str, str], ...]
    texts: tuple[str, str] | None
    entry: Ignore | None
    search: str


@dataclass(frozen=True, slots=True)
class _Section:
    verdict: Verdict
    outcome: str
    subject: str
    counts: tuple[tuple[Severity, int], ...]
    groups: tuple[tuple[str, tuple[_Row, ...]], ...]
    more: int


def render(report: Report) -> str:
    template = _environment().get_template("drift_report.html.jinja")
    sections = [_section(report, one) for one in report.verdicts]
    severities = [
        (one, sum(dict(section.counts).get(one, 0) for section in sections))
        for one in Severity
        if one is not Severity.NONE
    ]
    return template.render(
        sections=sections,
        severities=severities,
        total=sum(count for _, count in severities) - sum(one.more for one in sections),
        fail_on=report.fail_on.value,
        version=__version__,
    )


def _section(report: Report, verdict: Verdict) -> _Section:
    outcome = {
        Outcome.SAME: "no drift",
        Outcome.DRIFT: "drift",
        Outcome.UNKNOWN: "could not check",
    }[report.outcome(verdict)]
    silenced = dict(verdict.silenced)
    found = (*verdict.changes, *silenced)
    listed = sorted(found, key=lambda one: one.severity.rank)[:MOST_CHANGES]
    rows = {
        module: tuple(_row(one, silenced.get(one)) for one in changes)
        for module, changes in by_module(listed).items()
    }
    return _Section(
        verdict,
        outcome,
        shown(subject(verdict)),
        tuple(summary(found).items()),
        tuple((shown(module), told_) for module, told_ in rows.items()),
        len(found) - len(listed),
    )


def _row(change: Change, entry: Ignore | None) -> _Row:
    message = change.told(
        lambda name: Markup("<code>{}</code>").format(name), lambda text: escape(text)
    )
    words = (change.place, change.rule, change.message, change.severity.value)
    return _Row(
        change=change,
        # Every piece of it is escaped, or a part of the catalogue.
        message=Markup(message),
        proofs=tuple(told(one) for one in change.witnesses),
        texts=_texts(change),
        entry=entry,
        search=shown(" ".join(words), 1000).lower(),
    )


def _texts(change: Change) -> tuple[str, str] | None:
    """A help text before and after."""
    if change.severity is not Severity.DOCS:
        return None
    old, new = (
        "\n".join(map(str, one)) if isinstance(one, tuple) else str(one or "")
        for one in (change.old, change.new)
    )
    return old, new
