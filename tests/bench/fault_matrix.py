"""The fault table of tests/faults, run with our clients and with other libraries.

Each library is called as its documentation says, with its own defaults, against the
same server; what it would sleep is only noted down. A cell is

    pass     the caller sees what the row says (any error of the library's own will do
             where ours has a type for it), and so does the server
    FAIL     not so; the list below the matrix says what happened instead
    lacks    the library has no such call or setting
    hangs    no end within the time limit

    pip install --group bench
    python tests/bench/fault_matrix.py [--only NAME] [LIBRARY …]
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import selectors
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import Any

import checkout

sys.path.insert(0, str(checkout.ROOT / "tests"))
from faults.ours import Ours
from faults.run import run
from faults.server import USER
from faults.table import ROWS, Gives, Library, Outcome, Raises, Row, Settings, problems

from mwforge.runtime.errors import ApiError

LIBRARIES = ("ours", "ours async", "pywikibot", "mwclient", "mwapi")
LIMIT = 60.0
"""Seconds that a row may take."""
MEMORY = 50_000_000
"""Bytes that may be held because of an answer of 100 MB."""
CRASHES = (AssertionError, AttributeError, LookupError, NameError, TypeError)
"""What no library raises on purpose."""


class Lacking(Exception):
    """The library has nothing for this."""


def first_title(answer: Any) -> object:
    pages = found(answer, "query", "pages")
    if isinstance(pages, dict):
        pages = list(pages.values())
    return pages[0]["title"] if isinstance(pages, list) else pages


def found(answer: Any, *path: str) -> object:
    """What stands in an answer, or words that it does not: no crash of the library's."""
    for name in path:
        if not isinstance(answer, dict) or name not in answer:
            return f"an answer without {name!r}"
        answer = answer[name]
    return answer


def unencrypted(session: Any) -> None:
    """Let a requests session speak HTTP where HTTPS is said."""
    from requests.adapters import HTTPAdapter

    class Plain(HTTPAdapter):
        def send(self, request: Any, *args: Any, **more: Any) -> Any:
            request.url = request.url.replace("https://", "http://")
            return super().send(request, *args, **more)

    session.mount("https://", Plain())


class Other:
    """What the adapters of the other libraries share."""

    sleeps: list[float]

    def __init__(self) -> None:
        self.sleeps = SLEEPS
        self.sleeps.clear()

    def waits(self) -> list[float]:
        return list(self.sleeps)

    def close(self) -> None:
        pass


class Mwclient(Other):
    def open(self, api: str, settings: Settings) -> None:
        import mwclient  # type: ignore[import-not-found]
        import requests

        if settings.writes_per_minute:
            raise Lacking
        scheme, _, rest = api.partition("://")
        more: dict[str, Any] = {}
        if settings.access_token:
            bearer = f"Bearer {settings.access_token}"
            more["custom_headers"] = {"Authorization": bearer}
        if scheme == "https":
            more["pool"] = requests.Session()
            unencrypted(more["pool"])
        self.site = mwclient.Site(
            rest.partition("/")[0],
            path="/w/",
            scheme=scheme,
            clients_useragent=settings.user_agent,
            connection_options={"timeout": settings.timeout},
            force_login=settings.login,
            **more,
        )

    def login(self, password: str) -> None:
        self.site.login(USER, password)

    def read(self, options: Mapping[str, str]) -> object:
        return first_title(self.site.get("query", prop="info", titles="A", **options))

    def write(self, options: Mapping[str, str]) -> object:
        page = self.site.pages["Sandbox"]
        return found(page.edit("hello", summary="test", **options), "result")

    def upload(self) -> object:
        file = BytesIO(b"hello")
        done = self.site.upload(file, filename="A.png", comment="test")
        return found(done, "result")

    def items(self) -> list[str]:
        return list(self.site.allpages(generator=False))

    def links(self) -> dict[str, list[str]]:
        raise Lacking  # one page at a time only


class Mwapi(Other):
    def open(self, api: str, settings: Settings) -> None:
        import mwapi  # type: ignore[import-not-found]
        import requests

        if settings.writes_per_minute:
            raise Lacking
        session = requests.Session()
        if settings.access_token:
            session.headers["Authorization"] = f"Bearer {settings.access_token}"
        unencrypted(session)
        self.session = mwapi.Session(
            api.removesuffix("/w/api.php"),
            user_agent=settings.user_agent,
            timeout=settings.timeout,
            session=session,
        )

    def login(self, password: str) -> None:
        self.session.login(USER, password)

    def read(self, options: Mapping[str, str]) -> object:
        get = self.session.get
        return first_title(get(action="query", prop="info", titles="A", **options))

    def _token(self) -> str:
        answer = self.session.get(action="query", meta="tokens")
        return str(found(answer, "query", "tokens", "csrftoken"))

    def write(self, options: Mapping[str, str]) -> object:
        token = self._token()
        text = {"title": "Sandbox", "text": "hello", "summary": "test"}
        answer = self.session.post(action="edit", **text, token=token, **options)
        return found(answer, "edit", "result")

    def upload(self) -> object:
        token, post = self._token(), self.session.post
        answer = post(
            action="upload", filename="A.png", upload_file=b"hello", token=token
        )
        return found(answer, "upload", "result")

    def items(self) -> list[str]:
        batches = self.session.get(action="query", list="allpages", continuation=True)
        lists = [batch.get("query", {}).get("allpages", []) for batch in batches]
        return [page["title"] for pages in lists for page in pages]

    def links(self) -> dict[str, list[str]]:
        get = self.session.get
        linked: dict[str, list[str]] = {}
        for batch in get(
            action="query",
            prop="links",
            titles="A|B",
            continuation=True,
            formatversion=2,
        ):
            for page in batch["query"]["pages"]:
                links = page.get("links", [])
                linked[page["title"]] = [each["title"] for each in links]
        return linked


class Pywikibot(Other):
    def open(self, api: str, settings: Settings) -> None:
        if settings.access_token:
            raise Lacking  # OAuth 1 only
        import pywikibot  # type: ignore[import-not-found]
        from pywikibot import config
        from pywikibot.comms import http  # type: ignore[import-not-found]
        from pywikibot.family import AutoFamily  # type: ignore[import-not-found]

        name = f"faulty{time.time_ns()}"  # what it caches is by name
        http.session.cookies.clear()
        unencrypted(http.session)
        config.socket_timeout = settings.timeout
        config.put_throttle = 60 / (settings.writes_per_minute or 1e9)
        config.minthrottle = 0
        config.solve_captcha = False
        config.user_agent_description = settings.user_agent
        family = AutoFamily(name, api)
        config.usernames[name][name] = "Me"
        pywikibot.bot.init_handlers()
        logging.getLogger("pywiki").propagate = True
        self.pywikibot = pywikibot
        self.site = pywikibot.Site(name, family, user="Me" if settings.login else None)

    def login(self, password: str) -> None:
        from pywikibot import config

        folder = Path(os.environ["PYWIKIBOT_DIR"])
        path = folder / "user-password.py"
        path.write_text(f"('Me', BotPassword('bot', {password!r}))\n")
        path.chmod(0o600)
        config.password_file = str(path)
        self.site.login(user="Me")

    def _run(self, **parameters: Any) -> Any:
        return self.site.simple_request(**parameters).submit()

    def read(self, options: Mapping[str, str]) -> object:
        return first_title(
            self._run(action="query", prop="info", titles="A", **options)
        )

    def write(self, options: Mapping[str, str]) -> object:
        if options:
            token = self.site.tokens["csrf"]
            text = {"title": "Sandbox", "text": "hello", "summary": "test"}
            answer = self._run(action="edit", **text, token=token, **options)
            return found(answer, "edit", "result")
        page = self.pywikibot.Page(self.site, "Sandbox")
        page.text = f"hello {time.monotonic_ns()}"
        page.save(summary="test", quiet=True)
        return "Success"

    def upload(self) -> object:
        page = self.pywikibot.FilePage(self.site, "File:A.png")
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            file.write(b"hello")
            file.flush()
            done = self.site.upload(page, source_filename=file.name, comment="test")
        return "Success" if done else "Failure"

    def items(self) -> list[str]:
        from pywikibot.data.api import ListGenerator  # type: ignore[import-not-found]

        pages = ListGenerator("allpages", site=self.site)
        return [page["title"] for page in pages]

    def links(self) -> dict[str, list[str]]:
        from pywikibot.data.api import PropertyGenerator

        pages = PropertyGenerator("links", site=self.site, titles="A|B")
        return {
            page["title"]: [link["title"] for link in page.get("links", [])]
            for page in pages
        }


# -- one library, in a process of its own ---------------------------------------------

SLEEPS: list[float] = []


def made(name: str) -> Library:
    match name:
        case "ours":
            return Ours("sync")
        case "ours async":
            return Ours("async")
        case "mwclient":
            return Mwclient()
        case "mwapi":
            return Mwapi()
        case _:
            return Pywikibot()


def fairly(row: Row, outcome: Outcome) -> Row:
    """A row as it is asked of a library that is not ours: its own errors will do."""
    sees = row.sees
    if isinstance(sees, Raises) and not issubclass(sees.kind, ApiError):
        sees = replace(sees, says="")
    if row.fair is not None and outcome.error is None:
        sees = row.fair
    return replace(row, sees=sees)


def judged(name: str, row: Row) -> tuple[str, str]:
    """A cell of the matrix, and what it is about."""
    if "100 MB" in row.name:
        tracemalloc.start()
    try:
        outcome, wiki = run(row, lambda: made(name))
        f"{outcome.error}"
    except Exception as error:
        return "FAIL", f"its exception cannot be shown: {error!r:.90}"
    peak = tracemalloc.get_traced_memory()[1] if tracemalloc.is_tracing() else 0
    tracemalloc.stop()
    if isinstance(outcome.error, Lacking):
        return "lacks", ""
    if name.startswith("ours"):
        wrong = problems(row, outcome, wiki)
        if isinstance(row.sees, Raises) and type(outcome.error) is not row.sees.kind:
            wrong.append(f"raises {type(outcome.error).__name__}")
    else:
        asked = fairly(row, outcome)
        wrong = problems(asked, outcome, wiki)
        if isinstance(outcome.error, CRASHES):
            wrong.insert(0, f"crashes with {outcome.error!r:.70}")
    if peak > MEMORY:
        wrong.append(f"held {peak / 1e6:.0f} MB")
    saw = f"raises {type(outcome.error).__name__}" if outcome.error else "answers"
    if isinstance(row.sees, Gives) and outcome.error:
        wrong.append(f"{outcome.error!s:.90}")
    return ("FAIL", "; ".join(dict.fromkeys(wrong))) if wrong else ("pass", saw)


def work(name: str) -> None:
    """Judge the rows whose numbers come in, one a line."""
    really = time.sleep

    def sleep(seconds: Any) -> None:
        # The server's own pauses are real.
        if threading.current_thread() is threading.main_thread():
            SLEEPS.append(seconds)
        else:
            really(seconds)

    time.sleep = sleep
    # What a library prints is no answer, and what it asks nobody is there to say.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    questions = os.fdopen(os.dup(0))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for line in questions:
        answers.write(json.dumps(judged(name, ROWS[int(line)])) + "\n")


# -- all of them ----------------------------------------------------------------------


class Worker:
    """A process that judges rows; one that does not come back is begun anew."""

    def __init__(self, name: str, folder: str) -> None:
        self._name = name
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None

    def judge(self, number: int) -> tuple[str, str]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, os.path.abspath(__file__), "--worker", self._name],
                cwd=self._folder,  # pywikibot leaves files where it runs
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env={
                    **os.environ,
                    "PYWIKIBOT_DIR": self._folder,
                    "PYWIKIBOT_NO_USER_CONFIG": "2",
                },
            )
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(f"{number}\n")
        process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            ready = selector.select(LIMIT)
        line = process.stdout.readline() if ready else ""
        if not line:
            self.end()
            return ("FAIL", "the process died") if ready else ("hangs", "")
        cell, why = json.loads(line)
        return cell, why

    def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("libraries", nargs="*", help=", ".join(LIBRARIES))
    parser.add_argument("--only", default="", help="rows whose name holds this")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.worker:
        work(chosen.worker)
        return
    names = chosen.libraries or LIBRARIES
    for name in names:
        if not name.startswith("ours"):
            print(f"{name} {version(name)}", end="  ")
    rows = [number for number, row in enumerate(ROWS) if chosen.only in row.name]
    wide = max(len(ROWS[number].name) for number in rows)
    print("\n\n" + " ".join([" " * wide, *(f"{name:10}" for name in names)]))
    passed = dict.fromkeys(names, 0)
    notes: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        workers = {name: Worker(name, folder) for name in names}
        for number in rows:
            cells = []
            for name, worker in workers.items():
                cell, why = worker.judge(number)
                passed[name] += cell == "pass"
                cells.append(cell)
                if cell == "FAIL":
                    notes.append(f"{ROWS[number].name}: {name}: {why}")
            row = [f"{ROWS[number].name:{wide}}", *(f"{cell:10}" for cell in cells)]
            print(" ".join(row).rstrip(), flush=True)
        for worker in workers.values():
            worker.end()
    counts = [f"{passed[name]}/{len(rows)}" for name in names]
    print(" ".join([f"{'passed':{wide}}", *(f"{each:10}" for each in counts)]))
    print("\nWhat happened instead:\n\n" + "\n".join(notes))


if __name__ == "__main__":
    main()
