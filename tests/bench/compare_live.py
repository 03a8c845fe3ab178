"""Requests, CPU time and wall time of our clients and of other libraries, on a live wiki.

Each library does the same three things, one after the other in one process of its own,
as its documentation says and with equal limits: it goes through all pages (`aplimit`
500), reads 1,000 texts by title (50 a request), and makes 200 edits. So does httpx with
nothing around it, below which nothing that is built on it can come. The wiki is a fresh
MediaWiki 1.43 with 1,000 pages more than the seeded ones; a library is logged in with
the same bot password, its throttle is off, and no maxlag can be met. Requests are those
in the server's log, without the ones that logged in; CPU time is the process's, from the
first call to the last, so that importing is not counted.

PHP's own server closes the connection after each request, as hardly any wiki does; with
`--kept` there is a proxy before it that keeps connections open.

    pip install --group bench
    python tests/bench/compare_live.py [--rounds 3] [--tasks allpages,texts] [--kept]
        [LIBRARY …]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

import checkout

sys.path.insert(0, str(checkout.ROOT / "tests" / "live"))
import wiki as live

LIBRARIES = (
    *("ours", "ours async", "pywikibot", "mwclient", "mwapi", "mwapi async"),
    *("httpx", "httpx async"),
)
TASKS = ("allpages", "texts", "edits")
AGENT = "mwforge-bench/1.0 (mwforge@example.org)"
TEXTS, EDITS = 1000, 200
TITLES = [f"Bench {number:04}" for number in range(TEXTS)]
PACKAGE = "benchwiki"


def edited(number: int) -> str:
    return f"Bench edit {number:03}"


# -- what each library does: prepare (import, log in), then the tasks -----------------


def looked_at(wiki: Any) -> None:
    """Load what a client loads on first use, and other libraries when imported."""
    for method in (wiki.edit, wiki.query.allpages, wiki.query.revisions):
        method.__doc__


class Ours:
    def __init__(self, api: str) -> None:
        from benchwiki import Wiki  # type: ignore[import-not-found]

        self.wiki = Wiki(user_agent=AGENT, api=api)
        self.wiki.login(f"{live.ADMIN}@{live.BOT_APP}", live.ADMIN_BOT_PASSWORD)
        looked_at(self.wiki)

    def allpages(self) -> int:
        return sum(1 for _ in self.wiki.query.allpages().sized(500))

    def texts(self) -> int:
        total = 0
        for start in range(0, TEXTS, 50):
            for page in self.wiki.query.revisions(
                titles=TITLES[start : start + 50], prop="content", slots="main"
            ):
                total += len(page["revisions"][0]["slots"]["main"]["content"])
        return total

    def edits(self) -> int:
        for number in range(EDITS):
            text = f"text {time.time_ns()}"
            self.wiki.edit(title=edited(number), text=text, summary="bench")
        return EDITS


class OursAsync:
    """Awaits one call at a time, as the others do."""

    def __init__(self, api: str) -> None:
        from benchwiki import AsyncWiki

        self.runner = asyncio.Runner()
        self.runner.run(self._open(AsyncWiki, api))

    async def _open(self, make: Any, api: str) -> None:
        self.wiki = make(user_agent=AGENT, api=api)
        await self.wiki.login(f"{live.ADMIN}@{live.BOT_APP}", live.ADMIN_BOT_PASSWORD)
        looked_at(self.wiki)

    def allpages(self) -> int:
        async def run() -> int:
            count = 0
            async for _ in self.wiki.query.allpages().sized(500):
                count += 1
            return count

        return self.runner.run(run())

    def texts(self) -> int:
        async def run() -> int:
            total = 0
            for start in range(0, TEXTS, 50):
                async for page in self.wiki.query.revisions(
                    titles=TITLES[start : start + 50], prop="content", slots="main"
                ):
                    total += len(page["revisions"][0]["slots"]["main"]["content"])
            return total

        return self.runner.run(run())

    def edits(self) -> int:
        async def run() -> int:
            for number in range(EDITS):
                text = f"text {time.time_ns()}"
                await self.wiki.edit(title=edited(number), text=text, summary="bench")
            return EDITS

        return self.runner.run(run())


FORMAT = {"format": "json", "formatversion": "2"}
TOKEN = {"action": "query", "meta": "tokens"}
PAGES = {"action": "query", "list": "allpages", "aplimit": "500"}
CONTENT = {
    "action": "query",
    "prop": "revisions",
    "rvprop": "content",
    "rvslots": "main",
}


def fifty(start: int) -> dict[str, str]:
    return {**CONTENT, "titles": "|".join(TITLES[start : start + 50])}


def an_edit(number: int, answer: Any) -> dict[str, str]:
    return {
        "title": edited(number),
        "text": f"text {time.time_ns()}",
        "summary": "bench",
        "token": answer["query"]["tokens"]["csrftoken"],
    }


def a_login(answer: Any) -> dict[str, str]:
    return {
        "lgname": f"{live.ADMIN}@{live.BOT_APP}",
        "lgpassword": live.ADMIN_BOT_PASSWORD,
        "lgtoken": answer["query"]["tokens"]["logintoken"],
    }


def length(answer: Any) -> int:
    pages = answer["query"]["pages"]
    return sum(len(page["revisions"][0]["slots"]["main"]["content"]) for page in pages)


class Mwclient:
    def __init__(self, api: str) -> None:
        import mwclient  # type: ignore[import-not-found]

        host = api.removeprefix("http://").partition("/")[0]
        self.site = mwclient.Site(
            host, path="/", scheme="http", clients_useragent=AGENT
        )
        self.site.login(f"{live.ADMIN}@{live.BOT_APP}", live.ADMIN_BOT_PASSWORD)

    def allpages(self) -> int:
        pages = self.site.allpages(generator=False, api_chunk_size=500)
        return sum(1 for _ in pages)

    def texts(self) -> int:
        # Its Page.text() takes a request for each page; its api() takes many titles.
        total = 0
        for start in range(0, TEXTS, 50):
            answer = self.site.get(
                "query",
                titles="|".join(TITLES[start : start + 50]),
                prop="revisions",
                rvprop="content",
                rvslots="main",
            )
            for page in answer["query"]["pages"].values():
                total += len(page["revisions"][0]["slots"]["main"]["*"])
        return total

    def edits(self) -> int:
        for number in range(EDITS):
            page = self.site.pages[edited(number)]
            page.edit(f"text {time.time_ns()}", summary="bench")
        return EDITS


class Mwapi:
    def __init__(self, api: str) -> None:
        import mwapi  # type: ignore[import-not-found]

        host = api.removesuffix("/api.php")
        self.session = mwapi.Session(
            host, user_agent=AGENT, api_path="/api.php", formatversion=2
        )
        # Its login() takes an account's own password: clientlogin.
        self.session.login(live.ADMIN, live.ADMIN_PASSWORD)

    def allpages(self) -> int:
        batches = self.session.get(continuation=True, **PAGES)
        return sum(len(batch["query"]["allpages"]) for batch in batches)

    def texts(self) -> int:
        starts = range(0, TEXTS, 50)
        return sum(length(self.session.get(**fifty(start))) for start in starts)

    def edits(self) -> int:
        answer = self.session.get(**TOKEN)
        for number in range(EDITS):
            self.session.post(action="edit", **an_edit(number, answer))
        return EDITS


class MwapiAsync:
    """Its AsyncSession, which is aiohttp's; one call at a time, as above."""

    def __init__(self, api: str) -> None:
        self.runner = asyncio.Runner()
        self.runner.run(self._open(api))

    async def _open(self, api: str) -> None:
        import aiohttp  # type: ignore[import-not-found]
        import mwapi

        # A jar of aiohttp takes no cookies from an address in digits otherwise.
        jar = aiohttp.CookieJar(unsafe=True)
        host = api.removesuffix("/api.php")
        self.session = mwapi.AsyncSession(
            host,
            user_agent=AGENT,
            api_path="/api.php",
            formatversion=2,
            session=aiohttp.ClientSession(cookie_jar=jar),
        )
        answer = await self.session.get(**TOKEN, type="login")
        await self.session.post(action="login", **a_login(answer))

    def allpages(self) -> int:
        async def run() -> int:
            batches = await self.session.get(continuation=True, **PAGES)
            return sum([len(batch["query"]["allpages"]) async for batch in batches])

        return self.runner.run(run())

    def texts(self) -> int:
        async def run() -> int:
            starts = range(0, TEXTS, 50)
            answers = [await self.session.get(**fifty(start)) for start in starts]
            return sum(map(length, answers))

        return self.runner.run(run())

    def edits(self) -> int:
        async def run() -> int:
            answer = await self.session.get(**TOKEN)
            for number in range(EDITS):
                await self.session.post(action="edit", **an_edit(number, answer))
            return EDITS

        return self.runner.run(run())


class Httpx:
    """No library at all: what is left when nothing is checked, waited for or retried."""

    def __init__(self, api: str) -> None:
        import httpx

        self.api = api
        self.client = httpx.Client(headers={"User-Agent": AGENT})
        answer = self.get({**TOKEN, "type": "login"})
        self.post("login", a_login(answer))

    def get(self, parameters: dict[str, str]) -> Any:
        return self.client.get(self.api, params={**FORMAT, **parameters}).json()

    def post(self, action: str, form: dict[str, str]) -> None:
        self.client.post(
            self.api, params={"action": action}, data={**FORMAT, **form}
        ).json()

    def allpages(self) -> int:
        count, more = 0, {"continue": ""}
        while more:
            answer = self.get({**PAGES, **more})
            count += len(answer["query"]["allpages"])
            more = answer.get("continue")
        return count

    def texts(self) -> int:
        return sum(length(self.get(fifty(start))) for start in range(0, TEXTS, 50))

    def edits(self) -> int:
        answer = self.get(TOKEN)
        for number in range(EDITS):
            self.post("edit", an_edit(number, answer))
        return EDITS


class HttpxAsync:
    """The same, awaited."""

    def __init__(self, api: str) -> None:
        import httpx

        self.api = api
        self.runner = asyncio.Runner()
        self.client = httpx.AsyncClient(headers={"User-Agent": AGENT})
        self.runner.run(self._open())

    async def _open(self) -> None:
        answer = await self.get({**TOKEN, "type": "login"})
        await self.post("login", a_login(answer))

    async def get(self, parameters: dict[str, str]) -> Any:
        return (await self.client.get(self.api, params={**FORMAT, **parameters})).json()

    async def post(self, action: str, form: dict[str, str]) -> None:
        asked = {"action": action}
        (await self.client.post(self.api, params=asked, data={**FORMAT, **form})).json()

    def allpages(self) -> int:
        async def run() -> int:
            count, more = 0, {"continue": ""}
            while more:
                answer = await self.get({**PAGES, **more})
                count += len(answer["query"]["allpages"])
                more = answer.get("continue")
            return count

        return self.runner.run(run())

    def texts(self) -> int:
        async def run() -> int:
            starts = range(0, TEXTS, 50)
            return sum([length(await self.get(fifty(start))) for start in starts])

        return self.runner.run(run())

    def edits(self) -> int:
        async def run() -> int:
            answer = await self.get(TOKEN)
            for number in range(EDITS):
                await self.post("edit", an_edit(number, answer))
            return EDITS

        return self.runner.run(run())


class Pywikibot:
    def __init__(self, api: str) -> None:
        import pywikibot  # type: ignore[import-not-found]
        from pywikibot import config
        from pywikibot.family import AutoFamily  # type: ignore[import-not-found]

        config.put_throttle = config.minthrottle = 0
        folder = Path(os.environ["PYWIKIBOT_DIR"])
        path = folder / "user-password.py"
        who = f"({live.ADMIN!r}, BotPassword({live.BOT_APP!r}"
        path.write_text(f"{who}, {live.ADMIN_BOT_PASSWORD!r}))\n")
        path.chmod(0o600)
        config.password_file = str(path)
        config.usernames["bench"]["bench"] = live.ADMIN
        self.pywikibot = pywikibot
        family = AutoFamily("bench", api)
        self.site = pywikibot.Site("bench", family, user=live.ADMIN)
        self.site.login()

    def allpages(self) -> int:
        from pywikibot.data.api import (  # type: ignore[import-not-found]
            ListGenerator,
        )

        # site.allpages() asks by a generator, for the info of each page too.
        pages = ListGenerator("allpages", site=self.site)
        pages.set_query_increment(500)
        return sum(1 for _ in pages)

    def texts(self) -> int:
        pages = (self.pywikibot.Page(self.site, title) for title in TITLES)
        preloaded = self.site.preloadpages(pages, groupsize=50)
        return sum(len(page.text) for page in preloaded)

    def edits(self) -> int:
        for number in range(EDITS):
            page = self.pywikibot.Page(self.site, edited(number))
            page.text = f"text {time.time_ns()}"
            page.save(summary="bench", quiet=True)
        return EDITS


MADE: dict[str, Callable[[str], Any]] = {
    "ours": Ours,
    "ours async": OursAsync,
    "pywikibot": Pywikibot,
    "mwclient": Mwclient,
    "mwapi": Mwapi,
    "mwapi async": MwapiAsync,
    "httpx": Httpx,
    "httpx async": HttpxAsync,
}


def work(name: str, api: str, log: Path, tasks: list[str]) -> None:
    """Do the tasks with one library; prints a line of JSON."""
    library = MADE[name](api)
    rows = {}
    for task in tasks:
        settle(log)
        before, cpu, begun = requests(log), time.process_time(), time.perf_counter()
        done = getattr(library, task)()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - begun
        settle(log)
        rows[task] = [requests(log) - before, cpu, wall, done]
    os.write(3, json.dumps(rows).encode())


def requests(log: Path) -> int:
    """How many requests came: `php -S` takes one on each connection, and notes that."""
    return log.read_bytes().count(b" Accepted\n")


def settle(log: Path) -> None:
    """Wait until the log holds what has been asked: its writers are other processes."""
    size = -1
    while size != (size := log.stat().st_size):
        time.sleep(0.1)


# -- all of them ----------------------------------------------------------------------


@contextmanager
def forged(wiki: live.LiveWiki) -> Iterator[Path]:
    """A folder with our client of the wiki."""
    with tempfile.TemporaryDirectory() as place:
        generate = ["-m", "mwforge", "generate", wiki.url, "--package", PACKAGE]
        path = str(checkout.ROOT / "generator")
        subprocess.run(
            [sys.executable, *generate],
            cwd=place,
            env={**os.environ, "PYTHONPATH": path},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        yield Path(place)


class Proxy(BaseHTTPRequestHandler):
    """Passes requests on to a server, and keeps the connections that they came by."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body in one piece
    server_address: tuple[str, int]

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        del self.headers["Connection"]
        behind = HTTPConnection(*self.server_address)
        behind.request(self.command, self.path, body, dict(self.headers))
        answer = behind.getresponse()
        content = answer.read()
        behind.close()
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name not in ("Connection", "Content-Length", "Transfer-Encoding"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def kept(api: str) -> Iterator[str]:
    """The address of an API by way of a proxy that keeps connections."""
    address = urlsplit(api)
    behind = {"server_address": (address.hostname, address.port)}
    with ThreadingHTTPServer(("127.0.0.1", 0), type("To", (Proxy,), behind)) as proxy:
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        yield address._replace(netloc=f"127.0.0.1:{proxy.server_port}").geturl()
        proxy.shutdown()


def installed(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"no {name}"


def grow(wiki: live.LiveWiki) -> None:
    """Add the pages whose texts are read."""
    dump = wiki.directory / "bench.xml"
    text = "A text of some length, to be read by many. " * 40
    dump.write_text(live._dump([live._page(title, text) for title in TITLES]))
    live._maintain(wiki.version, wiki.directory, "importDump", "--no-updates", dump)


def measured(
    name: str, api: str, log: Path, folder: Path, tasks: list[str]
) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as scratch:
        own = Path(scratch)
        reading, writing = os.pipe()
        command = [sys.executable, os.path.abspath(__file__), "--worker", name, api]
        run = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3>&{writing}', "sh", *command]
            + [str(log), ",".join(tasks)],
            cwd=own,  # pywikibot leaves files where it runs
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={
                **os.environ,
                "PYTHONPATH": str(folder),
                "PYWIKIBOT_DIR": str(own),
                "PYWIKIBOT_NO_USER_CONFIG": "2",
            },
        )
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            said = answer.read()
        _, problem = run.communicate()
        if run.returncode:
            raise SystemExit(f"{name}: {problem.decode()[-2000:]}")
        rows: dict[str, list[float]] = json.loads(said)
        return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("libraries", nargs="*", help=", ".join(LIBRARIES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tasks", default=",".join(TASKS), help="some of them")
    parser.add_argument("--kept", action="store_true", help="connections are kept")
    parser.add_argument("--worker", nargs=4, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.worker:
        name, api, log, tasks = chosen.worker
        work(name, api, Path(log), tasks.split(","))
        return
    names, tasks = chosen.libraries or LIBRARIES, chosen.tasks.split(",")
    others = [name for name in names if name in ("pywikibot", "mwclient", "mwapi")]
    # httpcore looks for sniffio with each request, which costs most where there is none.
    print("  ".join(map(installed, ("httpx", "sniffio", *others))))
    found: dict[str, list[dict[str, list[float]]]] = {name: [] for name in names}
    with live.running("1.43") as wiki, forged(wiki) as folder, ExitStack() as stack:
        grow(wiki)
        api = stack.enter_context(kept(wiki.api)) if chosen.kept else wiki.api
        for turn in range(chosen.rounds + 1):
            for name in names:
                rows = measured(name, api, wiki.server_log, folder, tasks)
                if turn:  # the first round fills the wiki's caches, and makes the pages
                    found[name].append(rows)
    how = "kept" if chosen.kept else "closed after each request"
    print(f"MediaWiki 1.43, connections {how}, medians of {chosen.rounds} rounds")
    for task in tasks:
        print(f"\n{task:12} {'requests':>9} {'CPU s':>8} {'wall s':>8} {'done':>9}")
        for name in names:
            columns = zip(*(rows[task] for rows in found[name]), strict=True)
            count, cpu, wall, done = map(median, columns)
            print(f"{name:12} {count:9.0f} {cpu:8.3f} {wall:8.2f} {done:9.0f}")


if __name__ == "__main__":
    main()
