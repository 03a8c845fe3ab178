"""mwforge shapes"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mwforge.plain import visible

from . import options
from .group import EXIT_CODES
from .terminal import print_json, progress, say

if TYPE_CHECKING:
    from mwforge.access import Access
    from mwforge.commands.coverage import Coverage


@click.command(epilog=EXIT_CODES)
@options.any_wikis
@options.shapes
@options.as_json
@options.access
def shapes(
    wiki: tuple[str, ...], shapes: Path | None, as_json: bool, access: Access
) -> None:
    """List the modules whose answers have no type yet.

    WIKI is as for generate; the default is the bundled MediaWiki. `mwforge observe`
    finds out what a wiki's other modules answer.

    \b
    Examples:
      mwforge shapes
      mwforge shapes enwiki --shapes enwiki.shapes.json
    """
    from mwforge.commands.coverage import coverage

    with progress() as terminal:
        found = coverage(*wiki, shapes=shapes, access=access, progress=terminal)
    if as_json:
        print_json({"wikis": [_document(one) for one in found]})
        return
    for one in found:
        of = len(one.observed) + len(one.open)
        say(
            f"{visible(str(one.snapshot.wiki['name']))}: {len(one.observed)} of {of}"
            f" modules ({one.share:.1%}) have answers with a type;"
            f" {len(one.other)} more give none of their own"
        )
        for path, why in one.open.items():
            say(f"  {visible(path)}{f': {why}' if why else ''}")


def _document(one: Coverage) -> dict[str, Any]:
    return {
        "wiki": one.snapshot.wiki["name"],
        "share": round(one.share, 4),
        "observed": list(one.observed),
        "open": dict(one.open),
        "other": dict(one.other),
    }
