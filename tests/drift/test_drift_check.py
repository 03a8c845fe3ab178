"""`mwforge check`, `diff`, `changelog` and `rules`: what they print, write and return."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from drift.cases import whole
from small import WIKI, module, parameter
from syrupy.assertion import SnapshotAssertion

from mwforge import pulling
from mwforge.access import Access
from mwforge.cli import cli
from mwforge.config import load
from mwforge.drift.check import Subject, check
from mwforge.drift.ignore import Ignore
from mwforge.drift.rules import CATALOGUE
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError
from mwforge.snapshot import Snapshot, read, save

NAMED = {**WIKI, "licence": "That of the texts."}  # what a snapshot file needs
EDIT = module("edit", parameter("title"), parameter("tags", ["red"]))
OLD = whole([EDIT, module("gone", parameter("x"))], NAMED)
SAME_API = whole(
    [
        module("edit", parameter("title"), parameter("tags", ["red", "blue"])),
        module("gone", parameter("x", description="Words.")),
    ],
    NAMED,
)
ADDED = whole([EDIT, module("gone", parameter("x")), module("fresh")], NAMED)
BROKEN = whole([EDIT], NAMED)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("MWFORGE_PASSWORD", "MWFORGE_OAUTH_TOKEN", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


Answers = dict[str, Snapshot | Exception]


@pytest.fixture
def wikis(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Configures wikis, commits OLD for each, and says what each answers now."""

    def configure(more: str = "", **answers: Snapshot | Exception) -> None:
        lines = [more]
        for name in answers:
            lines += [f"[tool.mwforge.wikis.{name}]", f'url = "https://{name}.example"']
            lines += [f'snapshot = "{name}.json"']
            save(OLD, here / f"{name}.json")
        (here / "pyproject.toml").write_text("\n".join(lines))

        def fake(url: str, access: Access, progress: Any) -> Snapshot:
            progress.step("asking")
            answer = answers[url.removeprefix("https://").removesuffix(".example")]
            if isinstance(answer, Exception):
                raise answer
            return answer

        monkeypatch.setattr(pulling, "pull", fake)

    return configure


def run(*arguments: str, code: int) -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="mwforge")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


# --- exit codes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "fail_on", "code"),
    [
        (OLD, "configuration", 0),
        (SAME_API, "additive", 0),
        (SAME_API, "docs", 1),
        (SAME_API, "configuration", 1),
        (ADDED, "additive", 1),
        (ADDED, "breaking", 0),
        (BROKEN, "breaking", 1),
        (BROKEN, "none", 0),
        (MwforgeError("down"), "none", 2),
        (MwforgeError("down"), "breaking", 2),
    ],
)
def test_exit_codes(
    wikis: Callable[..., None], answer: Any, fail_on: str, code: int
) -> None:
    wikis(a=answer)
    run("check", "--fail-on", fail_on, code=code)


@pytest.mark.parametrize(
    ("answer", "code"), [(OLD, 0), (SAME_API, 0), (ADDED, 1), (BROKEN, 1)]
)
def test_by_default_every_change_of_the_api_is_drift(
    wikis: Callable[..., None], answer: Snapshot, code: int
) -> None:
    wikis(a=answer)
    run("check", code=code)


def test_the_configuration_sets_what_fails(wikis: Callable[..., None]) -> None:
    wikis('[tool.mwforge]\nfail_on = "breaking"', a=ADDED)
    run("check", code=0)
    run("check", "--fail-on", "additive", code=1)


@pytest.mark.parametrize(
    "error", [MwforgeError("down"), OSError("no"), KeyError("bug")]
)
def test_a_wiki_that_cannot_be_told_is_neither_drift_nor_none(
    wikis: Callable[..., None], error: Exception
) -> None:
    wikis(a=BROKEN, b=error, c=OLD)
    result = run("check", code=2)
    assert "b: could not check: " in result.stdout
    assert "the module was removed" in result.stdout
    assert "no drift" in result.stdout


def test_a_wiki_that_is_down(here: Path) -> None:
    """Asked for in earnest: nobody listens there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    save(OLD, here / "a.json")
    address = f"http://127.0.0.1:{port}/api.php"
    result = run("check", address, "--snapshot", "a.json", code=2)
    assert "could not check" in result.stdout


def test_a_snapshot_that_is_broken_or_missing(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=OLD, b=OLD)
    (here / "a.json").write_text("{")
    (here / "b.json").unlink()
    result = run("check", code=2)
    assert result.stdout.count("could not check") == 2
    assert "There is no snapshot b.json" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], "No wiki: a check needs"),
        (["check", "https://a.example"], "https://a.example: a check needs"),
        (["check", "nowhere"], "'nowhere' is neither a file"),
        (["diff", "old.json", "new.json"], "old.json"),
    ],
)
def test_what_cannot_be_checked_is_said_in_one_line(
    arguments: list[str], words: str
) -> None:
    result = run(*arguments, code=2)
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert words in line


# --- several wikis ---------------------------------------------------------------------------------


def test_several_wikis_are_asked_at_the_same_time(tmp_path: Path) -> None:
    together = threading.Barrier(4, timeout=30)

    def answer() -> Snapshot:
        together.wait()  # nobody gets an answer before all have asked
        return OLD

    subjects = []
    for number in range(4):
        path = tmp_path / f"{number}.json"
        save(OLD, path)
        subjects.append(Subject(str(number), path, path.name, answer))
    report = check(subjects, today=date(2026, 1, 1))
    assert [one.name for one in report.verdicts] == ["0", "1", "2", "3"]
    assert report.exit_code == 0


def test_one_of_several_can_be_named(wikis: Callable[..., None]) -> None:
    wikis(a=BROKEN, b=OLD)
    assert "b:" not in run("check", "a", code=1).stdout
    run("check", "b", code=0)


# --- accepting -------------------------------------------------------------------------------------


def test_update_accepts_what_has_changed(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=BROKEN, b=SAME_API)
    result = run("check", "--update", code=0)
    assert "accepted in a.json" in result.stdout
    assert read(here / "a.json") == read_back(BROKEN, here)
    assert read(here / "b.json") == read_back(SAME_API, here)
    assert "no drift" in run("check", code=0).stdout


def test_update_does_not_hide_a_wiki_that_is_down(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=MwforgeError("down"), b=BROKEN)
    run("check", "--update", code=2)
    assert read(here / "a.json") == read_back(OLD, here)


def test_update_makes_the_first_snapshot(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=OLD)
    (here / "a.json").unlink()
    run("check", "--update", code=0)
    assert read(here / "a.json") == read_back(OLD, here)


def test_without_update_nothing_is_written(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=BROKEN)
    before = {path: path.read_bytes() for path in here.iterdir()}
    run("check", code=1)
    assert {path: path.read_bytes() for path in here.iterdir()} == before


def read_back(snapshot: Snapshot, folder: Path) -> Snapshot:
    save(snapshot, folder / "again.json")
    return read(folder / "again.json")


# --- ignoring --------------------------------------------------------------------------------------

ENTRY = """
[[tool.mwforge.ignore]]
rule = "{rule}"
path = "{path}"
reason = "we do not use it"
{until}
"""


@pytest.mark.parametrize(
    ("rule", "path", "until", "code"),
    [
        ("module-removed", "gone", "", 0),
        ("module-*", "g*", "until = 2999-12-31", 0),
        ("*", "gone", "", 0),
        ("module-removed", "gone", "until = 2020-01-01", 1),
        ("module-added", "gone", "", 1),
        ("module-removed", "edit", "", 1),
    ],
)
def test_ignore_entries(
    wikis: Callable[..., None], rule: str, path: str, until: str, code: int
) -> None:
    wikis(ENTRY.format(rule=rule, path=path, until=until), a=BROKEN)
    result = run("check", code=code)
    assert ("1 change ignored" in result.stdout) == (code == 0)
    assert ("ended on 2020-01-01" in result.stdout) == ("2020" in until)


def test_an_entry_of_one_wiki_holds_for_it_alone(
    wikis: Callable[..., None], here: Path
) -> None:
    wikis(a=BROKEN, b=BROKEN)
    entry = ENTRY.format(rule="module-removed", path="gone", until="")
    entry = entry.replace("mwforge.ignore", "mwforge.wikis.a.ignore")
    with (here / "pyproject.toml").open("a") as file:
        file.write(entry)
    run("check", "a", code=0)
    run("check", "b", code=1)


def test_an_entry_holds_until_its_day_has_passed() -> None:
    entry = Ignore("*", "*", "a reason", date(2026, 5, 4))
    assert not entry.expired(date(2026, 5, 4))
    assert entry.expired(date(2026, 5, 5))
    assert not Ignore("*", "*", "a reason").expired(date(9999, 1, 1))


def test_a_path_is_a_module_or_a_parameter_of_it() -> None:
    place = ("value-removed", "query+info", "query+info.prop")
    assert Ignore("*", "query+info", "").covers(*place)
    assert Ignore("*", "query+info.prop", "").covers(*place)
    assert Ignore("*", "query+*", "").covers(*place)
    assert not Ignore("*", "query+info.show", "").covers(*place)
    assert not Ignore("*", "info", "").covers(*place)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ('rule = "module-removed"\npath = "x"', "a reason"),
        ('rule = "module-removed"\npath = "x"\nreason = " "', "a reason"),
        ('path = "x"\nreason = "y"', "needs a rule"),
        ('rule = "module-removd"\npath = "x"\nreason = "y"', "did you mean"),
        ('rule = "zzz-*"\npath = "x"\nreason = "y"', "names an unknown rule"),
        ('rule = "*"\npath = "x"\nreason = "y"\nuntil = "2026"', "a date such as"),
        (
            'rule = "*"\npath = "x"\nreason = "y"\nuntil = 2026-01-01T00:00:00Z',
            "a date such as",
        ),
        ('rule = "*"\npath = "x"\nreason = "y"\nwhy = "z"', "unknown key 'why'"),
        ('rule = 1\npath = "x"\nreason = "y"', "a string in quotes"),
    ],
)
def test_entries_that_are_wrong(here: Path, table: str, words: str) -> None:
    (here / "pyproject.toml").write_text(f"[[tool.mwforge.ignore]]\n{table}\n")
    with pytest.raises(MwforgeError, match=re.escape(words)):
        load(here)


def test_other_mistakes_of_the_configuration(here: Path) -> None:
    for text, words in {
        'fail_on = "never"': "one of breaking",
        "fail_on = 1": "a string in quotes",
        "ignore = 1": "tables",
        "ignore = [1]": "a table",
    }.items():
        (here / "pyproject.toml").write_text(f"[tool.mwforge]\n{text}\n")
        with pytest.raises(MwforgeError, match=words):
            load(here)


# --- reports ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "start"),
    [
        ("text", "a: "),
        ("json", "{"),
        ("markdown", "# API drift"),
        ("github", "::error "),
        ("junit", "<?xml"),
        ("sarif", "{"),
        ("html", "<!DOCTYPE html>"),
    ],
)
def test_every_format_is_printed_or_written(
    wikis: Callable[..., None], here: Path, style: str, start: str
) -> None:
    wikis(a=BROKEN)
    printed = run("check", "--format", style, code=1).stdout
    assert printed.startswith(start)
    result = run("check", "--format", style, "-o", "report", code=1)
    assert (here / "report").read_text(encoding="utf-8") == printed
    assert result.stdout == "a: 1 breaking: drift\n"


def test_a_report_that_cannot_be_written(wikis: Callable[..., None]) -> None:
    wikis(a=BROKEN)
    result = run("check", "-o", "a.json/report", code=2)
    assert "Cannot write a.json/report" in result.stderr


def test_verbose_tells_of_texts_and_configuration(wikis: Callable[..., None]) -> None:
    wikis(a=SAME_API)
    assert "blue" not in run("check", code=0).stdout
    assert "blue" in run("check", "--verbose", code=0).stdout


# --- the other commands ----------------------------------------------------------------------------


def test_diff(here: Path) -> None:
    save(OLD, here / "old.json")
    save(BROKEN, here / "new.json")
    result = run("diff", "old.json", "new.json", code=1)
    assert "the module was removed" in result.stdout
    run("diff", "old.json", "old.json", code=0)
    back = json.loads(
        run("diff", "new.json", "old.json", "--format=json", code=1).stdout
    )
    assert [one["rule"] for one in back["wikis"][0]["changes"]] == ["module-added"]


def test_changelog(here: Path, snapshot: SnapshotAssertion) -> None:
    new: Mapping[str, Any] = {**OLD.wiki, "version": "MediaWiki 1.44.0"}
    save(OLD, here / "old.json")
    changed = whole(
        [
            module(
                "edit",
                parameter("title", required=True),
                parameter("tags", ["red", "blue", "green"]),
                parameter("summary"),
                parameter("minor", "boolean"),
                deprecated=True,
                description="Edit.",
            ),
            module("query+fresh", group="list"),
        ],
        wiki=new,
    )
    save(changed, here / "new.json")
    assert run("changelog", "old.json", "new.json", code=0).stdout == snapshot
    assert "Nothing changed" in run("changelog", "old.json", "old.json", code=0).stdout


def test_rules_are_listed() -> None:
    lines = run("rules", code=0).stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(CATALOGUE)
    schema = json.loads(run("rules", "--schema", code=0).stdout)
    assert schema["$id"].startswith("urn:mwforge:")


def test_severities_are_in_the_help() -> None:
    text = run("check", "--help", code=0).stdout
    for severity in Severity:
        assert severity.value in text


# --- the recipe of the README ----------------------------------------------------------------------


def test_a_night_in_ci(wikis: Callable[..., None], here: Path) -> None:
    """Accept and report, regenerate: the client follows, and the report tells what breaks."""
    wikis(a=OLD)
    run("generate", code=0)
    wikis(a=BROKEN)
    save(OLD, here / "a.json")
    run("check", "--update", "--format", "markdown", "-o", "drift.md", code=0)
    report = (here / "drift.md").read_text(encoding="utf-8")
    assert "Accepted in `a.json`" in report
    assert "- `gone`: the module was removed" in report
    run("generate", code=0)
    [package] = [one.parent for one in here.glob("*/mwforge.json")]
    assert not (package / "actions" / "gone.py").exists()
    run("generate", "--check", code=0)
    # The next night nothing is new, and no pull request would be opened.
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    run("check", "--update", code=0)
    run("generate", code=0)
    after = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    assert after == before


# --- generate --with-tests -------------------------------------------------------------------------


def test_generate_with_tests(here: Path) -> None:
    arguments = ("generate", "wiki.json", "--package", "somewiki", "--with-tests")
    save(read_back(OLD, here), here / "wiki.json")
    assert "test_somewiki_client.py (changed)" in run(*arguments, code=0).stdout
    assert "test_somewiki_client.py (unchanged)" in run(*arguments, code=0).stdout
    assert 'HERE / "wiki.json"' in (here / "test_somewiki_client.py").read_text()
    run(*arguments, "--check", code=0)
    save(read_back(BROKEN, here), here / "wiki.json")
    run(*arguments, "--check", code=1)


def test_generate_with_tests_keeps_a_snapshot_where_there_is_none(here: Path) -> None:
    run("generate", "--with-tests", "--out", "src", code=0)
    assert (here / "src" / "mediawiki.snapshot.json").is_file()
    assert (here / "src" / "test_mediawiki_client.py").is_file()


def test_generate_with_tests_writes_over_nobody_s_file(here: Path) -> None:
    save(OLD, here / "wiki.json")
    (here / "test_somewiki_client.py").write_text("def test_mine(): ...\n")
    arguments = ("generate", "wiki.json", "--package", "somewiki", "--with-tests")
    assert "did not write it" in run(*arguments, code=2).stderr
    run(*arguments, "--force", code=0)
