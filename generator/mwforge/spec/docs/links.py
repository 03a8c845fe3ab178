"""Where links lead to."""

from __future__ import annotations

import re
from urllib.parse import quote

from .characters import decode

# The interwiki prefixes that help texts use and that mean the same on every wiki.
_WIKIS = {
    "mw": "https://www.mediawiki.org/wiki/",
    "mediawikiwiki": "https://www.mediawiki.org/wiki/",
    "meta": "https://meta.wikimedia.org/wiki/",
    "metawikimedia": "https://meta.wikimedia.org/wiki/",
}
# A redirect to the reader's language; the page below it is what is meant.
_MY_LANGUAGE = "Special:MyLanguage/"
_API_HELP = "special:apihelp/"
_EXTERNAL = re.compile(r"(?:https?:|ftp:)?//|mailto:", re.IGNORECASE)
_ORIGIN = re.compile(r"(?:https?:)?//[^/\s]+", re.IGNORECASE)


def _address(base: str, title: str) -> str:
    # Parentheses are encoded, since an address stands within them; `%` is not, since
    # a title may be encoded already.
    page = quote(title.replace(" ", "_"), safe="/:;@$!*,~#%")
    return base.replace("$1", page) if "$1" in base else base + page


def external(url: str) -> str:
    url = re.sub(r"\s+", "%20", decode(url).strip())
    url = url.replace("/wiki/" + _MY_LANGUAGE, "/wiki/", 1)
    return "https:" + url if url.startswith("//") else url


def page_link(target: str, links: str) -> tuple[str, str]:
    """(what a ``[[target]]`` shows without a label, its address or "")."""
    title = decode(target).replace("_", " ").strip().removeprefix(":").strip()
    if title.lower().startswith(_API_HELP):
        return title[len(_API_HELP) :], ""
    prefix, colon, page = title.partition(":")
    wiki = _WIKIS.get(prefix.strip().lower()) if colon else None
    if wiki is not None:
        page = page.strip().removeprefix(_MY_LANGUAGE)
        return f"{prefix}:{page}", _address(wiki, page)
    here = not title or title.startswith("#")
    return title, _address(links, title) if links and not here else ""


def href_link(href: str, links: str) -> str:
    """The address that an ``<a href>`` is shown with, or ""."""
    url = decode(href).strip()
    if _API_HELP in url.lower() or "redlink=1" in url:
        return ""
    if _EXTERNAL.match(url):
        return external(href)
    origin = _ORIGIN.match(links)
    return origin[0] + external(href) if origin and url.startswith("/") else ""


def base_of(links: str) -> str:
    """The address of a wiki's pages, if it can stand in a text."""
    url = "https:" + links if links.startswith("//") else links
    return url if re.fullmatch(r"https?://[!-~]+", url) else ""
