"""Looking around on a wiki, and asking it, with answers of every kind."""

from __future__ import annotations

import html
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, cast

import pytest
import small

from mwforge.errors import MwforgeError
from mwforge.observing.answer import Answer
from mwforge.observing.asking import FAILURES, REFUSALS, Voice, ask, tree
from mwforge.observing.finding import TITLES, Found, find
from mwforge.observing.novelty import facts
from mwforge.observing.planning import Probe
from mwforge.pulling import TooMuch, Wiki
from mwforge.runtime.session import DEFAULTS
from mwforge.snapshot import bundled
from mwforge.spec.build import build
from mwforge.spec.model import Spec

STOCK = build(bundled())
NO_RAW = small.spec(small.module("look"))
REFUSED = {"errors": [{"code": "no", "text": "No."}]}


class Fake:
    """A wiki that answers as a function says; it remembers what it was asked."""

    def __init__(self, answer: Callable[[Mapping[str, str]], Any]) -> None:
        self.asked: list[dict[str, str]] = []
        self._answer = answer

    def answer(self, params: Mapping[str, str], *, prints: bool = False) -> Any:
        self.asked.append(dict(params))
        found = self._answer(params)
        if prints:
            shown = html.escape(json.dumps({"_type": "assoc"}))
            return {"html": f"<pre><span>{shown}</span></pre>", "status": 200}
        return found


def probes(number: int, group: str = "") -> list[Probe]:
    return [
        Probe({"action": "look", "n": str(at)}, ("look",), "", group or str(at))
        for at in range(number)
    ]


def run(
    wiki: Fake,
    some: Sequence[Probe],
    spec: Spec = NO_RAW,
    done: Sequence[Answer] = (),
    requests: int | None = None,
    voices: Sequence[str] = ("",),
) -> list[Answer]:
    kept: list[Answer] = []
    ask(
        some,
        [Voice(who, cast("Wiki", wiki)) for who in voices],
        spec,
        done=done,
        keep=kept.append,
        pace=0,
        sleep=lambda seconds: None,
        requests=requests,
    )
    return kept


def test_everybody_asks_everything_in_order() -> None:
    wiki = Fake(lambda params: {"look": params["n"]})
    kept = run(wiki, probes(3), voices=("", "Me"))
    assert [(one.who, one.params["n"]) for one in kept] == [
        ("", "0"), ("Me", "0"), ("", "1"), ("Me", "1"), ("", "2"), ("Me", "2"),
    ]  # fmt: skip
    assert kept[0] == Answer("", {**DEFAULTS, **probes(1)[0].params}, {"look": "0"})


@pytest.mark.parametrize("budget", range(7))
def test_a_budget_is_kept_and_a_second_run_goes_on(budget: int) -> None:
    wiki = Fake(lambda params: {"look": params["n"]})
    first = run(wiki, probes(3), requests=budget, voices=("", "Me"))
    assert len(wiki.asked) == len(first) == budget
    second = run(wiki, probes(3), done=first, voices=("", "Me"))
    whole = run(
        Fake(lambda params: {"look": params["n"]}), probes(3), voices=("", "Me")
    )
    assert [*first, *second] == whole
    assert len(wiki.asked) == 6


def test_the_metadata_is_asked_for_where_something_is_new() -> None:
    wiki = Fake(lambda params: {"look": {"a": 1} if params["n"] < "2" else {"b": "x"}})
    kept = run(wiki, probes(4), STOCK)
    assert [one.raw for one in kept] == [
        {"_type": "assoc"},
        None,
        {"_type": "assoc"},
        None,
    ]
    assert [one.get("format") for one in wiki.asked] == [
        None, "rawfm", None, None, "rawfm", None,
    ]  # fmt: skip
    # The second run knows what the first has seen.
    again = Fake(lambda params: {"look": {"a": 2}})
    assert [one.raw for one in run(again, probes(6), STOCK, done=kept)] == [None, None]


def test_metadata_counts_for_the_budget() -> None:
    wiki = Fake(lambda params: {"look": {f"a{params['n']}": 1}})
    for budget in range(8):
        wiki.asked.clear()
        run(wiki, probes(4), STOCK, requests=budget)
        assert len(wiki.asked) == budget


def test_refusals_are_answers_and_end_what_is_alike() -> None:
    wiki = Fake(lambda params: REFUSED)
    kept = run(wiki, [*probes(5, "same"), *probes(1, "other")])
    # The request of the other group is one that was made.
    assert len(kept) == REFUSALS + 1
    assert kept[0].body == REFUSED
    once_let_in = Fake(lambda params: {"look": 1} if params["n"] == "1" else REFUSED)
    assert len(run(once_let_in, probes(5, "same"))) == 5


def test_one_voice_may_be_refused_and_the_other_not() -> None:
    nobody, user = Fake(lambda params: REFUSED), Fake(lambda params: {"look": 1})
    kept: list[Answer] = []
    ask(
        probes(5, "same"),
        [Voice("", cast("Wiki", nobody)), Voice("Me", cast("Wiki", user))],
        NO_RAW,
        done=(),
        keep=kept.append,
        pace=0,
        sleep=lambda seconds: None,
    )
    assert (len(nobody.asked), len(user.asked)) == (REFUSALS, 5)


def test_a_wiki_that_falls_silent_is_left_alone() -> None:
    def silent(params: Mapping[str, str]) -> Any:
        raise TooMuch("it answers HTTP 500")

    wiki = Fake(silent)
    with pytest.raises(MwforgeError, match="HTTP 500"):
        run(wiki, probes(50))
    assert len(wiki.asked) == FAILURES

    def now_and_then(params: Mapping[str, str]) -> Any:
        return {"look": 1} if int(params["n"]) % FAILURES == 0 else silent(params)

    wiki = Fake(now_and_then)
    kept = run(wiki, probes(20))
    # What was not answered is asked again by the next run.
    assert (len(kept), len(wiki.asked)) == (20 // FAILURES, 20)
    assert len(run(Fake(lambda params: {"look": 1}), probes(20), done=kept)) == 16


def test_the_pace_is_kept() -> None:
    waits: list[float] = []
    wiki = Fake(lambda params: {"look": 1})
    ask(
        probes(3), [Voice("", cast("Wiki", wiki))], NO_RAW,
        done=(), keep=lambda one: None, pace=1000, sleep=waits.append,
    )  # fmt: skip
    assert [round(one, -1) for one in waits] == [1000, 2000]


@pytest.mark.parametrize("odd", [None, [], {}, {"html": 5}, {"html": "<b>no</b>"}])
def test_metadata_that_is_none_is_left_out(odd: Any) -> None:
    assert tree(odd) is None


def test_facts_are_places_and_types() -> None:
    body = {"pages": [{"ns": 0, "a": None}, {"ns": "x"}], "12": {}, "13": {"b": True}}
    assert set(facts(body, "m")) == {
        ("m", "{}"),
        ("m", "pages", "[]"),
        ("m", "pages", "[]", "{}"),
        ("m", "pages", "[]", "ns", "int"),
        ("m", "pages", "[]", "ns", "str"),
        ("m", "pages", "[]", "a", "NoneType"),
        ("m", "#", "{ }"),
        ("m", "#", "{}"),
        ("m", "#", "b", "bool"),
    }


# -- looking around ---------------------------------------------------------------


def test_nothing_is_found_on_a_wiki_that_refuses_everything() -> None:
    found = find(STOCK, lambda params: {}, lambda text: None)
    assert found.pages == ()
    assert found.missing
    assert 5 < len(found.titles) < TITLES


KEYS = (
    *("title", "user", "name", "type", "action", "params", "ns", "pageid", "rcid"),
    *("category", "size", "subcats", "mime", "prefix", "language", "redirect", "ids"),
    *("propname", "contentmodel", "lastrevid", "filekey", "hidden", "mainpage"),
)


def odd(dice: random.Random, depth: int = 0) -> Any:
    """JSON of any kind, with names that mean something to who looks around."""
    kind = dice.randrange(4 if depth > 4 else 7)
    if kind == 4:
        return [odd(dice, depth + 1) for _ in range(dice.randrange(4))]
    if kind > 4:
        names = dice.sample(KEYS, dice.randrange(len(KEYS)))
        return {name: odd(dice, depth + 1) for name in names}
    return [
        None,
        dice.random() < 0.5,
        dice.randrange(-2, 9),
        "A|b"[: dice.randrange(4)],
    ][kind]


@pytest.mark.parametrize("seed", range(40))
def test_whatever_it_is_answered_it_finds_texts(seed: int) -> None:
    dice = random.Random(seed)

    def answer(params: Mapping[str, str]) -> Mapping[str, Any]:
        names = {*params.values(), "pages", "general", "interwikimap"}
        return {name: odd(dice, dice.randrange(3)) for name in sorted(names)}

    found = find(STOCK, answer, lambda text: None)
    assert Found.of_json(json.loads(json.dumps(found.as_json()))) == found
    assert len(found.titles) <= TITLES
    for values in asdict(found).values():
        assert all(isinstance(one, str) and "|" not in one for one in values)


def test_a_look_around_only_reads() -> None:
    asked: list[Mapping[str, str]] = []

    def nothing(params: Mapping[str, str]) -> Mapping[str, Any]:
        asked.append(params)
        return {}

    find(STOCK, nothing, lambda text: None)
    assert 15 < len(asked) < 60
    for params in asked:
        assert params["action"] == "query"
        assert set(params) & {"list", "prop", "meta"}
