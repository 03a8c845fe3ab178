"""On what it depends whether a key is there: what was asked, a flag beside it, another parameter.

Worked out from all the objects that were met at one place; nothing is guessed from names but which
flags can stand in for a key (`userhidden` for `user`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ..shapes.places import places
from .tally import Seen

MOST: Final = 4
"""No more flags or parameters than these explain one key; what needs more depends on data."""
TWICE: Final = 2
"""What was met less often than this explains nothing."""


@dataclass(frozen=True, slots=True)
class Condition:
    """When a key is there; the words are those of shapes.model.Field."""

    seen: frozenset[str]
    sure: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    needs: frozenset[str] | None = None


def asked_for(met: Iterable[Seen]) -> frozenset[str]:
    """The values of `prop` under which objects were met."""
    return frozenset(value for one in met for value in one.asked.values)


def conditions(
    met: Counter[Seen],
    flags: Collection[str],
    modes: frozenset[str],
    *,
    parameters: bool,
) -> dict[str, Condition]:
    """The condition of each key.

    Args:
        met: the objects of one place.
        flags: keys that were never anything but true.
        modes: parameters with which the module answers something else (places.toml).
        parameters: whether other parameters may explain a key; deep within an answer
            they only seem to.
    """
    usual = _those(met, lambda one: not one.asked.parameters & modes)
    off = modes if usual and len(usual) < len(met) else frozenset[str]()
    usual = usual or met
    found: dict[str, Condition] = {}
    for key in sorted({key for one in met for key in one.keys}):
        one = _condition(key, usual, flags, parameters=parameters)
        found[key] = replace(one, without=one.without | off)
    everything, usually = asked_for(met), asked_for(usual)
    if everything != usually:
        for key, one in found.items():
            if one.seen == usually:
                found[key] = replace(one, seen=everything)
    return dict(_hideable(found, flags))


def _condition(
    key: str, met: Counter[Seen], flags: Collection[str], *, parameters: bool
) -> Condition:
    about = met
    needs: frozenset[str] | None = None
    if parameters and key not in flags:
        states = places().states
        have = _those(met, lambda one: key in one.keys)
        lack = _those(met, lambda one: key not in one.keys and not one.flags & states)
        needs = _needed(have, lack)
        if needs is not None:
            sent = needs
            about = _those(met, lambda one: bool(one.asked.parameters & sent))
    seen = _owners(key, about, asked_for(met))
    if seen is None:  # never alone, so that nobody can tell what brought it
        return Condition(asked_for(met))
    if key in flags:
        return Condition(seen)
    about = _those(about, lambda one: bool(one.asked.values & seen))
    one = _explained(key, seen, about, flags, parameters=parameters)
    if one.needs is None:
        one = replace(one, needs=needs)
    # What says nothing for certain has no conditions either.
    return one if one.sure else Condition(seen)


def _owners(
    key: str, met: Counter[Seen], everything: frozenset[str]
) -> frozenset[str] | None:
    """The values of `prop` that bring a key, told from the requests with a single one.

    None where it came with several of them only; `everything` where none of them matters.
    """
    alone: dict[str, bool] = {}
    for one in met:
        if len(one.asked.values) == 1:
            [value] = one.asked.values
            alone[value] = alone.get(value, False) or key in one.keys
    values = frozenset(value for value, there in alone.items() if there)
    # What is there when nothing is asked for is there in any case.
    if "" in values or (len(alone) > 1 and len(values) == len(alone)):
        return everything
    return values or None


def _explained(
    key: str,
    seen: frozenset[str],
    about: Counter[Seen],
    flags: Collection[str],
    *,
    parameters: bool,
) -> Condition:
    """Why a key was missing where it was; what is left unexplained depends on data."""
    states = places().states
    have = _those(about, lambda one: key in one.keys)
    lack = _those(about, lambda one: key not in one.keys and one.whole)
    unless = {flag for one in lack for flag in one.flags & states}
    lack = _those(lack, lambda one: not one.flags & states)
    without, needs = frozenset[str](), None
    if parameters and lack:
        without, rest = _parameters_of(lack, have)
        if rest and (needs := _needed(have, lack)) is not None:
            without, rest = frozenset(), Counter()
        if rest:
            hiding, hidden = _flags_for(key, have, lack)
            without, rest = _parameters_of(hidden, have)
            if rest and (needs := _needed(have, hidden)) is not None:
                without, rest = frozenset(), Counter()
            unless |= hiding
        lack = rest
    elif lack:
        hiding, lack = _flags_for(key, have, lack)
        unless |= hiding
    shy = frozenset(value for one in lack for value in one.asked.values)
    return Condition(seen, seen - shy, frozenset(unless), without, needs)


def _flags_for(
    key: str, have: Counter[Seen], lack: Counter[Seen]
) -> tuple[frozenset[str], Counter[Seen]]:
    """The flags that stand in for a key, and where none of them did."""
    unless: set[str] = set()
    beside, few = _counted(have, lambda one: one.flags), 0.5 * max(1, have.total())
    while lack and len(unless) < MOST:
        seen = _counted(lack, lambda one: filter(_may_stand_in, one.flags))
        rare = [
            (_hides(flag, key), count, flag)
            for flag, count in seen.items()
            if beside[flag] < few
        ]
        if not rare:
            break
        _, _, flag = max(rare)
        unless.add(flag)
        lack = Counter({one: n for one, n in lack.items() if flag not in one.flags})
    return frozenset(unless), lack


def _may_stand_in(flag: str) -> bool:
    return flag.endswith(("hidden", "missing")) or flag in places().flags


def _parameters_of(
    lack: Counter[Seen], have: Counter[Seen]
) -> tuple[frozenset[str], Counter[Seen]]:
    """The parameters that take a key away: sent wherever it was missing, never where it was there."""
    there = {word for one in have for word in one.asked.parameters}
    chosen: set[str] = set()
    while lack and len(chosen) < MOST:
        words = _counted(lack, lambda one: one.asked.parameters - there)
        if not words:
            break
        word = _most_common(words)
        if words[word] < TWICE:
            break
        chosen.add(word)
        lack = _without(word, lack)
    return frozenset(chosen), lack


def _needed(have: Counter[Seen], lack: Counter[Seen]) -> frozenset[str] | None:
    """The parameters of which one was sent wherever a key was there, and none where it was missing."""
    if lack.total() < TWICE:
        return None
    never = {word for one in lack for word in one.asked.parameters}
    rest = have
    chosen: set[str] = set()
    while rest and len(chosen) < MOST:
        words = _counted(rest, lambda one: one.asked.parameters - never)
        if not words:
            return None
        word = _most_common(words)
        if words[word] < TWICE:
            return None
        chosen.add(word)
        rest = _without(word, rest)
    return frozenset(chosen) if chosen and not rest else None


def _those(met: Counter[Seen], wanted: Callable[[Seen], bool]) -> Counter[Seen]:
    return Counter({one: count for one, count in met.items() if wanted(one)})


def _without(word: str, met: Counter[Seen]) -> Counter[Seen]:
    return _those(met, lambda one: word not in one.asked.parameters)


def _counted(
    met: Counter[Seen], words: Callable[[Seen], Iterable[str]]
) -> Counter[str]:
    """How many objects have each word."""
    found: Counter[str] = Counter()
    for one, count in met.items():
        for word in words(one):
            found[word] += count
    return found


def _most_common(words: Counter[str]) -> str:
    """The commonest word; a parameter's name before `name=value`, then by the alphabet."""
    return min(words, key=lambda word: (-words[word], "=" in word, word))


def _hideable(
    found: dict[str, Condition], flags: Collection[str]
) -> Iterator[tuple[str, Condition]]:
    """What a `…hidden` flag of the same values stands for can be hidden, even if none was met."""
    hiding = [flag for flag in found if flag in flags and flag.endswith("hidden")]
    for key, one in found.items():
        further = {
            flag
            for flag in hiding
            if one.sure and one.seen <= found[flag].seen and _hides(flag, key)
        }
        yield key, replace(one, unless=one.unless | further)


def _hides(flag: str, key: str) -> bool:
    """Whether a flag's name tells that it hides a key: `userhidden` hides `user` and `userid`."""
    what = flag.removesuffix("hidden")
    if what == flag or not what:
        return False
    return key in flag or what in key or (what == "text" and key.startswith("content"))
