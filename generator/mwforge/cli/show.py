"""mwforge show"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from . import options
from .group import EXIT_CODES
from .terminal import print_json, progress

if TYPE_CHECKING:
    from mwforge.access import Access


@click.command(epilog=EXIT_CODES)
@click.argument("module")
@options.any_wikis
@options.as_json
@options.access
def show(module: str, wiki: tuple[str, ...], as_json: bool, access: Access) -> None:
    """Show what mwforge understood of a module.

    MODULE is a path as the API's own documentation gives it. WIKI is as for generate;
    the default is the bundled MediaWiki.

    \b
    Examples:
      mwforge show edit
      mwforge show query+revisions https://en.wikipedia.org
      mwforge show main wiki.json --json
    """
    from mwforge.commands import show as command
    from mwforge.spec.show import text

    with progress() as terminal:
        found = command.show(module, *wiki, access=access, progress=terminal)
    for description in found:
        if as_json:
            print_json(description)
        else:
            click.echo(text(description).rstrip("\n"))
