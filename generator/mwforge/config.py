"""`[tool.mwforge]` in a user's pyproject.toml: which wikis, where to, how.

    [tool.mwforge]
    contact = "me@example.org"
    fail_on = "breaking"                # the mildest drift that fails a check
    templates = "templates"             # your own; for one wiki: in its table

    [tool.mwforge.wikis.enwiki]
    url = "https://en.wikipedia.org"
    snapshot = "api/enwiki.json"        # where the pulled snapshot is committed
    shapes = "api/enwiki.shapes.json"   # what `mwforge observe` made of the wiki's answers
    package = "enwiki"
    out = "src"
    headers = { X-Project = "mine" }

    [[tool.mwforge.ignore]]             # drift that is known; for one wiki: …wikis.enwiki.ignore
    rule = "value-removed"              # a rule's id (`mwforge rules`), with * and ?
    path = "query+logevents.type"       # a module, or a parameter of it, with * and ?
    reason = "we never ask for these"
    until = 2027-06-30                  # the last day; for ever without it

Paths are relative to the file. What the command line says wins.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from mwforge.access import header
from mwforge.drift.ignore import Ignore
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError, reason
from mwforge.package import importable


@dataclass(frozen=True, slots=True)
class Source:
    """Where a wiki's API comes from, and where its client goes; empty: not said.

    ``files`` are a snapshot or recorded responses. ``url`` is a wiki to pull from, and
    ``snapshot`` where what is pulled is kept. Without any of them the source is the
    bundled snapshot. ``templates`` is a directory of templates of the user's own, and
    ``shapes`` a file with the shapes of the wiki's answers.
    """

    url: str = ""
    files: tuple[Path, ...] = ()
    snapshot: Path | None = None
    package: str = ""
    out: Path | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    name: str = ""
    ignores: tuple[Ignore, ...] = ()
    templates: Path | None = None
    shapes: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """What `[tool.mwforge]` says; ``wikis`` are its tables by their names.

    ``ignores`` and ``templates`` hold for all wikis; ``fail_on`` is None where it is not said.
    """

    contact: str = ""
    wikis: Mapping[str, Source] = field(default_factory=dict)
    fail_on: Severity | None = None
    ignores: tuple[Ignore, ...] = ()
    templates: Path | None = None


def load(start: Path) -> Config:
    """Read the nearest pyproject.toml upwards from a directory that has our table.

    Raises `MwforgeError` for a file that is no TOML, and for keys and values that
    mwforge does not know.
    """
    for folder in (start.absolute(), *start.absolute().parents):
        path = folder / "pyproject.toml"
        try:
            document = tomllib.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise MwforgeError(
                f"Cannot read {path}: {reason(error)}. Fix the file, or run mwforge"
                " elsewhere."
            ) from error
        except ValueError as error:
            raise MwforgeError(
                f"{path} is not TOML ({str(error).splitlines()[0]}): fix it."
            ) from error
        tool = document.get("tool")
        if isinstance(tool, dict) and "mwforge" in tool:
            return _config(tool["mwforge"], path)
    return Config()


def nearest(given: Config | None) -> Config:
    """Return a configuration that is given, else that of the current directory."""
    return load(Path.cwd()) if given is None else given


def _config(table: Any, path: Path) -> Config:
    keys = ("contact", "wikis", "fail_on", "ignore", "templates")
    _known(table, keys, path, "tool.mwforge")
    wikis = table.get("wikis", {})
    if not isinstance(wikis, dict):
        raise _wrong(path, "tool.mwforge.wikis", "a table for each wiki")
    return Config(
        contact=_text(table, "contact", path, "tool.mwforge"),
        wikis={
            name: _source(name, entry, path, f"tool.mwforge.wikis.{name}")
            for name, entry in wikis.items()
        },
        fail_on=_fail_on(table, path),
        ignores=_ignores(table, path, "tool.mwforge"),
        templates=_path(table, "templates", path, "tool.mwforge"),
    )


def _fail_on(table: Mapping[str, Any], path: Path) -> Severity | None:
    text = _text(table, "fail_on", path, "tool.mwforge")
    try:
        return Severity(text) if text else None
    except ValueError as error:
        names = ", ".join(one.value for one in Severity)
        raise _wrong(path, "tool.mwforge.fail_on", f"one of {names}") from error


def _ignores(table: Mapping[str, Any], path: Path, place: str) -> tuple[Ignore, ...]:
    entries = table.get("ignore", [])
    if not isinstance(entries, list):
        raise _wrong(path, f"{place}.ignore", "tables, [[…]]")
    return tuple(
        _ignore(entry, path, f"{place}.ignore[{number}]")
        for number, entry in enumerate(entries)
    )


def _ignore(table: Any, path: Path, place: str) -> Ignore:
    _known(table, ("rule", "path", "reason", "until"), path, place)
    rule, where, why = (
        _text(table, key, path, place) for key in ("rule", "path", "reason")
    )
    if not (rule and where and why.strip()):
        raise MwforgeError(
            f"{path}: [[{place}]] needs a rule, a path and a reason (* is any rule, and"
            " any path)."
        )
    until = table.get("until")
    if until is not None and type(until) is not date:
        raise _wrong(
            path, f"{place}.until", "a date such as 2027-01-01, without quotes"
        )
    from mwforge.drift.rules import CATALOGUE  # here, for the start-up of --help

    if not any(fnmatchcase(known, rule) for known in CATALOGUE):
        near = difflib.get_close_matches(rule, list(CATALOGUE), n=1, cutoff=0.5)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise MwforgeError(f"{path}: [[{place}]] names an unknown rule {rule!r}{hint}")
    return Ignore(rule, where, why, until)


def _source(name: str, table: Any, path: Path, place: str) -> Source:
    keys = (
        *("url", "snapshot", "shapes", "package", "out", "headers", "ignore"),
        "templates",
    )
    _known(table, keys, path, place)
    url, package = (_text(table, key, path, place) for key in ("url", "package"))
    snapshot, out, templates, shapes = (
        _path(table, key, path, place)
        for key in ("snapshot", "out", "templates", "shapes")
    )
    if not (url or snapshot):
        raise MwforgeError(
            f"{path}: [{place}] has neither url nor snapshot: give one of them."
        )
    headers = table.get("headers", {})
    if not isinstance(headers, dict):
        raise _wrong(path, f"{place}.headers", "a table of strings")
    return Source(
        url=url,
        snapshot=snapshot,
        package=importable(package) if package else "",
        out=out,
        headers=tuple(
            header(f"{key}: {_text(headers, key, path, f'{place}.headers')}")
            for key in headers
        ),
        name=name,
        ignores=_ignores(table, path, place),
        templates=templates,
        shapes=shapes,
    )


def _known(table: Any, keys: Sequence[str], path: Path, place: str) -> None:
    if not isinstance(table, dict):
        raise _wrong(path, place, "a table")
    for key in table:
        if key not in keys:
            near = difflib.get_close_matches(key, keys, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(keys)}"
            raise MwforgeError(f"{path}: [{place}] has an unknown key {key!r}; {hint}")


def _text(table: Mapping[str, Any], key: str, path: Path, place: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _wrong(path, f"{place}.{key}", "a string in quotes")
    return value


def _path(table: Mapping[str, Any], key: str, path: Path, place: str) -> Path | None:
    text = _text(table, key, path, place)
    return path.parent / text if text else None


def _wrong(path: Path, place: str, wanted: str) -> MwforgeError:
    return MwforgeError(f"{path}: {place} must be {wanted}.")
