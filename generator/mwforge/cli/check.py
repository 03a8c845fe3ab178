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

    WIKI is a name from [tool.mwforge.wikis] (without any: all of them), or the address
    of one wiki, with --snapshot. All wikis are asked at the same time. Entries of
    [[tool.mwforge.ignore]] silence known changes, each with a rule (see mwforge rules),
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
