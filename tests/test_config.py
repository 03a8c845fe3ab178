"""config: pyproject.toml."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from mwforge import config
from mwforge.config import Config, Source, load
from mwforge.errors import MwforgeError

WHOLE = """
[project]
name = "mine"

[tool.mwforge]
contact = "me@example.org"

[tool.mwforge.wikis.enwiki]
url = "https://en.wikipedia.org"
snapshot = "api/enwiki.json"
shapes = "api/enwiki.shapes.json"
package = "enwiki"
out = "src"
headers = { X-Project = "mine" }

[tool.mwforge.wikis.own]
snapshot = "own.json"
"""


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
            shapes=tmp_path / "api/enwiki.shapes.json",
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
        ("[tool.mwforge]\ncontect = 'x'", r"\[tool.mwforge\] has an unknown key 'contect'; did you mean 'contact'\?"),
        ("[tool.mwforge]\nzzz = 1", r"unknown key 'zzz'; known: contact, wikis"),
        ("[tool.mwforge]\ncontact = 1", r"tool.mwforge.contact must be a string"),
        ("[tool]\nmwforge = 1", r"tool.mwforge must be a table"),
        ("[tool.mwforge]\nwikis = 1", r"tool.mwforge.wikis must be a table for each"),
        ("[tool.mwforge.wikis]\na = 'x'", r"tool.mwforge.wikis.a must be a table"),
        ("[tool.mwforge.wikis.a]\npackage = 'x'", r"\[tool.mwforge.wikis.a\] has neither url nor"),
        ("[tool.mwforge.wikis.a]\nulr = 'x'", r"unknown key 'ulr'; did you mean 'url'\?"),
        ("[tool.mwforge.wikis.a]\nurl = ['x']", r"wikis.a.url must be a string"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\npackage = 'a-b'", r"'a-b' is not a name that Python"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\nheaders = 'y'", r"wikis.a.headers must be a table of"),
        ("[tool.mwforge.wikis.a]\nurl = 'x'\nheaders = {a = 1}", r"headers.a must be a string"),
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
