"""What holds of every diff: nothing is lost, nothing is invented, and the way back is the mirror."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

import pytest
from forging import WIKIS, recording
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small import module, parameter, spec

from mwforge.drift.diff import Change, diff
from mwforge.drift.rules import CATALOGUE
from mwforge.drift.severity import Severity
from mwforge.snapshot import Snapshot, bundled
from mwforge.spec.build import build
from mwforge.spec.model import Spec
from mwforge.spec.types import is_open

Raw: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str]
"""A rule, a module and a parameter."""

# Real modules of every kind, few enough to be built many times.
SOME = frozenset(
    {
        *("main", "query", "json", "edit", "login", "logout", "clientlogin", "tag"),
        *("query+allpages", "query+siteinfo", "query+users", "query+categories"),
        *("feedrecentchanges", "emailuser", "setpagelanguage", "rollback"),
    }
)


@cache
def some() -> Snapshot:
    whole = bundled()
    return replace(
        whole, modules=tuple(one for one in whole.modules if one["path"] in SOME)
    )


@cache
def built() -> Spec:
    return build(some())


class Mutable:
    """The wiki's modules, to be changed in place, and how to choose among them."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.modules: list[Raw] = copy.deepcopy([dict(one) for one in some().modules])
        for module in self.modules:
            for one in module["parameters"]:
                one |= {
                    "multi": one.get("multi", False),
                    "required": one.get("required", False),
                }

    def module(self, fits: Callable[[Raw], bool] = lambda _: True) -> Raw:
        found = [
            one
            for one in self.modules
            if one["path"] not in ("main", "query") and fits(one)
        ]
        return self.choose.choice(found)

    def parameter(self, fits: Callable[[Raw], bool]) -> tuple[Raw, Raw]:
        found = [
            (module, one)
            for module in self.modules
            if module["path"] not in ("main", "query")
            for one in module["parameters"]
            if fits(one) and "templatevars" not in one
        ]
        return self.choose.choice(found)

    def built(self) -> Spec:
        return build(replace(some(), modules=tuple(self.modules)))


def plain(one: Raw) -> bool:
    """Nothing but a free text."""
    return (
        one["type"] in ("string", "text")
        and not one["multi"]
        and not one["required"]
        and "tokentype" not in one
        and "default" not in one
    )


Mutator: TypeAlias = Callable[[Mutable], Told]
MUTATORS: dict[str, Mutator] = {}


def mutator(made: Mutator) -> Mutator:
    MUTATORS[made.__name__] = made
    return made


def flag_of_module(name: str, on: str, off: str) -> None:
    def toggle(wiki: Mutable) -> Told:
        module = wiki.module(lambda one: "classname" in one)
        now = not module.pop(name, False)
        if now:
            module[name] = True
        return on if now else off, module["path"], ""

    MUTATORS[f"toggle {name}"] = toggle


flag_of_module("deprecated", "module-deprecated", "module-undeprecated")
flag_of_module("internal", "module-internal", "module-public")
flag_of_module("mustbeposted", "post-required", "post-optional")
flag_of_module("writerights", "write-gained", "write-lost")
flag_of_module("readrights", "read-right-gained", "read-right-lost")
flag_of_module("generator", "generator-gained", "generator-lost")


def flag_of_parameter(
    name: str, on: str, off: str, fits: Callable[[Raw], bool] = lambda _: True
) -> None:
    def toggle(wiki: Mutable) -> Told:
        module, one = wiki.parameter(fits)
        one[name] = not one.get(name, False)
        return on if one[name] else off, module["path"], one["name"]

    MUTATORS[f"toggle {name}"] = toggle


flag_of_parameter("required", "became-required", "became-optional", plain)
flag_of_parameter("deprecated", "parameter-deprecated", "parameter-undeprecated")
flag_of_parameter(
    "sensitive",
    "became-sensitive",
    "became-insensitive",
    lambda one: one["type"] != "password",
)
flag_of_parameter("multi", "multi-gained", "multi-lost", plain)
flag_of_parameter("mustExist", "existence-required", "existence-optional")
flag_of_parameter("allowsduplicates", "duplicates-kept", "duplicates-dropped")


@mutator
def remove_module(wiki: Mutable) -> Told:
    module = wiki.module()
    wiki.modules.remove(module)
    return "module-removed", module["path"], ""


@mutator
def add_module(wiki: Mutable) -> Told:
    module = {**wiki.module(lambda one: "+" not in one["path"]), "classname": "ApiNew"}
    wiki.modules.append({**module, "path": "brandnew", "name": "brandnew"})
    return "module-added", "brandnew", ""


@mutator
def rename_module(wiki: Mutable) -> Told:
    module = wiki.module(lambda one: one["group"] == "action")
    path = module["path"]
    module["path"] = module["name"] = f"{path}2"
    return "module-renamed", path, ""


@mutator
def disable_module(wiki: Mutable) -> Told:
    module = wiki.module()
    module |= {"classname": "ApiDisabled", "parameters": [], "templatedparameters": []}
    return "module-disabled", module["path"], ""


@mutator
def change_prefix(wiki: Mutable) -> Told:
    module = wiki.module()
    module["prefix"] += "z"
    return "prefix-changed", module["path"], ""


@mutator
def move_to_another_group(wiki: Mutable) -> Told:
    module = wiki.module(lambda one: one["group"] in ("list", "prop", "meta"))
    names = ["list", "prop", "meta"]
    query = next(one for one in wiki.modules if one["path"] == "query")
    target = wiki.choose.choice([name for name in names if name != module["group"]])
    for parameter in query["parameters"]:
        if parameter["name"] in names:
            parameter["submodules"].pop(module["name"], None)
            if parameter["name"] == target:
                parameter["submodules"][module["name"]] = module["path"]
    module["group"] = target
    return "kind-changed", module["path"], ""


@mutator
def change_the_class_s_capitals(wiki: Mutable) -> Told:
    module = wiki.module()
    name = module["name"]
    module["classname"] = f"Api{name[0].upper()}{name[1].upper()}{name[2:].lower()}"
    return "python-class-changed", module["path"], ""


@mutator
def change_module_help(wiki: Mutable) -> Told:
    module = wiki.module()
    module["description"] += " And more."
    return "module-help-changed", module["path"], ""


@mutator
def change_help_urls(wiki: Mutable) -> Told:
    module = wiki.module()
    module["helpurls"] = [*module["helpurls"], "https://example.org"]
    return "help-urls-changed", module["path"], ""


@mutator
def change_examples(wiki: Mutable) -> Told:
    module = wiki.module()
    example = {"query": f"action={module['name']}", "description": "An example."}
    module["examples"] = [*module["examples"], example]
    return "examples-changed", module["path"], ""


@mutator
def change_source(wiki: Mutable) -> Told:
    module = wiki.module()
    module["source"] += "Ext"
    return "source-changed", module["path"], ""


@mutator
def toggle_dynamic_parameters(wiki: Mutable) -> Told:
    module = wiki.module()
    if module.pop("dynamicparameters", None) is None:
        module["dynamicparameters"] = True
        return "dynamic-parameters-gained", module["path"], ""
    return "dynamic-parameters-lost", module["path"], ""


@mutator
def remove_parameter(wiki: Mutable) -> Told:
    module, one = wiki.parameter(plain)
    module["parameters"].remove(one)
    return "parameter-removed", module["path"], one["name"]


@mutator
def remove_required_parameter(wiki: Mutable) -> Told:
    module, one = wiki.parameter(
        lambda one: one["required"] and "tokentype" not in one and "default" not in one
    )
    module["parameters"].remove(one)
    return "required-parameter-removed", module["path"], one["name"]


def new_parameter(wiki: Mutable, **more: Any) -> tuple[Raw, Raw]:
    module = wiki.module(lambda one: not one["classname"].endswith("ApiDisabled"))
    one = {"name": "brand-new", "index": 999, "type": "string", "multi": False}
    one |= {"required": False, **more}
    module["parameters"].append(one)
    return module, one


@mutator
def add_parameter(wiki: Mutable) -> Told:
    module, one = new_parameter(wiki)
    return "parameter-added", module["path"], one["name"]


@mutator
def add_required_parameter(wiki: Mutable) -> Told:
    module, one = new_parameter(wiki, required=True)
    return "required-parameter-added", module["path"], one["name"]


@mutator
def add_token(wiki: Mutable) -> Told:
    module, one = new_parameter(wiki, required=True, tokentype="csrf")
    return "token-added", module["path"], one["name"]


@mutator
def remove_token(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: "tokentype" in one)
    module["parameters"].remove(one)
    return "token-removed", module["path"], one["name"]


@mutator
def change_token(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: "tokentype" in one)
    one["tokentype"] += "2"
    return "token-type-changed", module["path"], one["name"]


@mutator
def template_a_parameter(wiki: Mutable) -> Told:
    module, one = wiki.parameter(plain)
    module["parameters"].remove(one)
    templated = {**one, "name": f"{one['name']}-{{slot}}"}
    templated["templatevars"] = {"slot": "slots"}
    module["templatedparameters"] = [*module["templatedparameters"], templated]
    return "parameter-templated", module["path"], one["name"]


@mutator
def narrow_type(wiki: Mutable) -> Told:
    module, one = wiki.parameter(plain)
    one["type"] = wiki.choose.choice(["integer", "timestamp", "user", "title", "limit"])
    return "type-narrowed", module["path"], one["name"]


@mutator
def widen_type(wiki: Mutable) -> Told:
    module, one = wiki.parameter(
        lambda one: one["type"] in ("integer", "namespace", "user", "title", "limit")
    )
    one["type"] = "string"
    return "type-widened", module["path"], one["name"]


@mutator
def change_type(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: one["type"] in ("boolean", "integer"))
    one["type"] = "upload"
    return "type-changed", module["path"], one["name"]


def enumerated(one: Raw) -> bool:
    return (
        isinstance(one["type"], list)
        and len(one["type"]) > 2
        and "submodules" not in one
    )


def rule_of_values(module: Raw, one: Raw, verb: str) -> str:
    open_ = is_open(module["path"], one["name"])
    return f"{'configured-' if open_ else ''}value-{verb}"


@mutator
def remove_value(wiki: Mutable) -> Told:
    module, one = wiki.parameter(enumerated)
    one["type"].remove(wiki.choose.choice(one["type"]))
    return rule_of_values(module, one, "removed"), module["path"], one["name"]


@mutator
def add_value(wiki: Mutable) -> Told:
    module, one = wiki.parameter(enumerated)
    one["type"].append("brand new")
    return rule_of_values(module, one, "added"), module["path"], one["name"]


@mutator
def deprecate_value(wiki: Mutable) -> Told:
    module, one = wiki.parameter(
        lambda one: enumerated(one) and "deprecatedvalues" not in one
    )
    one["deprecatedvalues"] = [one["type"][0]]
    return "value-deprecated", module["path"], one["name"]


@mutator
def make_a_value_internal(wiki: Mutable) -> Told:
    module, one = wiki.parameter(
        lambda one: enumerated(one) and "internalvalues" not in one
    )
    one["internalvalues"] = [one["type"][-1]]
    return "value-internal", module["path"], one["name"]


@mutator
def change_all_value(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: bool(one["multi"]) and enumerated(one))
    if one.pop("allspecifier", None) is None:
        one["allspecifier"] = "*"
        return "all-value-added", module["path"], one["name"]
    return "all-value-removed", module["path"], one["name"]


@mutator
def lower_limit(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: one["type"] == "limit" and "max" in one)
    one["max"] -= 1
    return "limit-lowered", module["path"], one["name"]


@mutator
def raise_limit(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: one["type"] == "limit" and "max" in one)
    one["highmax"] = int(one.get("highmax") or one["max"]) + 1
    return "limit-raised", module["path"], one["name"]


@mutator
def raise_minimum(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: one["type"] in ("integer", "limit"))
    one["min"] = one.get("min", 0) + 1
    return "minimum-raised", module["path"], one["name"]


@mutator
def set_maximum(wiki: Mutable) -> Told:
    module, one = wiki.parameter(
        lambda one: one["type"] == "integer" and "max" not in one
    )
    one["max"] = 9
    return "maximum-lowered", module["path"], one["name"]


@mutator
def lower_value_count(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: bool(one["multi"]) and "lowlimit" in one)
    one["lowlimit"] -= 1
    return "value-count-lowered", module["path"], one["name"]


@mutator
def set_max_bytes(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: plain(one) and "maxbytes" not in one)
    one["maxbytes"] = 255
    return "bytes-lowered", module["path"], one["name"]


@mutator
def set_max_chars(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: plain(one) and "maxchars" not in one)
    one["maxchars"] = 255
    return "characters-lowered", module["path"], one["name"]


@mutator
def change_default(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: "default" in one)
    one["default"] = f"{one['default']}9"
    return "default-changed", module["path"], one["name"]


@mutator
def remove_form(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: bool(one.get("subtypes")))
    one["subtypes"] = one["subtypes"][1:]
    return "form-removed", module["path"], one["name"]


@mutator
def change_parameter_help(wiki: Mutable) -> Told:
    module, one = wiki.parameter(lambda one: "description" in one)
    one["description"] += " And more."
    return "parameter-help-changed", module["path"], one["name"]


seeds = st.integers(0, 2**32)


@pytest.mark.parametrize("name", MUTATORS)
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=seeds)
def test_every_mutation_is_told_under_its_own_rule(name: str, seed: int) -> None:
    wiki = Mutable(random.Random(seed))
    told = MUTATORS[name](wiki)
    found = [
        (one.rule, one.module, one.parameter) for one in diff(built(), wiki.built())
    ]
    assert told in found
    # And nothing of a module that was left alone, but for what hangs on a removed or renamed one.
    others = {module for _, module, _ in found} - {told[1], "main", "query"}
    assert not others or told[0] in ("module-removed", "module-renamed", "module-added")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=seeds, names=st.lists(st.sampled_from(sorted(MUTATORS)), max_size=6))
def test_the_way_back_mirrors_the_way_there(seed: int, names: list[str]) -> None:
    wiki = Mutable(random.Random(seed))
    for name in names:
        try:
            MUTATORS[name](wiki)
        except IndexError:
            pass  # an earlier mutation took what this one needs
    new = wiki.built()
    assert mirrored(diff(built(), new)) == plainly(diff(new, built()))


def plainly(changes: tuple[Change, ...]) -> Counter[tuple[str, ...]]:
    return Counter((one.rule, str(one.old), str(one.new)) for one in changes)


def mirrored(changes: tuple[Change, ...]) -> Counter[tuple[str, ...]]:
    return Counter(
        (CATALOGUE[one.rule].mirror, str(one.new), str(one.old)) for one in changes
    )


@pytest.mark.parametrize("wiki", WIKIS)
def test_a_recorded_wiki_has_not_drifted_from_itself(wiki: str) -> None:
    snapshot = recording(wiki)
    shuffled = list(snapshot.modules)
    random.Random(4).shuffle(shuffled)
    again = replace(snapshot, modules=tuple(shuffled))
    assert diff(build(snapshot), build(again)) == ()


@pytest.mark.slow
def test_the_recordings_mirror_each_other() -> None:
    specs = [build(recording(wiki)) for wiki in WIKIS]
    for one in specs:
        for other in specs:
            assert mirrored(diff(one, other)) == plainly(diff(other, one))


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_break_between_recordings_has_a_witness(wiki: str) -> None:
    base = build(bundled())
    for change in diff(build(recording(wiki)), base):
        assert bool(change.witnesses) == (change.severity is Severity.BREAKING), change


def test_configuration_is_told_apart() -> None:
    """Tags, groups, skins, languages, rights: never worse than configuration."""
    wiki = Mutable(random.Random(1))
    touched: set[Told] = set()
    for module in wiki.modules:
        for one in module["parameters"]:
            if is_open(module["path"], one["name"]) and isinstance(one["type"], list):
                one["type"] = [*one["type"][1:], "made by an admin"]
                touched.add(("configured-value-added", module["path"], one["name"]))
    assert len(touched) > 3
    found = diff(built(), wiki.built())
    assert {one.severity for one in found} <= {
        Severity.CONFIGURATION,
        Severity.BREAKING,
    }
    assert touched <= {(one.rule, one.module, one.parameter) for one in found}
    assert all(one.severity is Severity.CONFIGURATION for one in found), found


def test_the_name_of_an_open_list_of_values_is_configuration_too() -> None:
    """A wiki's second tag gives the list a name, its sixty-first takes it away."""
    wikis = [
        spec(module("edit", parameter("tags", [f"tag {n:02}" for n in range(count)])))
        for count in (1, 2, 61)
    ]
    for old in wikis:
        for new in wikis:
            for change in diff(old, new):
                assert change.severity is Severity.CONFIGURATION
