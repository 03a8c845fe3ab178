"""The snapshot that ships with mwforge, for those who name no wiki."""

from __future__ import annotations

from importlib import resources

from .canonical import Snapshot
from .reading import loads

BUNDLED = "mediawiki-1.43.json"


def bundled() -> Snapshot:
    """Return the snapshot that ships with mwforge: a stock MediaWiki 1.43.

    Made by ``mwforge pull WIKI --neutral 'MediaWiki 1.43 (stock)' -o FILE`` from a wiki
    with every extension that MediaWiki ships, and none of its own settings.
    """
    file = resources.files("mwforge") / "bundled" / BUNDLED
    return loads(file.read_bytes(), f"the bundled {BUNDLED}")
