"""pull: whose API it is, and where credentials go; https sites that no test has certificates for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.cookiejar import CookieJar
from threading import RLock
from typing import Any
from urllib.parse import urlsplit

import pytest
from odd import PARAMINFO, SITEINFO

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.pulling import ask, pull
from mwforge.runtime.events import HttpRequest, HttpResponse

SECRET = Access(headers=(("X-Key", "s3cret"),))


class Sites:
    """Web sites by their addresses: a text is a page's link or a redirect's target."""

    def __init__(self, **pages: str) -> None:
        self.pages: Mapping[str, str] = pages
        self.asked: list[tuple[str, bool]] = []

    def connection(self, headers: Mapping[str, str]) -> Any:
        return _Connection(self, "X-Key" in headers)

    def at(self, url: str) -> HttpResponse:
        parts = urlsplit(url)
        place = f"{parts.scheme}://{parts.netloc}{parts.path}"
        said = self.pages.get(place, "")
        if said.startswith("→"):
            return HttpResponse(302, {"location": said[1:]}, b"")
        if said == "api":
            siteinfo = "meta=siteinfo" in url
            body = json.dumps(SITEINFO if siteinfo else PARAMINFO).encode()
            return HttpResponse(200, {"content-type": "application/json"}, body)
        if said:
            page = f'<title>A wiki</title><link rel="EditURI" href="{said}">'
            return HttpResponse(200, {"content-type": "text/html"}, page.encode())
        return HttpResponse(404, {"content-type": "text/html"}, b"<title>404</title>")


class _Connection:
    def __init__(self, sites: Sites, secret: bool) -> None:
        self._sites, self._secret = sites, secret
        self.cookies, self.lock = CookieJar(), RLock()

    def send(self, request: HttpRequest) -> HttpResponse:
        self._sites.asked.append((request.url, self._secret))
        return self._sites.at(request.url)

    def close(self) -> None:
        pass


class Told:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def step(self, text: str) -> None:
        pass

    def note(self, text: str) -> None:
        self.notes.append(text)


def visit(
    monkeypatch: pytest.MonkeyPatch, url: str, pages: Mapping[str, str]
) -> tuple[str, Sites, list[str]]:
    """Pull from a site: the API that is found or the error, who was asked, what was noted."""
    sites, told = Sites(**pages), Told()
    monkeypatch.setattr(
        ask, "connect", lambda headers, **settings: sites.connection(headers)
    )
    try:
        snapshot = pull(url, SECRET, told, lambda seconds: None)
    except MwforgeError as error:
        return str(error), sites, told.notes
    return snapshot.wiki["api"], sites, told.notes


API, PLAIN = "https://wiki.example/w/api.php", "http://wiki.example/w/api.php"
WWW = "https://www.wiki.example/w/api.php"
OTHER = "https://elsewhere.example/w/api.php"


@pytest.mark.parametrize(
    ("url", "pages", "result"),
    [
        ("https://wiki.example", {"https://wiki.example": "/w/api.php", API: "api"}, API),
        ("https://wiki.example", {"https://wiki.example": PLAIN, API: "api"}, API),
        (
            "http://wiki.example",
            {"http://wiki.example": "→https://wiki.example/", "https://wiki.example/": API, API: "api"},
            API,
        ),
        (
            "https://wiki.example",
            {"https://wiki.example": f"→{WWW[:-10]}", WWW[:-10]: "/w/api.php", WWW: "api"},
            WWW,
        ),
        ("http://wiki.example/w/api.php", {PLAIN: f"→{API}", API: "api"}, PLAIN),
        (API, {API: f"→{PLAIN}", PLAIN: "api"}, f"redirects to plain http, {PLAIN}"),
        (API, {API: f"→{OTHER}", OTHER: "api"}, f"redirects to another host, {OTHER}"),
        (
            "https://wiki.example",
            {"https://wiki.example": OTHER, OTHER: "api"},
            f"names an API at another host, {OTHER}: give that address if you trust it",
        ),
        (
            "https://wiki.example",
            {"https://wiki.example": "http://wiki.example:8080/api.php"},
            "names an API at another host, http://wiki.example:8080/api.php",
        ),
        (
            "https://wiki.example",
            {"https://wiki.example": "https://me:pw@wiki.example/w/api.php", API: "api"},
            API,
        ),
    ],
)  # fmt: skip
def test_whose_api_it_is(
    monkeypatch: pytest.MonkeyPatch, url: str, pages: Mapping[str, str], result: str
) -> None:
    found, sites, _ = visit(monkeypatch, url, pages)
    assert result in found
    for asked, secret in sites.asked:
        host = (urlsplit(asked).hostname or "").removeprefix("www.")
        assert host == "wiki.example" or not secret
        # What is asked over https is not asked in clear text afterwards.
        if url.startswith("https://"):
            assert asked.startswith("https://") or not secret


def test_what_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {"https://wiki.example": PLAIN, API: "api"}
    _, _, notes = visit(monkeypatch, "https://wiki.example", pages)
    assert notes[0].startswith("https://wiki.example names its API over plain http")
    # And that a contact is wanted, as there is none; not so on this machine.
    assert "Give a contact" in notes[1] and len(notes) == 2
    local = "http://localhost:8080/w/api.php"
    assert visit(monkeypatch, local, {local: "api"})[2] == []


def test_a_password_and_a_token_exclude_each_other() -> None:
    with pytest.raises(MwforgeError, match="exclude each other"):
        pull("https://me:pw@wiki.example", Access(token="t"), Told())
