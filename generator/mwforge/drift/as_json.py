"""A report as JSON, by the schema in report.schema.json."""

from __future__ import annotations

import json
from importlib import resources
from typing import TypeAlias, assert_never

from ..spec import model
from ..version import __version__
from .diff import Change, summary
from .ignore import Ignore
from .report import Outcome, Report, Verdict
from .witness import Call, Refusal, Takeover, Witness

SCHEMA_ID = "urn:mwforge:drift-report:1"

Data: TypeAlias = dict[str, object]


def schema() -> str:
    """The JSON Schema of these reports, as text."""
    return (
        resources.files(__package__).joinpath("report.schema.json").read_text("utf-8")
    )


def render(report: Report) -> str:
    document = {
        "$schema": SCHEMA_ID,
        "mwforge": __version__,
        "fail_on": report.fail_on.value,
        "exit_code": report.exit_code,
        "wikis": [_verdict(report, one) for one in report.verdicts],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _verdict(report: Report, verdict: Verdict) -> Data:
    outcome = report.outcome(verdict)
    data: Data = {
        "name": verdict.name,
        "outcome": {
            Outcome.SAME: "same",
            Outcome.DRIFT: "drift",
            Outcome.UNKNOWN: "unknown",
        }[outcome],
        "snapshot": verdict.snapshot,
        "updated": verdict.updated,
    }
    if verdict.error:
        return {**data, "error": verdict.error}
    return {
        **data,
        "old": _wiki(verdict.old),
        "new": _wiki(verdict.new),
        "summary": {
            severity.value: count
            for severity, count in summary(verdict.changes).items()
        },
        "changes": [
            {**_change(one), "fails": report.fails(one)} for one in verdict.changes
        ],
        "ignored": [
            {**_change(one), **_ignore(entry)} for one, entry in verdict.silenced
        ],
        "expired": [
            {"rule": one.rule, "path": one.path, **_ignore(one)}
            for one in verdict.expired
        ],
    }


def _wiki(wiki: model.Wiki | None) -> Data:
    if wiki is None:
        return {"api": "", "name": "", "version": ""}
    return {"api": wiki.api, "name": wiki.name, "version": wiki.version}


def _change(change: Change) -> Data:
    return {
        "rule": change.rule,
        "fingerprint": change.fingerprint,
        "severity": change.severity.value,
        "wire": change.wire.value,
        "source": change.source.value,
        "module": change.module,
        "parameter": change.parameter,
        "value": change.value,
        "old": change.old,
        "new": change.new,
        "message": change.message,
        "witnesses": [_witness(one) for one in change.witnesses],
    }


def _witness(witness: Witness) -> Data:
    match witness:
        case Takeover(called, owner):
            return {**_witness(called), "kind": "takeover", "owner": owner}
        case Call(expression, imports):
            return {
                "kind": "call",
                "expression": expression,
                "imports": [{"from": where, "name": name} for where, name in imports],
            }
        case Refusal(request, answer):
            return {"kind": "request", "request": request, "answer": answer}
        case _:
            assert_never(witness)


def _ignore(entry: Ignore) -> Data:
    return {
        "reason": entry.reason,
        "until": None if entry.until is None else entry.until.isoformat(),
    }
