"""The type checkers, run as their users run them, and their answers taken apart."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_MYPY_LINE = re.compile(
    r"(?P<file>[^:\n]+):(?P<line>\d+): (?P<severity>error|note): "
    r"(?P<text>.*?)(?:  \[(?P<code>[a-z-]+)\])?"
)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What a checker says of one place; `lines` is all that it prints of it, notes included."""

    file: str
    line: int
    code: str
    text: str
    lines: tuple[str, ...]


def run(
    command: Sequence[str | Path], folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a Python module (`-m` is put before it) in a folder."""
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
    )


def mypy(
    targets: Sequence[str], folder: Path, cache: Path, *, path: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """`mypy --strict`, which shows the use of deprecated things too; `path` is where it finds packages."""
    options = ["--strict", "--enable-error-code", "deprecated", "--config-file="]
    options += ["--no-pretty", "--cache-dir", str(cache)]
    return run(["mypy", *options, *targets], folder, MYPYPATH=str(path or folder))


def mypy_diagnostics(output: str) -> list[Diagnostic]:
    """The errors of a run of mypy, each with the notes that follow it."""
    found: list[Diagnostic] = []
    for line in output.splitlines():
        match = _MYPY_LINE.fullmatch(line)
        if match is None:
            continue
        if match["severity"] == "note" and found:
            last = found.pop()
            lines = (*last.lines, line)
            found.append(Diagnostic(last.file, last.line, last.code, last.text, lines))
        else:
            place = (match["file"], int(match["line"]), match["code"] or "")
            found.append(Diagnostic(*place, match["text"], (line,)))
    return found


@cache
def need_pyright() -> None:
    """Skips the test where pyright cannot run, for want of node; in CI that is a failure."""
    answer = run(["pyright", "--version"], Path.cwd())
    if answer.returncode == 0 or os.environ.get("CI"):
        assert answer.returncode == 0, answer.stdout + answer.stderr
        return
    last = (answer.stdout + answer.stderr).strip().rpartition("\n")[2]
    pytest.skip(f"pyright cannot run here: {last}")


def pyright(
    targets: Sequence[str], folder: Path, rules: Mapping[str, object] | None = None
) -> tuple[int, list[Diagnostic]]:
    """How many files pyright looked at, and all it says of them; `rules` are those of a pyrightconfig.json."""
    need_pyright()
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"include": list(targets), "exclude": [], **(rules or {})})
    )
    answer = run(
        ["pyright", "--outputjson", "--pythonpath", sys.executable, "-p", folder],
        folder,
        PYRIGHT_PYTHON_IGNORE_WARNINGS="1",
    )
    try:
        report = json.loads(answer.stdout)
    except ValueError:
        pytest.fail(f"pyright did not run:\n{answer.stdout}\n{answer.stderr}")
    diagnostics = [_from_pyright(entry) for entry in report["generalDiagnostics"]]
    return report["summary"]["filesAnalyzed"], diagnostics


def _from_pyright(entry: dict[str, Any]) -> Diagnostic:
    lines = tuple(entry["message"].splitlines())
    line = entry["range"]["start"]["line"] + 1
    text = f"{entry['severity']}: {lines[0]}"
    return Diagnostic(entry["file"], line, entry.get("rule", ""), text, lines)
