"""The name that a client is imported by."""

from __future__ import annotations

import keyword
import re
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mwforge.errors import MwforgeError

if TYPE_CHECKING:
    from mwforge.snapshot import Snapshot


def importable(name: str) -> str:
    """Return a package's name if Python can import it and it hides no other module."""
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name):
        raise MwforgeError(
            f"{name!r} is not a name that Python can import: use letters, digits and"
            f" underscores, for example --package {_identifier(name)}."
        )
    if name in _taken():
        raise MwforgeError(
            f"A package named {name!r} would hide another that clients need: use"
            f" another name, for example --package {name}_wiki."
        )
    return name


def _taken() -> frozenset[str]:
    return sys.stdlib_module_names | {"httpx", "httpcore", "anyio", "mwforge"}


def package_for(snapshot: Snapshot) -> str:
    """Derive a package's name from a wiki's address: en.wikipedia.org is enwiki.

    Wikimedia's wikis have short names that everybody knows; another wiki is called by
    its host (wiki.example.org: ``wiki_example``), one without a host of its own by what
    it calls itself. The bundled snapshot is ``mediawiki``.
    """
    host = _host(str(snapshot.wiki.get("api", "")))
    identity = str(snapshot.wiki.get("id", ""))
    if not host:
        return "mediawiki"
    if identity.isidentifier() and any(
        host == domain or host.endswith(f".{domain}") for domain in _WIKIMEDIA
    ):
        return _identifier(identity)
    labels = host.removeprefix("www.").split(".")
    if len(labels) < 2 or ":" in host or labels[-1].isdecimal():
        return _identifier(str(snapshot.wiki.get("name", "")))
    return _identifier("_".join(labels[:-1]))


def same_wiki(api: str, other: str) -> bool:
    """Whether two addresses of api.php are one wiki's, over http or https."""
    return api.partition("://")[2] == other.partition("://")[2]


def _host(api: str) -> str:
    try:
        return urlsplit(api).hostname or ""
    except ValueError:
        return ""


_WIKIMEDIA = tuple(
    f"{name}.org"
    for name in (
        *("wikipedia", "wiktionary", "wikiquote", "wikibooks", "wikinews"),
        *("wikisource", "wikiversity", "wikivoyage", "wikidata", "wikimedia"),
        *("mediawiki", "wikifunctions"),
    )
)


def _identifier(text: str) -> str:
    """The nearest name that Python can import."""
    name = re.sub(r"[^0-9a-z]+", "_", text.lower()).strip("_")
    if not name:
        return "wiki"
    if name[0].isdecimal():
        return f"wiki_{name}"
    return f"{name}_wiki" if keyword.iskeyword(name) or name in _taken() else name
