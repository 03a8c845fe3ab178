"""What a client's snapshot does not know, and the ways around its methods, on real wikis; sync and async."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeAlias

import pytest
from wiki import LiveWiki

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"


@pytest.fixture(scope="module")
def package(
    live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The client of the running wiki, forged once."""
    parent = tmp_path_factory.mktemp("ways")
    name = f"ways{live_wiki.version.replace('.', '')}"
    command = ["-m", "mwforge", "generate", live_wiki.url, "--package", name]
    run = subprocess.run(
        [sys.executable, *command], cwd=parent, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    sys.path.insert(0, str(parent))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(parent))


class Scene:
    """A running wiki, its client's package, and a client, sync or async."""

    def __init__(self, live: LiveWiki, package: Any, mode: str) -> None:
        self.live = live
        self.package = package
        self.mode = mode
        self.actions = importlib.import_module(f"{package.__name__}.actions")
        self.query = importlib.import_module(f"{package.__name__}.query")

    def client(self, **settings: Any) -> Any:
        chosen = self.package.Wiki if self.mode == "sync" else self.package.AsyncWiki
        return chosen(user_agent=AGENT, **settings)

    async def get(self, called: Any) -> Any:
        """What a call gives: its answer, or all that it iterates over."""
        if self.mode == "sync":
            iterates = hasattr(called, "__iter__") and not isinstance(
                called, (dict, str, list)
            )
            return list(called) if iterates else called
        if isinstance(called, Awaitable):
            return await called
        return [each async for each in called]

    async def close(self, wiki: Any) -> None:
        if self.mode == "sync":
            wiki.close()
        else:
            await wiki.close()


Scenario: TypeAlias = Callable[[Scene, Any], Awaitable[None]]
SCENARIOS: list[Scenario] = []


def scenario(function: Scenario) -> Scenario:
    SCENARIOS.append(function)
    return function


@scenario
async def a_custom_request_gives_what_the_known_one_gives(
    scene: Scene, wiki: Any
) -> None:
    get, ours = scene.get, scene.package
    known = await get(wiki.query.allpages(prefix="M"))
    custom = ours.CustomList("allpages", {"apprefix": "M"}, limit="aplimit")
    assert known and await get(wiki(custom)) == known
    generated = await get(wiki.query(generator=custom, prop=["info"]))
    assert {page["title"] for page in generated} == {page["title"] for page in known}
    both = wiki.query(
        titles="Main Page",
        prop=[ours.CustomProp("info", {"inprop": "url"})],
        list=[custom],
        meta=[ours.CustomMeta("siteinfo", {"siprop": "general"})],
    )
    parts = await get(both.parts())
    assert parts.of(custom) == known and "fullurl" in parts.pages[0]
    site = await get(wiki.query.siteinfo(prop="general"))
    meta = await get(wiki(ours.CustomMeta("siteinfo", {"siprop": "general"})))
    assert meta["general"]["sitename"] == site["general"]["sitename"]
    parsed = await get(
        wiki(ours.Custom("parse", {"text": "''a''", "title": "A", "prop": "text"}))
    )
    assert "<i>a</i>" in parsed["parse"]["text"]


@scenario
async def a_custom_action_writes_with_its_token(scene: Scene, wiki: Any) -> None:
    get, title = scene.get, f"Custom {scene.mode}"
    await get(wiki.login(scene.live.bot_user, scene.live.bot_password))
    edit = scene.package.Custom(
        "edit", {"title": title, "text": "one"}, writes=True, token="csrf"
    )
    assert (await get(wiki(edit)))["edit"]["result"] == "Success"
    assert await get(wiki(scene.package.PageText(title))) == "one"
    # A parameter that the class does not have, here one of an extension or of none.
    more = scene.actions.Edit(title=title).also({"appendtext": " two"})
    assert (await get(wiki(more)))["edit"]["result"] == "Success"
    assert await get(wiki(scene.package.PageText(title))) == "one two"


@scenario
async def a_parameter_that_nobody_knows_is_sent(scene: Scene, wiki: Any) -> None:
    request = scene.query.Siteinfo(prop="general").also({"sinew": "1"})
    with pytest.warns(scene.package.MediaWikiWarning, match="sinew"):
        answer = await scene.get(wiki(request))
    assert answer["general"]
    with pytest.raises(scene.package.RequestError) as caught:
        await scene.get(wiki(scene.package.Custom("newaction")))
    assert caught.value.code == "badvalue"


@scenario
async def the_whole_response_of_a_meta_module(scene: Scene, wiki: Any) -> None:
    asked = wiki.with_options(curtimestamp=True, requestid="mine")
    siteinfo = scene.query.Siteinfo(prop="general")
    whole = await scene.get(asked(scene.package.Envelope(siteinfo)))
    assert whole["batchcomplete"] is True and whole["requestid"] == "mine"
    assert whole["curtimestamp"].startswith("20")
    assert whole["query"].keys() == (await scene.get(wiki(siteinfo))).keys()


@scenario
async def the_text_of_a_page(scene: Scene, wiki: Any) -> None:
    get, text = scene.get, scene.package.PageText
    await get(wiki.login(scene.live.bot_user, scene.live.bot_password))
    old, new = f"From {scene.mode}", f"To {scene.mode}"
    await get(wiki.edit(title=old, text=f"#REDIRECT [[{new}]]"))
    await get(wiki.edit(title=new, text="there\n"))
    assert await get(wiki(text(old))) == f"#REDIRECT [[{new}]]"
    assert await get(wiki(text(old, redirects=True))) == "there"
    for title, code in (
        ("No such page", "missingtitle"),
        ("<bad>", "invalidtitle"),
        (f"{old}|{new}", "invalidtitle"),
        ("", "invalidtitle"),
        ("Special:Version", "pagecannotexist"),
    ):
        with pytest.raises(scene.package.RequestError) as caught:
            await get(wiki(text(title)))
        assert caught.value.code == code, title


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("act", SCENARIOS, ids=lambda act: act.__name__)
def test_scenario(live_wiki: LiveWiki, package: Any, mode: str, act: Scenario) -> None:
    async def run() -> None:
        scene = Scene(live_wiki, package, mode)
        wiki = scene.client()
        try:
            await act(scene, wiki)
        finally:
            await scene.close(wiki)

    asyncio.run(run())
