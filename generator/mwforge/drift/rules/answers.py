"""Rules about what a module answers, as far as that has been observed.

paraminfo says nothing of answers. Two snapshots share the shapes that ship, so that these rules tell
something only where shapes of a wiki's own are compared (`mwforge observe --check`).
"""

from __future__ import annotations

from ..find.of_answers import apart
from ..pairs import Modules
from .rule import ADDITIVE, BREAKING, Rule

OF_MODULES: tuple[Rule[Modules], ...] = (
    Rule(
        id="answer-key-removed",
        compares="the keys of a module's answers",
        wire=BREAKING,
        source=BREAKING,
        message="answers have no `{value}` any more",
        mirror="answer-key-added",
        find=apart("gone"),
    ),
    Rule(
        id="answer-key-added",
        compares="the keys of a module's answers",
        wire=ADDITIVE,
        source=ADDITIVE,
        message="answers have a new key `{value}`: {new}",
        mirror="answer-key-removed",
        find=apart("new"),
    ),
    Rule(
        id="answer-type-changed",
        compares="the types in a module's answers",
        wire=BREAKING,
        source=BREAKING,
        message="`{value}` in answers changed {change}",
        mirror="answer-type-changed",
        find=apart("type"),
    ),
    Rule(
        id="answer-key-became-optional",
        compares="which keys of a module's answers are always there",
        wire=BREAKING,
        source=BREAKING,
        message="`{value}` is not in every answer any more that was asked for it",
        mirror="answer-key-became-certain",
        find=apart("unsure"),
    ),
    Rule(
        id="answer-key-became-certain",
        compares="which keys of a module's answers are always there",
        wire=ADDITIVE,
        source=ADDITIVE,
        message="`{value}` is in every answer now that is asked for it",
        mirror="answer-key-became-optional",
        find=apart("sure"),
    ),
)
