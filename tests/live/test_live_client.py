"""Forge a client of a real wiki from its URL, and use it: log in, read, write, upload, list, fail, be warned."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
import urllib.request
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from forging import declared_names, wire_names
from wiki import LiveWiki

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"

# The smallest PNG there is room for: one black pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763606060000000040001f61738550000000049454e44ae426082"
)


@dataclass(frozen=True)
class Live:
    """A client that `mwforge generate URL` made of a running wiki, imported."""

    wiki: LiveWiki
    folder: Path
    package: Any
    said: str

    @property
    def name(self) -> str:
        return f"live{self.wiki.version.replace('.', '')}"

    def submodule(self, name: str) -> Any:
        return importlib.import_module(f"{self.package.__name__}.{name}")


@pytest.fixture(scope="module")
def live(
    live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Live]:
    parent = tmp_path_factory.mktemp("live")
    name = f"live{live_wiki.version.replace('.', '')}"
    said = mwforge("generate", live_wiki.url, "--package", name, cwd=parent)
    sys.path.insert(0, str(parent))
    try:
        yield Live(live_wiki, parent / name, importlib.import_module(name), said)
    finally:
        sys.path.remove(str(parent))


def mwforge(*arguments: str, cwd: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "mwforge", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def asked(wiki: LiveWiki, query: str) -> Any:
    """What the wiki answers, asked without any code of mwforge."""
    request = urllib.request.Request(f"{wiki.api}?{query}&format=json&formatversion=2")
    with urllib.request.urlopen(request, timeout=120) as response:
        return json.load(response)


def test_the_client_has_all_that_the_wiki_declares(live: Live) -> None:
    modules = asked(live.wiki, "action=paraminfo&modules=main|**&helpformat=none")
    declared = declared_names(modules["paraminfo"]["modules"])
    assert len(declared) == {"1.39": 141, "1.43": 160}[live.wiki.version]
    assert wire_names(live.folder) == declared


def test_the_output_says_where_the_client_is_and_how_to_use_it(live: Live) -> None:
    assert str(live.folder.name) in live.said
    assert f"from {live.name} import Wiki" in live.said


def test_two_pulls_give_the_same_bytes(live_wiki: LiveWiki, tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        mwforge("pull", live_wiki.url, "-o", name, cwd=tmp_path)
    one, two = (tmp_path / name for name in ("one.json", "two.json"))
    assert one.read_bytes() == two.read_bytes()
    assert len(one.read_bytes()) > 400_000


def test_a_page_s_address_finds_the_same_wiki(
    live_wiki: LiveWiki, tmp_path: Path
) -> None:
    mwforge("pull", f"{live_wiki.url}/wiki/Main_Page", "-o", "page.json", cwd=tmp_path)
    mwforge("pull", live_wiki.api, "-o", "api.json", cwd=tmp_path)
    page, api = (tmp_path / name for name in ("page.json", "api.json"))
    assert page.read_bytes() == api.read_bytes()


@pytest.mark.checkers
@pytest.mark.parametrize(
    "checker",
    [
        ["mypy", "--strict", "PACKAGE"],
        ["mypy.stubtest", "PACKAGE"],
        ["pyright", "--pythonpath", sys.executable, "PACKAGE"],
        ["black", "--check", "--quiet", "PACKAGE"],
    ],
    ids=lambda checker: str(checker[0]),
)
def test_the_checkers_have_nothing_to_say(live: Live, checker: list[str]) -> None:
    words = [live.name if word == "PACKAGE" else word for word in checker]
    run = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=live.folder.parent,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout + run.stderr


# --- using it -------------------------------------------------------------------------------------


def test_read(live: Live) -> None:
    with live.package.Wiki(user_agent=AGENT) as wiki:
        general = wiki.query.siteinfo(prop=["general"])["general"]
        assert general["generator"].startswith(f"MediaWiki {live.wiki.version}")
        pages = list(
            wiki.query.revisions(titles="Main Page", prop=["content"], slots=["main"])
        )
        assert [page["title"] for page in pages] == ["Main Page"]
        assert pages[0]["revisions"][0]["slots"]["main"]["content"]


def test_log_in_edit_and_upload(live: Live) -> None:
    title = f"Sandbox sync {live.wiki.version}"
    with live.package.Wiki(user_agent=AGENT) as wiki:
        wiki.login(live.wiki.bot_user, live.wiki.bot_password)
        assert wiki.query.userinfo()["userinfo"]["name"] == live.wiki.admin
        done = wiki.edit(title=title, text="a|b", summary="test")["edit"]
        assert done["result"] == "Success"
        again = wiki.edit(title=title, appendtext="\nmore", summary="more")["edit"]
        assert again["oldrevid"] == done["newrevid"]
        (page,) = wiki.query.revisions(titles=[title], prop="content", slots="main")
        assert page["revisions"][0]["slots"]["main"]["content"] == "a|b\nmore"
        sent = wiki.upload(
            filename=f"Pixel sync {live.wiki.version}.png",
            file=PIXEL,
            comment="one pixel",
            ignorewarnings=True,
        )["upload"]
        assert sent["result"] == "Success"
        assert sent["imageinfo"]["size"] == len(PIXEL)


def test_upload_from_a_path(live: Live, tmp_path: Path) -> None:
    path = tmp_path / "pixel.png"
    path.write_bytes(PIXEL + b"path")
    with live.package.Wiki(user_agent=AGENT) as wiki:
        wiki.login(live.wiki.bot_user, live.wiki.bot_password)
        name = f"Pixel path {live.wiki.version}.png"
        sent = wiki.upload(filename=name, file=path, ignorewarnings=True)["upload"]
        assert sent["imageinfo"]["size"] == len(PIXEL) + 4


def test_listing_continues_over_batches(live: Live) -> None:
    with live.package.Wiki(user_agent=AGENT) as wiki:
        whole = [page["title"] for page in wiki.query.allpages()]
        pieces = wiki.query.allpages().sized(50)
        batches = list(pieces.batches())
        assert len(batches) > 3
        titles = [
            page["title"] for batch in batches for page in batch["query"]["allpages"]
        ]
        assert titles == whole == [page["title"] for page in pieces]
        assert len(whole) == len(set(whole)) > 150


def test_lists_that_answer_elsewhere(live: Live) -> None:
    """querypage nests its results, watchlistraw stands beside `query`."""
    with live.package.Wiki(user_agent=AGENT) as wiki:
        wiki.login(live.wiki.bot_user, live.wiki.bot_password)
        lonely = list(wiki.query.querypage(page="Lonelypages"))
        assert len(lonely) > 5 and all(page["title"] for page in lonely)
        wiki.watch(titles=["Main Page", "Gallery"])
        watched = {page["title"] for page in wiki.query.watchlistraw()}
        assert {"Main Page", "Gallery"} <= watched


def test_composition_with_a_generator(live: Live) -> None:
    query = live.submodule("query")
    with live.package.Wiki(user_agent=AGENT) as wiki:
        pages = list(
            wiki.query(
                generator=query.AllPages(namespace=0),
                prop=[query.Info(prop=["url"]), query.Revisions(prop=["ids"])],
            ).sized(40)
        )
        titles = {page["title"] for page in pages}
        assert len(pages) == len(titles) > 80
        assert all(page["fullurl"] and page["revisions"] for page in pages)


def test_an_error_has_its_code(live: Live) -> None:
    with live.package.Wiki(user_agent=AGENT) as wiki:
        with pytest.raises(live.package.ApiError) as caught:
            wiki.parse(page="No such page, surely")
        assert caught.value.code == "missingtitle"
        assert caught.value.info
        with pytest.raises(live.package.ApiError) as caught:
            wiki.delete(title="Main Page")
        assert caught.value.code == "permissiondenied"


def test_a_warning_is_a_python_warning(live: Live) -> None:
    with live.package.Wiki(user_agent=AGENT) as wiki:
        with pytest.warns(live.package.MediaWikiWarning, match="(?i)unrecognized"):
            wiki.query.siteinfo(prop=["nonsense"])
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            wiki.query.siteinfo(prop=["general"])


def test_a_wrong_password_is_a_log_in_error(live: Live) -> None:
    with live.package.Wiki(user_agent=AGENT) as wiki:
        with pytest.raises(live.package.LoginError) as caught:
            wiki.login(live.wiki.bot_user, "wrong")
        assert "wrong" not in repr(caught.value)


def test_types_become_what_the_wiki_reads(live: Live) -> None:
    """A time, a namespace of the wiki's enum, a templated parameter and a value with a pipe."""
    site = live.submodule("site")
    with live.package.Wiki(user_agent=AGENT) as wiki:
        since = datetime(2001, 1, 15, 12, tzinfo=UTC)
        changes = wiki.query.recentchanges(
            end=since, namespace=[site.Namespace.MAIN, site.Namespace.USER], limit=5
        )
        assert {change["ns"] for change in changes} <= {0, 2}
        compared = wiki.compare(
            fromslots=["main"],
            fromtext_slot={"main": "one"},
            fromcontentmodel_slot={"main": "wikitext"},
            toslots="main",
            totext_slot={"main": "two"},
            tocontentmodel_slot={"main": "wikitext"},
        )
        assert "one" in compared["compare"]["body"]
        pages = list(wiki.query.info(titles=["A|B", "Main Page"]))
        assert [page.get("invalid", False) for page in pages].count(True) == 1


# --- the same, awaited ----------------------------------------------------------------------------


def test_async(live: Live) -> None:
    asyncio.run(_async_scenario(live))


async def _async_scenario(live: Live) -> None:
    package = live.package
    query = live.submodule("query")
    title = f"Sandbox async {live.wiki.version}"
    async with package.AsyncWiki(user_agent=AGENT) as wiki:
        general = await wiki.query.siteinfo(prop=["general"])
        assert general["general"]["generator"].startswith("MediaWiki")
        await wiki.login(live.wiki.bot_user, live.wiki.bot_password)
        user = await wiki.query.userinfo()
        assert user["userinfo"]["name"] == live.wiki.admin
        done = (await wiki.edit(title=title, text="text", summary="test"))["edit"]
        assert done["result"] == "Success"
        read = [
            page
            async for page in wiki.query.revisions(
                titles=[title], prop="content", slots="main"
            )
        ]
        assert read[0]["revisions"][0]["slots"]["main"]["content"] == "text"
        sent = await wiki.upload(
            filename=f"Pixel async {live.wiki.version}.png",
            file=PIXEL,
            ignorewarnings=True,
        )
        assert sent["upload"]["result"] == "Success"
        pieces = wiki.query.allpages().sized(50)
        batches = [batch async for batch in pieces.batches()]
        assert len(batches) > 3
        titles = [page["title"] async for page in pieces]
        assert len(titles) == len(set(titles)) > 150
        composed = [
            page["title"]
            async for page in wiki.query(
                generator=query.AllPages(), prop=[query.Info(prop=["url"])]
            ).sized(40)
        ]
        assert sorted(composed) == sorted(titles)
        with pytest.raises(package.ApiError) as caught:
            await wiki.parse(page="No such page, surely")
        assert caught.value.code == "missingtitle"
        with pytest.warns(package.MediaWikiWarning, match="(?i)unrecognized"):
            await wiki.query.siteinfo(prop=["nonsense"])
        answers = await asyncio.gather(
            *(wiki.query.siteinfo(prop=["general"]) for _ in range(5))
        )
        assert len({answer["general"]["generator"] for answer in answers}) == 1
