"""What the rules of answers tell: of each place of a shape, and of nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from shapes.strategies import SHAPES

from mwforge.drift.diff import Change, diff
from mwforge.drift.rules import CATALOGUE
from mwforge.shapes.model import (
    ANYTHING,
    NOTHING,
    OPEN,
    Field,
    Map,
    Record,
    Shape,
    join,
)
from mwforge.shapes.today import settled
from mwforge.snapshot.default import bundled
from mwforge.spec import model
from mwforge.spec.build import build

EVERY = frozenset({ANYTHING})
TEXT, NUMBER = Shape(frozenset({"string"})), Shape(frozenset({"integer"}))


@cache
def spec() -> model.Spec:
    return build(bundled(), shapes={})


def changes(old: Shape, new: Shape) -> tuple[Change, ...]:
    one, other = (replace(spec(), shapes={"edit": shape}) for shape in (old, new))
    return diff(one, other)


def record(**fields: Shape | Field) -> Shape:
    made = {
        key: one if isinstance(one, Field) else Field(one, EVERY, EVERY)
        for key, one in sorted(fields.items())
    }
    return Shape(object=Record(MappingProxyType(made), EVERY))


MAYBE = Field(TEXT, EVERY)
CASES = [
    ("answer-key-removed", record(a=TEXT, b=TEXT), record(a=TEXT), "b"),
    ("answer-key-added", record(a=TEXT), record(a=TEXT, b=NUMBER), "b"),
    ("answer-type-changed", record(a=TEXT), record(a=NUMBER), "a"),
    ("answer-type-changed", record(a=TEXT), record(a=OPEN), "a"),
    ("answer-type-changed", TEXT, NUMBER, "the answer"),
    ("answer-key-became-optional", record(a=TEXT), record(a=MAYBE), "a"),
    ("answer-key-became-certain", record(a=MAYBE), record(a=TEXT), "a"),
]


@pytest.mark.parametrize(("rule", "old", "new", "value"), CASES)
def test_a_rule_tells_its_change(rule: str, old: Shape, new: Shape, value: str) -> None:
    [told] = changes(old, new)
    assert (told.rule, told.module, told.value) == (rule, "edit", value)
    assert (told.wire, told.source) == (CATALOGUE[rule].wire, CATALOGUE[rule].source)
    assert f"`{value}`" in told.message and "{" not in told.message
    [back] = changes(new, old)
    assert back.rule == CATALOGUE[rule].mirror


@pytest.mark.parametrize(
    ("around", "place"),
    [
        (lambda inner: record(edit=inner), "edit.b"),
        (lambda inner: record(edit=Shape(items=inner)), "edit[].b"),
        (lambda inner: record(edit=Shape(object=Map(inner))), "edit.{}.b"),
        (lambda inner: Shape(items=inner), "[].b"),
    ],
)
def test_a_change_is_found_wherever_it_is(around: object, place: str) -> None:
    assert callable(around)
    [told] = changes(around(record(a=TEXT)), around(record(a=TEXT, b=TEXT)))
    assert told.value == place


def test_the_messages_read_well() -> None:
    [gone] = changes(record(a=TEXT), record())
    assert gone.message == "answers have no `a` any more"
    [new] = changes(record(), record(a=Shape(frozenset({"integer", "null"}))))
    assert new.message == "answers have a new key `a`: an integer or null"
    [other] = changes(record(a=TEXT), record(a=Shape(items=TEXT)))
    assert other.message == "`a` in answers changed from a text to a list"


def test_what_ships_tells_nothing_between_two_snapshots() -> None:
    assert diff(build(bundled()), build(bundled())) == ()


@settings(deadline=None)
@given(SHAPES, SHAPES)
def test_what_fits_already_changes_nothing(known: Shape, today: Shape) -> None:
    assert settled(known, NOTHING) == settled(known, known) == known
    assert settled(known, today).open == join(known, today).open
    assert not [
        one
        for one in changes(known, settled(join(known, today), today))
        if one.rule == "answer-key-removed"
    ]
    assert changes(known, known) == ()


def test_a_key_is_gone_where_it_was_promised_and_in_no_answer() -> None:
    known, today = record(a=TEXT, b=TEXT), record(a=TEXT)
    assert settled(known, today) == known
    assert settled(known, today, {"b"}) == today
    [told] = changes(known, settled(known, record(a=TEXT, b=TEXT), {"b"}))
    assert told.rule == "answer-key-became-optional"
    nested = Shape(items=record(x=known))
    found = settled(nested, Shape(items=record(x=today)), {"[].x.b"})
    assert found == Shape(items=record(x=today))
