"""config: pyproject.toml and what the arguments mean."""

from __future__ import annotations

import errno
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mwforge import config, pull
from mwforge.config import (
    Config,
    Source,
    header,
    importable,
    load,
    obtain,
    package_for,
    sources,
)
from mwforge.errors import MwforgeError
from mwforge.pull import Options
from mwforge.snapshot import Snapshot, bundled, dumps, loads

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


def wiki(api: str = "", **more: str) -> Snapshot:
    base: dict[str, Any] = {"name": "", "version": "", "language": "", "extensions": []}
    return Snapshot({"api": api, **base, **more}, (), ())


class Notes:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def step(self, text: str) -> None:
        pass

    def note(self, text: str) -> None:
        self.notes.append(text)


# --- pyproject.toml ------------------------------------------------------------------


def test_whole(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(WHOLE)
    (tmp_path / "deep" / "er").mkdir(parents=True)
    found = load(tmp_path / "deep" / "er")
    assert found.contact == "me@example.org"
    assert found.wikis == {
        "enwiki": Source(
            url="https://en.wikipedia.org",
            snapshot=tmp_path / "api/enwiki.json",
            package="enwiki",
            out=tmp_path / "src",
            headers=(("X-Project", "mine"),),
            name="enwiki",
        ),
        "own": Source(snapshot=tmp_path / "own.json", name="own"),
    }


def test_nearest_that_speaks_of_mwforge(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(WHOLE)
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.black]\n")
    assert load(inner).contact == "me@example.org"
    (inner / "pyproject.toml").write_text("[tool.mwforge]\n")
    assert load(inner) == Config()


@pytest.mark.parametrize(
    "text, words",
    [
        ("[tool.mwforge]\ncontect = 'x'", r"\[tool.mwforge\] has no key 'contect'; did you mean 'contact'\?"),
        ("[tool.mwforge]\nzzz = 1", r"no key 'zzz'; known: contact, wikis"),
        ("[tool.mwforge]\ncontact = 1", r"tool.mwforge.contact must be a text"),
        ("[tool]\nmwforge = 1", r"tool.mwforge must be a table"),
        ("[tool.mwforge]\nwikis = 1", r"tool.mwforge.wikis must be a table for each"),
        ("[tool.mwforge.wikis]\na = 'x'", r"tool.mwforge.wikis.a must be a table"),
        ("[tool.mwforge.wikis.a]\npackage = 'x'", r"\[tool.mwforge.wikis.a\] has neither url nor"),
        ("[tool.mwforge.wikis.a]\nulr = 'x'", r"no key 'ulr'; did you mean 'url'\?"),
        ("[tool.mwforge.wikis.a]\nurl = ['x']", r"wikis.a.url must be a text"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\npackage = 'a-b'", r"'a-b' is not a name that Python"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\nheaders = 'y'", r"wikis.a.headers must be a table of"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\nheaders = {a = 1}", r"headers.a must be a text"),
        ('[tool.mwforge.wikis.a]\nurl = "x"\nheaders = {"a b" = "1"}', r"not the start of a header"),
        ("[tool.mwforge", r"is not TOML"),
        ("\xff", r"is not TOML"),
    ],
)  # fmt: skip
def test_mistakes(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(MwforgeError, match=words) as caught:
        load(tmp_path)
    assert len(str(caught.value).splitlines()) == 1


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, encoding: str) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_text", denied)
    with pytest.raises(MwforgeError, match="Cannot read .*pyproject.toml: you have no"):
        load(tmp_path)


def test_documented_example_is_true(tmp_path: Path) -> None:
    text = str(config.__doc__).split("\n\n", 1)[1].rsplit("\n\n", 1)[0]
    (tmp_path / "pyproject.toml").write_text(text)
    assert load(tmp_path).wikis["enwiki"].out == tmp_path / "src"


# --- Headers and names ---------------------------------------------------------------


@pytest.mark.parametrize(
    "text, result",
    [
        ("X-Key: s3cret", ("X-Key", "s3cret")),
        ("A:b:c", ("A", "b:c")),
        ("A:", ("A", "")),
    ],
)
def test_header(text: str, result: tuple[str, str]) -> None:
    assert header(text) == result


@pytest.mark.parametrize(
    "text", ["", "A", ": x", "A b: c", "A: b\nC: d", "A: é", "é: a"]
)
def test_header_that_is_none(text: str) -> None:
    with pytest.raises(MwforgeError, match="not the start of a header"):
        header(text)


def test_header_error_hides_the_value() -> None:
    with pytest.raises(MwforgeError) as caught:
        header("Bad name: s3cret")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["", "a-b", "1a", "a b", "a.b", "class", "Wörter", "a\n", "../x", "None"]
)
def test_package_that_is_no_name(name: str) -> None:
    with pytest.raises(MwforgeError, match="is not a name that Python can import") as e:
        importable(name)
    example = str(e.value).removesuffix(".").split("--package ")[1]
    assert importable(example) == example


@pytest.mark.parametrize("name", ["json", "httpx", "mwforge", "typing"])
def test_package_that_hides_another(name: str) -> None:
    with pytest.raises(MwforgeError, match=f"--package {name}_wiki"):
        importable(name)


@pytest.mark.parametrize(
    "api, more, package",
    [
        ("", {}, "mediawiki"),
        ("https://en.wikipedia.org/w/api.php", {"id": "enwiki"}, "enwiki"),
        (
            "https://commons.wikimedia.org/w/api.php",
            {"id": "commonswiki"},
            "commonswiki",
        ),
        ("https://en.wikipedia.org/w/api.php", {}, "en_wikipedia"),
        ("https://en.wikipedia.org/w/api.php", {"id": "a-b"}, "en_wikipedia"),
        ("https://www.mediawiki.org/w/api.php", {}, "mediawiki"),
        ("https://wiki.example.org/api.php", {"id": "db"}, "wiki_example"),
        ("https://wiki.example.co.uk:8080/api.php", {}, "wiki_example_co"),
        ("https://3d-wiki.example.org/api.php", {}, "wiki_3d_wiki_example"),
        ("http://127.0.0.1:8143/api.php", {"name": "Stock 143"}, "stock_143"),
        ("http://[::1]/api.php", {"name": "Ünïcode"}, "n_code"),
        ("http://localhost/api.php", {"name": ""}, "wiki"),
        ("http://localhost/api.php", {"name": "Import"}, "import_wiki"),
        ("https://json.org/api.php", {}, "json_wiki"),
    ],
)
def test_package_for(api: str, more: dict[str, str], package: str) -> None:
    assert package_for(wiki(api, **more)) == package


@given(st.text(), st.text(alphabet="abc.-019_wikiped"))
@settings(deadline=None)
def test_package_for_is_importable(name: str, host: str) -> None:
    for snapshot in (wiki("http://localhost/", name=name), wiki(f"http://{host}/x")):
        package = package_for(snapshot)
        assert importable(package) == package


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
        (["none.json"], "'none.json' is no file, no address"),
        (["./none"], "is no file"),
        (["/none/at.all"], "is no file"),
        (["emwiki"], r"did you mean 'enwiki'\?"),
        (["file.json", "none.gz"], "'none.gz' is no file"),
        (["file.json", "enwiki"], "'enwiki' is a wiki and stands beside"),
        (["a.org", "b.org"], "'a.org' is a wiki and stands beside"),
        ([""], "'' is no file"),
    ],
)
def test_arguments_that_are_nothing(
    here: Config, arguments: list[str], words: str
) -> None:
    with pytest.raises(MwforgeError, match=words):
        sources(arguments, here)


# --- Where the snapshot comes from ---------------------------------------------------


def never() -> Options:
    raise AssertionError("nothing is to be pulled")


def test_committed_snapshot_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    committed = loads(dumps(bundled()).encode(), "x")
    pulled = neutral_named(committed, "Pulled")
    asked = []

    def fake(url: str, options: Options, progress: Any) -> Snapshot:
        asked.append((url, options.contact))
        return pulled

    monkeypatch.setattr(pull, "pull", fake)
    source = Source(url="https://x.org", snapshot=tmp_path / "api" / "x.json")
    notes = Notes()
    options = Options(contact="me")
    # Nothing is committed yet: pulled, and kept only where asked to.
    assert obtain(source, lambda: options, notes, keep=False) == pulled
    assert not (tmp_path / "api").exists()
    assert obtain(source, lambda: options, notes) == pulled
    assert (tmp_path / "api" / "x.json").read_text() == dumps(pulled)
    assert notes.notes == ["Wrote the snapshot api/x.json; it is meant for git."]
    # Now it is.
    (tmp_path / "api" / "x.json").write_text(dumps(committed))
    assert obtain(source, never, notes) == committed
    assert notes.notes[1:] == ["Using the snapshot api/x.json; --pull refreshes it."]
    assert obtain(source, lambda: options, notes, refresh=True) == pulled
    assert (tmp_path / "api" / "x.json").read_text() == dumps(pulled)
    assert asked == [("https://x.org", "me")] * 3


def neutral_named(snapshot: Snapshot, name: str) -> Snapshot:
    document = json.loads(dumps(snapshot))
    document["wiki"]["name"] = name
    return loads(json.dumps(document).encode(), "x")


def test_other_sources(tmp_path: Path) -> None:
    notes = Notes()
    (tmp_path / "x.json").write_text(dumps(bundled()))
    assert obtain(Source(), never, notes) == bundled()
    assert obtain(Source(files=(tmp_path / "x.json",)), never, notes) == bundled()
    assert obtain(Source(snapshot=tmp_path / "x.json"), never, notes) == bundled()
    with pytest.raises(MwforgeError, match="Cannot read .*none.json: there is no such"):
        obtain(Source(snapshot=tmp_path / "none.json"), never, notes)
    for source in (Source(), Source(files=(tmp_path / "x.json",))):
        with pytest.raises(MwforgeError, match="There is nothing to pull from"):
            obtain(source, never, notes, refresh=True)


def test_httpx_is_not_imported_for_what_is_on_disk() -> None:
    import subprocess

    code = "import sys, mwforge.cli; sys.exit('httpx' in sys.modules or 'jinja2' in sys.modules)"
    path = str(Path(config.__file__).parents[1])
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": path})
    assert done.returncode == 0
