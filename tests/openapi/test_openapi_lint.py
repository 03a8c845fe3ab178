"""What linters made by others say of the documents: no error, in either layout."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import node_tools
import pytest
from forging import WIKIS

from mwforge.render import openapi

pytestmark = pytest.mark.checkers


@pytest.fixture(params=WIKIS)
def files(
    request: pytest.FixtureRequest, described: Callable[[str], Any], tmp_path: Path
) -> Path:
    """Both layouts on disk: openapi.json, and a folder split/."""
    node_tools.packages()
    made = described(request.param)
    (tmp_path / "openapi.json").write_text(openapi.dumps(made.combined), "utf-8")
    for name, document in made.split.items():
        if name != openapi.INDEX:
            file = tmp_path / "split" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(openapi.dumps(document), "utf-8")
    return tmp_path


def documents(folder: Path) -> list[str]:
    return [str(file) for file in sorted(folder.rglob("*.json"))]


def test_redocly_finds_no_error(files: Path) -> None:
    command = [node_tools.tool("redocly"), "lint", "--format=summary"]
    done = node_tools.run([*command, *documents(files)], files)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "Your API descriptions are valid" in done.stdout + done.stderr


def test_spectral_finds_no_error(files: Path) -> None:
    (files / ".spectral.yaml").write_text('extends: ["spectral:oas"]\n')
    command = [node_tools.tool("spectral"), "lint", "--format=json", "--quiet"]
    command += ["--ruleset", str(files / ".spectral.yaml"), "--output=found.txt"]
    done = node_tools.run([*command, "openapi.json", "split/**/*.json"], files)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert json.loads((files / "found.txt").read_text()) == []
