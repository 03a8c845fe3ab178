"""What the engine does with a real wiki: each scenario is written once, and run sync and async."""

from __future__ import annotations

import asyncio
import hmac
import importlib
import sqlite3
import stat
import struct
import subprocess
import sys
import time
import warnings
from base64 import b32decode, b32encode
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest
from wiki import (
    FORBIDDEN,
    LiveWiki,
    Session,
    change_settings,
    demand_second_factor,
    log_in,
    query,
    restore_settings,
    run_upload_jobs,
    write,
)

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763606060000000040001f61738550000000049454e44ae426082"
)


# --- one face for both clients --------------------------------------------------------------------


class Later:
    """A call of the sync client, made when it is awaited or iterated over."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, Any, Any]:
        yield from ()  # nothing to wait for
        return self._call()

    async def __aiter__(self) -> AsyncIterator[Any]:
        for each in self._call():
            yield each

    def __getattr__(self, name: str) -> Callable[..., Later]:
        return lambda *args, **named: Later(
            lambda: getattr(self._call(), name)(*args, **named)
        )


class Awaited:
    """The sync client, or a namespace of it, with the face of the async one."""

    def __init__(self, sync: Any) -> None:
        self.sync = sync

    def __call__(self, *args: Any, **arguments: Any) -> Later:
        return Later(lambda: self.sync(*args, **arguments))

    def with_options(self, **options: Any) -> Awaited:
        return Awaited(self.sync.with_options(**options))

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.sync, name)
        if name.startswith("_"):
            return found
        if not hasattr(found, "__func__"):  # a namespace, and no method
            return Awaited(found)
        return lambda *args, **arguments: Later(lambda: found(*args, **arguments))


class Sent(list[httpx.Request]):
    """The requests that left, when they did, and whose answers are to be lost."""

    lose: Callable[[httpx.Request], bool] = staticmethod(lambda request: False)

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[float] = []

    def add(self, request: httpx.Request) -> None:
        self.append(request)
        self.moments.append(time.monotonic())

    def clear(self) -> None:
        super().clear()
        self.moments.clear()

    def lost(self, request: httpx.Request) -> None:
        if self.lose(request):
            raise httpx.ReadError("the answer was lost", request=request)

    def holding(self, text: str) -> int:
        """How many of them have a text in their URL or form."""
        wanted = text.encode()
        return sum(
            wanted in each.url.query or wanted in each.extensions["body"]
            for each in self
        )


class Counting(httpx.HTTPTransport):
    def __init__(self, sent: Sent) -> None:
        super().__init__()
        self._sent = sent

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["body"] = request.read()
        self._sent.add(request)
        response = super().handle_request(request)
        self._sent.lost(request)
        return response


class AsyncCounting(httpx.AsyncHTTPTransport):
    def __init__(self, sent: Sent) -> None:
        super().__init__()
        self._sent = sent

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["body"] = await request.aread()
        self._sent.add(request)
        response = await super().handle_async_request(request)
        self._sent.lost(request)
        return response


@dataclass
class Scene:
    """A running wiki, its client's package, and whether that is used sync or async."""

    live: LiveWiki
    package: Any
    mode: str
    folder: Path
    sent: Sent = field(default_factory=Sent)
    waits: list[float] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None
    """Called during each wait."""

    def title(self, what: str) -> str:
        return f"{what} {self.mode} {self.live.version}"

    def requests(self) -> Any:
        """The query module's request classes."""
        return importlib.import_module(f"{self.package.__name__}.query")

    def actions(self) -> Any:
        return importlib.import_module(f"{self.package.__name__}.actions")

    @asynccontextmanager
    async def anybody(self, **settings: Any) -> AsyncIterator[Any]:
        """A client that nobody is logged in with."""
        settings = {"user_agent": AGENT, "on_wait": self._waits, **settings}
        if self.mode == "sync":
            transport = Counting(self.sent)
            with self.package.Wiki(transport=transport, **settings) as wiki:
                yield Awaited(wiki)
        else:
            counting = AsyncCounting(self.sent)
            async with self.package.AsyncWiki(transport=counting, **settings) as wiki:
                yield wiki

    @asynccontextmanager
    async def admin(self, **settings: Any) -> AsyncIterator[Any]:
        async with self.anybody(**settings) as wiki:
            await wiki.login(self.live.bot_user, self.live.bot_password)
            self.sent.clear()
            yield wiki

    @asynccontextmanager
    async def user(self) -> AsyncIterator[Any]:
        async with self.anybody() as wiki:
            await wiki.login(self.live.user_bot_user, self.live.user_bot_password)
            self.sent.clear()
            yield wiki

    def aside(self) -> Session:
        """The admin by another way, to look at the wiki without any code of mwforge."""
        return log_in(self.live.api, self.live.admin, self.live.admin_password)

    def _waits(self, wait: Any) -> None:
        self.waits.append(wait.seconds)
        self.meanwhile()

    @contextmanager
    def settings(self, **settings: object) -> Iterator[None]:
        """Let the wiki have other settings, until the end or `restore_settings(scene.live)`."""
        change_settings(self.live, **settings)
        try:
            yield
        finally:
            restore_settings(self.live)


Scenario: TypeAlias = Callable[[Scene], Awaitable[None]]
SCENARIOS: list[Scenario] = []


def scenario(function: Scenario) -> Scenario:
    SCENARIOS.append(function)
    return function


@pytest.fixture(scope="module")
def package(
    live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The client of the running wiki, forged once."""
    parent = tmp_path_factory.mktemp("engine")
    name = f"engine{live_wiki.version.replace('.', '')}"
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


async def text_of(wiki: Any, title: str) -> str:
    async for page in wiki.query.revisions(titles=title, prop="content", slots="main"):
        return str(page["revisions"][0]["slots"]["main"]["content"])
    raise AssertionError(f"no page {title}")


async def listed(iterable: Any) -> list[Any]:
    return [each async for each in iterable]


# --- writing --------------------------------------------------------------------------------------


@scenario
async def edit(scene: Scene) -> None:
    title = scene.title("Edit")
    async with scene.admin() as wiki:
        done = (await wiki.edit(title=title, text="one", summary="a", minor=False))[
            "edit"
        ]
        assert done["result"] == "Success" and done["new"]
        # A token, and the edit; the token goes last, and not into the URL.
        assert len(scene.sent) == 2
        request = scene.sent[-1]
        assert request.method == "POST" and b"token" not in request.url.query
        assert request.url.query == b"action=edit"
        assert request.extensions["body"].rpartition(b"&")[2].startswith(b"token=")
        await wiki.edit(title=title, appendtext="\ntwo", minor=True)
        assert len(scene.sent) == 3
        assert await text_of(wiki, title) == "one\ntwo"
        read = wiki.query.revisions(titles=[title], prop=["flags"], limit=2)
        (page,) = await listed(read)
        assert [each["minor"] for each in page["revisions"]] == [True, False]


@scenario
async def edit_conflict(scene: Scene) -> None:
    title = scene.title("Conflict")
    async with scene.admin() as one, scene.user() as two:
        base = (await one.edit(title=title, text="the start"))["edit"]["newrevid"]
        await one.edit(title=title, text="the first one", baserevid=base)
        with pytest.raises(scene.package.ConflictError) as caught:
            await two.edit(title=title, text="the second one", baserevid=base)
        assert caught.value.code == "editconflict" and caught.value.module == "edit"
        assert await text_of(one, title) == "the first one"


@scenario
async def rewrite_after_a_conflict(scene: Scene) -> None:
    title, aside, seen = scene.title("Rewrite"), scene.aside(), list[str]()
    write(aside, "edit", title=title, text="one")

    def louder(text: str) -> str:
        if not seen:  # somebody else is faster, once
            write(aside, "edit", title=title, text="two")
        seen.append(text)
        return text.upper()

    async with scene.user() as wiki:
        edit = scene.actions().Edit(title=title, summary="louder")
        done = await wiki(scene.package.Rewrite(edit, louder))
        assert done["edit"]["result"] == "Success"
        assert seen == ["one", "two"] and await text_of(wiki, title) == "TWO"
        same = await wiki(scene.package.Rewrite(edit, lambda text: text))
        assert same["edit"]["nochange"]


@scenario
async def rewrite_a_section_or_what_a_redirect_leads_to(scene: Scene) -> None:
    title, package = scene.title("Sections"), scene.package
    edit = scene.actions().Edit
    async with scene.user() as wiki:
        await wiki.edit(title=title, text="top\n== A ==\none\n== B ==\ntwo")
        await wiki(package.Rewrite(edit(title=title, section=2), str.upper))
        new = edit(title=title, section="new", sectiontitle="C")
        await wiki(package.Rewrite(new, lambda text: f"[{text}]"))
        text = await text_of(wiki, title)
        assert text == "top\n== A ==\none\n== B ==\nTWO\n\n== C ==\n\n[]"
        with pytest.raises(
            package.RequestError, match="nosuchsection: .* no section 9"
        ):
            await wiki(package.Rewrite(edit(title=title, section=9), str.upper))
        around, leading = scene.title("Round"), scene.title("Leading")
        await wiki.edit(title=around, text=f"#REDIRECT [[{around}]]")
        with pytest.raises(package.RequestError, match="redirects to itself"):
            await wiki(package.Rewrite(edit(title=around, redirect=True), str.upper))
        await wiki.edit(title=leading, text=f"#REDIRECT [[{title}#A]]")
        await wiki(package.Rewrite(edit(title=leading, redirect=True), str.lower))
        assert "two" in await text_of(wiki, title)
        there = await text_of(wiki, leading)
        assert there.startswith("#REDIRECT")


@scenario
async def times_and_numbers_where_texts_are_declared(scene: Scene) -> None:
    hour = timedelta(hours=1)
    async with scene.admin() as wiki:
        title = scene.title("Guarded")
        revision = (await wiki.edit(title=title, text="a"))["edit"]["newrevid"]
        await wiki.edit(title=title, text="b")
        later = datetime.now(timezone.utc) + hour
        first = 4 if scene.mode == "sync" else 6
        for number, expiry in enumerate((later, hour), first):
            done = await wiki.protect(
                title=title, protections="edit=sysop", expiry=expiry
            )
            [given] = done["protect"]["protections"]
            assert abs(datetime.fromisoformat(given["expiry"]) - later) < hour / 10
            done = await wiki.block(user=f"203.0.113.{number}", expiry=expiry)
            given = done["block"]
            assert abs(datetime.fromisoformat(given["expiry"]) - later) < hour / 10
        done = await wiki.revisiondelete(
            type="revision", ids=revision, hide="comment", reason="test"
        )
        assert done["revisiondelete"]["items"][0]["status"] == "Success"


@scenario
async def what_prints_by_itself_gets_no_version_of_a_format(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        for answer in (
            await wiki.rsd(),
            await wiki.feedrecentchanges(),
            await wiki.feedcontributions(user="Admin"),
        ):
            assert b"nrecognized parameter" not in answer.body
        assert scene.sent.holding("formatversion") == 0


@scenario
async def move(scene: Scene) -> None:
    old, new = scene.title("Old"), scene.title("New")
    async with scene.admin() as wiki:
        await wiki.edit(title=old, text="text")
        moved = (await wiki.move(from_=old, to=new, reason="test"))["move"]
        assert (moved["from"], moved["to"]) == (old, new) and moved["redirectcreated"]
        with pytest.raises(scene.package.ConflictError) as caught:
            await wiki.move(from_="Main Page", to=new)
        assert caught.value.code == "articleexists"


@scenario
async def protect(scene: Scene) -> None:
    title = scene.title("Protected")
    async with scene.admin() as wiki, scene.user() as user:
        await wiki.edit(title=title, text="text")
        done = await wiki.protect(
            title=title,
            protections=["edit=sysop", "move=sysop"],
            expiry=[timedelta(weeks=1), "infinite"],
        )
        edit, move = done["protect"]["protections"]
        assert edit["edit"] == "sysop" and edit["expiry"] != "infinite"
        assert move["move"] == "sysop" and move["expiry"] == "infinite"
        with pytest.raises(scene.package.DeniedError) as caught:
            await user.edit(title=title, text="other")
        assert caught.value.code == "protectedpage"


@scenario
async def delete_and_undelete(scene: Scene) -> None:
    title = scene.title("Doomed")
    async with scene.admin() as wiki:
        await wiki.edit(title=title, text="text")
        assert (await wiki.delete(title=title, reason="test"))["delete"]["logid"]
        found = await wiki.query.info(titles=title).by_title()
        assert list(found.missing) == [title]
        with pytest.raises(scene.package.RequestError) as caught:
            await wiki.delete(title=title)
        assert caught.value.code == "missingtitle"
        done = await wiki.undelete(title=title, reason="test")
        assert done["undelete"]["revisions"] == 1
        assert await text_of(wiki, title) == "text"


@scenario
async def block_and_unblock(scene: Scene) -> None:
    async with scene.admin() as wiki, scene.user() as user:
        done = await wiki.block(
            user=scene.live.user, expiry=timedelta(days=1), reason="test"
        )
        try:
            assert done["block"]["user"] == scene.live.user
            with pytest.raises(scene.package.DeniedError) as caught:
                await user.edit(title=scene.title("Blocked"), text="text")
            assert caught.value.code == "blocked"
            assert caught.value.data["blockinfo"]["blockreason"] == "test"
        finally:
            await wiki.unblock(user=scene.live.user)
        await user.edit(title=scene.title("Not blocked"), text="text")


@scenario
async def rollback(scene: Scene) -> None:
    title = scene.title("Rollback")
    async with scene.admin() as wiki, scene.user() as user:
        await wiki.edit(title=title, text="good")
        await user.edit(title=title, text="bad")
        done = await wiki.rollback(title=title, user=scene.live.user)
        assert done["rollback"]["title"] == title
        assert await text_of(wiki, title) == "good"
        with pytest.raises(scene.package.WikiError) as caught:
            await wiki.rollback(title=title, user=scene.live.user)
        assert isinstance(caught.value, scene.package.ConflictError)


@scenario
async def patrol(scene: Scene) -> None:
    async with scene.admin() as wiki, scene.user() as user:
        done = await user.edit(title=scene.title("Patrol"), text="text")
        revision = done["edit"]["newrevid"]
        patrolled = await wiki.patrol(revid=revision)
        assert patrolled["patrol"]["title"] == scene.title("Patrol")
        changes = wiki.query.recentchanges(prop=["ids", "patrolled"], limit=50)
        seen = [each async for each in changes if each["revid"] == revision]
        assert [each["patrolled"] for each in seen] == [True]


@scenario
async def watch_with_expiry(scene: Scene) -> None:
    titles = ["Main Page", "Gallery"]
    async with scene.user() as wiki:
        done = await wiki.watch(titles=titles, expiry=timedelta(weeks=2))
        assert all(each["watched"] and each["expiry"] for each in done["watch"])
        pages = await wiki.query.info(titles=titles, prop=["watched"]).by_title()
        assert all(pages[title]["watchlistexpiry"] for title in titles)
        await wiki.watch(titles=titles, unwatch=True)
        pages = await wiki.query.info(titles=titles, prop=["watched"]).by_title()
        assert not any(page["watched"] for page in pages.values())


@scenario
async def userrights(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        # No grant of a bot password has this right.
        live = scene.live
        await wiki(scene.package.InteractiveLogin(live.admin, live.admin_password))
        done = await wiki.userrights(
            user="Sleeper", add=["bot"], expiry=timedelta(days=1), reason="test"
        )
        assert done["userrights"]["added"] == ["bot"]
        assert scene.sent.holding("type=userrights") == 1
        (found,) = await listed(wiki.query.users(users=["Sleeper"], prop=["groups"]))
        assert "bot" in found["groups"]
        done = await wiki.userrights(user="Sleeper", remove="bot")
        assert done["userrights"]["removed"] == ["bot"]


@scenario
async def options(scene: Scene) -> None:
    """A value with a pipe, in a list that is joined by pipes otherwise."""
    async with scene.user() as wiki:
        change = [f"nickname=a|b {scene.mode}", "language=de"]
        assert (await wiki.options(change=change))["options"] == "success"
        assert scene.sent[-1].extensions["body"].startswith(b"change=%1F")
        found = await wiki.query.userinfo(prop=["options"])
        assert found["userinfo"]["options"]["nickname"] == f"a|b {scene.mode}"
        await wiki.options(change=["language"])


@scenario
async def logout(scene: Scene) -> None:
    async with scene.user() as wiki:
        await wiki.edit(title=scene.title("Logout"), text="text")
        assert scene.sent.holding(f"assertuser={scene.live.user}") == len(scene.sent)
        await wiki.logout()
        scene.sent.clear()
        assert (await wiki.query.userinfo())["userinfo"]["anon"]
        done = await wiki.edit(title=scene.title("Logout"), text="by nobody")
        assert done["edit"]["result"] == "Success"
        assert scene.sent.holding("assert") == 0
        assert scene.sent.holding("meta=tokens") == 1
        read = wiki.query.revisions(titles=scene.title("Logout"), prop="user")
        (page,) = await listed(read)
        assert page["revisions"][0]["user"] == "127.0.0.1" or "temp" in str(page)


# --- uploading ------------------------------------------------------------------------------------


@scenario
async def upload(scene: Scene) -> None:
    """From bytes, a path and a stream; what the wiki warns of is an error."""
    path = scene.folder / "pixel.png"
    path.write_bytes(PIXEL + scene.mode.encode() + b"path")
    stream = BytesIO(PIXEL + scene.mode.encode() + b"stream")
    name = scene.title("Pixel").replace(" ", "_") + ".png"
    async with scene.admin() as wiki:
        for more, file in ((0, PIXEL + scene.mode.encode()), (4, path), (6, stream)):
            # An archived file is named by its second: a new name for each.
            new = f"{more}_{name}"
            sent = await wiki.upload(filename=new, file=file, ignorewarnings=True)
            size = len(PIXEL) + len(scene.mode) + more
            assert sent["upload"]["imageinfo"]["size"] == size
        name = new
        with pytest.raises(scene.package.FailedError) as caught:
            await wiki.upload(filename=name, file=PIXEL + b"other" + path.read_bytes())
        assert caught.value.code == "Warning"
        assert "exists" in caught.value.data["warnings"]
        key = caught.value.data["filekey"]
        sent = await wiki.upload(filename=name, filekey=key, ignorewarnings=True)
        assert sent["upload"]["result"] == "Success"
        url = sent["upload"]["imageinfo"]["url"]
        copied = await wiki.upload(
            filename=f"Copy_{name}", url=url, ignorewarnings=True
        )
        assert copied["upload"]["result"] == "Success"


@scenario
async def upload_in_chunks(scene: Scene) -> None:
    """The answer to a chunk is lost on the way, and the upload goes on."""
    data = b"".join(b"%07d\n" % number for number in range(40_000))
    path, lost, told = scene.folder / "notes.txt", list[bytes](), list[int]()
    path.write_bytes(data + scene.mode.encode())
    name = scene.title("Notes").replace(" ", "_") + ".txt"

    def lose(request: httpx.Request) -> bool:
        body: bytes = request.extensions["body"]
        if b'name="chunk"' in body and b"\r\n100000\r\n" in body and not lost:
            lost.append(body)
            return True
        return False

    async with scene.admin() as wiki:
        scene.sent.lose = lose
        sent = await wiki(
            scene.package.ChunkedUpload(
                scene.actions().Upload(filename=name, file=path, ignorewarnings=True),
                chunk_size=100_000,
                progress=lambda done, size: told.append(done),
            )
        )
        assert sent["upload"]["result"] == "Success" and len(lost) == 1
        size = len(data) + len(scene.mode)
        assert sent["upload"]["imageinfo"]["size"] == size
        assert told[-1] == size and told == sorted(told)
        chunks = scene.sent.holding('name="chunk"')
        assert chunks <= 5, "only the lost chunk may be sent again"
        stored = httpx.get(sent["upload"]["imageinfo"]["url"]).content
        assert stored == path.read_bytes()


@scenario
async def upload_in_the_background(scene: Scene) -> None:
    """The wiki puts the chunks together, and publishes the file, in jobs."""
    data = b"".join(b"%07d\n" % number for number in range(20_000))
    name = scene.title("Later").replace(" ", "_") + ".txt"
    async with scene.admin() as wiki:
        with scene.settings(wgEnableAsyncUploads=True):
            scene.meanwhile = lambda: run_upload_jobs(scene.live)
            upload = scene.actions().Upload(
                filename=name,
                file=data + scene.mode.encode(),
                async_=True,
                ignorewarnings=True,
            )
            chunked = scene.package.ChunkedUpload(upload, chunk_size=100_000)
            sent = await wiki(chunked)
        assert sent["upload"]["result"] == "Success" and scene.waits
        stored = httpx.get(sent["upload"]["imageinfo"]["url"]).content
        assert stored == data + scene.mode.encode()


# --- sessions -------------------------------------------------------------------------------------


@scenario
async def a_lost_session_logs_in_again(scene: Scene) -> None:
    async with scene.user() as wiki:
        await wiki.edit(title=scene.title("Session"), text="one")
        for call in ("edit", "query"):
            lose_sessions(scene.live)
            scene.sent.clear()
            if call == "edit":
                await wiki.edit(title=scene.title("Session"), text="two")
            found = await wiki.query.userinfo()
            assert found["userinfo"]["name"] == scene.live.user
            assert scene.sent.holding("lgname") == 1
        read = wiki.query.revisions(titles=[scene.title("Session")], prop=["user"])
        (page,) = await listed(read)
        assert page["revisions"][0]["user"] == scene.live.user


@scenario
async def a_session_lost_with_many_calls_in_flight(scene: Scene) -> None:
    """Late answers of the lost session do not get into the next one."""
    calls, threads = 40, asyncio.get_running_loop().run_in_executor
    async with scene.user() as wiki:
        await wiki.edit(title=scene.title("In flight"), text="one")

        def edit(number: int) -> Awaitable[Any]:
            title = scene.title(f"In flight {number}")
            if scene.mode == "async":
                done: Awaitable[Any] = wiki.edit(title=title, text="two")
                return done
            return threads(pool, partial(wiki.sync.edit, title=title, text="two"))

        with ThreadPoolExecutor(calls) as pool:
            scene.sent.clear()
            flying = [asyncio.ensure_future(edit(number)) for number in range(calls)]
            while scene.sent.holding("action=edit") < calls // 2:
                await asyncio.sleep(0.01)
            lose_sessions(scene.live)
            answers = await asyncio.gather(*flying)
        assert {answer["edit"]["result"] for answer in answers} == {"Success"}
        assert len({answer["edit"]["newrevid"] for answer in answers}) == calls
        assert scene.sent.holding("lgname") == 1
        await wiki.edit(title=scene.title("In flight"), text="three")
        assert scene.sent.holding("lgname") == 1


def lose_sessions(live: LiveWiki) -> None:
    """Let the wiki forget who is logged in."""
    path = live.directory / "data" / "wikicache.sqlite"
    connection = sqlite3.connect(path, timeout=30)
    with connection:
        statement = "DELETE FROM objectcache WHERE keyname LIKE '%MWSession%'"
        assert connection.execute(statement).rowcount > 0
    connection.close()


@scenario
async def a_bad_token_is_fetched_anew(scene: Scene) -> None:
    title = scene.title("Token")
    async with scene.user() as wiki:
        await wiki.edit(title=title, text="one")
        tokens = (
            wiki._session.identity.tokens
        )  # there is no way to make a wiki forget them
        tokens["csrf"] = type(tokens["csrf"])("0123456789abcdef0123456789abcdef+\\")
        scene.sent.clear()
        done = await wiki.edit(title=title, text="two")
        assert done["edit"]["result"] == "Success" and len(scene.sent) == 3
        with pytest.raises(scene.package.RequestError) as caught:
            await wiki.edit(title=title, text="three", token="0123+\\")
        assert caught.value.code == "badtoken" and "0123" not in repr(caught.value)


@scenario
async def refused(scene: Scene) -> None:
    """A wrong password, another user than the one that is asserted, and a nameless agent."""
    async with scene.anybody() as wiki:
        with pytest.raises(scene.package.LoginError) as caught:
            await wiki.login(scene.live.user_bot_user, "not the password")
        assert "not the password" not in f"{caught.value!r} {caught.value}"
        somebody = wiki.with_options(assertuser="Somebody")
        with pytest.raises(scene.package.NotLoggedInError) as caught:
            await somebody.query.userinfo()
        assert caught.value.code == "assertnameduserfailed"
    with pytest.raises(ValueError, match="me@example.org"):
        scene.package.Wiki(user_agent="MyBot")


@scenario
async def login_step_by_step(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        first = scene.package.InteractiveLogin(
            scene.live.user, scene.live.user_password
        )
        step = await wiki(first)
        assert (step.status, step.user) == ("PASS", scene.live.user)
        assert (await wiki.query.userinfo())["userinfo"]["name"] == scene.live.user
        wrong = scene.package.InteractiveLogin(scene.live.user, "not the password")
        with pytest.raises(scene.package.LoginError) as caught:
            await wiki(wrong)
        assert "not the password" not in f"{wrong!r} {caught.value!r}"


@scenario
async def login_with_a_second_factor(scene: Scene) -> None:
    """A one-time password by its own algorithm (RFC 6238), first a wrong one."""
    name, password = f"Twofold {scene.mode}", "doubled mwforge"
    secret = b32encode(f"{scene.mode:20}".encode()).decode()
    async with scene.admin() as wiki:
        fields = {"username": name, "password": password, "retype": password}
        made = await wiki.createaccount(returnurl=scene.live.url, extra=fields)
        assert made["createaccount"]["status"] == "PASS"
    demand_second_factor(scene.live, name, secret)
    async with scene.anybody() as wiki:
        step = await wiki(scene.package.InteractiveLogin(name, password))
        assert step.status == "UI" and list(step.fields) == ["OATHToken"]
        assert (await wiki.query.userinfo())["userinfo"]["anon"]
        step = await wiki(step.answer(OATHToken="000000"))
        assert step.status == "UI" and step.message
        step = await wiki(step.answer(OATHToken=one_time_password(secret)))
        assert (step.status, step.user) == ("PASS", name)
        scene.sent.clear()
        done = await wiki.edit(title=scene.title("Twofold"), text="text")
        assert done["edit"]["result"] == "Success"
        assert scene.sent.holding("assertuser=Twofold") == len(scene.sent) == 2


def one_time_password(secret: str) -> str:
    counter = struct.pack(">Q", int(time.time()) // 30)
    digest = hmac.digest(b32decode(secret), counter, "sha1")
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


@scenario
async def a_session_in_a_file(scene: Scene) -> None:
    path = scene.folder / "cookies"
    async with scene.anybody(cookies=path) as wiki:
        await wiki.login(scene.live.user_bot_user, scene.live.user_bot_password)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    scene.sent.clear()
    async with scene.anybody(cookies=path) as wiki:
        done = await wiki.edit(title=scene.title("Cookies"), text="text")
        assert done["edit"]["result"] == "Success"
        assert (
            scene.sent.holding(f"assertuser={scene.live.user}") == len(scene.sent) == 2
        )


# --- waiting --------------------------------------------------------------------------------------


@scenario
async def a_read_only_wiki(scene: Scene) -> None:
    title = scene.title("Read-only")
    async with scene.admin() as wiki:
        with scene.settings(wgReadOnly="Moving house"):
            scene.meanwhile = lambda: restore_settings(scene.live)
            done = await wiki.edit(title=title, text="text")
            assert done["edit"]["result"] == "Success" and len(scene.waits) == 1
    async with scene.admin(patience=0) as wiki:
        with scene.settings(wgReadOnly="Moving house"):
            with pytest.raises(scene.package.TryLaterError) as caught:
                await wiki.edit(title=title, text="other")
            assert caught.value.code == "readonly" and len(scene.waits) == 1
            assert caught.value.data["readonlyreason"] == "Moving house"
            assert await text_of(wiki, title) == "text"


@scenario
async def a_wiki_that_lags(scene: Scene) -> None:
    """Its jobs count as lag; it says itself when to come back (mw:Manual:Maxlag)."""
    title = scene.title("Lag")
    async with scene.admin() as wiki:
        await wiki.edit(title=title, text="{{Lag}}")  # leaves jobs to do
        with scene.settings(wgJobQueueIncludeInMaxLagFactor=0.01):
            scene.meanwhile = lambda: restore_settings(scene.live)
            done = await wiki.edit(title=title, text="text")
            assert done["edit"]["result"] == "Success" and scene.waits == [5]
        with scene.settings(wgJobQueueIncludeInMaxLagFactor=0.01):
            await wiki.with_options(maxlag=100_000).edit(title=title, text="more")
            assert await text_of(wiki, title) == "more"
            assert scene.waits == [5], "neither does a read wait"


@scenario
async def a_wiki_that_limits_rates(scene: Scene) -> None:
    title = scene.title("Rates")
    async with scene.user() as wiki:
        with scene.settings(wgRateLimits={"edit": {"user": [0, 60]}}):
            scene.meanwhile = lambda: restore_settings(scene.live)
            done = await wiki.edit(title=title, text="text")
            assert done["edit"]["result"] == "Success" and len(scene.waits) == 1
            assert await text_of(wiki, title) == "text"
    async with scene.anybody(patience=0) as wiki:
        with scene.settings(wgRateLimits={"edit": {"ip": [0, 60]}}):
            with pytest.raises(scene.package.TryLaterError) as caught:
                await wiki.edit(title=title, text="other")
            assert caught.value.code == "ratelimited" and len(scene.waits) == 1


@scenario
async def a_rate_that_was_asked_for(scene: Scene) -> None:
    async with scene.admin(writes_per_minute=60, requests_per_second=50) as wiki:
        for number in range(2):
            await wiki.edit(title=scene.title("Pace"), text=f"text {number}")
        one, two = (
            moment
            for request, moment in zip(scene.sent, scene.sent.moments, strict=True)
            if request.url.query == b"action=edit"
        )
        assert two - one >= 0.99


# --- page sets and continuation -------------------------------------------------------------------


@scenario
async def titles_by_the_thousand(scene: Scene) -> None:
    """1,200 titles: by 50, and by 500 for those who may."""
    titles = [f"Specimen {number:03}" for number in range(1, 1201)]
    async with scene.anybody() as wiki:
        pages = await wiki.query.info(titles=titles).by_title()
        assert set(pages) == set(titles) and scene.sent.holding("titles=") == 24
        assert len(scene.sent) <= 25
    async with scene.admin() as wiki:
        seen = [page["title"] async for page in wiki.query.info(titles=titles)]
        assert sorted(seen) == sorted(titles) and scene.sent.holding("titles=") == 3
        # And one that asks what the user may do.
        assert len(scene.sent) == 4


@scenario
async def page_sets(scene: Scene) -> None:
    write(scene.aside(), "edit", title=scene.title("To"), text="#REDIRECT [[Gallery]]")
    asked = [
        "main Page",
        scene.title("To"),
        "de:Seite",
        "No such page",
        "A|B",
        "Special:Version",
        "Special:No such",
    ]
    async with scene.anybody() as wiki:
        found = await wiki.query.info(titles=asked, redirects=True).by_title()
        assert set(found) == set(asked) - {"de:Seite"}
        assert found["main Page"]["title"] == "Main Page"
        assert found[scene.title("To")]["title"] == "Gallery"
        assert found.normalized["main Page"] == "Main Page"
        assert found.redirects[scene.title("To")] == "Gallery"
        assert found.interwiki == {"de:Seite": "de"}
        assert list(found.missing) == ["No such page"]
        assert list(found.invalid) == ["A|B"]
        assert set(found.special) == {"Special:Version", "Special:No such"}
        bad = await wiki.query.revisions(revids=[1, 999_999], prop=["ids"]).by_id()
        assert bad.bad_revisions == [999_999]
        assert {number: page["title"] for number, page in bad.items()} == {
            1: "Main Page"
        }


@scenario
async def composition(scene: Scene) -> None:
    """A generator, prop, list and meta modules in one query, continued and apart again."""
    requests = scene.requests()
    async with scene.anybody() as wiki:
        request = wiki.query(
            generator=requests.AllPages(namespace=0),
            prop=[requests.Info(prop=["url"]), requests.Links()],
            list=[requests.AllUsers()],
            meta=[requests.Siteinfo(prop=["general"])],
        ).sized(40)
        parts = await request.parts()
        titles = [page["title"] for page in parts.pages]
        assert len(titles) == len(set(titles)) > 100
        assert all(page["fullurl"] for page in parts.pages)
        linked = {
            page["title"]: page["links"] for page in parts.pages if "links" in page
        }
        names = [user["name"] for user in parts.of(requests.AllUsers)]
        known = query(scene.aside(), list="allusers", aulimit="max")["allusers"]
        assert names == [user["name"] for user in known]
        general = parts.of(requests.Siteinfo)["general"]
        assert general["generator"].startswith(f"MediaWiki {scene.live.version}")
        batches = len(scene.sent)
        assert batches > 4
        # The same, link by link, asked without any code of mwforge.
        title = max(linked, key=lambda name: len(linked[name]))
        (page,) = query(scene.aside(), titles=title, prop="links", pllimit="max")[
            "pages"
        ]
        assert linked[title] == page["links"]


@scenario
async def a_stop_costs_nothing(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        for most, requests in ((5, 1), (10, 1), (15, 2)):
            scene.sent.clear()
            count = 0
            async for _ in wiki.query.allpages().sized(10):
                count += 1
                if count == most:
                    break
            assert len(scene.sent) == requests
        scene.sent.clear()
        batches = wiki.query.allpages().batches(size=10)
        async for batch in batches:
            assert len(batch["query"]["allpages"]) == 10
            break
        assert len(scene.sent) == 1


@scenario
async def the_order_of_a_generator(scene: Scene) -> None:
    requests = scene.requests()
    async with scene.anybody() as wiki:
        search = requests.Search(search="specimen", limit=20)
        wanted = [hit["title"] async for hit in wiki(search)][:20]
        read = wiki.query(generator=search, prop=[requests.Info()])
        got: list[str] = []
        async for page in read:
            got.append(page["title"])
            if len(got) == 20:
                break
        assert got == wanted


# --- answers, warnings, errors --------------------------------------------------------------------


@scenario
async def raw_formats(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        feed = await wiki.feedrecentchanges()
        assert "xml" in feed.content_type and b"<rss" in feed.body
        rsd = await wiki.rsd()
        assert "xml" in rsd.content_type and b"<rsd" in rsd.body
        page = await wiki.help(modules=["main"])
        assert page.content_type == "text/html" and b"<html" in page.body
        xml = wiki.with_options(format="xml")
        found = await xml.opensearch(search="Main")
        assert "xml" in found.content_type and b"SearchSuggestion" in found.body
        listed_ = await wiki.opensearch(search="Main")
        assert listed_[0] == "Main" and "Main Page" in listed_[1]


@scenario
async def warnings_and_deprecations(scene: Scene) -> None:
    warning, deprecation = (
        scene.package.MediaWikiWarning,
        scene.package.MediaWikiDeprecation,
    )
    async with scene.anybody() as wiki:
        with pytest.warns(warning, match="(?i)unrecognized value.*nonsense") as caught:
            await wiki.query.siteinfo(prop=["nonsense"])
        assert [each.category for each in caught] == [warning]
        with pytest.warns(deprecation) as caught:
            await wiki.parse(page="Main Page", prop=["headitems"])
        assert {each.category for each in caught} == {deprecation}
        assert any("headitems" in str(each.message) for each in caught)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            await wiki.query.siteinfo(prop=["general"])


@scenario
async def errors(scene: Scene) -> None:
    async with scene.anybody() as wiki:
        with pytest.raises(scene.package.RequestError) as caught:
            await wiki.parse(page="No such page, surely")
        error = caught.value
        assert (error.code, error.module) == ("missingtitle", "parse")
        assert "exist" in error.info and "api" in error.docref.lower()
        assert [each["code"] for each in error.errors] == ["missingtitle"]
        german = wiki.with_options(uselang="de", errorlang="de")
        with pytest.raises(scene.package.RequestError, match="existiert nicht"):
            await german.parse(page="No such page, surely")
        with pytest.raises(scene.package.DeniedError) as caught:
            await wiki.delete(title="Main Page")
        assert caught.value.code == "permissiondenied"
        classic = wiki.with_options(errorformat="bc")
        with pytest.raises(scene.package.RequestError) as caught:
            await classic.parse(page="No such page, surely")
        assert caught.value.code == "missingtitle" and caught.value.info


@scenario
async def failures_inside_a_result(scene: Scene) -> None:
    """A CAPTCHA for a link of nobody's, and a filter that holds an edit back."""
    title = scene.title("Spam")
    async with scene.anybody() as wiki:
        with pytest.raises(scene.package.FailedError) as caught:
            await wiki.edit(title=title, text="https://spam.example.com/")
        assert caught.value.code == "Failure" and caught.value.data["captcha"]
    async with scene.user() as wiki:
        with pytest.raises(scene.package.DeniedError) as denied:
            await wiki.edit(title=title, text=FORBIDDEN)
        assert denied.value.code == "abusefilter-disallowed"
        assert denied.value.data["abusefilter"]["description"] == "Forbidden words"


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("act", SCENARIOS, ids=lambda act: act.__name__)
def test_scenario(
    live_wiki: LiveWiki, package: Any, tmp_path: Path, mode: str, act: Scenario
) -> None:
    async def run() -> None:
        await act(Scene(live_wiki, package, mode, tmp_path))

    asyncio.run(run())
