"""How much CPU time a client spends of its own, over a wiki whose answers cost nothing.

Two bars: going through 100,000 rows of a list costs at most 1.3 times what httpx and json
alone take for the same answers, and 10,000 titles that the wiki normalizes at most twice as
much as 10,000 that need it not. The answers are ready bytes, sent by another process over
connections that stay open.

`python tests/bench/own_work.py [ROUNDS]`
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import multiprocessing
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import Any, Final
from urllib.parse import parse_qsl, unquote_plus, urlsplit

import checkout  # noqa: F401
import httpx

from mwforge.render.python import render_client
from mwforge.snapshot import bundled, digest
from mwforge.spec.build import build

AGENT: Final = "mwforge-bench/1.0 (mwforge@example.org)"
ROWS, BATCH = 100_000, 500
TITLES: Final = 10_000


def row(number: int) -> dict[str, Any]:
    return {"pageid": number + 1, "ns": 0, "title": f"Page number {number:06}"}


def batch(start: int) -> bytes:
    """A batch of allpages, from this row on."""
    answer: dict[str, Any] = {"batchcomplete": True}
    rows = [row(number) for number in range(start, start + BATCH)]
    if start + BATCH < ROWS:
        further = {"apcontinue": str(start + BATCH), "continue": "-||"}
        answer["continue"] = further
    return json.dumps({**answer, "query": {"allpages": rows}}).encode()


def pages(titles: list[str]) -> bytes:
    """The pages of titles, which MediaWiki writes with a capital and no underscores."""
    steps, found = [], []
    for number, title in enumerate(titles):
        known = (title[0].upper() + title[1:]).replace("_", " ")
        if known != title:
            steps.append({"fromencoded": False, "from": title, "to": known})
        found.append({**row(number), "title": known, "pageid": int(known[-6:]) + 1})
    query = {"normalized": steps, "pages": found} if steps else {"pages": found}
    return json.dumps({"batchcomplete": True, "query": query}).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        form = self.rfile.read(length).decode()
        asked = dict(parse_qsl(urlsplit(self.path).query + "&" + form))
        if "titles" in asked:
            body = pages(unquote_plus(asked["titles"]).split("|"))
        elif asked.get("meta") == "userinfo":
            body = b'{"query":{"userinfo":{"rights":[]}}}'
        else:
            body = batch(int(asked.get("apcontinue", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def log_message(self, format: str, *args: object) -> None:
        pass


def serve(told: Connection) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.send(server.server_port)
        server.serve_forever()


def bare(api: str) -> int:
    """The rows, by httpx and json alone."""
    values = {"action": "query", "list": "allpages", "aplimit": "max"}
    values |= {"format": "json", "formatversion": "2"}
    more: Mapping[str, str] | None = {}
    count = 0
    with httpx.Client(headers={"User-Agent": AGENT}) as http:
        while more is not None:
            answer = json.loads(http.get(api, params={**values, **more}).content)
            count += sum(1 for _ in answer["query"]["allpages"])
            more = answer.get("continue")
    return count


def bare_async(api: str) -> int:
    values = {"action": "query", "list": "allpages", "aplimit": "max"}
    values |= {"format": "json", "formatversion": "2"}

    async def run() -> int:
        more: Mapping[str, str] | None = {}
        count = 0
        async with httpx.AsyncClient(headers={"User-Agent": AGENT}) as http:
            while more is not None:
                got = await http.get(api, params={**values, **more})
                answer = json.loads(got.content)
                count += sum(1 for _ in answer["query"]["allpages"])
                more = answer.get("continue")
        return count

    return asyncio.run(run())


def cases(package: Any) -> dict[str, Callable[[str], int]]:
    def ours(api: str) -> int:
        with package.Wiki(user_agent=AGENT, api=api) as wiki:
            return sum(1 for _ in wiki.query.allpages())

    def ours_async(api: str) -> int:
        async def run() -> int:
            count = 0
            async with package.AsyncWiki(user_agent=AGENT, api=api) as wiki:
                async for _ in wiki.query.allpages():
                    count += 1
            return count

        return asyncio.run(run())

    def titles(form: str) -> Callable[[str], int]:
        asked = [form.format(number) for number in range(TITLES)]

        def run(api: str) -> int:
            with package.Wiki(user_agent=AGENT, api=api) as wiki:
                found = wiki.query.info(titles=asked).by_title()
                return sum(1 for title in asked if found[title]["title"])

        return run

    return {
        "rows, httpx and json": bare,
        "rows, a client": ours,
        "rows, httpx and json, async": bare_async,
        "rows, a client, async": ours_async,
        "titles as the wiki writes them": titles("Page number {:06}"),
        "titles that it normalizes": titles("page_number_{:06}"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    rounds = parser.parse_args().rounds
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    api = f"http://127.0.0.1:{ours.recv()}/api.php"
    with tempfile.TemporaryDirectory() as place:
        snapshot = bundled()
        tree = render_client(
            build(snapshot), package="ownwork", digest=digest(snapshot)
        )
        for path, text in tree.items():
            file = Path(place) / "ownwork" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        sys.path.insert(0, place)
        times: dict[str, list[float]] = {}
        for turn in range(rounds + 1):
            for name, run in cases(importlib.import_module("ownwork")).items():
                start = time.process_time()
                count = run(api)
                spent = time.process_time() - start
                if count != (TITLES if name.startswith("titles") else ROWS):
                    raise SystemExit(f"{name}: {count} results")
                if turn:  # the first one only warms up
                    times.setdefault(name, []).append(spent)
    server.terminate()
    print(f"CPU time, s, medians of {rounds} rounds\n")
    print(f"{'':34} {'CPU':>7} {'ratio':>6} {'bar':>5}")
    middles = [(name, median(each)) for name, each in times.items()]
    for (first, base), (second, middle), bar in zip(
        middles[::2], middles[1::2], (1.3, 1.3, 2.0), strict=True
    ):
        print(f"{first:34} {base:7.3f}")
        print(f"{second:34} {middle:7.3f} {middle / base:6.2f} {bar:5.1f}")


if __name__ == "__main__":
    main()
