"""What real wikis answer fits the types of the client: answers that these were not made from."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fitting import Fit, Types
from forging import forge
from scenario import play
from wiki import (
    ADMIN,
    ADMIN_PASSWORD,
    LiveWiki,
    LiveWikiError,
    Session,
    call,
    log_in,
    running,
)

import mwforge
from mwforge.observing.finding import find
from mwforge.observing.planning import Probe, plan
from mwforge.spec.build import build

SEED = 2026
REQUESTS = 600
"""How many random requests are made of each wiki, by two users."""
MOST_UNKNOWN = 0.003
"""The share of the values that may hold anything unknown."""


@dataclass(frozen=True)
class Told:
    """An answer, and what was asked."""

    params: Mapping[str, str]
    body: object
    raw: object | None = None


def asked(session: Session, params: Mapping[str, str]) -> Told | None:
    """An answer as the engine would get it; None where there is an error."""
    sent = {"errorformat": "plaintext", **params}
    action = sent.pop("action")
    sent.pop("format", None)
    sent.pop("formatversion", None)
    try:
        body = call(session, action, **sent)
    except LiveWikiError:
        return None
    return Told({"action": action, **sent}, body)


def combinations(probes: Sequence[Probe], seed: int) -> Iterator[dict[str, str]]:
    """Random requests: what two or three probes of one module ask, in one."""
    chance = random.Random(seed)
    groups: dict[tuple[str, ...], list[Probe]] = defaultdict(list)
    for probe in probes:
        groups[probe.modules].append(probe)
    names = sorted(groups)
    for _ in range(REQUESTS):
        group = groups[chance.choice(names)]
        chosen = chance.sample(group, min(len(group), chance.randint(2, 3)))
        params: dict[str, str] = {}
        for probe in chosen:
            params |= {
                key: value
                for key, value in probe.params.items()
                if chance.random() < 0.8 or key in ("action", "prop", "list", "meta")
            }
        # The same modules still, whatever was left out.
        yield {**params, **_route(chosen[0].params)}


def _route(params: Mapping[str, str]) -> dict[str, str]:
    route = ("action", "prop", "list", "meta")
    return {key: params[key] for key in route if key in params}


@pytest.fixture(scope="module")
def types(live_wiki: LiveWiki, tmp_path_factory: pytest.TempPathFactory) -> Types:
    folder = tmp_path_factory.mktemp("fitted")
    package = f"fitted{live_wiki.version.replace('.', '')}"
    return Types(forge(mwforge.pull(live_wiki.api), folder, package))


@pytest.fixture(scope="module")
def types_of_the_newest(
    start_once: Callable[[str], LiveWiki], tmp_path_factory: pytest.TempPathFactory
) -> Types:
    folder = tmp_path_factory.mktemp("newest")
    return Types(forge(mwforge.pull(start_once("1.43").api), folder, "newest"))


@pytest.fixture(scope="module")
def still(live_wiki: LiveWiki) -> Iterator[LiveWiki]:
    """A wiki that no other test has changed, so that the same requests find the same."""
    with running(live_wiki.version) as wiki:
        yield wiki


@pytest.fixture(scope="module")
def answers(still: LiveWiki) -> list[Told]:
    """Random answers, of nobody and of an administrator."""
    admin = log_in(still.api, ADMIN, ADMIN_PASSWORD)
    spec = build(mwforge.pull(still.api))

    def ask(params: Mapping[str, str]) -> Mapping[str, Any]:
        told = asked(admin, params)
        body: Any = None if told is None else told.body
        query = body.get("query") if isinstance(body, dict) else None
        return query if isinstance(query, dict) else {}

    found = find(spec, ask, lambda text: None)
    sessions = (Session(still.api), admin)
    return [
        told
        for params in combinations(plan(spec, found), SEED)
        for session in sessions
        if (told := asked(session, params)) is not None
    ]


def listed(fit: Fit) -> str:
    lines = [f"{fit.wrong} of {fit.values} values ({fit.share:.2%})"]
    lines += [f"  {count} {place}" for place, count in fit.places.most_common()]
    lines += [f"  {count} absent {place}" for place, count in fit.absent.most_common()]
    return "\n".join(lines)


def test_random_answers_fit_the_types(types: Types, answers: list[Told]) -> None:
    fit = types.fit(answers)
    print(listed(fit))
    assert fit.values > 3000
    assert fit.share <= MOST_UNKNOWN, listed(fit)


def test_what_was_asked_for_is_there(types: Types, answers: list[Told]) -> None:
    fit = types.fit(answers)
    assert not fit.absent, listed(fit)


def test_answers_of_the_older_wiki_fit_the_types_of_the_newer(
    types_of_the_newest: Types, answers: list[Told]
) -> None:
    fit = types_of_the_newest.fit(answers)
    assert fit.share <= MOST_UNKNOWN, listed(fit)


def test_writes_of_another_scenario_fit_the_types(
    types: Types, live_wiki: LiveWiki
) -> None:
    """The shapes that ship were made of other pages; a wiki of its own, as others read the shared one."""
    with running(live_wiki.version) as wiki:
        told = list(play(wiki, "Another"))
    fit = types.fit(told)
    print(listed(fit))
    assert fit.values > 60
    assert not fit.places, listed(fit)
    assert not fit.absent, listed(fit)


def test_the_types_are_looked_at(types: Types, tmp_path: Path) -> None:
    """What does not fit is told."""
    wrong = [
        Told({"action": "edit"}, {"edit": {"result": 3}}),
        Told({"action": "edit"}, {"edit": {"result": "Success", "nope": 1}}),
        Told(
            {"action": "query", "list": "allpages"},
            {"query": {"allpages": [{"pageid": "1", "ns": 0, "title": "A"}]}},
        ),
    ]
    fit = types.fit(wrong)
    assert (fit.values, fit.wrong) == (3, 3)
    absent = types.fit(
        [Told({"action": "query", "list": "allpages"}, {"query": {"allpages": [{}]}})]
    )
    assert absent.absent.keys() >= {"query+allpages.title", "query+allpages.ns"}
