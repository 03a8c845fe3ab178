"""Finding api.php: from any address of a wiki to the one that answers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from urllib.parse import SplitResult, urljoin, urlunsplit

from mwforge.errors import MwforgeError
from mwforge.snapshot import Json

from .address import meant, plain, read, same_site
from .ask import PATIENCE, Page, Wiki
from .explain import Denied, TooMuch, Unreachable, Unsuitable

# Where wikis put api.php when no page tells: Wikimedia's layout first, as most wikis
# that choose a layout follow https://www.mediawiki.org/wiki/Manual:Short_URL.
PLACES = (
    "/w/api.php",
    "/api.php",
    "/wiki/api.php",
    "/mediawiki/api.php",
    "/wikis/api.php",
    "/en/api.php",
)

SITEINFO = {
    "action": "query",
    "meta": "siteinfo",
    "siprop": "general|namespaces|namespacealiases|extensions",
}

# What is looked through for the link: a wiki's pages name it near their beginning.
_LARGEST_PAGE = 2_000_000  # characters
_LONGEST_TAG = 2000
_MOST_TAGS = 2000


def find(wiki: Wiki, text: str) -> Mapping[str, Json] | None:
    """Open a session with the API of an address.

    Returns siteinfo, or None when only those who log in may have it.
    """
    access = wiki.access
    secret = bool(access.user or access.token or access.headers)
    failure: MwforgeError | None = None
    for address in meant(text, secret=secret):
        wiki.home = address
        try:
            return _find_at(wiki, address)
        except Unreachable as error:
            failure = error
    assert failure is not None, "every address is tried"
    raise failure


def _find_at(wiki: Wiki, address: SplitResult) -> Mapping[str, Json] | None:
    shown = plain(urlunsplit(address))
    if re.search(r"/rest\.php(/|$)|/api/rest_v1(/|$)", address.path):
        raise MwforgeError(
            f"{shown} is the REST API, and mwforge reads the Action API: give the"
            " address of a page of the wiki, or of its api.php."
        )
    if address.path.endswith("/api.php"):
        return _probe(wiki, address, PATIENCE)
    wiki.progress.step(f"looking for the API of {shown}")
    page = wiki.page(address)
    named = edit_uri(page.text, urlunsplit(page.address))
    if named is not None:
        return _probe(wiki, _own(wiki, page, named), PATIENCE)
    if not same_site(wiki.home, page.address):
        raise Unsuitable(
            f"{shown} redirects to another host, {plain(urlunsplit(page.address))}, and"
            " that page names no API: give the address of the wiki's api.php."
        )
    tried = []
    for place in dict.fromkeys((*_nearby(page.address.path), *PLACES)):
        tried.append(place)
        try:
            return _probe(wiki, page.address._replace(path=place), 0)
        except (Unsuitable, TooMuch):
            continue
    raise Unsuitable(
        f"There is no wiki at {shown}: the page names no API (EditURI), and there is"
        f" none at {', '.join(tried)}; give the address of a page of the wiki, or of its"
        " api.php."
    )


def _own(wiki: Wiki, page: Page, named: str) -> SplitResult:
    """The API that a page names, if it is at the site that the user named."""
    where = plain(urlunsplit(page.address))
    try:
        api = read(named)
    except ValueError as error:
        raise Unsuitable(
            f"{where} names something as its API that is not a web address ('{plain(named)}'): give"
            " that of the wiki's api.php."
        ) from error
    if (page.address.scheme, api.scheme) == ("https", "http") and (
        api.hostname == page.address.hostname and api.port is None
    ):
        # $wgServer may say http behind a proxy that speaks https.
        wiki.progress.note(f"{where} names its API over plain http; asked over https.")
        api = api._replace(scheme="https")
    if same_site(wiki.home, api):
        return api
    raise MwforgeError(
        f"{where} names an API at another host, {plain(urlunsplit(api))}: give that"
        " address if you trust it."
    )


def edit_uri(page: str, url: str) -> str | None:
    """Return the address of api.php that a wiki's page names, or None.

    It stands in `<link rel="EditURI" href="…api.php?action=rsd">`.
    """
    for values in _links(page[:_LARGEST_PAGE]):
        href = values.get("href", "").strip()
        if "edituri" in values.get("rel", "").lower().split() and href:
            try:
                return urljoin(url, href).split("?")[0].split("#")[0]
            except ValueError:
                return None
    return None


_INTEREST = re.compile(r"<!--|<link(?=[\s/])", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'=<>`]++)))?"""
)


def _links(page: str) -> Iterator[Mapping[str, str]]:
    """The attributes of the <link> tags of a page, those in comments left out."""
    place = 0
    for _ in range(_MOST_TAGS):
        found = _INTEREST.search(page, place)
        if found is None:
            return
        place = found.end()
        if found[0] == "<!--":
            end = page.find("-->", place)
            if end < 0:
                return
            place = end + 3
            continue
        tag = page[place : place + _LONGEST_TAG]
        values: dict[str, str] = {}
        at = 0
        while (one := re.compile(r"[\s/]*+").match(tag, at)) and (
            attribute := _ATTRIBUTE.match(tag, one.end())
        ):
            at = attribute.end()
            text = next((part for part in attribute.groups()[1:] if part), "")
            values.setdefault(attribute[1].lower(), html.unescape(text))
        yield values


def _nearby(path: str) -> Iterator[str]:
    """Where api.php lies when the page is /some/where/index.php or /some/wiki/Page."""
    folders = [part for part in path.split("/")[:-1] if part]
    if path.endswith("/index.php") or "/index.php/" in path:
        yield path[: path.index("/index.php")] + "/api.php"
    if folders and folders[-1] == "wiki":
        above = "".join(f"/{folder}" for folder in folders[:-1])
        yield f"{above}/w/api.php"
        yield f"{above}/api.php"


def _probe(
    wiki: Wiki, address: SplitResult, patience: float
) -> Mapping[str, Json] | None:
    """Ask an address for siteinfo, and stay there if it answers."""
    wiki.open(urlunsplit(address._replace(query="")))
    try:
        document = wiki.ask(SITEINFO, patience)
    except Denied:
        if not wiki.access.user:
            raise
        return None
    query = document.get("query")
    if not isinstance(query, dict) or "general" not in query:
        raise Unsuitable(
            f"{plain(wiki.session.api)} answers with JSON that is not the Action API's:"
            " give the address of a page of the wiki, or of its api.php."
        )
    return document
