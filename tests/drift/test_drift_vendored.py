"""The test that goes beside a vendored client: it passes, and it fails readably when it should."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
import pytest
from checkers import mypy
from forging import forge, recording

import mwforge
from mwforge.drift.vendored import file_name, place, test_file
from mwforge.errors import MwforgeError
from mwforge.snapshot import Snapshot, bundled, dumps

pytestmark = pytest.mark.slow

test_file.__test__ = False  # type: ignore[attr-defined]
PACKAGE = "somewiki"


def vendored(snapshot: Snapshot, folder: Path, wiki: str = "") -> Path:
    """A client, its snapshot and its test; gives the test."""
    forge(snapshot, folder, PACKAGE)
    (folder / "api").mkdir()
    (folder / "api" / "wiki.json").write_text(dumps(snapshot), encoding="utf-8")
    test = folder / file_name(PACKAGE)
    test.write_text(test_file(PACKAGE, "api/wiki.json", wiki), encoding="utf-8")
    return test


def run(test: Path, **environment: str) -> tuple[int, str]:
    """Run it as its user does."""
    source = str(Path(mwforge.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test.name],
        cwd=test.parent,
        env={**os.environ, "PYTHONPATH": source, "NO_COLOR": "1", **environment},
        capture_output=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout + done.stderr


def change(test: Path, edit: Any) -> None:
    """Edit the committed snapshot behind the client's back."""
    file = test.parent / "api" / "wiki.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    edit({one["path"]: one for one in document["modules"]}, document)
    file.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize("wiki", ["stock143", "wmf143"])
def test_a_fresh_client_agrees(wiki: str, tmp_path: Path) -> None:
    code, output = run(vendored(recording(wiki), tmp_path))
    assert code == 0, output
    assert "2 passed, 1 skipped" in output


def test_a_difference_is_shown_readably(tmp_path: Path) -> None:
    test = vendored(bundled(), tmp_path)

    def edit(modules: Any, document: Any) -> None:
        edit_ = modules["edit"]
        edit_["parameters"] = [
            one for one in edit_["parameters"] if one["name"] != "summary"
        ]
        modules["logout"].pop("mustbeposted")
        prop = modules["query+info"]["parameters"]
        next(one for one in prop if one["name"] == "prop")["type"].append("brandnew")

    change(test, edit)
    code, output = run(test)
    assert code == 1
    assert "2 failed, 1 skipped" in output
    for line in (
        "+ edit summary",
        "+ logout (post)",
        "- query+info inprop 'brandnew'",
    ):
        assert line in output
    assert len(output) < 15_000, "only what differs is shown, with little around it"


def test_updating_syrupy_s_snapshots_does_not_hide_it(tmp_path: Path) -> None:
    test = vendored(bundled(), tmp_path)
    change(test, lambda modules, document: document["modules"].pop())
    before = sorted(tmp_path.rglob("*"))
    code, output = run(test, PYTEST_ADDOPTS="--snapshot-update")
    assert code == 1
    assert "run mwforge generate" in output
    after = [
        one for one in sorted(tmp_path.rglob("*")) if "__pycache__" not in str(one)
    ]
    assert after == before


def test_online_a_wiki_that_is_down_fails(tmp_path: Path) -> None:
    test = vendored(bundled(), tmp_path, "http://127.0.0.1:9/api.php")
    code, output = run(test, MWFORGE_ONLINE="1")
    assert code == 1
    assert "could not check" in output


def test_the_file_is_typed_and_formatted(tmp_path: Path) -> None:
    text = test_file(PACKAGE, "a folder/it's.json", "https://wiki.example/w/api.php")
    assert black.format_str(text, mode=black.Mode()) == text
    (tmp_path / "test_it.py").write_text(text, encoding="utf-8")
    answer = mypy(["test_it.py"], tmp_path, tmp_path / "cache")
    assert answer.returncode == 0, answer.stdout
    with pytest.raises(ValueError):
        test_file("no-name", "x", "y")


@pytest.mark.parametrize("mine", [b"# \xe9t\xe9\n", b"\xff\xfe", b"# mine\n"])
def test_a_file_of_someone_else_s_stays(tmp_path: Path, mine: bytes) -> None:
    """Whatever its encoding; it is replaced with `force`, and only then."""
    snapshot = recording("stock139")
    test = tmp_path / file_name("enwiki")
    test.write_bytes(mine)
    with pytest.raises(MwforgeError, match="exists, and mwforge did not write it"):
        place(snapshot, "enwiki", tmp_path, None)
    assert test.read_bytes() == mine
    assert place(snapshot, "enwiki", tmp_path, None, force=True) == (test.name, True)
    assert place(snapshot, "enwiki", tmp_path, None) == (test.name, False)


@pytest.mark.parametrize("wiki", ["--help", "--output=x", "-v"])
def test_an_address_is_never_an_option(tmp_path: Path, wiki: str) -> None:
    """`mwforge check --help` would pass for ever."""
    test = vendored(recording("stock139"), tmp_path, wiki)
    code, output = run(test, MWFORGE_ONLINE="1")
    assert code == 1 and "neither a file, nor the address of a wiki" in output
