"""`openapi`: OpenAPI documents of a wiki's API."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mwforge import documents
from mwforge import snapshot as file
from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.documents import Format
from mwforge.errors import MwforgeError
from mwforge.package import package_for
from mwforge.progress import SILENT, Progress
from mwforge.render.openapi import Multi
from mwforge.shapes.store import with_shipped
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build
from mwforge.write import write


@dataclass(frozen=True, slots=True)
class Described:
    """A document, or a directory of them; ``changed`` is whether it was written."""

    snapshot: Snapshot
    path: Path
    changed: bool


def openapi(
    *wikis: str | Path,
    format: Format = "json",
    multi: Multi = "array",
    shapes: Path | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> str:
    """Return the text of one wiki's OpenAPI 3.1 document; nothing is written.

    Args:
        wikis: one wiki, or none for the bundled MediaWiki.
        multi: describe several values as an `array` joined by `|`, or as the joined
            `string`, for generators that repeat the parameter instead.
        shapes: a file with the shapes of the wiki's answers, beside those that ship; else
            the configured one.

    Raises:
        MwforgeError: the wiki cannot be read, or PyYAML is not installed.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if len(chosen) > 1:
        raise _several()
    snapshot = _snapshot(chosen[0], access, settings, progress)
    known = with_shipped(shapes or chosen[0].shapes)
    return documents.combined(build(snapshot, shapes=known), format, multi)


def describe(
    *wikis: str | Path,
    output: Path | None = None,
    layout: Literal["combined", "split"] = "combined",
    format: Format = "json",
    multi: Multi = "array",
    force: bool = False,
    shapes: Path | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    done: Callable[[Described], object] = lambda document: None,
) -> tuple[Described, ...]:
    """Write OpenAPI 3.1 documents of wikis.

    Args:
        output: where to write one wiki's document, or the documents of a split layout;
            else PACKAGE.openapi.json or PACKAGE.openapi in the current directory.
        layout: one document whose paths end in fragments, or one for each module.
        multi: as for `openapi`.
        force: write a split layout over files of others.
        shapes: as for `openapi`.
        done: called with each document as soon as it is written.

    Raises:
        MwforgeError: a wiki cannot be read, a file not be written, or PyYAML is not
            installed.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if output is not None and len(chosen) > 1:
        raise _several()
    results = []
    for source in chosen:
        snapshot = _snapshot(source, access, settings, progress)
        spec = build(snapshot, shapes=with_shipped(shapes or source.shapes))
        name = source.package or package_for(snapshot)
        if layout == "split":
            path = output or Path(f"{name}.openapi")
            tree = documents.split(spec, file.digest(snapshot), format, multi)
            files = write(tree, path, force=force)
            changed = bool(files.added or files.changed or files.removed)
        else:
            path = output or Path(f"{name}.openapi.{format}")
            changed = documents.save(documents.combined(spec, format, multi), path)
        results.append(Described(snapshot, path, changed))
        done(results[-1])
    return tuple(results)


def _snapshot(
    source: Source, access: Access, config: Config, progress: Progress
) -> Snapshot:
    return obtain(source, access_to(source, access, config), progress, keep=False)


def _several() -> MwforgeError:
    return MwforgeError(
        "--output names one place, but there are several wikis: name one wiki."
    )
