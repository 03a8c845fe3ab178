"""Run a row of the fault table: set up its server, make its call, see what came."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from faults.server import PASSWORD, FaultyWiki
from faults.table import Library, Outcome, Row


class Records(logging.Handler):
    """Keeps what is logged, from DEBUG on."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.name} {record.getMessage()}")


@contextmanager
def logged() -> Iterator[list[str]]:
    """What is logged meanwhile, by anybody and at any level."""
    root, records = logging.getLogger(), Records()
    level = root.level
    root.addHandler(records)
    root.setLevel(logging.DEBUG)
    try:
        yield records.texts
    finally:
        root.setLevel(level)
        root.removeHandler(records)


def run(row: Row, make: Callable[[], Library]) -> tuple[Outcome, FaultyWiki]:
    """Run a row with a library; the server has stopped, but remembers everything."""
    with FaultyWiki() as elsewhere, FaultyWiki(hangs_up=row.hangs_up) as wiki:
        wiki.elsewhere = elsewhere
        library = make()
        value: object = None
        error: Exception | None = None
        with logged() as texts, warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                library.open(f"{row.scheme}{wiki.api[4:]}", row.settings)
                if row.settings.login:
                    library.login(PASSWORD)
                wiki.at, wiki.forever = row.at, row.forever
                wiki.faults[:] = row.faults
                value = row.call(library)
            except Exception as raised:
                error = raised
            finally:
                library.close()
        waits = library.waits()
        warned = [(each.category, str(each.message)) for each in caught]
        return Outcome(value, error, warned, texts, waits), wiki
