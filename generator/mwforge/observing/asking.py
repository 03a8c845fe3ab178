"""Making the requests of a plan, and keeping what comes of each."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from mwforge.errors import MwforgeError
from mwforge.pulling import TooMuch, Unsuitable, Wiki
from mwforge.runtime.session import DEFAULTS
from mwforge.runtime.waiting import Pace
from mwforge.spec.model import Spec

from .answer import Answer
from .novelty import Fact, facts
from .planning import Probe

REFUSALS: Final = 2
"""After so many refusals of a group's first probes the rest of it is not asked."""
FAILURES: Final = 5
"""After so many requests one after the other that nothing answers, it is no use."""
RAW: Final = {"format": "rawfm", "wrappedhtml": "1"}
"""The format that shows ApiResult's metadata (ApiFormatRaw), as HTML in JSON."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who asks: nobody (''), or a user, through a session of their own."""

    who: str
    wiki: Wiki


@dataclass(slots=True)
class State:
    """How far the asking has come.

    Attributes:
        left: how many requests may still be made; None for any number.
        asked: how many were made.
        known: what was seen so far, to tell what is new.
        refused: how often a voice was refused within a group.
        admitted: the voices and groups that were not refused every time.
        failed: how many requests in a row were not answered.
        left_over: how many probes a voice was neither answered nor refused beforehand.
    """

    left: int | None = None
    asked: int = 0
    known: set[Fact] = field(default_factory=set)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    admitted: set[tuple[str, str]] = field(default_factory=set)
    failed: int = 0
    left_over: int = 0

    def spent(self) -> bool:
        return self.left is not None and self.asked >= self.left


def ask(
    probes: Iterable[Probe],
    voices: Sequence[Voice],
    spec: Spec,
    *,
    done: Sequence[Answer],
    keep: Callable[[Answer], None],
    pace: float,
    sleep: Callable[[float], None],
    requests: int | None = None,
) -> State:
    """Ask all probes in their order, each by all voices, until the budget is spent.

    What an earlier run was answered is not asked again, but counts for what is new.

    Args:
        done: the answers of an earlier run.
        keep: takes each answer as soon as it is there.
        pace: seconds between two requests.
        requests: how many may be made; None for any number.

    Raises:
        MwforgeError: the wiki does not answer any more.
    """
    answered = {_key(one.who, one.params): one for one in done}
    raw = _shows_metadata(spec)
    turns = Pace(pace)
    state = State(requests)

    def make(voice: Voice, params: Mapping[str, str], prints: bool = False) -> Any:
        _, rest = turns.reserve()
        if rest > 0:
            sleep(rest)
        state.asked += 1
        return voice.wiki.answer(params, prints=prints)

    for probe in probes:
        for voice in voices:
            group = (voice.who, probe.group)
            if group not in state.admitted and state.refused[group] >= REFUSALS:
                continue
            answer = answered.get(_key(voice.who, probe.params))
            if answer is None:
                answer = (
                    None if state.spent() else _answer(make, voice, probe, raw, state)
                )
                if answer is None:
                    state.left_over += 1
                    continue
                keep(answer)
            _learn(answer, probe, group, state)
    return state


def _answer(
    make: Callable[..., Any], voice: Voice, probe: Probe, raw: bool, state: State
) -> Answer | None:
    """Ask once, and for the metadata too where the answer shows something new."""
    try:
        body = make(voice, probe.params)
        state.failed = 0
    except (TooMuch, Unsuitable) as error:
        state.failed += 1
        if state.failed >= FAILURES:
            raise MwforgeError(f"{error} ({FAILURES} requests failed.)") from error
        return None
    metadata = None
    new = not _facts(body, probe) <= state.known
    if raw and new and not refusal(body) and not state.spent():
        try:
            metadata = tree(make(voice, {**probe.params, **RAW}, prints=True))
        except (TooMuch, Unsuitable):
            metadata = None
    params = {**DEFAULTS, **probe.params}
    return Answer(voice.who, params, body, metadata)


def _learn(answer: Answer, probe: Probe, group: tuple[str, str], state: State) -> None:
    if refusal(answer.body):
        state.refused[group] += 1
    else:
        state.admitted.add(group)
        state.known |= _facts(answer.body, probe)


def _facts(body: object, probe: Probe) -> set[Fact]:
    return set(facts(body, *probe.modules))


def refusal(body: object) -> bool:
    """Whether an answer is an error of the API's."""
    return isinstance(body, dict) and ("errors" in body or "error" in body)


def _key(who: str, params: Mapping[str, str]) -> tuple[str, frozenset[tuple[str, str]]]:
    own = {name: value for name, value in params.items() if name not in DEFAULTS}
    return who, frozenset(own.items())


def _shows_metadata(spec: Spec) -> bool:
    return any(
        module.path == "rawfm"
        and any(p.name == "wrappedhtml" for p in module.parameters)
        for module in spec.modules
    )


def tree(document: object) -> object | None:
    """Return the metadata that `rawfm` shows as a page: JSON in HTML in JSON."""
    page = document.get("html") if isinstance(document, dict) else None
    if not isinstance(page, str):
        return None
    try:
        found: object = json.loads(html.unescape(re.sub("<[^>]*>", "", page)))
    except (ValueError, RecursionError):
        return None
    return found
