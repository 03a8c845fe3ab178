"""The sentence that tells a change: a rule's message, filled with facts, in no more than 200 characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from .pairs import Fact
from .plain import shown

LONGEST = 200
"""How many characters a message has at most, before it is marked up."""

_SHORTEST = 16  # what a fact gets at least
_FIELD = re.compile(r"`\{(\w+)\}`|\{(\w+)\}")

Spell = Callable[[str], str]


def filled(template: str, facts: Mapping[str, Fact], name: Spell, text: Spell) -> str:
    """A template with its fields replaced, cut where it would be longer than `LONGEST`.

    `name` spells what stands between backticks there, and the items of lists; `text` the rest.
    `change` is made from the facts `old` and `new`.
    """
    for room in (LONGEST, 160, 120, 80):
        plain = _filled(template, facts, lambda one: f"`{one}`", str, room)
        if len(plain) <= LONGEST:
            break
    return _filled(template, facts, name, text, room)


def _filled(
    template: str, facts: Mapping[str, Fact], name: Spell, text: Spell, room: int
) -> str:
    fields = [one[1] or one[2] for one in _FIELD.finditer(template)]
    room -= len(_FIELD.sub("", template))
    share = max(_SHORTEST, room // max(1, len(fields)))
    told = {key: shown(spelled(facts[key]), share) for key in fields if key != "change"}
    rest = max(_SHORTEST, room - sum(map(len, told.values())))

    def fill(found: re.Match[str]) -> str:
        if found[2] == "change":
            return "".join(_change(facts["old"], facts["new"], name, text, rest))
        return name(told[found[1]]) if found[1] else text(told[found[2]])

    return _FIELD.sub(fill, template)


def spelled(fact: Fact) -> str:
    match fact:
        case None:
            return "none"
        case bool():
            return "yes" if fact else "no"
        case tuple():
            return "/".join(spelled(one) for one in fact)
        case _:
            return str(fact) or "(empty)"


def _change(old: Fact, new: Fact, name: Spell, text: Spell, room: int) -> Iterator[str]:
    """What became of a fact: `from OLD to NEW`, or what a list gained and lost."""
    if not (_is_list(old) or _is_list(new)):
        half = max(_SHORTEST, (room - len("from  to ")) // 2)
        before = _apart(spelled(old), spelled(new), half)
        after = _apart(spelled(new), spelled(old), half)
        yield f"from {text(before)} to {text(after)}"
        return
    items, now = _items(old), _items(new)
    changes = (
        ("added", [one for one in now if one not in items]),
        ("removed", [one for one in items if one not in now]),
    )
    parts = [(word, found) for word, found in changes if found]
    if not parts:
        yield "(the same items in another order)"
        return
    share = (room - 4) // len(parts)
    told = (f"{word} {_listed(found, name, share - 9)}" for word, found in parts)
    yield f"({'; '.join(told)})"


def _apart(one: str, other: str, longest: int) -> str:
    """A text cut to a length so that what tells it from another one stays in sight."""
    if len(one) <= longest:
        return shown(one, longest)
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), len(other))
    start = max(0, at - longest // 3)
    return shown(f"…{one[start:]}" if start else one, longest)


def _is_list(fact: Fact) -> bool:
    return isinstance(fact, tuple) or (isinstance(fact, str) and "|" in fact)


def _items(fact: Fact) -> list[str]:
    """The items of a list, or of values that stand between pipes."""
    match fact:
        case tuple():
            return [spelled(one) for one in fact]
        case str() if fact:
            return fact.split("|")
        case _:
            return []


def _listed(items: list[str], name: Spell, room: int) -> str:
    """As many items as there is room for, at least one, and how many there are beside."""
    told: list[str] = []
    for item in items:
        left = len(items) - len(told)
        more = len(f" and {left} more") if left > 1 else 0
        piece = shown(item, max(_SHORTEST, room - more - 4))
        if told and (len(piece) + 4 + more > room or piece.endswith("…")):
            return f"{', '.join(told)} and {left} more"
        told.append(name(piece))
        room -= len(piece) + 4
    return ", ".join(told)
