"""`mwforge observe` on real wikis: it reads, it can be stopped, it comes to the same."""

from __future__ import annotations

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from wiki import LiveWiki

import mwforge
from mwforge.observing.answer import Answer
from mwforge.observing.keeping import read
from mwforge.shapes import store
from mwforge.shapes.model import Field, Record, Shape

PASSING = {
    "objectcache": "caches and sessions, which any reader begins",
    "job": "what waits to be done later, such as refreshing a cache",
    "querycache_info": "when a cached list was made",
    "module_deps": "what a page's scripts are made of",
    "page": "page_links_updated and page_touched, as a page is parsed for the first time",
    "user": "user_touched and user_token, as somebody logs in",
    "l10n_cache": "texts of the interface",
}
"""Tables that any reader changes, each with what it holds."""


def tables(wiki: LiveWiki) -> dict[str, list[Any]]:
    """Every row of a wiki, by table."""
    found: dict[str, list[Any]] = {}
    connection = sqlite3.connect(wiki.directory / "data" / "wiki.sqlite", timeout=30)
    connection.text_factory = bytes
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    for (name,) in names:
        table = name.decode()
        rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        found[table] = sorted(rows, key=repr)
    connection.close()
    return found


def command(wiki: LiveWiki, *more: str) -> list[str]:
    return [sys.executable, "-m", "mwforge", "observe", wiki.url, *more]


def observe(
    wiki: LiveWiki, folder: Path, *more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(wiki, *more),
        cwd=folder,
        env={**os.environ, "MWFORGE_PASSWORD": wiki.bot_password},
        capture_output=True,
        encoding="utf-8",
        timeout=900,
    )


def told(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_wiki_is_the_same_afterwards(fresh: LiveWiki, tmp_path: Path) -> None:
    before = tables(fresh)
    user = ("--user", fresh.bot_user)
    result = told(observe(fresh, tmp_path, "-o", "w.json", "--costly", "--json", *user))
    assert result["left"] == 0
    assert result["modules"] > 70
    after = tables(fresh)
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= PASSING.keys()
    # Of the pages and users nothing else than that.
    for table, key in (("page", 5), ("user", 1)):
        assert len(before[table]) == len(after[table]), key


def test_two_runs_come_to_the_same_bytes(fresh: LiveWiki, tmp_path: Path) -> None:
    for name in ("one", "two"):
        told(observe(fresh, tmp_path, "-o", f"{name}.json", "--json"))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    # With nothing left to ask, a run makes no request and changes nothing.
    again = told(observe(fresh, tmp_path, "-o", "one.json", "--json"))
    assert (again["requests"], again["left"], again["changed"]) == (0, 0, False)


def test_a_budget_is_spent_best_first_and_gone_on_with(
    fresh: LiveWiki, tmp_path: Path
) -> None:
    small = told(
        observe(fresh, tmp_path, "-o", "w.json", "--requests", "300", "--json")
    )
    assert small["requests"] == 300
    assert small["left"] > 1000
    first = (tmp_path / "w.answers.jsonl").read_bytes()
    whole = told(observe(fresh, tmp_path, "-o", "w.json", "--json"))
    assert (tmp_path / "w.answers.jsonl").read_bytes().startswith(first)
    assert whole["left"] == 0
    # A tenth of the requests find nine tenths of the modules.
    assert small["modules"] >= 0.9 * whole["modules"]


def kept(folder: Path) -> tuple[Answer, ...]:
    found = read(folder / "w.answers.jsonl")
    return found.answers if found else ()


def wait_for_answers(folder: Path, number: int) -> None:
    deadline = time.monotonic() + 120
    while len(kept(folder)) < number:
        assert time.monotonic() < deadline, "it does not ask"
        time.sleep(0.05)


def test_killed_at_any_moment_it_goes_on(fresh: LiveWiki, tmp_path: Path) -> None:
    arguments = command(fresh, "-o", "w.json", "--requests", "120")
    for number in (1, 20, 45):
        running_ = subprocess.Popen(
            arguments,
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for_answers(tmp_path, number)
        running_.kill()
        running_.wait()
        assert len(kept(tmp_path)) >= number
        assert not (tmp_path / "w.json").exists()
    done = told(observe(fresh, tmp_path, "-o", "w.json", "--requests", "50", "--json"))
    assert done["requests"] == 50
    json.loads((tmp_path / "w.json").read_bytes())
    answers = kept(tmp_path)
    assert len(answers) == done["answered"]
    asked = [tuple(sorted(one.params.items())) for one in answers]
    assert len(set(asked)) == len(asked), "nothing is asked twice"


def test_ctrl_c_keeps_what_there_is(fresh: LiveWiki, tmp_path: Path) -> None:
    asking = subprocess.Popen(
        command(fresh, "-o", "w.json"),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    wait_for_answers(tmp_path, 10)
    asking.send_signal(signal.SIGINT)
    out, err = asking.communicate(timeout=60)
    assert (asking.returncode, out) == (130, "")
    assert "is kept" in err
    assert "Traceback" not in err
    assert len(kept(tmp_path)) >= 10


def test_a_bar_shows_what_is_left_on_a_terminal_alone(
    fresh: LiveWiki, tmp_path: Path
) -> None:
    arguments = command(fresh, "-o", "w.json", "--requests", "5")
    ours, theirs = pty.openpty()
    done = subprocess.Popen(arguments, cwd=tmp_path, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    while True:
        try:
            some = os.read(ours, 4096)
        except OSError:  # the terminal is closed
            break
        if not some:
            break
        seen += some
    assert done.wait(timeout=60) == 0
    assert b"asking" in seen
    quiet = observe(fresh, tmp_path, "-o", "w.json", "--requests", "5")
    assert (quiet.returncode, quiet.stderr) == (0, "")


def test_a_dry_run_lists_what_is_asked(fresh: LiveWiki, tmp_path: Path) -> None:
    listed = told(observe(fresh, tmp_path, "-o", "w.json", "--dry-run", "--json"))
    assert list(tmp_path.iterdir()) == []
    told(observe(fresh, tmp_path, "-o", "w.json", "--requests", "40", "--json"))
    planned = [one["params"] for one in listed]
    for answer in kept(tmp_path):
        assert {k: answer.params[k] for k in planned[0] if k == "action"}
        own = {
            name: value
            for name, value in answer.params.items()
            if name not in ("format", "formatversion", "errorformat")
        }
        assert own in planned
    lines = observe(fresh, tmp_path, "--dry-run").stdout.splitlines()
    assert len(lines) == len(planned)
    assert all(line.startswith("action=") for line in lines)


def test_secrets_stay_with_the_wiki(fresh: LiveWiki, tmp_path: Path) -> None:
    user = ("--user", fresh.bot_user)
    told(observe(fresh, tmp_path, "-o", "w.json", "--requests", "700", "--json", *user))
    answers = kept(tmp_path)
    assert {one.who for one in answers} == {"", fresh.admin}
    tokens = [
        token
        for one in answers
        if isinstance(one.body, dict)
        for name, token in one.body.get("query", {}).get("tokens", {}).items()
    ]
    assert tokens
    assert set(tokens) == {""}
    for name in ("w.json", "w.answers.jsonl"):
        text = (tmp_path / name).read_text()
        assert fresh.bot_password not in text
        assert fresh.admin_password not in text
    mode = (tmp_path / "w.answers.jsonl").stat().st_mode
    assert mode & 0o077 == 0


def test_programs_ask_too(fresh: LiveWiki, tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    done = mwforge.observe(fresh.url, output=path, requests=20)
    assert (done.asked, done.path) == (20, path)
    planned = mwforge.planned(fresh.url, output=path)
    assert len(planned) > 2000


def test_check_tells_what_has_changed_since(fresh: LiveWiki, tmp_path: Path) -> None:
    same = observe(fresh, tmp_path, "--check", "--requests", "60")
    assert (same.returncode, same.stderr) == (0, ""), same.stdout
    assert not list(tmp_path.iterdir())
    # As if the wiki had once answered otherwise.
    known = store.with_shipped(None)["query+allpages"]
    assert isinstance(known.object, Record)
    fields = {key: one for key, one in known.object.fields.items() if key != "ns"}
    every = known.object.asked
    fields["colour"] = Field(Shape(frozenset({"string"})), every, every)
    fields["title"] = Field(Shape(frozenset({"integer"})), every, every)
    changed = {"query+allpages": Shape(object=Record(fields, every))}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "shipped", lambda: changed)
        report = mwforge.recheck(fresh.url, requests=200, pace=0)
    told = {(one.rule, one.value) for one in report.verdicts[0].changes}
    assert told == {
        ("answer-key-removed", "colour"),
        ("answer-key-added", "ns"),
        ("answer-type-changed", "title"),
    }
    assert report.exit_code == 1
