"""What the commands do, called from Python."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import mwforge
from mwforge import pulling
from mwforge.access import Access
from mwforge.config import Config, Source
from mwforge.drift.severity import Severity
from mwforge.progress import SILENT
from mwforge.snapshot import Snapshot, bundled, digest, read, save

FUNCTIONS = [name for name in mwforge.__all__ if name.islower()]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Access]]:
    """Every wiki answers with the bundled snapshot; tells what was asked."""
    asked: list[tuple[str, Access]] = []

    def fake(url: str, access: Access, progress: Any) -> Snapshot:
        asked.append((url, access))
        wiki = {**bundled().wiki, "api": "https://wiki.example.org/api.php"}
        return replace(bundled(), wiki=wiki)

    monkeypatch.setattr(pulling, "pull", fake)
    return asked


def small(*paths: str) -> Snapshot:
    """A few of the bundled modules."""
    kept = tuple(one for one in bundled().modules if one["path"] in paths)
    return replace(bundled(), modules=kept)


def loaded_by(statement: str) -> set[str]:
    """The modules that a statement loads in a fresh interpreter."""
    code = f"{statement}\nimport sys; print(*sys.modules)"
    path = str(Path(mwforge.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    return set(done.stdout.split())


def test_importing_costs_nothing() -> None:
    loaded = loaded_by("import mwforge")
    assert not {"click", "httpx", "jinja2"} & loaded
    assert sorted(name for name in loaded if name.startswith("mwforge")) == [
        "mwforge",
        "mwforge.version",
    ]


def test_httpx_is_not_imported_for_what_is_on_disk() -> None:
    assert not {"httpx", "jinja2"} & loaded_by("import mwforge.cli")


def test_every_name_is_there() -> None:
    for name in mwforge.__all__:
        assert getattr(mwforge, name) is not None
        assert name in dir(mwforge)
        assert inspect.getdoc(getattr(mwforge, name))
    assert mwforge._HOMES.keys() == set(mwforge.__all__)
    with pytest.raises(AttributeError, match="no attribute 'genrate'"):
        mwforge.genrate


def test_names_survive_the_import_of_every_room() -> None:
    """A room called as a function would take its name away when it is imported."""
    rooms = "\n".join(
        f"import mwforge.{path.stem}"
        for path in Path(mwforge.__file__).parent.iterdir()
        if path.suffix == ".py" and path.stem != "__main__" or path.is_dir()
        if path.stem.isidentifier() and path.stem not in ("bundled", "__pycache__")
    )
    check = "\n".join(f"assert callable(mwforge.{name})" for name in mwforge.__all__)
    assert "mwforge.commands" in loaded_by(f"{rooms}\n{check}")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_docs_name_every_argument_of_their_own(name: str) -> None:
    function: Callable[..., Any] = getattr(mwforge, name)
    doc = inspect.getdoc(function) or ""
    shared = {"wikis", "access", "config", "progress"}
    told = "for `pull`" in doc or "for `openapi`" in doc or "same arguments" in doc
    for parameter in inspect.signature(function).parameters:
        if parameter not in shared and not told:
            assert parameter in doc or parameter in ("old", "new", "format")
    assert "MwforgeError:" in doc
    assert "return" in get_type_hints(function)


def test_generate_and_compare(here: Path) -> None:
    save(small("main", "edit", "query"), here / "few.json")
    (before,) = mwforge.compare("few.json", package="few")
    assert before.different and "client.py" in before.files.added
    assert not (here / "few").exists()
    (client,) = mwforge.generate(here / "few.json", package="few", out=Path("src"))
    assert client.path == Path("src/few") and client.test is None
    assert client.digest == digest(read(here / "few.json"))
    manifest = json.loads((here / "src/few/mwforge.json").read_text())
    assert manifest["snapshot"] == client.digest
    (after,) = mwforge.compare("few.json", package="few", out=Path("src"))
    assert not after.different and "client.py" in after.files.unchanged


def test_generate_tells_of_each_client_as_it_is_done(here: Path) -> None:
    save(small("main", "edit"), here / "few.json")
    wikis = {
        name: Source(snapshot=here / "few.json", package=name) for name in ("a", "b")
    }
    seen = []
    clients = mwforge.generate(
        config=Config(wikis=wikis),
        done=lambda client: seen.append((client.package, (here / "b").exists())),
    )
    assert seen == [("a", False), ("b", True)]
    assert [client.package for client in clients] == ["a", "b"]


def test_compare_with_tests(here: Path) -> None:
    save(small("main", "edit"), here / "few.json")
    mwforge.generate("few.json", package="few")
    (client,) = mwforge.compare("few.json", package="few", with_tests=True)
    assert not client.files and client.test and client.test.changed
    assert client.different
    mwforge.generate("few.json", package="few", with_tests=True)
    (client,) = mwforge.compare("few.json", package="few", with_tests=True)
    assert not client.different


def test_pull_and_record(here: Path, answers: list[tuple[str, Access]]) -> None:
    access = Access(contact="me@example.org")
    snapshot = mwforge.pull("wiki.example.org", access=access)
    assert answers == [("wiki.example.org", access)]
    assert list(here.iterdir()) == []
    (recorded,) = mwforge.record("wiki.example.org")
    assert recorded.path == Path("wiki_example.snapshot.json") and recorded.changed
    assert read(recorded.path) == recorded.snapshot == snapshot
    (again,) = mwforge.record("wiki.example.org")
    assert not again.changed
    few = Config(wikis={"a": Source(url="a.org"), "b": Source(url="b.org")})
    with pytest.raises(mwforge.MwforgeError, match="there are several wikis"):
        mwforge.pull("a", "b", config=few)


def of(api: str) -> Snapshot:
    snapshot = small("main", "edit")
    return replace(snapshot, wiki={**snapshot.wiki, "api": api})


def test_a_client_is_replaced_by_the_same_wikis_alone(here: Path) -> None:
    apis = {
        "org": "https://wiki.example.org/api.php",
        "com": "https://wiki.example.com/api.php",
        "plain": "http://wiki.example.org/api.php",
        "path": "https://wiki.example.org/de/api.php",
    }
    for name, api in apis.items():
        save(of(api), here / f"{name}.json")
    (client,) = mwforge.generate("org.json")
    assert client.package == "wiki_example"
    before = sorted(client.path.rglob("*.py"))
    for other in ("com", "path"):
        with pytest.raises(mwforge.MwforgeError) as caught:
            mwforge.generate(f"{other}.json")
        assert f"wiki_example is the client of another wiki, {apis['org']}: choose" in (
            str(caught.value)
        )
    assert sorted(client.path.rglob("*.py")) == before
    assert not mwforge.generate("plain.json")[0].files.added
    assert mwforge.generate("com.json", force=True)[0].files.changed
    with pytest.raises(mwforge.MwforgeError, match="is the client of another wiki"):
        mwforge.generate("org.json")
    save(small("main", "edit"), here / "bundled.json")
    with pytest.raises(mwforge.MwforgeError, match="is the client of another wiki"):
        mwforge.generate("bundled.json", package="wiki_example")


def test_a_snapshot_without_a_name_of_its_own_replaces_the_same_wikis_alone(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(url: str, access: Access, progress: Any) -> Snapshot:
        return of(f"https://{url}/api.php")

    monkeypatch.setattr(pulling, "pull", answer)
    mwforge.record("wiki.example.org")
    mwforge.record("wiki.example.org")
    with pytest.raises(mwforge.MwforgeError, match="snapshot of another wiki, https"):
        mwforge.record("wiki.example.com")
    (there,) = mwforge.record("wiki.example.com", output=Path("there.json"))
    assert there.changed
    (here / "wiki_example.snapshot.json").write_text("mine")
    with pytest.raises(mwforge.MwforgeError, match="is not JSON"):
        mwforge.record("wiki.example.org")


def test_check(here: Path, answers: list[tuple[str, Access]]) -> None:
    answer = pulling.pull("", Access(), SILENT)
    save(replace(answer, modules=answer.modules[1:]), here / "old.json")
    asked: dict[str, Any] = {"snapshot": Path("old.json"), "today": date(2026, 1, 1)}
    report = mwforge.check("wiki.example.org", **asked)
    assert report.exit_code == 1 and report.fail_on is Severity.ADDITIVE
    asked["fail_on"] = Severity.BREAKING
    assert mwforge.check("wiki.example.org", **asked).exit_code == 0
    assert mwforge.check("wiki.example.org", update=True, **asked).exit_code == 0
    assert read(here / "old.json") == answer


def test_check_asks_for_a_password_before_it_asks_wikis(
    here: Path, answers: list[tuple[str, Access]]
) -> None:
    save(bundled(), here / "old.json")
    access = Access(user="Me@bot", password=lambda: "s3cret")
    mwforge.check("wiki.example.org", snapshot=Path("old.json"), access=access)
    assert answers[0][1].password == "s3cret"


def test_check_of_many_wikis_wants_a_contact(
    here: Path, answers: list[tuple[str, Access]]
) -> None:
    def many(host: str) -> Config:
        names = [f"w{number}" for number in range(4)]
        wikis = {
            name: Source(
                url=f"https://{name}.{host}", snapshot=here / "x.json", name=name
            )
            for name in names
        }
        return Config(wikis=wikis)

    save(pulling.pull("", Access(), SILENT), here / "x.json")
    with pytest.raises(mwforge.MwforgeError, match="A check of 4 wikis .* --contact"):
        mwforge.check(config=many("example.org"))
    access = Access(contact="me@example.org")
    assert mwforge.check(config=many("example.org"), access=access).exit_code == 0
    known = replace(many("example.org"), contact="me@example.org")
    assert mwforge.check(config=known).exit_code == 0
    assert mwforge.check(config=many("localhost")).exit_code == 0
    some = list(many("example.org").wikis)[:3]
    assert mwforge.check(*some, config=many("example.org")).exit_code == 0


def test_diff_and_changelog(here: Path) -> None:
    save(small("main", "edit", "query"), here / "old.json")
    save(small("main", "query"), here / "new.json")
    report = mwforge.diff("old.json", here / "new.json")
    assert report.exit_code == 1
    assert {change.rule for change in report.verdicts[0].changes} >= {"module-removed"}
    assert "edit" in mwforge.changelog("old.json", "new.json")


def test_openapi_and_describe(here: Path) -> None:
    save(small("main", "edit"), here / "few.json")
    text = mwforge.openapi("few.json")
    assert json.loads(text)["openapi"].startswith("3.1")
    assert list(here.iterdir()) == [here / "few.json"]
    (document,) = mwforge.describe("few.json", output=Path("api.json"))
    assert document.changed and Path("api.json").read_text() == text
    (split,) = mwforge.describe("few.json", layout="split")
    assert (split.path / "apis.json").is_file()


def test_show() -> None:
    (description,) = mwforge.show("query+revisions")
    assert description["path"] == "query+revisions"


def test_configuration_is_read_where_none_is_given(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.mwforge.wikis.mine]\nsnapshot = 'few.json'\npackage = 'mine'"
    )
    save(small("main", "edit"), here / "few.json")
    assert [client.package for client in mwforge.generate()] == ["mine"]
    assert [client.package for client in mwforge.compare(config=Config())] == [
        "mediawiki"
    ]
