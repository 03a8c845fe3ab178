"""What the README shows of the command line is what mwforge does. (Its Python runs in tests/live.)"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from forging import ROOT, facts_alone, recording
from readme import README, blocks

from mwforge import config, pulling
from mwforge.cli import cli
from mwforge.snapshot import bundled, save


@pytest.mark.parametrize("number", range(len(blocks("toml"))))
def test_the_configuration_is_one(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = blocks("toml")[number]
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert list(config.load(tmp_path).wikis) == ["enwiki"]


def test_the_drift_that_it_shows_is_what_check_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wiki has the snapshot of a stock 1.39 committed, and answers as a stock 1.43."""
    (shown,) = (one for one in blocks("console") if one.startswith("$ mwforge check\n"))
    (settings,) = (one for one in blocks("toml") if "fail_on" in one)
    wiki = tomllib.loads(settings)["tool"]["mwforge"]["wikis"]["enwiki"]
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    (tmp_path / wiki["snapshot"]).parent.mkdir()
    save(recording("stock139"), tmp_path / wiki["snapshot"])
    monkeypatch.chdir(tmp_path)

    def answer(url: str, options: Any, progress: Any) -> Any:
        assert url == wiki["url"]
        return facts_alone(bundled())

    monkeypatch.setattr(pulling, "pull", answer)
    done = CliRunner().invoke(cli, ["check"], prog_name="mwforge")
    assert done.exit_code == 1, done.output
    said = [line.rstrip() for line in done.stdout.splitlines()]
    for line in shown.splitlines()[1:]:
        if line.strip() and line != "…":
            assert line.rstrip() in said, line


def test_the_python_around_the_commands_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = (one for one in blocks("python") if "import mwforge" in one)
    (settings,) = (one for one in blocks("toml") if "fail_on" in one)
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "api").mkdir()
    save(bundled(), tmp_path / "api" / "enwiki.json")
    monkeypatch.chdir(tmp_path)

    def answer(url: str, access: Any, progress: Any) -> Any:
        assert url == "https://en.wikipedia.org"
        assert access.contact == "me@example.org"
        return bundled()

    monkeypatch.setattr(pulling, "pull", answer)
    exec(code, {})
    pulled, generated, checked = capsys.readouterr().out.splitlines()
    assert pulled == "MediaWiki 1.43 (stock) 160"
    assert generated.startswith("enwiki ") and (tmp_path / "enwiki").is_dir()
    assert checked == "0 []"


def test_every_command_that_it_names_is_there() -> None:
    named = set(re.findall(r"(?:`|\$ |run: )mwforge\s([a-z]+)", README))
    assert len(named) > 8
    assert named <= set(cli.commands), named - set(cli.commands)
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README))
    known = {
        option
        for command in cli.commands.values()
        for parameter in command.params
        for option in parameter.opts
    }
    # Those of other tools that the README speaks of.
    assert options - known <= {"--strict"}, options - known


def test_every_target_of_make_that_it_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"make ([a-z-]+)", README)) - {"and"}
    assert named >= {"generate", "test", "help", "test-live", "bench", "compare"}
    assert all(f"\n{target}:" in makefile for target in named)
