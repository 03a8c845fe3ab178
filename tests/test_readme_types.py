"""No type checker complains of the README's programs."""

from __future__ import annotations

import re
from pathlib import Path

import checkers
import pytest
from forging import Forged, forge, recording
from readme import blocks


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Forged:
    return forge(recording("stock143"), tmp_path_factory.mktemp("readme"), "enwiki")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each program of the README that uses a client, in a file of its own."""
    folder = tmp_path_factory.mktemp("programs")
    for number, text in enumerate(blocks("python")):
        if re.search(r"^(from|import) enwiki", text, re.MULTILINE):
            (folder / f"program_{number}.py").write_text(text, "utf-8")
    assert len(list(folder.iterdir())) >= 5
    return folder


def names(programs: Path) -> list[str]:
    return sorted(file.name for file in programs.iterdir() if file.suffix == ".py")


def test_mypy_finds_nothing_in_the_readme(
    client: Forged, programs: Path, tmp_path: Path
) -> None:
    answer = checkers.mypy(names(programs), programs, tmp_path, path=client.parent)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.checkers
def test_pyright_finds_nothing_in_the_readme(client: Forged, programs: Path) -> None:
    rules = {"extraPaths": [str(client.parent)], "typeCheckingMode": "basic"}
    assert not checkers.pyright(names(programs), programs, rules)[1]
