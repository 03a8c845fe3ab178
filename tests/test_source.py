"""source: what the arguments mean, and where the snapshot comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mwforge import pulling
from mwforge.access import Access
from mwforge.config import Config, Source, load
from mwforge.errors import MwforgeError
from mwforge.snapshot import Snapshot, bundled, dumps, loads
from mwforge.source import access_to, obtain, sources

WHOLE = """
[project]
name = "mine"

[tool.mwforge]
contact = "me@example.org"

[tool.mwforge.wikis.enwiki]
url = "https://en.wikipedia.org"
snapshot = "api/enwiki.json"
package = "enwiki"
out = "src"
headers = { X-Project = "mine" }

[tool.mwforge.wikis.own]
snapshot = "own.json"
"""


class Notes:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def step(self, text: str) -> None:
        pass

    def note(self, text: str) -> None:
        self.notes.append(text)


# --- Arguments -----------------------------------------------------------------------


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Config:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(WHOLE)
    (tmp_path / "file.json").write_text("{}")
    (tmp_path / "batches").mkdir()
    (tmp_path / "org.example.json").write_text("{}")
    return load(tmp_path)


@pytest.mark.parametrize(
    "argument",
    [
        *("https://en.wikipedia.org", "HTTP://x", "en.wikipedia.org", "localhost:8080"),
        *("wiki.example.org/wiki/Main_Page", "127.0.0.1:8143", "host:80/x", "[::1]:80"),
        *("localhost", "ftp://x", "example.org/api.php"),
    ],
)
def test_urls(here: Config, argument: str) -> None:
    assert sources([argument], here) == (Source(url=argument),)


@pytest.mark.parametrize(
    "arguments", [["file.json"], ["batches"], ["./file.json", "batches"], ["org.example.json"]]
)  # fmt: skip
def test_files(here: Config, arguments: list[str]) -> None:
    assert sources(arguments, here) == (Source(files=tuple(map(Path, arguments))),)


def test_names(here: Config) -> None:
    both = tuple(here.wikis.values())
    assert sources(["enwiki"], here) == both[:1]
    assert sources(["own", "enwiki", "own"], here) == both[::-1]
    assert sources([], here) == both
    assert sources([], Config()) == (Source(),)


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["none.json"], "'none.json' is neither a file, nor the address"),
        (["./none"], "is neither a file"),
        (["/none/at.all"], "is neither a file"),
        (["emwiki"], r"did you mean 'enwiki'\?"),
        (["file.json", "none.gz"], "'none.gz' is neither a file"),
        (["file.json", "enwiki"], "'enwiki' is a wiki, given together with"),
        (["a.org", "b.org"], "'a.org' is a wiki, given together with"),
        ([""], "'' is neither a file"),
    ],
)
def test_arguments_that_are_nothing(
    here: Config, arguments: list[str], words: str
) -> None:
    with pytest.raises(MwforgeError, match=words):
        sources(arguments, here)


# --- Where the snapshot comes from ---------------------------------------------------


def never() -> str:
    raise AssertionError("nothing is to be pulled")


NEVER = Access(user="Me@bot", password=never)


def test_committed_snapshot_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    committed = loads(dumps(bundled()).encode(), "x")
    pulled = neutral_named(committed, "Pulled")
    asked = []

    def fake(url: str, access: Access, progress: Any) -> Snapshot:
        asked.append((url, access.contact))
        return pulled

    monkeypatch.setattr(pulling, "pull", fake)
    source = Source(url="https://x.org", snapshot=tmp_path / "api" / "x.json")
    notes = Notes()
    access = Access(contact="me")
    # Nothing is committed yet: pulled, and kept only where asked to.
    assert obtain(source, access, notes, keep=False) == pulled
    assert not (tmp_path / "api").exists()
    assert obtain(source, access, notes) == pulled
    assert (tmp_path / "api" / "x.json").read_text() == dumps(pulled)
    assert notes.notes == ["Wrote the snapshot api/x.json; it is meant for git."]
    # Now it is.
    (tmp_path / "api" / "x.json").write_text(dumps(committed))
    assert obtain(source, NEVER, notes) == committed
    assert notes.notes[1:] == ["Using the snapshot api/x.json; --pull refreshes it."]
    assert obtain(source, access, notes, refresh=True) == pulled
    assert (tmp_path / "api" / "x.json").read_text() == dumps(pulled)
    assert asked == [("https://x.org", "me")] * 3


def neutral_named(snapshot: Snapshot, name: str) -> Snapshot:
    document = json.loads(dumps(snapshot))
    document["wiki"]["name"] = name
    return loads(json.dumps(document).encode(), "x")


def test_other_sources(tmp_path: Path) -> None:
    notes = Notes()
    (tmp_path / "x.json").write_text(dumps(bundled()))
    assert obtain(Source(), NEVER, notes) == bundled()
    assert obtain(Source(files=(tmp_path / "x.json",)), NEVER, notes) == bundled()
    assert obtain(Source(snapshot=tmp_path / "x.json"), NEVER, notes) == bundled()
    with pytest.raises(MwforgeError, match="Cannot read .*none.json: there is no such"):
        obtain(Source(snapshot=tmp_path / "none.json"), NEVER, notes)
    for source in (Source(), Source(files=(tmp_path / "x.json",))):
        with pytest.raises(MwforgeError, match="There is nothing to pull from"):
            obtain(source, NEVER, notes, refresh=True)


def test_what_is_configured_completes_the_access() -> None:
    source = Source(url="https://x.org", headers=(("X-Key", "k"),))
    given = Access(headers=(("A", "b"),), timeout=5)
    config = Config(contact="me@example.org")
    assert access_to(source, given, config) == Access(
        contact="me@example.org", headers=(("X-Key", "k"), ("A", "b")), timeout=5
    )
    asked = access_to(source, Access(contact="you@example.org"), config)
    assert asked.contact == "you@example.org"
