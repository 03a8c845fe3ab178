"""A report as JUnit XML: a suite for each wiki, a test case for each module.

XML has no way to write most control characters, so that every text goes through `plain.lines`.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from .as_text import axes
from .diff import Change
from .plain import lines
from .report import Report, Verdict, by_module
from .witness import told

_WIKI = "(the wiki)"


def render(report: Report) -> str:
    suites = [_suite(report, one) for one in report.verdicts]
    root = ET.Element("testsuites", {"name": "mwforge check", **_totals(suites)})
    root.extend(suites)
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _totals(suites: list[ET.Element]) -> dict[str, str]:
    return {
        key: str(sum(int(suite.attrib[key]) for suite in suites))
        for key in ("tests", "failures", "errors", "skipped")
    }


def _suite(report: Report, verdict: Verdict) -> ET.Element:
    suite = ET.Element("testsuite", {"name": lines(verdict.name)})
    if verdict.error:
        case = _case(suite, verdict, _WIKI)
        fault = ET.SubElement(case, "error", {"message": lines(verdict.error)})
        fault.set("type", "unknown")
    else:
        groups = by_module(verdict.changes)
        for module in sorted({"", *verdict.modules, *groups}):
            changes = groups.get(module, [])
            case = _case(suite, verdict, module or _WIKI)
            _told(case, report, changes, bool(verdict.updated))
    cases = list(suite)
    suite.set("tests", str(len(cases)))
    for key, tag in (
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        suite.set(key, str(sum(case.find(tag) is not None for case in cases)))
    return suite


def _case(suite: ET.Element, verdict: Verdict, name: str) -> ET.Element:
    return ET.SubElement(
        suite, "testcase", {"classname": lines(verdict.name), "name": lines(name)}
    )


def _told(
    case: ET.Element, report: Report, changes: list[Change], accepted: bool
) -> None:
    failing = [one for one in changes if report.fails(one) and not accepted]
    others = [one for one in changes if one not in failing]
    if failing:
        first = failing[0]
        message = first.message
        if len(failing) > 1:
            message += f" (and {len(failing) - 1} more)"
        failure = ET.SubElement(
            case, "failure", {"message": lines(message), "type": first.rule}
        )
        failure.text = "\n".join(map(_lines, failing))
    if others:
        ET.SubElement(case, "system-out").text = "\n".join(map(_lines, others))


def _lines(change: Change) -> str:
    head = f"{change.severity.value}: {change.message}{axes(change)} [{change.rule}]"
    proofs = [f"    {' '.join(told(one)).rstrip()}" for one in change.witnesses]
    return lines("\n".join([head, *proofs]))
