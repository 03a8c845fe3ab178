"""mwforge check"""

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
@options.any_wikis
@click.option(
    "--snapshot",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The committed snapshot of a wiki that is not configured.",
)
@click.option("--update", is_flag=True, help="Accept: rewrite the committed snapshots.")
@options.reporting
@options.access
def check(
    wiki: tuple[str, ...],
    snapshot: Path | None,
    update: bool,
    fail_on: str | None,
    style: str,
    output: Path | None,
    verbose: bool,
    access: Access,
) -> None:
    """Check whether wikis have drifted from their committed snapshots.

    WIKI are names from [tool.mwforge.wikis], all of them without it, or the address of
    one wiki with --snapshot. All are asked at the same time. Changes that are known are
    ignored by entries of [[tool.mwforge.ignore]], each with a rule (see mwforge rules),
    a path, a reason and, if need be, a last day.

    \b
    Examples:
      mwforge check                                 in CI, every configured wiki
      mwforge check enwiki --fail-on breaking
      mwforge check --format markdown -o drift.md
      mwforge check --update                        accept what has changed
      mwforge check en.wikipedia.org --snapshot en.json
    """
    from mwforge.commands import check as command

    with progress() as terminal:
        report = command.check(
            *wiki,
            snapshot=snapshot,
            update=update,
            fail_on=severity(fail_on),
            access=access,
            progress=terminal,
        )
    end_with(report, style, output, verbose)
