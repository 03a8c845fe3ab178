"""`browse`: a wiki's API in a local page."""

from __future__ import annotations

from http.server import ThreadingHTTPServer
from pathlib import Path

from mwforge import browse as page
from mwforge.access import Access
from mwforge.config import Config, nearest
from mwforge.errors import MwforgeError
from mwforge.progress import SILENT, Progress
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build


def browse(
    *wikis: str | Path,
    port: int = 0,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> ThreadingHTTPServer:
    """Return a server of one wiki's page on the loopback interface, not yet serving.

    Args:
        wikis: one wiki, or none for the bundled MediaWiki.
        port: 0 for any free one.

    Raises:
        MwforgeError: the wiki cannot be read, the port is taken, or Swagger UI is not
            installed.
    """
    settings = nearest(config)
    chosen = sources(wikis, settings)
    if len(chosen) > 1:
        raise MwforgeError("browse shows one wiki at a time: name one of them.")
    asked = access_to(chosen[0], access, settings)
    spec = build(obtain(chosen[0], asked, progress, keep=False))
    return page.server(page.site(spec), port)
