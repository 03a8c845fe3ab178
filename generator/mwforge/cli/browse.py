"""mwforge browse"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from . import options
from .group import EXIT_CODES
from .terminal import progress

if TYPE_CHECKING:
    from mwforge.access import Access


@click.command(epilog=EXIT_CODES)
@options.any_wikis
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="NUMBER",
    help="Port to serve on.  [default: any free one]",
)
@click.option("--no-open", is_flag=True, help="Do not open the page in a browser.")
@options.access
def browse(wiki: tuple[str, ...], port: int, no_open: bool, access: Access) -> None:
    """Read a wiki's API in a local page, and try it (needs mwforge[browse]).

    WIKI is as for generate, one of them. The page is for this machine only and loads
    nothing from elsewhere; what is tried in it goes from the browser to the wiki,
    without being logged in.

    \b
    Examples:
      mwforge browse
      mwforge browse https://en.wikipedia.org --port 8080
    """
    from mwforge import browse as page
    from mwforge.commands import browse as command

    with progress() as terminal:
        server = command.browse(*wiki, port=port, access=access, progress=terminal)
    click.echo(f"{page.address(server)}  (Ctrl+C stops it)")
    if not no_open:
        click.launch(page.address(server))
    page.serve(server)
