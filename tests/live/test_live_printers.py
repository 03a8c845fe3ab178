"""Actions that print by themselves: those that overrides.toml names, and none that a real wiki has beside them."""

from __future__ import annotations

import importlib
from typing import Any

import httpx
import pytest
from forging import Forged, forge
from wiki import LiveWiki

import mwforge
from mwforge.spec.examples import parse_query
from mwforge.spec.model import Kind, Module
from mwforge.spec.overrides import overrides

AGENT = "mwforge-tests/1.0 (mwforge@example.org)"
JSON = {"format": "json", "errorformat": "plaintext"}


@pytest.fixture(scope="module")
def made(live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory) -> Forged:
    name = f"printers{live_wiki.version.replace('.', '')}"
    snapshot = mwforge.pull(live_wiki.url)
    return forge(snapshot, tmp_path_factory.mktemp(name), name)


def questions(made: Forged) -> list[tuple[Module, dict[str, str]]]:
    """The examples of all actions that answer a GET, or a bare call of those that have none."""
    return [
        (module, {**parse_query(query), **JSON})
        for module in made.spec.modules
        if module.kind is Kind.ACTION and not module.must_be_posted
        for query in [one.query for one in module.examples] or [f"action={module.name}"]
    ]


def test_no_others_print_or_mind_a_version_of_the_format(
    live_wiki: LiveWiki, made: Forged
) -> None:
    printing, minding = set(), set()
    with httpx.Client(headers={"User-Agent": AGENT}, timeout=60) as http:
        for module, values in questions(made):
            got = http.get(live_wiki.api, params={**values, "formatversion": "2"})
            if "json" not in got.headers["content-type"]:
                printing.add(module.path)
            if "Unrecognized parameter: formatversion" in got.text:
                minding.add(module.path)
    kinds = overrides().response
    raw = {path for path, kind in kinds.items() if kind == "Raw"} & set(made.modules)
    assert printing == raw | {"help"}  # which prints a page, but JSON with `wrap`
    assert minding == {"rsd"}


def test_they_answer_without_a_warning_and_their_errors_are_told(
    live_wiki: LiveWiki, made: Forged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(made.parent)
    package: Any = importlib.import_module(made.package)
    with package.Wiki(user_agent=AGENT) as wiki:
        for method, arguments in (
            (wiki.rsd, {}),
            (wiki.feedrecentchanges, {}),
            (wiki.feedcontributions, {"user": "Admin"}),
            (wiki.help, {}),
        ):
            answer = method(**arguments)
            assert answer.body.lstrip().startswith(b"<")
            assert b"nrecognized parameter" not in answer.body
        actions: Any = importlib.import_module(f"{made.package}.actions")
        nobody = actions.FeedContributions(user="A").also({"user": None})
        with pytest.raises(package.ApiError, match='missingparam: The "user"'):
            wiki(nobody)
        assert wiki.opensearch(search="Spec")[0] == "Spec"
