"""From what a user names to a snapshot.

A wiki is named by its address, by its name in `[tool.mwforge.wikis]`, by a snapshot or by
recorded responses; without any of them it is the bundled MediaWiki.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mwforge.access import Access
from mwforge.config import Config, Source
from mwforge.errors import MwforgeError
from mwforge.files import shown
from mwforge.plain import discreet
from mwforge.progress import Progress

if TYPE_CHECKING:
    from mwforge.snapshot import Snapshot


def sources(wikis: Sequence[str | Path], config: Config) -> tuple[Source, ...]:
    """Find out what the arguments of a command name.

    They are names of configured wikis, several if need be; or one URL, or bare host; or files
    that make one snapshot together. Without any, they are all configured wikis, and the
    bundled snapshot where none is configured.
    """
    arguments = [str(wiki) for wiki in wikis]
    if not arguments:
        return tuple(config.wikis.values()) or (Source(),)
    if all(argument in config.wikis for argument in arguments):
        return tuple(config.wikis[name] for name in dict.fromkeys(arguments))
    if len(arguments) == 1 and _is_url(arguments[0]):
        return (Source(url=arguments[0]),)
    for argument in arguments:
        if argument in config.wikis or _is_url(argument):
            raise MwforgeError(
                f"{discreet(argument)!r} is a wiki, given together with files or other wikis: give"
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
    text = text.rpartition("@")[2]  # a name and a password
    host = re.match(r"([\w-]+(\.[\w-]+)+|localhost|\[[\da-f:]+\])(:\d+)?(/|$)", text)
    return host is not None or re.match(r"[\w-]+:\d+(/|$)", text) is not None


def _nothing(argument: str, names: Iterable[str]) -> MwforgeError:
    near = difflib.get_close_matches(argument, list(names), n=1)
    hint = f" (did you mean {near[0]!r}?)" if near else ""
    return MwforgeError(
        f"{discreet(argument)!r} is neither a file, nor the address of a wiki, nor a name"
        f" in [tool.mwforge.wikis]{hint}."
    )


def access_to(source: Source, access: Access, config: Config) -> Access:
    """How to ask a source's wiki: what the caller says, and what is configured."""
    return replace(
        access,
        contact=access.contact or config.contact,
        headers=(*source.headers, *access.headers),
    )


def obtain(
    source: Source,
    access: Access,
    progress: Progress,
    *,
    refresh: bool = False,
    keep: bool = True,
) -> Snapshot:
    """Return a source's snapshot: its committed file if there is one, else pulled.

    ``access`` is complete, as `access_to` makes it. ``refresh`` pulls in any case. What was
    pulled is saved where the source keeps its snapshot, unless ``keep`` is false.
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
    from mwforge import pulling

    snapshot = pulling.pull(source.url, access.settled(), progress)
    if committed is not None and keep:
        file.save(snapshot, committed)
        progress.note(f"Wrote the snapshot {shown(committed)}; it is meant for git.")
    return snapshot
