"""`[tool.mwforge]` in a user's pyproject.toml: which wikis, where to, how.

    [tool.mwforge]
    contact = "me@example.org"
    fail_on = "breaking"                # the mildest drift that fails a check

    [tool.mwforge.wikis.enwiki]
    url = "https://en.wikipedia.org"
    snapshot = "api/enwiki.json"        # where the pulled snapshot is committed
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
import keyword
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mwforge.drift.ignore import Ignore
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError, reason

if TYPE_CHECKING:
    from mwforge.pull import Options, Progress
    from mwforge.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Source:
    """Where a wiki's API comes from, and where its client goes; empty: not said.

    ``files`` are a snapshot or recorded responses. ``url`` is a wiki to pull from, and
    ``snapshot`` where what is pulled is kept. Without any of them the source is the
    bundled snapshot.
    """

    url: str = ""
    files: tuple[Path, ...] = ()
    snapshot: Path | None = None
    package: str = ""
    out: Path | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    name: str = ""
    ignores: tuple[Ignore, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """What `[tool.mwforge]` says; ``wikis`` are its tables by their names.

    ``ignores`` hold for all wikis; ``fail_on`` is None where it is not said.
    """

    contact: str = ""
    wikis: Mapping[str, Source] = field(default_factory=dict)
    fail_on: Severity | None = None
    ignores: tuple[Ignore, ...] = ()


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
                f"Cannot read {path}: {reason(error)}. Run mwforge elsewhere, or put"
                " the file right."
            ) from error
        except ValueError as error:
            raise MwforgeError(
                f"{path} is not TOML ({str(error).splitlines()[0]}): put it right."
            ) from error
        tool = document.get("tool")
        if isinstance(tool, dict) and "mwforge" in tool:
            return _config(tool["mwforge"], path)
    return Config()


def _config(table: Any, path: Path) -> Config:
    _known(table, ("contact", "wikis", "fail_on", "ignore"), path, "tool.mwforge")
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
        raise MwforgeError(f"{path}: [[{place}]] names no rule {rule!r}{hint}")
    return Ignore(rule, where, why, until)


def _source(name: str, table: Any, path: Path, place: str) -> Source:
    keys = ("url", "snapshot", "package", "out", "headers", "ignore")
    _known(table, keys, path, place)
    url, snapshot, package, out = (_text(table, key, path, place) for key in keys[:4])
    if not (url or snapshot):
        raise MwforgeError(
            f"{path}: [{place}] has neither url nor snapshot: say where the wiki's API"
            " is to be read."
        )
    headers = table.get("headers", {})
    if not isinstance(headers, dict):
        raise _wrong(path, f"{place}.headers", "a table of texts")
    return Source(
        url=url,
        snapshot=path.parent / snapshot if snapshot else None,
        package=importable(package) if package else "",
        out=path.parent / out if out else None,
        headers=tuple(
            header(f"{key}: {_text(headers, key, path, f'{place}.headers')}")
            for key in headers
        ),
        name=name,
        ignores=_ignores(table, path, place),
    )


def _known(table: Any, keys: Sequence[str], path: Path, place: str) -> None:
    if not isinstance(table, dict):
        raise _wrong(path, place, "a table")
    for key in table:
        if key not in keys:
            near = difflib.get_close_matches(key, keys, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(keys)}"
            raise MwforgeError(f"{path}: [{place}] has no key {key!r}; {hint}")


def _text(table: Mapping[str, Any], key: str, path: Path, place: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _wrong(path, f"{place}.{key}", "a text in quotes")
    return value


def _wrong(path: Path, place: str, wanted: str) -> MwforgeError:
    return MwforgeError(f"{path}: {place} must be {wanted}.")


def header(text: str) -> tuple[str, str]:
    """Take `Name: value` apart; the name a token of RFC 9110, the value one line."""
    name, colon, value = text.partition(":")
    value = value.strip()
    fit = re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) and value.isprintable()
    if not (colon and fit and value.isascii()):
        # The value may be a secret, so it is not shown.
        raise MwforgeError(
            f"{name.split()[0] if name.split() else 'An empty text'!r} is not the start"
            " of a header: write it as 'Name: value', in one line of ASCII."
        )
    return name, value


def importable(name: str) -> str:
    """Return a package's name if Python can import it and it hides no other module."""
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name):
        raise MwforgeError(
            f"{name!r} is not a name that Python can import: use letters, digits and"
            f" underscores, for example --package {_identifier(name)}."
        )
    if name in _taken():
        raise MwforgeError(
            f"A package named {name!r} would hide another that clients need: use"
            f" another name, for example --package {name}_wiki."
        )
    return name


def _taken() -> frozenset[str]:
    return sys.stdlib_module_names | {"httpx", "httpcore", "anyio", "mwforge"}


def package_for(snapshot: Snapshot) -> str:
    """Derive a package's name from a wiki's address: en.wikipedia.org is enwiki.

    Wikimedia's wikis have short names that everybody knows; another wiki is called by
    its host (wiki.example.org: ``wiki_example``), one without a host of its own by what
    it calls itself. The bundled snapshot is ``mediawiki``.
    """
    host = urlsplit(str(snapshot.wiki.get("api", ""))).hostname or ""
    identity = str(snapshot.wiki.get("id", ""))
    if not host:
        return "mediawiki"
    if host.endswith(_WIKIMEDIA) and identity.isidentifier():
        return _identifier(identity)
    labels = host.removeprefix("www.").split(".")
    if len(labels) < 2 or ":" in host or labels[-1].isdecimal():
        return _identifier(str(snapshot.wiki.get("name", "")))
    return _identifier("_".join(labels[:-1]))


_WIKIMEDIA = tuple(
    f"{name}.org"
    for name in (
        *("wikipedia", "wiktionary", "wikiquote", "wikibooks", "wikinews"),
        *("wikisource", "wikiversity", "wikivoyage", "wikidata", "wikimedia"),
        *("mediawiki", "wikifunctions"),
    )
)


def _identifier(text: str) -> str:
    """The nearest name that Python can import."""
    name = re.sub(r"[^0-9a-z]+", "_", text.lower()).strip("_")
    if not name:
        return "wiki"
    if name[0].isdecimal():
        return f"wiki_{name}"
    return f"{name}_wiki" if keyword.iskeyword(name) or name in _taken() else name


def sources(arguments: Sequence[str], config: Config) -> tuple[Source, ...]:
    """Tell what the arguments of a command mean.

    Names of configured wikis, several if need be; or one URL, or bare host; or files
    that make one snapshot together. Without any, all configured wikis, and the bundled
    snapshot where none is configured.
    """
    if not arguments:
        return tuple(config.wikis.values()) or (Source(),)
    if all(argument in config.wikis for argument in arguments):
        return tuple(config.wikis[name] for name in dict.fromkeys(arguments))
    if len(arguments) == 1 and _is_url(arguments[0]):
        return (Source(url=arguments[0]),)
    for argument in arguments:
        if argument in config.wikis or _is_url(argument):
            raise MwforgeError(
                f"{argument!r} is a wiki and stands beside files or other wikis: give"
                " one URL, or files of one wiki, or names from [tool.mwforge.wikis]."
            )
        if not (argument and Path(argument).exists()):
            raise _nothing(argument, config.wikis)
    return (Source(files=tuple(Path(argument) for argument in arguments)),)


def _is_url(text: str) -> bool:
    """Whether an argument that names no file can be the address of a wiki."""
    if re.match(r"[a-z][a-z0-9+.-]*://", text, re.IGNORECASE):
        return True
    if Path(text).exists() or text.startswith((".", "/", "~")):
        return False
    if "/" not in text and text.endswith((".json", ".gz", ".toml", ".txt")):
        return False
    host = re.match(r"([\w-]+(\.[\w-]+)+|localhost|\[[\da-f:]+\])(:\d+)?(/|$)", text)
    return host is not None or re.match(r"[\w-]+:\d+(/|$)", text) is not None


def _nothing(argument: str, names: Iterable[str]) -> MwforgeError:
    near = difflib.get_close_matches(argument, list(names), n=1)
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    return MwforgeError(
        f"{argument!r} is no file, no address of a wiki, and no name in"
        f" [tool.mwforge.wikis]{hint}: give one of these."
    )


def obtain(
    source: Source,
    options: Callable[[], Options],
    progress: Progress,
    *,
    refresh: bool = False,
    keep: bool = True,
) -> Snapshot:
    """Return a source's snapshot: its committed file if there is one, else pulled.

    ``options`` are asked for only when there is something to pull, as they may ask for
    a password. ``refresh`` pulls in any case. What was pulled goes to where the source keeps its
    snapshot, unless ``keep`` is false.
    """
    from mwforge import snapshot as file  # here, for the start-up of --help

    committed = source.snapshot
    if refresh and not source.url:
        raise MwforgeError(
            "There is nothing to pull from: give the URL of a wiki, or a name in"
            " [tool.mwforge.wikis] that has a url."
        )
    if source.files:
        return file.read(*source.files)
    if committed is not None and not refresh and (committed.exists() or not source.url):
        progress.note(f"Using the snapshot {shown(committed)}; --pull refreshes it.")
        return file.read(committed)
    if not source.url:
        return file.bundled()
    from mwforge.pull import pull

    snapshot = pull(source.url, options(), progress)
    if committed is not None and keep:
        file.save(snapshot, committed)
        progress.note(f"Wrote the snapshot {shown(committed)}; it is meant for git.")
    return snapshot


def shown(path: Path) -> str:
    """A path as a user would type it here."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
