"""A tree of files, put in place whole or not at all.

The tree is written beside the target and swapped in by a rename, so that a crash at
any moment leaves either the old client or the new one. The manifest that is part of
every client tells which files are mwforge's: those may be replaced and removed, and
anything else is left alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mwforge.errors import MwforgeError, reason
from mwforge.manifest import MANIFEST, resealed


@dataclass(frozen=True, slots=True)
class Differences:
    """How the files in a directory differ from a tree, as sorted relative paths.

    ``added``, ``changed``, ``removed`` and ``unchanged`` are what writing the tree
    would do. ``edited`` are those files of mwforge's that someone has changed since,
    ``foreign`` those that mwforge did not write.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """True when what is on disk is not what the tree says."""
        return bool(self.added or self.changed or self.removed or self.foreign)


@dataclass(frozen=True, slots=True)
class Written:
    """What `write` did, as sorted relative paths; ``kept`` are foreign files."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


def compare(tree: Mapping[str, str], target: Path) -> Differences:
    """Tell how ``target`` differs from ``tree``, without writing anything.

    Raises `MwforgeError` when the target is no directory or cannot be read.
    """
    _check_paths(tree)
    try:
        return _compare(tree, _directory(target))
    except OSError as error:
        raise _refused("read", target, error) from error


def write(tree: Mapping[str, str], target: Path, *, force: bool = False) -> Written:
    """Make ``target`` hold ``tree`` (relative POSIX path to text), whole or not at all.

    Files that an earlier run wrote and this tree has no more are removed. Files that
    mwforge did not write, files that were edited by hand, and a directory that mwforge
    did not make stop the run with `MwforgeError`. With ``force`` such a directory is
    taken over and edited files are replaced; foreign files that the tree has no use for
    stay as they are.
    """
    _check_paths(tree)
    place = _directory(target)
    try:
        _restore(place)
        found = _compare(tree, place)
        if not force:
            _refuse_foreign(found, place, target)
        kept = tuple(path for path in found.foreign if path not in tree)
        _check_clashes((*tree, *kept))
        if found.added or found.changed or found.removed or not place.is_dir():
            _put(tree, place, found, kept)
    except OSError as error:
        raise _refused("write", target, error) from error
    return Written(found.added, found.changed, found.removed, found.unchanged, kept)


def _check_paths(tree: Iterable[str]) -> None:
    """Refuse paths that would leave the target, or be one file on some platform."""
    for path in tree:
        if (
            not path.isprintable()
            or set(path) & set('\\:*?"<>|')
            or any(
                part in ("", ".", "..") or part[-1] in ". " for part in path.split("/")
            )
        ):
            raise MwforgeError(
                f"The path {path!r} cannot be written safely: a wiki gave a name that"
                " is not a file name; nothing was written."
            )
    _check_clashes(tree)


def _check_clashes(paths: Iterable[str]) -> None:
    """Refuse paths that are one file, or a file and a directory, on some platform."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth])
            if folders.setdefault(_folded(folder), folder) != folder:
                raise _clash(folder, folders[_folded(folder)])
        if _folded(path) in files:
            raise _clash(path, files[_folded(path)])
        files[_folded(path)] = path
    for key in files.keys() & folders.keys():
        raise MwforgeError(
            f"{files[key]!r} is a file where the client needs a directory: move it"
            " elsewhere, or choose another place with --out."
        )


def _folded(path: str) -> str:
    # macOS and Windows take two names for one that differ in case or composition only.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _clash(path: str, other: str) -> MwforgeError:
    return MwforgeError(
        f"The paths {path!r} and {other!r} are one file on some platforms; nothing was"
        " written."
    )


def _directory(target: Path) -> Path:
    """The absolute path of a target that is a directory or does not exist yet."""
    if target.is_symlink():
        raise MwforgeError(
            f"{target} is a symbolic link: give the directory that it points to"
            f" ({os.path.realpath(target)})."
        )
    if target.exists() and not target.is_dir():
        raise MwforgeError(
            f"{target} is a file, and a client is a directory: choose another place"
            " with --out."
        )
    place = Path(os.path.abspath(target))
    if place.parent == place:
        raise MwforgeError(f"{target} is the root directory: choose a place in it.")
    return place


def _compare(tree: Mapping[str, str], place: Path) -> Differences:
    ours = _manifest(place)
    texts = {path: text.encode() for path, text in tree.items()}
    added, changed, removed, unchanged, edited, foreign = (
        list[str]() for _ in "123456"
    )
    present = set()
    for path in _present(place):
        present.add(path)
        file = place / path
        data = None if file.is_symlink() else file.read_bytes()
        same = data is not None and texts.get(path) == data
        if path in texts:
            (unchanged if same else changed).append(path)
        elif path in ours:
            removed.append(path)
        if path not in ours:
            # What a new version of mwforge also writes, byte for byte, harms nobody.
            if not same:
                foreign.append(path)
        elif not same and ours[path] not in (_hash(data), None):
            edited.append(path)
    added = sorted(texts.keys() - present)
    lists = (added, changed, removed, unchanged, edited, foreign)
    return Differences(*(tuple(sorted(paths)) for paths in lists))


def _hash(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()


def _manifest(place: Path) -> dict[str, str | None]:
    """The files that mwforge wrote here, with their hashes (the manifest's: None)."""
    try:
        document = json.loads((place / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return {}
    files = document.get("files") if isinstance(document, dict) else None
    if not isinstance(files, dict) or "mwforge" not in document:
        return {}
    known = {path: hash for path, hash in files.items() if isinstance(hash, str)}
    return {**known, MANIFEST: None}


def _present(place: Path) -> Iterator[str]:
    """Every file below a directory, as relative POSIX paths, but for Python's caches."""

    def fail(error: OSError) -> None:
        raise error

    for folder, folders, files in os.walk(
        place, onerror=fail if place.exists() else None
    ):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in sorted((*files, *links)):
            if not name.endswith(".pyc"):
                yield (Path(folder) / name).relative_to(place).as_posix()


def _refuse_foreign(found: Differences, place: Path, target: Path) -> None:
    if found.foreign and not _manifest(place):
        raise MwforgeError(
            f"{target} is not empty and mwforge did not make it (it holds"
            f" {_some(found.foreign)}): choose another place with --out, or add"
            " --force to write the client into it."
        )
    if found.foreign:
        raise MwforgeError(
            f"{target} holds {_some(found.foreign)}, which mwforge did not write: move"
            " it elsewhere, or add --force to leave it there."
        )
    if found.edited:
        raise MwforgeError(
            f"In {target} {_some(found.edited)} was edited since mwforge wrote it:"
            " move your changes elsewhere, or add --force to replace it."
        )


def _some(paths: tuple[str, ...]) -> str:
    """A few paths, in one line."""
    shown = ", ".join(paths[:3])
    return shown if len(paths) <= 3 else f"{shown} and {len(paths) - 3} more"


def _put(
    tree: Mapping[str, str], place: Path, found: Differences, kept: Iterable[str]
) -> None:
    """Write a whole new directory beside the old one, and swap the two."""
    place.parent.mkdir(parents=True, exist_ok=True)
    _sweep(place)
    staged = _beside(place, f"{os.getpid()}.new")
    try:
        os.mkdir(staged)
        for path in {*tree, *kept}:
            (staged / path).parent.mkdir(parents=True, exist_ok=True)
        # An unchanged file stays the same file, with its time: what tools know of it
        # (mypy's cache, make's) holds on.
        for path in (*found.unchanged, *kept):
            _carry(place / path, staged / path)
        fresh = sorted(tree.keys() - set(found.unchanged))
        for path in fresh:
            (staged / path).write_bytes(tree[path].encode())
        for path in fresh:
            _sync(staged / path)
        _sync(staged)
        if place.exists():
            shutil.copymode(place, staged)
            _swap(staged, place)
        else:
            os.rename(staged, place)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    with contextlib.suppress(OSError):  # the new client is in place all the same
        _sync(place.parent)


def _carry(old: Path, new: Path) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a file system without hard links
        shutil.copy2(old, new, follow_symlinks=False)


def _sync(path: Path) -> None:
    """Have the disk hold what was written, so that the rename comes after it."""
    if path.is_dir() and os.name != "posix":
        return  # Windows opens no directories
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _swap(staged: Path, place: Path) -> None:
    """Exchange two directories: at once where the system can, else by two renames."""
    if _exchange(staged, place):
        return
    aside = _beside(place, f"{os.getpid()}.old")
    os.rename(place, aside)
    try:
        os.rename(staged, place)
    except BaseException:
        os.rename(aside, place)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, two: Path) -> bool:
    """Exchange two names in one step; False where the platform does not offer it."""
    at_cwd, flag = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of renameat2(2)
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    names = os.fsencode(one), os.fsencode(two)
    return bool(renameat2(at_cwd, names[0], at_cwd, names[1], flag) == 0)


def _beside(place: Path, ending: str) -> Path:
    return place.with_name(f".{place.name}.mwforge-{ending}")


def _leftovers(place: Path) -> Iterator[tuple[Path, str]]:
    """Directories of runs that died: those whose process is gone, or is this one."""
    if os.name != "posix" or not place.parent.is_dir():
        return
    name = re.compile(re.escape(f".{place.name}.mwforge-") + r"(\d+)\.(new|old)")
    for entry in sorted(place.parent.iterdir()):
        match = name.fullmatch(entry.name)
        if match and not _alive(int(match[1])):
            yield entry, match[2]


def _alive(process: int) -> bool:
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _restore(place: Path) -> None:
    """Put a client back that a run moved aside before it died."""
    if place.exists():
        return
    for entry, kind in _leftovers(place):
        if kind == "old":
            os.rename(entry, place)
            return


def _sweep(place: Path) -> None:
    for entry, _ in _leftovers(place):
        shutil.rmtree(entry, ignore_errors=True)


def _refused(verb: str, target: Path, error: OSError) -> MwforgeError:
    return MwforgeError(
        f"Cannot {verb} {target}: {reason(error)}; nothing there was changed. Make"
        " room or choose another place with --out."
    )


def formatted(tree: Mapping[str, str]) -> dict[str, str]:
    """Return the tree with its Python files as black writes them, and a new manifest.

    Raises `MwforgeError` when black is not installed, or cannot read a file.
    """
    try:
        import black
        from black.parsing import InvalidInput
    except ImportError as error:
        raise MwforgeError(
            "--format needs black: install it with `python -m pip install mwforge[format]`."
        ) from error
    result = dict(tree)
    for path, text in tree.items():
        if path.endswith((".py", ".pyi")):
            mode = black.Mode(is_pyi=path.endswith(".pyi"))
            try:
                result[path] = black.format_str(text, mode=mode)
            except InvalidInput as error:
                line = str(error).splitlines()[0]
                raise MwforgeError(
                    f"black cannot read {path} ({line}): fix the template."
                ) from error
    return resealed(result)
