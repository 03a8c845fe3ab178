"""`generate`: client packages, written or compared with those on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mwforge import documents
from mwforge import snapshot as file
from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.drift import vendored
from mwforge.errors import MwforgeError
from mwforge.manifest import api_of
from mwforge.package import importable, package_for, same_wiki
from mwforge.plain import shown
from mwforge.progress import SILENT, Progress
from mwforge.render.python import render_client
from mwforge.shapes.store import with_shipped
from mwforge.skeletons import Templates, templates_in
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build
from mwforge.write import Differences, Written, formatted, write
from mwforge.write import compare as differences


@dataclass(frozen=True, slots=True)
class Test:
    """The test file beside a client: its path, and whether it changes."""

    path: Path
    changed: bool


@dataclass(frozen=True, slots=True)
class Client:
    """A client package: what it was made from, its name, and its directory.

    ``digest`` is the snapshot's. ``test`` is there when one was asked for.
    """

    snapshot: Snapshot
    digest: str
    package: str
    path: Path
    test: Test | None


@dataclass(frozen=True, slots=True)
class Generated(Client):
    """A client that was written."""

    files: Written


@dataclass(frozen=True, slots=True)
class Compared(Client):
    """A client that was compared with what is on disk."""

    files: Differences

    @property
    def different(self) -> bool:
        """Whether generating would change anything."""
        return bool(self.files) or (self.test is not None and self.test.changed)


def generate(
    *wikis: str | Path,
    package: str = "",
    out: Path | None = None,
    force: bool = False,
    refresh: bool = False,
    format: bool = False,
    openapi: bool = False,
    with_tests: bool = False,
    templates: Path | None = None,
    shapes: Path | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    done: Callable[[Generated], object] = lambda client: None,
) -> tuple[Generated, ...]:
    """Make typed client packages, and write each whole or not at all.

    Args:
        wikis: none for every configured wiki, and for the bundled MediaWiki where none
            is configured.
        package: the name to import the client by; else the configured one, or one made
            from the wiki's address.
        out: the directory to put packages into; else the configured one, or the current.
        force: write over files that were edited, and beside files of others.
        refresh: pull a configured wiki although its snapshot is there.
        format: run black over the client.
        openapi: put openapi.json into the package.
        with_tests: put a pytest file beside the package.
        templates: a directory of templates that replace mwforge's own of the same names;
            else the configured one.
        shapes: a file with the shapes of the wiki's answers, beside those that ship; else
            the configured one.
        done: called with each client as soon as it is written.

    Raises:
        MwforgeError: a wiki cannot be read, or a client not be written.
    """
    plan = _Plan(package, out, format, openapi, refresh, templates, shapes, keep=True)
    results = []
    for made in _made(wikis, plan, access, config, progress):
        if not force:
            _refuse_other(made)
        files = write(made.tree, made.path, force=force)
        test = _test(made, force=force, check=False) if with_tests else None
        results.append(
            Generated(made.snapshot, made.digest, made.package, made.path, test, files)
        )
        done(results[-1])
    return tuple(results)


def compare(
    *wikis: str | Path,
    package: str = "",
    out: Path | None = None,
    refresh: bool = False,
    format: bool = False,
    openapi: bool = False,
    with_tests: bool = False,
    templates: Path | None = None,
    shapes: Path | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    done: Callable[[Compared], object] = lambda client: None,
) -> tuple[Compared, ...]:
    """Find out what `generate` would change, with the same arguments; nothing is written.

    Raises:
        MwforgeError: a wiki or a client on disk cannot be read.
    """
    plan = _Plan(package, out, format, openapi, refresh, templates, shapes, keep=False)
    results = []
    for made in _made(wikis, plan, access, config, progress):
        files = differences(made.tree, made.path)
        test = _test(made, force=False, check=True) if with_tests else None
        results.append(
            Compared(made.snapshot, made.digest, made.package, made.path, test, files)
        )
        done(results[-1])
    return tuple(results)


@dataclass(frozen=True, slots=True)
class _Plan:
    package: str
    out: Path | None
    format: bool
    openapi: bool
    refresh: bool
    templates: Path | None
    shapes: Path | None
    keep: bool


@dataclass(frozen=True, slots=True)
class _Made:
    """A client that is not on disk yet."""

    source: Source
    snapshot: Snapshot
    digest: str
    package: str
    path: Path
    tree: Mapping[str, str]
    templates: Templates


def _made(
    wikis: tuple[str | Path, ...],
    plan: _Plan,
    access: Access,
    config: Config | None,
    progress: Progress,
) -> Iterator[_Made]:
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if plan.package:
        importable(plan.package)
        if len(chosen) > 1:
            raise MwforgeError(
                "--package gives one name, but there are several wikis: set it in"
                " [tool.mwforge.wikis.NAME], or name one wiki."
            )
    for source in chosen:
        templates = templates_in(
            plan.templates or source.templates or settings.templates
        )
        snapshot = obtain(
            source,
            access_to(source, access, settings),
            progress,
            refresh=plan.refresh,
            keep=plan.keep,
        )
        shapes = with_shipped(plan.shapes or source.shapes)
        spec = build(snapshot, templates, shapes)
        name = plan.package or source.package or package_for(snapshot)
        digest = file.digest(snapshot)
        tree: Mapping[str, str] = render_client(
            spec, package=name, digest=digest, templates=templates
        )
        if plan.format:
            tree = formatted(tree)
        if plan.openapi:
            tree = documents.in_client(tree, spec)
        for note in spec.notes:
            progress.note(f"note: {note}")
        path = (plan.out or source.out or Path()) / name
        yield _Made(source, snapshot, digest, name, path, tree, templates)


def _refuse_other(made: _Made) -> None:
    """A client is replaced by the same wiki's alone, for several may want one name."""
    api, present = str(made.snapshot.wiki["api"]), api_of(made.path)
    if present is not None and not same_wiki(api, present):
        whose = (
            f"of another wiki, {shown(present)}" if present else "of no particular wiki"
        )
        raise MwforgeError(
            f"{made.path} is the client {whose}: choose another name with --package or"
            " another place with --out, or add --force to replace it."
        )


def _test(made: _Made, *, force: bool, check: bool) -> Test:
    folder = made.path.parent
    kept = made.source.snapshot or next(iter(made.source.files), None)
    name, changed = vendored.place(
        made.snapshot,
        made.package,
        folder,
        kept,
        made.templates,
        force=force,
        check=check,
    )
    return Test(folder / name, changed)
