"""Every rule of the catalogue: what triggers it, what nearly does, and what it says."""

from __future__ import annotations

import dataclasses
import string

import pytest
from drift.cases import BY_RULE, CASES, Case, changes, whole
from small import module, parameter

from mwforge.drift.rules import CATALOGUE
from mwforge.drift.severity import Severity
from mwforge.drift.witness import Call, Refusal, Takeover
from mwforge.spec import model

cases = pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])


def test_every_rule_has_its_case() -> None:
    # Those of answers compare what no snapshot holds: test_drift_answers.py.
    of_answers = {rule for rule in CATALOGUE if rule.startswith("answer-")}
    assert sorted(BY_RULE) == sorted(CATALOGUE.keys() - of_answers)
    assert len(BY_RULE) == len(CASES)


@cases
def test_a_rule_tells_its_change_and_no_near_one(case: Case) -> None:
    old, new, near = case.snapshots()
    told = [one for one in changes(old, new) if one.rule == case.rule]
    place = (case.module, case.parameter)
    assert [(one.module, one.parameter) for one in told] == [place]
    if case.value:
        assert told[0].value == case.value
    assert case.rule not in {one.rule for one in changes(old, near)}


@cases
def test_a_wiki_has_not_drifted_from_itself(case: Case) -> None:
    for snapshot in case.snapshots():
        assert changes(snapshot, snapshot) == ()


@cases
def test_the_way_back_is_the_mirror(case: Case) -> None:
    old, new, near = case.snapshots()
    for one, other in ((old, new), (old, near)):
        there = sorted(
            (CATALOGUE[each.rule].mirror, str(each.new), str(each.old))
            for each in changes(one, other)
        )
        back = sorted(
            (each.rule, str(each.old), str(each.new)) for each in changes(other, one)
        )
        assert there == back


@cases
def test_severities_are_those_of_the_catalogue(case: Case) -> None:
    rule = CATALOGUE[case.rule]
    old, new, _ = case.snapshots()
    [told] = [one for one in changes(old, new) if one.rule == case.rule]
    assert (told.wire, told.source) == (
        rule.wire,
        rule.source,
    ), "the case is a weak one"


@cases
def test_a_breaking_change_has_its_witnesses(case: Case) -> None:
    old, new, _ = case.snapshots()
    for told in changes(old, new):
        refused = any(isinstance(one, Refusal) for one in told.witnesses)
        called = any(isinstance(one, Call | Takeover) for one in told.witnesses)
        assert called == (told.source is Severity.BREAKING), told
        assert refused == (told.wire is Severity.BREAKING), told


@cases
def test_a_message_is_one_line_that_names_what_changed(case: Case) -> None:
    old, new, _ = case.snapshots()
    [told] = [one for one in changes(old, new) if one.rule == case.rule]
    assert told.message and "{" not in told.message.replace("{slot}", "")
    assert "\n" not in told.message
    if case.parameter and not case.rule.startswith("python-"):
        assert case.parameter in told.message


def test_mirrors_are_mutual_and_messages_have_known_fields() -> None:
    for rule in CATALOGUE.values():
        assert CATALOGUE[rule.mirror].mirror == rule.id
        fields = {name for _, name, _, _ in string.Formatter().parse(rule.message)}
        assert fields <= {None, "parameter", "value", "old", "new", "change"}


def test_fingerprints_are_stable_and_each_its_own() -> None:
    """They stand in users' files: a change of this test breaks those."""
    old, new, _ = BY_RULE["value-removed"].snapshots()
    [told] = changes(old, new)
    assert told.fingerprint == "2b35cacd70260dd5"
    seen = {
        one.fingerprint: one for case in CASES for one in changes(*case.snapshots()[:2])
    }
    identities = {
        (one.rule, one.module, one.parameter, one.value)
        for case in CASES
        for one in changes(*case.snapshots()[:2])
    }
    assert len(seen) == len(identities)


# What a diff leaves alone, and why.
NOT_COMPARED = {
    "Module": {
        "parent_arguments": "they have the names of the parent's parameters, which are compared",
        "path": "it is what modules are matched by",
        "name": "the last part of the path",
        "group": "what it selects shows in the kind and the route",
        "classname": "an internal name of PHP; its capitals show in the class's name",
        "parent": "it shows in the path",
        "result": "mwforge's own knowledge, the same on both sides",
        "spread": "as above",
        "answer": "as above",
        "media_types": "as above",
        "undivided": "as above",
        "counting": "as above; the parameter and its limits are compared as such",
    },
    "Parameter": {
        "name": "it is what parameters are matched by",
        "also": "mwforge's own knowledge, the same on both sides",
        "divided": "as above; how many values are taken is compared",
    },
    "Spec": {
        "notes": "what mwforge did not understand",
        "shapes": "what was observed, which `observe --check` compares with today's answers",
    },
}


def test_no_field_of_the_spec_is_forgotten() -> None:
    """A field that the spec learns must be compared, or stand above with the reason."""
    known = {
        "Module": {
            *("prefix", "kind", "source", "names", "route", "parameters", "help"),
            *("help_urls", "examples", "read_rights", "write_rights", "must_be_posted"),
            *("internal", "deprecated", "generator", "disabled", "dynamic", "extra"),
            *("source_name", "licence", "licence_link", "unknown"),
        },
        "Parameter": {
            *("wire", "argument", "type", "multi", "required", "help", "default"),
            *("deprecated", "sensitive", "token", "all_value", "multi_limits"),
            *("duplicates", "minimum", "maximums", "max_bytes", "max_chars"),
            *("subtypes", "must_exist", "variables", "info", "enforce_range"),
            *("unknown",),
        },
        "Spec": {"wiki", "namespaces", "modules"},
    }
    for kind in (model.Module, model.Parameter, model.Spec):
        fields = {one.name for one in dataclasses.fields(kind)}
        assert fields == known[kind.__name__] | NOT_COMPARED[kind.__name__].keys()


def test_several_values_where_there_was_one_are_no_lower_count() -> None:
    one = parameter("x", lowlimit=50, highlimit=500)
    old, new = ([module("act", {**one, "multi": multi})] for multi in (False, True))
    assert [each.rule for each in changes(whole(old), whole(new))] == ["multi-gained"]
    assert [each.rule for each in changes(whole(new), whole(old))] == ["multi-lost"]


def test_a_class_that_serves_several_modules_renames_none() -> None:
    """Which of them became which cannot be told."""
    old = [module(name, classname="ApiSame") for name in ("one", "two")]
    new = [module(name, classname="ApiSame") for name in ("three", "four")]
    rules = [each.rule for each in changes(whole(old), whole(new))]
    assert sorted(rules) == ["module-added"] * 2 + ["module-removed"] * 2


def test_a_disabled_module_is_told_once() -> None:
    facts = {"mustbeposted": True, "readrights": True, "description": "Words."}
    old = [module("act", parameter("x"), parameter("y", required=True), **facts)]
    new = [module("act", classname="ApiDisabled")]
    rules = [each.rule for each in changes(whole(old), whole(new))]
    assert rules == ["module-disabled"]
