"""The canonical form of a wiki's API: one JSON file, meant for git.

Sorted, indented, and holding nothing that changes by itself.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from mwforge import files

Json: TypeAlias = Any
"""A value that `json.loads` returned and nobody has looked at yet."""

FORMAT = 1
"""The number under ``snapshot`` in the file; raised when older readers would err."""

VARIES = "(varies)"
"""What stands in a text where a wiki says something else each time."""

LICENCE = (
    "The help texts in this file are those of MediaWiki and its extensions, under"
    " GPL-2.0-or-later, or what a module's licensetag says."
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a wiki says of its API, in canonical order.

    ``wiki`` holds ``api``, ``name``, ``version``, ``language``, ``extensions``, the
    ``licence`` of the help texts and, where they are known, ``id`` and ``server``; a
    text that is not known is empty.
    ``namespaces`` are siteinfo's, sorted by ``id``, each with its ``aliases``.
    ``modules`` are paraminfo's, sorted by ``path``, their parameters by ``index``;
    flags are there only when true. ``help`` is the ``helpformat`` of every text.
    """

    wiki: Mapping[str, Json]
    namespaces: tuple[Mapping[str, Json], ...]
    modules: tuple[Mapping[str, Json], ...]
    help: str = "wikitext"


def dumps(snapshot: Snapshot) -> str:
    """Write the canonical text: the same snapshot gives the same bytes, everywhere."""
    document = {
        "snapshot": FORMAT,
        "help": snapshot.help,
        "wiki": snapshot.wiki,
        "namespaces": snapshot.namespaces,
        "modules": snapshot.modules,
    }
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def digest(snapshot: Snapshot) -> str:
    """Return the SHA-256 of the canonical text in hexadecimal digits."""
    return hashlib.sha256(dumps(snapshot).encode()).hexdigest()


def save(snapshot: Snapshot, path: Path) -> bool:
    """Write the canonical file, whole or not at all; tell whether it has changed."""
    return files.save(dumps(snapshot).encode(), path)


def neutral(snapshot: Snapshot, name: str) -> Snapshot:
    """Forget where a snapshot was recorded, for one that stands for many wikis.

    The wiki's address and own name go, and so do links into the wiki itself (those of
    licences) and the namespaces of one site only (3000 and above, by
    https://www.mediawiki.org/wiki/Extension_default_namespaces). ``name`` is what the
    snapshot is called instead.
    """
    host = urlsplit(str(snapshot.wiki.get("api", ""))).netloc
    wiki = {k: v for k, v in snapshot.wiki.items() if k not in ("server", "id")}

    def elsewhere(module: Mapping[str, Json]) -> Mapping[str, Json]:
        link = urlsplit(module.get("licenselink", "")).netloc
        own = link and (link == host or _loopback(link))
        return {k: v for k, v in module.items() if not (own and k == "licenselink")}

    def anywhere(namespace: Mapping[str, Json]) -> Mapping[str, Json]:
        if namespace["id"] in (4, 5):  # the project's, named after the wiki
            return {**namespace, "name": namespace["canonical"], "aliases": []}
        return namespace

    return replace(
        snapshot,
        wiki={**wiki, "api": "", "name": name},
        namespaces=tuple(anywhere(n) for n in snapshot.namespaces if n["id"] < 3000),
        modules=tuple(elsewhere(module) for module in snapshot.modules),
    )


def _loopback(netloc: str) -> bool:
    return re.fullmatch(r"(localhost|127\.[\d.]+|\[::1\])(:\d+)?", netloc) is not None
