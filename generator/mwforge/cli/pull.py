"""mwforge pull"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mwforge.files import shown

from . import options
from .group import EXIT_CODES
from .terminal import facts, print_json, progress, say, state

if TYPE_CHECKING:
    from mwforge.access import Access


@click.command(epilog=EXIT_CODES)
@options.some_wikis
@options.output(
    "Where to write the snapshot, - for standard output.  [default: the configured"
    " file, or PACKAGE.snapshot.json]",
)
@click.option(
    "--neutral",
    metavar="NAME",
    default="",
    help="Call the wiki NAME and leave its address out, for a snapshot that stands"
    " for many wikis.",
)
@options.as_json
@options.access
def pull(
    wiki: tuple[str, ...],
    output: Path | None,
    neutral: str,
    as_json: bool,
    access: Access,
) -> None:
    """Record what a wiki says of its API, as a snapshot file for git.

    WIKI is any address of the wiki (a page, a bare host, api.php itself), a name from
    [tool.mwforge.wikis], or recorded paraminfo responses. Pulling twice gives the same
    bytes as long as the wiki's API is the same.

    \b
    Examples:
      mwforge pull https://www.mediawiki.org
      mwforge pull wiki.example.org --user 'Me@bot' -o wiki.json
      mwforge pull recorded.paraminfo.json.gz -o wiki.json
    """
    from mwforge import snapshot as file
    from mwforge.commands import pull as command

    if str(output) == "-":
        with progress() as terminal:
            snapshot = command.pull(
                *wiki, neutral=neutral, access=access, progress=terminal
            )
        click.echo(file.dumps(snapshot), nl=False)
        return
    with progress() as terminal:
        results = command.record(
            *wiki, output=output, neutral=neutral, access=access, progress=terminal
        )
    if as_json:
        print_json(
            {
                "snapshots": [
                    {
                        **facts(one.snapshot, file.digest(one.snapshot)),
                        "path": shown(one.path),
                        "changed": one.changed,
                    }
                    for one in results
                ]
            }
        )
        return
    for one in results:
        say(
            f"{shown(one.path)} ({state(one.changed)}): {len(one.snapshot.modules)}"
            f" modules of {one.snapshot.wiki['name'] or 'an unnamed wiki'}"
        )
