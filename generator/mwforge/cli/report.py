"""How a report of drift is printed or written, and how its command ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from mwforge import files
from mwforge.drift.severity import Severity

from .terminal import colour

if TYPE_CHECKING:
    from mwforge.drift.report import Report


def severity(given: str | None) -> Severity | None:
    return None if given is None else Severity(given)


def end_with(
    report: Report, style: str, output: Path | None, verbose: bool
) -> NoReturn:
    """Print or write a report, and exit as it says."""
    from mwforge.drift import as_text
    from mwforge.drift.formats import FORMATS

    coloured = colour() is not False

    def written(coloured: bool) -> str:
        if style == "text":
            return as_text.render(report, colour=coloured, verbose=verbose)
        return FORMATS[style](report)

    if output is None:
        click.echo(written(coloured), nl=False)
    else:
        files.save(written(False).encode(), output)
        click.echo(as_text.render_summary(report, colour=coloured), nl=False)
    sys.exit(report.exit_code)
