"""mwforge changelog"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from . import options
from .group import EXIT_CODES
from .terminal import progress

if TYPE_CHECKING:
    from mwforge.access import Access


@click.command(epilog=EXIT_CODES)
@options.one_wiki("old")
@options.one_wiki("new")
@options.access
def changelog(old: str, new: str, access: Access) -> None:
    """Write release notes of what changed between two wikis, as Markdown.

    OLD and NEW are as for diff.

    \b
    Example:
      mwforge changelog old.json new.json
    """
    from mwforge.commands import diff as command

    with progress() as terminal:
        text = command.changelog(old, new, access=access, progress=terminal)
    click.echo(text, nl=False)
