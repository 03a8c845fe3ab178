"""`pull`: a wiki's API, recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mwforge import snapshot as file
from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.errors import MwforgeError
from mwforge.package import package_for, same_wiki
from mwforge.plain import shown
from mwforge.progress import SILENT, Progress
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources


@dataclass(frozen=True, slots=True)
class Recorded:
    """A snapshot, and the file that holds it; ``changed`` is whether that was written."""

    snapshot: Snapshot
    path: Path
    changed: bool


def pull(
    *wikis: str | Path,
    neutral: str = "",
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> Snapshot:
    """Ask one wiki for its API, and return it as a snapshot; nothing is written.

    Args:
        wikis: one wiki, or the files of one recording.
        neutral: what to call the wiki in a snapshot that stands for many, without its
            address; empty for its own snapshot.

    Raises:
        MwforgeError: there is no wiki, no access, or no sensible answer.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if len(chosen) > 1:
        raise _several()
    return _pulled(chosen[0], neutral, access, settings, progress)


def record(
    *wikis: str | Path,
    output: Path | None = None,
    neutral: str = "",
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    done: Callable[[Recorded], object] = lambda recorded: None,
) -> tuple[Recorded, ...]:
    """Pull wikis, and write a snapshot file for each.

    Args:
        output: where to write one wiki's snapshot; else it is the configured file, or
            PACKAGE.snapshot.json in the current directory.
        neutral: as for `pull`.
        done: called with each snapshot as soon as it is written.

    Raises:
        MwforgeError: a wiki cannot be pulled, or a file not be written.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if output is not None and len(chosen) > 1:
        raise _several()
    results = []
    for source in chosen:
        snapshot = _pulled(source, neutral, access, settings, progress)
        path = output or source.snapshot or _default(snapshot)
        results.append(Recorded(snapshot, path, file.save(snapshot, path)))
        done(results[-1])
    return tuple(results)


def _pulled(
    source: Source, neutral: str, access: Access, config: Config, progress: Progress
) -> Snapshot:
    asked = access_to(source, access, config)
    # Files are read, and a configured wiki is asked even where its snapshot is there.
    refresh = not source.files
    snapshot = obtain(source, asked, progress, refresh=refresh, keep=False)
    return file.neutral(snapshot, neutral) if neutral else snapshot


def _default(snapshot: Snapshot) -> Path:
    """The file for a snapshot where none is given, if it is free or the same wiki's."""
    path = Path(f"{package_for(snapshot)}.snapshot.json")
    if path.exists():
        present = str(file.read(path).wiki["api"])
        if not same_wiki(str(snapshot.wiki["api"]), present):
            raise MwforgeError(
                f"{path} is the snapshot of another wiki, {shown(present)}: use -o to"
                " write this one elsewhere."
            )
    return path


def _several() -> MwforgeError:
    return MwforgeError(
        "--output names one file, but there are several wikis: give each its snapshot in"
        " [tool.mwforge.wikis.NAME], or name one wiki."
    )
