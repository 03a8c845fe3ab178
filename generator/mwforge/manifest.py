"""What mwforge writes beside the files it makes, so that it knows them again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

MANIFEST = "mwforge.json"


def api_of(folder: Path) -> str | None:
    """The address of the wiki whose client lies in a folder, `""` where the wiki has none.

    None where mwforge made no client there, or cannot tell.
    """
    try:
        document = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    wiki = document.get("wiki") if isinstance(document, dict) else None
    api = wiki.get("api") if isinstance(wiki, dict) else None
    return api if isinstance(api, str) else None


def sealed(tree: Mapping[str, str], facts: Mapping[str, object]) -> dict[str, str]:
    """The tree with a manifest: the facts, and the hash of each file."""
    files = {
        path: hashlib.sha256(text.encode()).hexdigest()
        for path, text in sorted(tree.items())
        if path != MANIFEST
    }
    text = json.dumps({**facts, "files": files}, indent=1) + "\n"
    return dict(sorted({**tree, MANIFEST: text}.items()))


def resealed(tree: Mapping[str, str]) -> dict[str, str]:
    """The tree, changed since it was sealed, with the manifest that fits it now."""
    facts = json.loads(tree[MANIFEST])
    del facts["files"]
    return sealed(tree, facts)
