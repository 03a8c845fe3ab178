"""The terminal: progress, colour, and facts as lines or JSON."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mwforge.plain import as_json, visible

if TYPE_CHECKING:
    from mwforge.snapshot import Snapshot


T = TypeVar("T")


class Terminal:
    """Progress in one line of a terminal that the next step overwrites."""

    def __init__(self) -> None:
        self.live = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._shown = 0

    def step(self, text: str) -> None:
        if self.live:
            width = shutil.get_terminal_size().columns - 1
            line = visible(text[:width])[:width]
            sys.stderr.write("\r" + line.ljust(self._shown))
            sys.stderr.flush()
            self._shown = len(line)

    def note(self, text: str) -> None:
        self.clear()
        click.echo(visible(text), err=True)

    def clear(self) -> None:
        if self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            sys.stderr.flush()
            self._shown = 0


@contextmanager
def progress() -> Iterator[Terminal]:
    """Progress that is wiped out in the end, before an error is printed."""
    terminal = Terminal()
    try:
        yield terminal
    finally:
        terminal.clear()


def counted(items: Sequence[T]) -> AbstractContextManager[Iterable[T]]:
    """Hand items on one by one, and show a bar with how many are left."""
    return click.progressbar(
        items, label="asking", show_pos=True, show_eta=True, file=sys.stderr
    )


def colour() -> bool | None:
    """No colour when https://no-color.org says so; else as click finds fit."""
    return False if os.environ.get("NO_COLOR") else None


def say(line: str) -> None:
    """Print one line, whatever came into it from a wiki or an argument."""
    click.echo(visible(line))


def print_json(document: Any) -> None:
    click.echo(as_json(document))


def facts(snapshot: Snapshot, digest: str) -> dict[str, Any]:
    """What `--json` prints of a snapshot."""
    wiki = {key: snapshot.wiki[key] for key in ("api", "name", "version")}
    return {"wiki": wiki, "modules": len(snapshot.modules), "digest": digest}


def state(changed: bool) -> str:
    return "written" if changed else "unchanged"
