"""mwforge openapi"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from mwforge.errors import MwforgeError
from mwforge.files import shown

from . import options
from .group import EXIT_CODES
from .terminal import progress, say, state

if TYPE_CHECKING:
    from mwforge.access import Access
    from mwforge.documents import Format


@click.command(epilog=EXIT_CODES)
@options.shapes
@options.any_wikis
@options.output(
    "Where to write the document, - for standard output; with --layout split, a"
    " directory.  [default: PACKAGE.openapi.json, or PACKAGE.openapi]",
)
@click.option(
    "--layout",
    type=click.Choice(["combined", "split"]),
    default="combined",
    show_default=True,
    help="One document whose paths end in fragments, or one for each module.",
)
@click.option("--yaml", is_flag=True, help="Write YAML (needs mwforge[yaml]).")
@click.option(
    "--multi",
    type=click.Choice(["array", "string"]),
    default="array",
    show_default=True,
    help="Describe several values as an array joined by |, or as the joined text, for"
    " generators that repeat the parameter instead.",
)
@click.option("--force", is_flag=True, help="Write a split layout over other files.")
@options.access
def openapi(
    wiki: tuple[str, ...],
    output: Path | None,
    layout: Literal["combined", "split"],
    yaml: bool,
    multi: Literal["array", "string"],
    force: bool,
    shapes: Path | None,
    access: Access,
) -> None:
    """Describe a wiki's API as OpenAPI 3.1.

    WIKI is as for generate. The combined document has a path for each module, such as
    /api.php#action=edit, whose fragment is not sent. The split layout has a document
    for each, and apis.json, their index.

    \b
    Examples:
      mwforge openapi https://en.wikipedia.org -o enwiki.openapi.json
      mwforge openapi wiki.json --layout split -o api/openapi
      mwforge openapi --multi string -o - | less
    """
    from mwforge.commands import openapi as command

    format: Format = "yaml" if yaml else "json"
    if str(output) == "-":
        if layout == "split":
            raise MwforgeError("The split layout is many files: give -o a directory.")
        with progress() as terminal:
            text = command.openapi(
                *wiki,
                format=format,
                multi=multi,
                shapes=shapes,
                access=access,
                progress=terminal,
            )
        click.echo(text, nl=False)
        return
    with progress() as terminal:

        def written(one: command.Described) -> None:
            terminal.clear()
            modules = len(one.snapshot.modules)
            say(f"{shown(one.path)} ({state(one.changed)}): {modules} modules")

        command.describe(
            *wiki,
            output=output,
            layout=layout,
            format=format,
            multi=multi,
            force=force,
            shapes=shapes,
            access=access,
            progress=terminal,
            done=written,
        )
