"""mwforge diff"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import options
from .group import DRIFT_CODES
from .report import end_with, severity
from .terminal import progress

if TYPE_CHECKING:
    from mwforge.access import Access


@click.command(epilog=DRIFT_CODES)
@options.one_wiki("old")
@options.one_wiki("new")
@options.reporting
@options.access
def diff(
    old: str,
    new: str,
    fail_on: str | None,
    style: str,
    output: Path | None,
    verbose: bool,
    access: Access,
) -> None:
    """Report what changed between two wikis, or between two snapshots of one.

    OLD and NEW are as WIKI is for generate: snapshots, recorded responses, addresses,
    or names from [tool.mwforge.wikis].

    \b
    Examples:
      mwforge diff old.json new.json
      mwforge diff wiki.json https://wiki.example.org --format html -o drift.html
    """
    from mwforge.commands import diff as command

    with progress() as terminal:
        report = command.diff(
            old, new, fail_on=severity(fail_on), access=access, progress=terminal
        )
    end_with(report, style, output, verbose)
