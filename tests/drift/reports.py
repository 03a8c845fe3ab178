"""Reports to write: of real wikis, of small ones, and of one that means harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from drift.cases import whole
from forging import facts_alone, recording
from small import module, parameter

from mwforge.drift.check import compare
from mwforge.drift.ignore import Ignore
from mwforge.drift.report import Report, Verdict, lines_of
from mwforge.snapshot import dumps

TODAY = date(2026, 5, 4)
KNOWN = Ignore("module-added", "thank*", "nobody uses it here", date(2027, 1, 1))
OVER = Ignore("*", "visualeditor*", "until we have moved on", date(2026, 5, 3))

# What a wiki could call its things to leave the place that a format gives them.
HOSTILE = (
    "<script>alert(1)</script>",
    "a`b``c`*d*_e_[f](javascript:g)",
    "]]> --> </pre></li> &amp; \"'",
    "x\n::error::owned\r\n%0A::warning::,file=y",
    "bell\x07 null\x00 escape\x1b[31m \u202e \ufffe",
    "| a | b |\n|---|---|\n# head",
    "@everyone https://evil.example www.evil.example {{ 7 * 7 }} {% raw %}",
)


@cache
def real() -> Report:
    """1.39 → 1.43 of the stock wiki, with something ignored; and a wiki that is down."""
    old, new = recording("stock139"), facts_alone(recording("stock143"))
    verdict = compare(old, new, name="stock", ignores=[KNOWN, OVER], today=TODAY)
    verdict = replace(verdict, snapshot="api/stock.json", lines=lines_of(dumps(old)))
    return Report((verdict, Verdict("down", error="There is no wiki: try later.")))


@cache
def small() -> Report:
    """A change of each severity."""
    old = whole(
        [
            module("gone", parameter("x")),
            module(
                "edit", parameter("title", required=True), parameter("tags", ["red"])
            ),
        ]
    )
    new = whole(
        [
            module("edit", parameter("title"), parameter("tags", ["red", "blue"])),
            module("fresh", deprecated=True),
            module("query+old", group="list", description="Old."),
        ],
    )
    newer = whole(
        [
            module(
                "edit",
                parameter("title", "integer", description="A number."),
                parameter("tags", ["red", "blue"]),
            ),
            module("fresh", parameter("y", required=True), deprecated=True),
            module("query+old", group="list", description="Old.", deprecated=True),
        ],
    )
    verdicts = (
        compare(old, new, name="one", today=TODAY),
        compare(new, newer, name="two", today=TODAY),
        compare(new, new, name="three", today=TODAY),
    )
    return Report(verdicts)


@cache
def hostile() -> Report:
    """Every name, value and text is one of HOSTILE."""
    old = whole([])
    new = whole([])
    befores, afters = [], []
    for number, text in enumerate(HOSTILE):
        path = f"m{number}{text}".replace("+", "")
        befores.append(
            module(
                path,
                parameter(f"p{text}", ["a", f"v{text}"], description=text),
                parameter(f"q{text}"),
            )
        )
        afters.append(module(path, parameter(f"p{text}", ["a"], default=text)))
    old, new = whole(befores), whole(afters)
    old = replace(old, wiki={**old.wiki, "name": HOSTILE[0], "version": HOSTILE[2]})
    new = replace(new, wiki={**new.wiki, "name": HOSTILE[1], "version": HOSTILE[3]})
    entry = Ignore("parameter-removed", "m0*", HOSTILE[0])
    past = Ignore(HOSTILE[1], HOSTILE[2], HOSTILE[3], date(2020, 1, 1))
    verdict = compare(old, new, name=HOSTILE[0], ignores=[entry, past], today=TODAY)
    verdict = replace(verdict, snapshot=HOSTILE[5])
    return Report((verdict, Verdict(HOSTILE[3], error=HOSTILE[4])))
