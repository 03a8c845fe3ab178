"""Odd things anywhere in paraminfo and siteinfo, through everything that is made of them.

A case replaces one to three values of a small wiki's answers. What cannot be pulled ends in one
line; of what can, everything is made. `make fuzz` runs more cases, from a seed that it prints.
"""

from __future__ import annotations

import ast
import json
import os
import random
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from odd import API, ODD, PARAMINFO, SITEINFO, Answers, harmless, places, replaced

from mwforge import browse, documents
from mwforge.access import Access
from mwforge.cli import cli
from mwforge.drift import as_markdown
from mwforge.drift.check import compare
from mwforge.drift.diff import diff
from mwforge.drift.formats import FORMATS
from mwforge.drift.report import Report
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError
from mwforge.plain import visible
from mwforge.progress import SILENT
from mwforge.pulling import ask, pull
from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, digest, dumps, loads, save
from mwforge.spec.build import build
from mwforge.spec.show import describe, text

pytestmark = pytest.mark.slow

SEEDS = [int(seed) for seed in os.environ.get("MWFORGE_FUZZ_SEEDS", "1 2 3 4").split()]
CASES = int(os.environ.get("MWFORGE_FUZZ_CASES", "80"))

Set = Callable[[Answers], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Set:
    def connect(answers: Answers) -> None:
        monkeypatch.setattr(ask, "connect", lambda **settings: answers)

    return connect


def pulled() -> Snapshot:
    return pull(API, Access(), SILENT, lambda seconds: None)


Changes = dict[tuple[Any, ...], str]


def cases(seed: int) -> Iterator[tuple[Changes, Changes]]:
    """What is replaced in paraminfo, and in siteinfo."""
    chance = random.Random(seed)
    documents = (PARAMINFO, SITEINFO)
    known = [[path for path in places(one) if len(path) > 1] for one in documents]
    for _ in range(CASES):
        found: tuple[Changes, Changes] = ({}, {})
        for _ in range(chance.randint(1, 3)):
            which = int(chance.random() < 0.2)
            path = chance.choice(known[which])
            # Mostly a value of the same kind, which goes through more often.
            like = (
                ODD if chance.random() < 0.2 else LIKE[kind(at(documents[which], path))]
            )
            found[which][path] = chance.choice(like)
        yield found


def at(document: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        document = document[step]
    return document


def kind(value: object) -> str:
    return type(value).__name__


def _kinds() -> Mapping[str, list[str]]:
    """The odd things that Python reads, by kind."""
    found: dict[str, list[str]] = {
        name: [] for name in ("str", "int", "bool", "list", "dict")
    }
    for odd in ODD:
        try:
            found.setdefault(kind(json.loads(odd)), []).append(odd)
        except ValueError:
            continue
    return found


LIKE = _kinds()


def everything(snapshot: Snapshot, before: Snapshot) -> None:
    """Make all that mwforge makes of a snapshot."""
    spec = build(snapshot)
    tree = render_client(spec, package="odd", digest=digest(snapshot))
    for path, source in tree.items():
        if path.endswith((".py", ".pyi")) and not path.startswith("_runtime/"):
            ast.parse(source)
    json.loads(documents.combined(spec))
    documents.combined(spec, "yaml")
    documents.split(spec, "digest")
    for module in spec.modules:
        assert all(map(harmless, text(describe(spec, module.path)).split("\n")))
    for old, new in ((before, snapshot), (snapshot, before)):
        verdict = compare(old, new, name="odd", today=date(2026, 1, 1))
        for name, render in FORMATS.items():
            report = render(Report((verdict,), Severity.ADDITIVE))
            report.encode()
            if name == "text":
                assert all(map(harmless, report.split("\n")))
        as_markdown.changelog(build(old), build(new), diff(build(old), build(new)))


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_a_wiki_answers(
    answer: Set, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = (json.dumps(SITEINFO).encode(), json.dumps(PARAMINFO).encode())
    answer(Answers(*sound))
    before = pulled()
    made = 0
    for told, site in cases(seed):
        answer(Answers(replaced(SITEINFO, site), replaced(PARAMINFO, told)))
        try:
            snapshot = pulled()
        except MwforgeError as error:
            assert harmless(str(error)) and visible(str(error)) == str(error)
            continue
        assert loads(dumps(snapshot).encode(), "it") == snapshot
        try:
            everything(snapshot, before)
        except MwforgeError as error:
            assert harmless(visible(str(error)))
        except Exception as error:
            raise AssertionError(f"seed {seed}: {told} {site}") from error
        made += 1
    assert made * 5 > CASES or CASES < 10, made
    print(f"seed {seed}: {made} of {CASES} cases went through")


@pytest.mark.parametrize("seed", SEEDS[:2])
def test_whatever_a_wiki_answers_to_the_commands(
    answer: Set, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer(Answers(json.dumps(SITEINFO).encode(), json.dumps(PARAMINFO).encode()))
    save(pulled(), tmp_path / "before.json")
    commands: Mapping[str, tuple[str, ...]] = {
        "pull": ("pull", API, "-o", "odd.json"),
        "show": ("show", "edit", API),
        "show as JSON": ("show", "query", API, "--json"),
        "generate": ("generate", API, "--package", "odd", "--force"),
        "check": ("check", API, "--snapshot", "before.json", "--contact", "a@b"),
        "diff": ("diff", "before.json", API, "-v"),
        "openapi": ("openapi", API, "-o", "odd.openapi.json"),
    }
    for told, site in [*cases(seed)][: CASES // 5]:
        answer(Answers(replaced(SITEINFO, site), replaced(PARAMINFO, told)))
        for name, arguments in commands.items():
            done = CliRunner().invoke(cli, arguments, prog_name="mwforge")
            where = f"seed {seed}, {name}: {told} {site}\n{done.output}"
            assert isinstance(done.exception, (SystemExit, type(None))), where
            assert done.exit_code in (0, 1, 2), where
            assert all(map(harmless, done.output.split("\n"))), where


def test_the_page_of_an_odd_wiki(answer: Set) -> None:
    for odd in ODD[::5]:
        changes: Changes = {("query", "general", "sitename"): odd}
        answer(Answers(replaced(SITEINFO, changes), json.dumps(PARAMINFO).encode()))
        try:
            spec = build(pulled())
        except MwforgeError:
            continue
        for _, make in browse.site(spec).files.values():
            assert make()
