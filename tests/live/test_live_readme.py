"""The README's Python, run against a real wiki as it stands there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from readme import blocks
from wiki import LiveWiki


@pytest.fixture(scope="module")
def enwiki(live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package that the README makes, of the running wiki."""
    folder = tmp_path_factory.mktemp("readme")
    (command,) = (
        line.removeprefix("$ ")
        for block in blocks("console")
        for line in block.splitlines()
        if line.startswith("$ mwforge generate http")
    )
    words = command.replace("https://en.wikipedia.org", live_wiki.url).split()
    run = subprocess.run(
        [sys.executable, "-m", *words], cwd=folder, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    return folder


def python_blocks() -> list[str]:
    # What is written with mwforge itself runs in tests/test_readme.py.
    ours = [block for block in blocks("python") if "import mwforge" not in block]
    return [block for block in ours if "import" in block]


@pytest.mark.parametrize("number", range(len(python_blocks())))
def test_the_code_runs(enwiki: Path, live_wiki: LiveWiki, number: int) -> None:
    code = python_blocks()[number].replace("Me@bot", live_wiki.bot_user)
    # The seeded wiki's large category is called otherwise.
    code = code.replace("Category:Physics", "Category:Specimens")
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=enwiki,
        env={**os.environ, "BOT_PASSWORD": live_wiki.bot_password},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.strip()


def test_the_mistakes_at_its_top_are_caught(enwiki: Path) -> None:
    (block,) = (one for one in blocks("python") if "import" not in one)
    script = enwiki / "mistakes.py"
    head = "from enwiki import Wiki\nfrom enwiki.query import Info\nwiki: Wiki\n"
    script.write_text(head + block, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", script.name],
        cwd=enwiki,
        capture_output=True,
        text=True,
    )
    lines = block.splitlines()
    for number, _ in enumerate(lines, start=4):
        assert f"mistakes.py:{number}: error" in run.stdout, run.stdout
    assert f"Found {len(lines)} errors" in run.stdout
