"""mwforge observe"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mwforge.files import shown

from . import options
from .group import OBSERVE_CODES
from .report import end_with, severity
from .terminal import counted, print_json, progress, say, state

if TYPE_CHECKING:
    from mwforge.access import Access
    from mwforge.observing.planning import Probe


@click.command(epilog=OBSERVE_CODES)
@options.one_wiki("wiki")
@options.output(
    "Where to write the shapes; the answers go beside them.  [default: the configured"
    " file, or PACKAGE.shapes.json]",
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="List the requests; make only those that look for pages and users.",
)
@click.option(
    "--requests",
    type=click.IntRange(min=1),
    metavar="N",
    help="Make at most N requests, the most informative first.",
)
@click.option(
    "--costly",
    is_flag=True,
    help="Also call internal modules, and those that are expensive for the wiki.",
)
@click.option(
    "--pace",
    type=click.FloatRange(min=0),
    metavar="SECONDS",
    help="Time between two requests.  [default: 1, on this machine 0]",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; check that today's answers still have the known shapes."
    "  [300 requests, or --requests]",
)
@click.option(
    "--shapes",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="With --check, the file of the wiki's own shapes.  [default: the configured"
    " one]",
)
@click.option(
    "--fail-on",
    type=click.Choice(options.LEVELS),
    help="With --check, the least severe change that counts as drift.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(options.FORMATS),
    default="text",
    show_default=True,
    help="With --check, the format of the report.",
)
@options.as_json
@options.access
def observe(
    wiki: str,
    output: Path | None,
    dry_run: bool,
    requests: int | None,
    costly: bool,
    pace: float | None,
    check: bool,
    shapes: Path | None,
    fail_on: str | None,
    style: str,
    as_json: bool,
    access: Access,
) -> None:
    """Find out what a wiki's answers look like, which paraminfo does not say.

    WIKI is any address of the wiki, or a name from [tool.mwforge.wikis]. Only modules that
    read are called: without logging in and, with --user, logged in as well. The result
    is meant for git. The answers are kept beside it, readable by you alone, so that the
    next run continues one that was interrupted or limited by --requests; remove them to
    start over.

    \b
    Examples:
      mwforge observe wiki.example.org --dry-run
      mwforge observe wiki.example.org --requests 300 --contact me@example.org
      mwforge observe enwiki --user 'Me@bot'
      mwforge observe enwiki --check                in CI, every now and then
    """
    from mwforge.commands import observe as command

    if check:
        with progress() as terminal:
            report = command.recheck(
                wiki,
                shapes=shapes,
                requests=requests or command.RECHECKED,
                costly=costly,
                pace=pace,
                fail_on=severity(fail_on),
                access=access,
                progress=terminal,
            )
        end_with(report, "json" if as_json else style, output, verbose=True)

    if dry_run:
        with progress() as terminal:
            probes = command.planned(
                wiki,
                output=output,
                costly=costly,
                access=access,
                progress=terminal,
            )[:requests]
        _list(probes, as_json)
        return
    with progress() as terminal:

        def watch(
            probes: Sequence[Probe],
        ) -> AbstractContextManager[Iterable[Probe]]:
            terminal.clear()
            return counted(probes) if terminal.live else nullcontext(probes)

        try:
            result = command.observe(
                wiki,
                output=output,
                requests=requests,
                costly=costly,
                pace=pace,
                access=access,
                progress=terminal,
                watch=watch,
            )
        except KeyboardInterrupt:
            terminal.note(
                "What was answered is kept; the same command goes on from there."
            )
            raise
    if as_json:
        print_json(
            {
                "path": shown(result.path),
                "changed": result.changed,
                "answers": shown(result.kept),
                "answered": result.answers,
                "requests": result.asked,
                "left": result.left,
                "modules": result.modules,
                "notes": list(result.notes),
            }
        )
        return
    say(
        f"{shown(result.path)} ({state(result.changed)}): {result.modules} modules, from"
        f" {result.answers} answers; {result.asked} requests now, {result.left} left"
    )


def _list(probes: Sequence[Probe], as_json: bool) -> None:
    from urllib.parse import urlencode

    if as_json:
        print_json(
            [
                {
                    "params": dict(one.params),
                    "modules": list(one.modules),
                    "why": one.why,
                }
                for one in probes
            ]
        )
        return
    for one in probes:
        say(
            f"{urlencode(one.params, safe='|:/')}  # {', '.join(one.modules)}: {one.why}"
        )
