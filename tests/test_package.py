"""package: the name that a client is imported by."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mwforge.errors import MwforgeError
from mwforge.package import importable, package_for
from mwforge.snapshot import Snapshot


def wiki(api: str = "", **more: str) -> Snapshot:
    base: dict[str, Any] = {"name": "", "version": "", "language": "", "extensions": []}
    return Snapshot({"api": api, **base, **more}, (), ())


@pytest.mark.parametrize(
    "name", ["", "a-b", "1a", "a b", "a.b", "class", "Wörter", "a\n", "../x", "None"]
)
def test_package_that_is_no_name(name: str) -> None:
    with pytest.raises(MwforgeError, match="is not a name that Python can import") as e:
        importable(name)
    example = str(e.value).removesuffix(".").split("--package ")[1]
    assert importable(example) == example


@pytest.mark.parametrize("name", ["json", "httpx", "mwforge", "typing"])
def test_package_that_hides_another(name: str) -> None:
    with pytest.raises(MwforgeError, match=f"--package {name}_wiki"):
        importable(name)


@pytest.mark.parametrize(
    "api, more, package",
    [
        ("", {}, "mediawiki"),
        ("https://en.wikipedia.org/w/api.php", {"id": "enwiki"}, "enwiki"),
        (
            "https://commons.wikimedia.org/w/api.php",
            {"id": "commonswiki"},
            "commonswiki",
        ),
        ("https://en.wikipedia.org/w/api.php", {}, "en_wikipedia"),
        ("https://en.wikipedia.org/w/api.php", {"id": "a-b"}, "en_wikipedia"),
        ("https://www.mediawiki.org/w/api.php", {}, "mediawiki"),
        ("https://wiki.example.org/api.php", {"id": "db"}, "wiki_example"),
        ("https://wiki.example.co.uk:8080/api.php", {}, "wiki_example_co"),
        ("https://3d-wiki.example.org/api.php", {}, "wiki_3d_wiki_example"),
        ("http://127.0.0.1:8143/api.php", {"name": "Stock 143"}, "stock_143"),
        ("http://[::1]/api.php", {"name": "Ünïcode"}, "n_code"),
        ("http://localhost/api.php", {"name": ""}, "wiki"),
        ("http://localhost/api.php", {"name": "Import"}, "import_wiki"),
        ("https://json.org/api.php", {}, "json_wiki"),
        ("https://evilwikipedia.org/w/api.php", {"id": "enwiki"}, "evilwikipedia"),
        (
            "https://wikipedia.org.evil.net/api.php",
            {"id": "enwiki"},
            "wikipedia_org_evil",
        ),
        ("https://wikidata.org/w/api.php", {"id": "wikidatawiki"}, "wikidatawiki"),
        ("http://[", {}, "mediawiki"),
    ],
)
def test_package_for(api: str, more: dict[str, str], package: str) -> None:
    assert package_for(wiki(api, **more)) == package


@given(st.text(), st.text(alphabet="abc.-019_wikiped"))
@settings(deadline=None)
def test_package_for_is_importable(name: str, host: str) -> None:
    for snapshot in (wiki("http://localhost/", name=name), wiki(f"http://{host}/x")):
        package = package_for(snapshot)
        assert importable(package) == package
