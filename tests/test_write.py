"""write: whole or not at all, and nobody else's files."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mwforge.write as room
from mwforge.errors import MwforgeError
from mwforge.write import Differences, compare, formatted, write

Tree = Mapping[str, str]


def client(files: Tree, **manifest: str) -> dict[str, str]:
    """A tree with the manifest that render makes of it."""
    hashes = {path: hashlib.sha256(t.encode()).hexdigest() for path, t in files.items()}
    document = {"mwforge": "0", **manifest, "files": hashes}
    return {**files, "mwforge.json": json.dumps(document)}


OLD = client({"__init__.py": "old\n", "a/one.py": "1\n", "a/two.py": "2\n"})
NEW = client({"__init__.py": "new\n", "a/one.py": "1\n", "b/three.py": "3\n"})


def content(place: Path) -> dict[str, str]:
    return {
        path.relative_to(place).as_posix(): path.read_text()
        for path in sorted(place.rglob("*"))
        if path.is_file()
    }


def leftovers(place: Path) -> list[str]:
    return [entry.name for entry in place.parent.iterdir() if entry != place]


@pytest.fixture(params=[True, False], ids=["exchange", "two renames"])
def swapping(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[bool]:
    if not request.param:
        monkeypatch.setattr(room, "_exchange", lambda one, two: False)
    yield bool(request.param)


def test_writes_and_rewrites(tmp_path: Path, swapping: bool) -> None:
    place = tmp_path / "deep" / "client"
    done = write(OLD, place)
    assert content(place) == OLD
    assert set(done.added) == set(OLD)
    done = write(NEW, place)
    assert content(place) == NEW
    assert done.added == ("b/three.py",)
    assert done.changed == ("__init__.py", "mwforge.json")
    assert done.removed == ("a/two.py",)
    assert done.unchanged == ("a/one.py",)
    assert leftovers(place) == []


def test_unchanged_files_stay_the_same_files(tmp_path: Path) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    os.utime(place / "a/one.py", (1, 1))
    before = (place / "__init__.py").stat().st_ino
    write(OLD, place)
    assert (place / "__init__.py").stat().st_ino == before
    write(NEW, place)
    assert (place / "a/one.py").stat().st_mtime == 1


def test_mode_is_that_of_an_ordinary_directory(tmp_path: Path) -> None:
    (tmp_path / "ordinary").mkdir()
    write(OLD, tmp_path / "client")
    ordinary = (tmp_path / "ordinary").stat().st_mode
    assert (tmp_path / "client").stat().st_mode == ordinary
    (tmp_path / "client").chmod(0o700)
    write(NEW, tmp_path / "client")
    assert (tmp_path / "client").stat().st_mode & 0o777 == 0o700


def test_caches_are_ours(tmp_path: Path) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    (place / "__pycache__").mkdir()
    (place / "__pycache__" / "x.cpython-311.pyc").write_bytes(b"")
    assert not compare(OLD, place)
    write(NEW, place)
    assert content(place) == NEW


def test_foreign_file_stops_the_run(tmp_path: Path) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    (place / "a" / "mine.py").write_text("mine")
    with pytest.raises(MwforgeError, match=r"a/mine\.py, which mwforge did not write"):
        write(NEW, place)
    assert content(place) == {**OLD, "a/mine.py": "mine"}
    assert leftovers(place) == []


def test_foreign_file_is_kept_by_force(tmp_path: Path, swapping: bool) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    (place / "mine").mkdir()
    (place / "mine" / "own.py").write_text("mine")
    (place / "link").symlink_to("nowhere")
    assert write(NEW, place, force=True).kept == ("link", "mine/own.py")
    assert (place / "link").is_symlink()
    (place / "link").unlink()
    assert content(place) == {**NEW, "mine/own.py": "mine"}


def test_edited_file_stops_the_run(tmp_path: Path) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    (place / "a/two.py").write_text("my own")
    with pytest.raises(MwforgeError, match=r"a/two\.py was edited"):
        write(NEW, place)
    assert (place / "a/two.py").read_text() == "my own"
    write(NEW, place, force=True)
    assert content(place) == NEW


def test_file_turned_into_a_link_counts_as_edited(tmp_path: Path) -> None:
    place = tmp_path / "client"
    write(OLD, place)
    (tmp_path / "elsewhere").write_text("2\n")
    (place / "a/two.py").unlink()
    (place / "a/two.py").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(MwforgeError, match="was edited"):
        write(OLD, place)
    write(OLD, place, force=True)
    assert not (place / "a/two.py").is_symlink()
    assert (tmp_path / "elsewhere").read_text() == "2\n"


def test_directory_of_somebody_else(tmp_path: Path) -> None:
    place = tmp_path / "src"
    place.mkdir()
    write(OLD, place)  # an empty one is fine
    other = tmp_path / "other"
    other.mkdir()
    for name in "wxyz":
        (other / name).write_text("precious")
    with pytest.raises(MwforgeError, match="not empty and mwforge did not make it"):
        write(OLD, other)
    write(OLD, other, force=True)
    assert content(other) == {**OLD, **dict.fromkeys("wxyz", "precious")}


def test_foreign_file_in_the_way_of_a_directory(tmp_path: Path) -> None:
    place = tmp_path / "client"
    place.mkdir()
    (place / "a").write_text("precious")
    with pytest.raises(MwforgeError, match="'a' is a file where the client needs"):
        write(OLD, place, force=True)
    assert content(place) == {"a": "precious"}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"files": {}}', '{"mwforge": "0", "files": [1]}', "[" * 9**6],
)
def test_manifest_that_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "mwforge.json").write_text(text)
    with pytest.raises(MwforgeError, match="mwforge did not make it"):
        write(OLD, tmp_path / "client")


def test_manifest_cannot_reach_outside(tmp_path: Path) -> None:
    place = tmp_path / "client"
    (tmp_path / "outside.py").write_text("safe")
    write(OLD, place)
    manifest = json.loads(OLD["mwforge.json"])
    manifest["files"]["../outside.py"] = hashlib.sha256(b"safe").hexdigest()
    (place / "mwforge.json").write_text(json.dumps(manifest))
    write(NEW, place)
    assert (tmp_path / "outside.py").read_text() == "safe"


@pytest.mark.parametrize(
    "path",
    [
        *("", "/etc/passwd", "../x.py", "a/../x.py", "a//b", "a/./b", "./a", "a/"),
        *("a\0b", "a\nb", "a\\b", "C:x", "a ", "a.", "x?", "\u202ex.py"),
    ],
)
def test_unsafe_paths(tmp_path: Path, path: str) -> None:
    with pytest.raises(MwforgeError, match="cannot be written safely"):
        write({path: ""}, tmp_path / "client")
    assert leftovers(tmp_path / "client") == []


@pytest.mark.parametrize(
    "paths",
    [
        ("a.py", "A.py"),
        ("a/x.py", "A/y.py"),
        ("a", "a/b"),
        ("A", "a/b"),
        ("stra\N{LATIN SMALL LETTER SHARP S}e", "STRASSE"),
        ("\u00e9.py", "e\u0301.py"),
    ],
)
def test_paths_that_are_one_file_somewhere(
    tmp_path: Path, paths: tuple[str, str]
) -> None:
    for first, second in (paths, paths[::-1]):
        with pytest.raises(MwforgeError, match="one file on some|needs a directory"):
            write({first: "", second: ""}, tmp_path / "client")


@given(st.text(max_size=12) | st.text(alphabet="ab./\\:\0 ", max_size=12))
@settings(deadline=None)
def test_what_is_written_stays_inside(path: str) -> None:
    try:
        room._check_paths([path])
    except MwforgeError:
        return
    inside = os.path.normpath(os.path.join("/target", path))
    assert inside == f"/target/{path}"


def test_targets_that_are_no_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(MwforgeError, match="is a file"):
        write(OLD, tmp_path / "file")
    with pytest.raises(MwforgeError, match="is a file"):
        compare(OLD, tmp_path / "file")
    with pytest.raises(
        MwforgeError, match="part of the path is not a directory|exists"
    ):
        write(OLD, tmp_path / "file" / "below")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with pytest.raises(MwforgeError, match="symbolic link.*real"):
        write(OLD, tmp_path / "link")
    with pytest.raises(MwforgeError, match="root directory"):
        write(OLD, Path("/"))
    assert content(tmp_path / "real") == {}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_directory(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(MwforgeError, match="no permission"):
            write(OLD, tmp_path / "client")
    finally:
        tmp_path.chmod(0o700)


def test_current_directory_can_be_the_target(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "client").mkdir()
    monkeypatch.chdir(tmp_path / "client")
    write(OLD, Path("."))
    assert content(tmp_path / "client") == OLD


def test_compare(tmp_path: Path) -> None:
    place = tmp_path / "client"
    assert compare(OLD, place) == Differences(added=tuple(sorted(OLD)))
    assert not place.exists()
    write(OLD, place)
    assert compare(OLD, place) == Differences(unchanged=tuple(sorted(OLD)))
    (place / "mine.py").write_text("")
    (place / "a/one.py").write_text("edited")
    found = compare(NEW, place)
    assert found == Differences(
        added=("b/three.py",),
        changed=("__init__.py", "a/one.py", "mwforge.json"),
        removed=("a/two.py",),
        edited=("a/one.py",),
        foreign=("mine.py",),
    )
    assert found
    assert not Differences(unchanged=("a",))


# --- Crashes -------------------------------------------------------------------------

_CALLS = ("open", "os.", "shutil.", "ctypes.")


def _dies_at(number: int, work: Callable[[], object]) -> bool:
    """Run in a child that is killed at its n-th call of the system; False: it ended."""
    child = os.fork()
    if child == 0:
        count = 0

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal count
            if event.startswith(_CALLS):
                count += 1
                if count == number:
                    os._exit(9)

        sys.addaudithook(hook)
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")
def test_killed_at_each_call_of_the_system(tmp_path: Path, swapping: bool) -> None:
    place = tmp_path / "out" / "client"
    number, died, seen = 0, True, set[str]()
    while died:
        number += 1
        write(OLD, place, force=True)
        died = _dies_at(number, lambda: write(NEW, place))
        if swapping or place.exists():
            after = content(place)
            assert after in (OLD, NEW), f"torn at call {number}"
            seen.add("old" if after == OLD else "new")
        else:
            # Between two renames: the next run puts the old client back first.
            seen.add("moved aside")
            room._restore(place)
            assert content(place) == OLD
        write(NEW, place)
        assert content(place) == NEW
        write(OLD, place)
        assert leftovers(place) == []
    assert number > 20
    assert seen == {"old", "new"} | (set() if swapping else {"moved aside"})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child")
def test_killed_at_each_call_with_no_old_client(tmp_path: Path) -> None:
    place = tmp_path / "out" / "client"
    number, died = 0, True
    while died:
        number += 1
        died = _dies_at(number, lambda: write(NEW, place))
        assert not place.exists() or content(place) == NEW
        write(NEW, place)
        assert leftovers(place) == []
        for path in sorted(place.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        place.rmdir()


_FAULTS = (
    (os, "mkdir"),
    (os, "rename"),
    (os, "fsync"),
    (os, "open"),
    (Path, "write_bytes"),
    (shutil, "copymode"),
    (room, "_carry"),
)


@pytest.mark.parametrize("owner, name", _FAULTS, ids=[name for _, name in _FAULTS])
@pytest.mark.parametrize(
    "code, words",
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "read-only")],
    ids=["full", "read-only"],
)
def test_system_refuses(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    swapping: bool,
    owner: Any,
    name: str,
    code: int,
    words: str,
) -> None:
    place = tmp_path / "out" / "client"
    real = getattr(owner, name)
    number, failed = 0, True
    while failed:
        number += 1
        write(OLD, place, force=True)
        count = 0

        def fault(*arguments: Any, **options: Any) -> Any:
            nonlocal count
            count += 1
            if count == number:
                raise OSError(code, "injected")
            return real(*arguments, **options)

        with monkeypatch.context() as patch:
            patch.setattr(owner, name, fault)
            try:
                write(NEW, place)
                failed = False
            except MwforgeError as error:
                assert words in str(error)
                assert "\n" not in str(error)
        assert content(place) == (OLD if failed else NEW)
        failed = count >= number  # a fault in tidying up stops nothing
    write(OLD, place)
    write(NEW, place)
    assert leftovers(place) == []


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "client"
    write(OLD, place)

    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(MwforgeError, match=r"Cannot write .*client: the disk is full"):
        write(NEW, place)
    assert content(place) == OLD


def test_interrupted_by_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, swapping: bool
) -> None:
    place = tmp_path / "client"
    write(OLD, place)

    def interrupted(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(room, "_sync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(NEW, place)
    assert content(place) == OLD
    assert leftovers(place) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a live process")
def test_another_run_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "client"
    read, wait = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(wait)
        os.read(read, 1)
        os._exit(0)
    alive = tmp_path / f".client.mwforge-{child}.new"
    alive.mkdir()
    try:
        write(OLD, place)
        assert alive.is_dir()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(wait)
        os.close(read)
    write(NEW, place)
    assert leftovers(place) == []


# --- black ---------------------------------------------------------------------------


def test_formatted(tmp_path: Path) -> None:
    tree = client({"a.py": "x = {  'a':1 }\n", "b.pyi": "def f(): ...\n", "c": " x"})
    result = formatted(tree)
    assert result["a.py"] == 'x = {"a": 1}\n'
    assert result["c"] == " x"
    write(result, tmp_path / "client")
    assert not compare(result, tmp_path / "client").edited
    write(OLD, tmp_path / "client")  # by the new hashes nothing was edited
    with pytest.raises(MwforgeError, match=r"black cannot read a\.py"):
        formatted(client({"a.py": "x = ("}))
