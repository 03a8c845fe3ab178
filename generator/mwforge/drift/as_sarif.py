"""A report as SARIF 2.1.0, for code-scanning services."""

from __future__ import annotations

import json
from typing import TypeAlias
from urllib.parse import quote

from ..version import __version__
from . import rules
from .as_text import axes
from .diff import Change
from .plain import shown
from .report import Report, Verdict, line_of
from .severity import Severity, worst
from .witness import told

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

Data: TypeAlias = dict[str, object]

_LEVELS = {
    Severity.BREAKING: "error",
    Severity.DEPRECATED: "warning",
    Severity.ADDITIVE: "note",
    Severity.DOCS: "note",
    Severity.CONFIGURATION: "none",
    Severity.NONE: "none",
}


def render(report: Report) -> str:
    """One run for each wiki: a run that could not check says so in its invocation."""
    document = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [_run(report, one) for one in report.verdicts],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _run(report: Report, verdict: Verdict) -> Data:
    used = sorted(
        {one.rule for one in verdict.changes}
        | {one.rule for one, _ in verdict.silenced}
    )
    index = {rule: number for number, rule in enumerate(used)}
    invocation: Data = {
        "executionSuccessful": not verdict.error,
        "exitCode": report.outcome(verdict).value,
    }
    if verdict.error:
        invocation["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": verdict.error}}
        ]
    results = [_result(verdict, one, index) for one in verdict.changes]
    for change, entry in verdict.silenced:
        suppression = {"kind": "external", "justification": entry.reason}
        results.append(
            {**_result(verdict, change, index), "suppressions": [suppression]}
        )
    return {
        "tool": {
            "driver": {
                "name": "mwforge",
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in used],
            }
        },
        "automationDetails": {"id": f"mwforge/{shown(verdict.name)}/"},
        "invocations": [invocation],
        "results": results,
    }


def _rule(id_: str) -> Data:
    rule = rules.CATALOGUE[id_]
    level = _LEVELS[worst(rule.wire, rule.source)]
    return {
        "id": id_,
        "name": "".join(word.capitalize() for word in id_.split("-")),
        "shortDescription": {"text": f"Compares {rule.compares}."},
        "defaultConfiguration": {"level": level},
        "properties": {"wire": rule.wire.value, "source": rule.source.value},
    }


def _result(verdict: Verdict, change: Change, index: dict[str, int]) -> Data:
    head = f"{change.place}: {change.message}" if change.place else change.message
    proofs = [" ".join(told(one)).rstrip() for one in change.witnesses]
    result: Data = {
        "ruleId": change.rule,
        "ruleIndex": index[change.rule],
        "level": _LEVELS[change.severity],
        "message": {"text": "\n".join([f"{head}{axes(change)}", *proofs])},
        "partialFingerprints": {"mwforgeDrift/v1": change.fingerprint},
        "properties": {
            "severity": change.severity.value,
            "wire": change.wire.value,
            "source": change.source.value,
        },
    }
    location: Data = {}
    if change.place:
        kind = "parameter" if change.parameter else "module"
        location["logicalLocations"] = [
            {"fullyQualifiedName": change.place, "kind": kind}
        ]
    if verdict.snapshot:
        location["physicalLocation"] = {
            "artifactLocation": {"uri": quote(verdict.snapshot.replace("\\", "/"))},
            "region": {"startLine": line_of(verdict, change)},
        }
    if location:
        result["locations"] = [location]
    return result
