"""What a client's snapshot does not know, and the ways around its methods, on real wikis; sync and async."""

from __future__ import annotations

import asyncio
import importlib
import logging
import re
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import pytest
from fronts import encrypted, proxy
from wiki import LiveWiki, change_settings, restore_settings

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


# --- who is logged in, how long to wait, what is told ---------------------------------------------


@scenario
async def a_log_in_says_who_it_is(scene: Scene, wiki: Any) -> None:
    get, live, who = scene.get, scene.live, scene.package.logged_in
    assert who(wiki) is None
    assert await get(wiki.login(live.bot_user, live.bot_password)) == live.admin
    assert who(wiki) == live.admin
    lower = live.user_bot_user[0].lower() + live.user_bot_user[1:]
    assert await get(wiki.login(lower, live.user_bot_password)) == live.user
    assert who(wiki) == who(wiki.with_options(uselang="de")) == live.user
    with pytest.raises(scene.package.LoginError):
        await get(wiki.login(live.bot_user, "wrong"))
    assert who(wiki) is None
    step = scene.package.InteractiveLogin(live.user, live.user_password)
    assert (await get(wiki(step))).user == live.user == who(wiki)
    await get(wiki.logout())
    assert who(wiki) is None
    info = await get(wiki.query.userinfo())
    assert info["userinfo"]["anon"] is True


@scenario
async def a_log_in_by_steps_begins_without_cookies(scene: Scene, wiki: Any) -> None:
    """A session of a bot password cannot be logged in by clientlogin: ApiClientLogin refuses."""
    get, live = scene.get, scene.live
    for _ in range(2):
        await get(wiki.login(live.bot_user, live.bot_password))
        before = {one.value for one in wiki._session.identity.cookies}
        assert before
        step = scene.package.InteractiveLogin(live.user, live.user_password)
        step = await get(wiki(step))
        assert (step.status, step.user) == ("PASS", live.user)
        assert not before & {one.value for one in wiki._session.identity.cookies}
        info = await get(wiki.query.userinfo())
        assert info["userinfo"]["name"] == live.user


@scenario
async def some_calls_wait_otherwise(scene: Scene, wiki: Any) -> None:
    get, adjusted = scene.get, scene.package.adjusted
    await get(wiki.login(scene.live.bot_user, scene.live.bot_password))
    hasty = adjusted(wiki, timeout=0.000_001, patience=0)
    with pytest.raises(scene.package.TransportError):
        await get(hasty.query.siteinfo())
    site = await get(wiki.query.siteinfo())  # which stayed as it was
    patient = adjusted(hasty, timeout=60)
    assert await get(patient.query.siteinfo()) == site
    # One session: the log-in of one is that of all.
    assert scene.package.logged_in(patient) == scene.live.admin
    info = await get(patient.query.userinfo())
    assert info["userinfo"]["name"] == scene.live.admin
    waits: list[Any] = []
    told = scene.client(on_wait=waits.append)
    await get(told.login(scene.live.bot_user, scene.live.bot_password))
    change_settings(scene.live, wgReadOnly="for a test")
    try:
        for patience in (0, 2):
            hurried = adjusted(told, patience=patience)
            with pytest.raises(scene.package.TryLaterError) as caught:
                await get(hurried.edit(title="Not now", text="x"))
            assert caught.value.code == "readonly"
            assert bool(waits) is bool(patience)
    finally:
        restore_settings(scene.live)
        await scene.close(told)


@contextmanager
def logged(name: str) -> Iterator[list[logging.LogRecord]]:
    """What a logger is told meanwhile."""
    records: list[logging.LogRecord] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    logger, handler = logging.getLogger(name), Keep()
    logger.addHandler(handler)
    before = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        yield records
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


@scenario
async def each_request_is_told(scene: Scene, wiki: Any) -> None:
    """By a line of the log, and by the hooks; none of them holds a secret."""
    get, live = scene.get, scene.live
    asked: list[Any] = []
    answered: list[Any] = []
    hooked = scene.client(on_request=asked.append, on_response=answered.append)
    title = f"Told {scene.mode}"
    with logged(scene.package.__name__) as records:
        await get(hooked.login(live.bot_user, live.bot_password))
        await get(hooked.edit(title=title, text="text"))
        await get(hooked.query(generator="allpages", prop="info").batches(size=50))
        with pytest.raises(scene.package.ApiError):
            await get(hooked.parse(page="No such page, surely"))
        key = (await get(hooked.query.tokens()))["tokens"]["csrftoken"]
    await scene.close(hooked)
    lines = [record.getMessage() for record in records]
    assert {record.levelno for record in records} == {logging.DEBUG}
    assert {record.name for record in records} == {scene.package.__name__}
    assert len(lines) == len(asked) == len(answered) > 6
    form = r"(GET|POST) \w+( \w+=\S+)* → 200, \d+ bytes, \d+\.\d{3} s"
    assert all(re.fullmatch(form, line) for line in lines), lines
    assert [str(one.asked) for one in answered] == [str(one) for one in asked]
    assert [str(one) for one in asked][:3] == [
        "GET query meta=tokens",
        "POST login",
        "GET query meta=tokens",
    ]
    assert [one.action for one in asked].count("edit") == 1
    assert all(one.status == 200 and one.error is None for one in answered)
    edit = next(one for one in asked if one.action == "edit")
    assert (edit.method, edit.parameters["title"]) == ("POST", title)
    assert edit.parameters["token"] == "<hidden>"
    told = "\n".join([*lines, *(repr(dict(one.parameters)) for one in asked)])
    for secret in (live.bot_password, key, key[:-2]):
        assert secret not in told


@scenario
async def a_hook_can_stop_a_request(scene: Scene, wiki: Any) -> None:
    class Stop(Exception):
        pass

    def stop(asked: Any) -> None:
        if asked.action == "edit":
            raise Stop

    def spoil(answered: Any) -> None:
        raise Stop

    hooked = scene.client(on_request=stop, on_response=spoil)
    with logged(scene.package.__name__) as records:
        site = await scene.get(hooked.query.siteinfo())
        with pytest.raises(Stop):
            await scene.get(hooked.edit(title=f"Stopped {scene.mode}", text="x"))
    assert site["general"]
    errors = [one for one in records if one.levelno == logging.ERROR]
    assert errors and "on_response raised Stop" in errors[0].getMessage()
    await scene.close(hooked)
    with pytest.raises(scene.package.ApiError):
        await scene.get(wiki.parse(page=f"Stopped {scene.mode}"))


# --- how the network is used ----------------------------------------------------------------------


@scenario
async def a_proxy_s_password_is_sent_to_it_and_shown_nowhere(
    scene: Scene, wiki: Any
) -> None:
    get, live, secret = scene.get, scene.live, "hush-hush"
    with proxy("me", secret) as by, logged(scene.package.__name__) as records:
        address = f"http://me:{secret}@{by.address}"
        through = scene.client(proxy=address)
        assert await get(through.login(live.bot_user, live.bot_password)) == live.admin
        edited = through.edit(title=f"Proxied {scene.mode}", text="by a proxy")
        assert (await get(edited))["edit"]["result"] == "Success"
        assert len(by.asked) >= 4
        assert all(url.startswith(live.api) for url in by.asked)
        told = [repr(through), repr(vars(through))]
        await scene.close(through)
        wrong = scene.client(proxy=address.replace("hush", "shush"), patience=0)
        with pytest.raises(scene.package.WikiError) as caught:
            await get(wrong.query.siteinfo())
        told += [repr(wrong), str(caught.value), repr(caught.value)]
        await scene.close(wrong)
    nobody = scene.client(proxy=address, patience=0)  # it is closed now
    with pytest.raises(scene.package.TransportError) as gone:
        await get(nobody.query.siteinfo())
    await scene.close(nobody)
    told += [str(gone.value), repr(gone.value), *(one.getMessage() for one in records)]
    assert "hush" not in "".join(told)


@scenario
async def a_file_of_certificates_is_trusted(scene: Scene, wiki: Any) -> None:
    get, live = scene.get, scene.live
    port = urlsplit(live.api).port
    assert port is not None
    with (
        tempfile.TemporaryDirectory() as folder,
        encrypted(port, Path(folder)) as (origin, certificate),
    ):
        api = f"{origin}{urlsplit(live.api).path}"
        stranger = scene.client(api=api)
        with pytest.raises(scene.package.TransportError) as caught:
            await get(stranger.query.siteinfo())
        assert caught.value.reason == "certificate" and caught.value.lasting
        await scene.close(stranger)
        for verify in (certificate, str(certificate), False):
            trusting = scene.client(api=api, verify=verify)
            info = await get(trusting.query.siteinfo())
            assert info["general"]["generator"].startswith("MediaWiki")
            who = await get(trusting.login(live.bot_user, live.bot_password))
            assert who == live.admin
            await scene.close(trusting)
        with pytest.raises(ValueError, match="holds no certificates"):
            scene.client(api=api, verify=Path(folder) / "door.key")


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
