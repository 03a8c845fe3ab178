"""`show`: what mwforge understood of a module."""

from __future__ import annotations

from pathlib import Path

from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.progress import SILENT, Progress
from mwforge.skeletons import templates_in
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build
from mwforge.spec.show import Description, describe


def show(
    module: str,
    *wikis: str | Path,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> tuple[Description, ...]:
    """Describe a module of each wiki: its method, class, parameters and their types.

    Args:
        module: its path as the API's own documentation gives it, such as
            `query+revisions`.
        wikis: none for the bundled MediaWiki.

    Raises:
        MwforgeError: there is no such module, or a wiki cannot be read.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings) if wikis else (Source(),)
    return tuple(
        describe(
            build(
                obtain(
                    source, access_to(source, access, settings), progress, keep=False
                ),
                templates_in(source.templates or settings.templates),
            ),
            module,
        )
        for source in chosen
    )
