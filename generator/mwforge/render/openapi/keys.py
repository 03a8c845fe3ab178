"""The keys of components and operations, and the fragments of paths."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from urllib.parse import quote

from ...spec import model


def keys_of(wanted: Mapping[str, str]) -> dict[str, str]:
    """A key for each thing, of what OpenAPI allows and as near to the wanted one as can be.

    Generators make class names of the keys and lose punctuation and case on the way, so
    keys which differ in nothing else get a piece of a hash of their thing.
    """
    plain = {
        thing: re.sub(r"[^A-Za-z0-9._-]+", "_", key.replace("+", "."))
        for thing, key in wanted.items()
    }
    times: dict[str, int] = {}
    for key in plain.values():
        times[_folded(key)] = times.get(_folded(key), 0) + 1
    return {
        thing: key if times[_folded(key)] == 1 else f"{key}_{_hash(thing)}"
        for thing, key in plain.items()
    }


def _folded(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())


def _hash(thing: str) -> str:
    return hashlib.sha256(thing.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def fragment(module: model.Module) -> str:
    """What selects the module, as the fragment of its path; no brace may look like a template."""
    return "&".join(
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name, value in module.route
    )
