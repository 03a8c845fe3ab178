"""What is asked of a wiki: everything that reads, nothing else, in an order that can be cut anywhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from importlib import resources
from typing import Any

import pytest
import small
from forging import recording
from hostile import snapshots
from hypothesis import HealthCheck, given, settings

from mwforge.observing.finding import Found
from mwforge.observing.planning import Probe, Stage, plan
from mwforge.observing.safety import readable
from mwforge.observing.seeds import table
from mwforge.observing.starting import fill
from mwforge.snapshot import Snapshot
from mwforge.spec.build import build
from mwforge.spec.model import Enumeration, Kind, Spec
from mwforge.spec.overrides import is_named

RECORDED = (
    *("stock138", "stock139", "stock140", "stock141", "stock142", "stock143"),
    *("stock144", "wmf143"),
)
EVERYTHING = Found(**{one.name: (f"{one.name} A", "B") for one in fields(Found)})
SESSIONS = {"login", "clientlogin", "logout", "linkaccount", "createaccount"}
UNDECLARED = {"echomarkseen", "query+oath", "centralauthtoken", "purge", "cspreport"}
"""Modules that do more than look, whatever paraminfo says of them."""


@cache
def spec_of(wiki: str) -> Spec:
    return build(recording(wiki))


def asked_of(
    snapshot: Snapshot, params: Mapping[str, str]
) -> Iterator[Mapping[str, Any]]:
    """The modules that a request asks, by paraminfo alone, main and formats left out."""
    modules = {str(one["path"]): one for one in snapshot.modules}
    todo = [("main", "")]
    while todo:
        path, prefix = todo.pop()
        module = modules[path]
        yield module
        for parameter in module["parameters"]:
            below = parameter.get("submodules")
            wire = f"{prefix}{module.get('prefix', '')}{parameter['name']}"
            if isinstance(below, dict) and wire in params:
                more = prefix + str(parameter.get("submoduleparamprefix", ""))
                todo += [(below[one], more) for one in params[wire].split("|") if one]


def flagged(module: Mapping[str, Any], *names: str) -> list[str]:
    return [name for name in names if module.get(name) not in (None, False)]


def assert_harmless(snapshot: Snapshot, probe: Probe, *, costly: bool) -> None:
    for module in asked_of(snapshot, probe.params):
        if module["path"] == "main":
            continue
        assert not flagged(module, "writerights", "mustbeposted"), probe
        assert costly or not flagged(module, "internal"), probe
        assert module["path"] not in SESSIONS | UNDECLARED, probe
        for parameter in module["parameters"]:
            assert not parameter.get("tokentype"), probe
            wire = f"{module.get('prefix', '')}{parameter['name']}"
            if wire in probe.params:
                assert parameter.get("type") not in ("password", "upload"), probe
    assert "format" not in probe.params


@pytest.mark.parametrize("costly", [False, True], ids=["cheap", "costly"])
@pytest.mark.parametrize("wiki", RECORDED)
def test_no_plan_holds_a_module_that_does_more_than_read(
    wiki: str, costly: bool
) -> None:
    snapshot = recording(wiki)
    probes = plan(spec_of(wiki), EVERYTHING, costly=costly)
    assert len(probes) > 2000
    for probe in probes:
        assert_harmless(snapshot, probe, costly=costly)


@settings(suppress_health_check=list(HealthCheck), max_examples=150)
@given(snapshots())
def test_nor_does_that_of_a_wiki_that_lies(snapshot: Snapshot) -> None:
    for probe in plan(build(snapshot), EVERYTHING, costly=True):
        for module in asked_of(snapshot, probe.params):
            if module["path"] != "main":
                assert not flagged(module, "writerights", "mustbeposted"), probe
                assert module["path"] not in SESSIONS | UNDECLARED


def actions(*modules: small.Raw) -> list[Mapping[str, str]]:
    return [probe.params for probe in plan(small.spec(*modules), EVERYTHING)]


def test_a_parameter_cannot_pass_for_what_selects_a_module() -> None:
    """A module without a prefix may call one of its own parameters `action` or `list`."""
    evil = small.module(
        "query+evil",
        small.parameter("action", ["delete", "logout"]),
        small.parameter("list", ["x"]),
        small.parameter("prop", ["a"], multi=True),
        small.parameter("assert", ["user"]),
        small.parameter("colour", ["red"]),
        group="list",
    )
    writing = small.module("delete", writerights=True)
    found = actions(evil, writing)
    assert any(params.get("colour") == "red" for params in found)
    assert {params["action"] for params in found} == {"query"}
    assert {params.get("list") for params in found} <= {None, "evil"}
    assert not any("assert" in params for params in found)


@pytest.mark.parametrize(
    "refused",
    [
        small.module("act", writerights=True),
        small.module("act", mustbeposted=True),
        small.module("act", small.parameter("token", tokentype="csrf")),
        small.module("act", internal=True),
        small.module("logout"),
        small.module("edit"),
        small.module("echomarkseen"),
        small.module("collection+addarticle"),
        small.module("feedrecentchanges"),
        small.module("a|b"),
    ],
    ids=lambda raw: "-".join(
        [raw["path"], *(set(raw) & {"writerights", "mustbeposted", "internal"})]
    ),
)
def test_what_is_never_asked(refused: small.Raw) -> None:
    assert actions(small.module("look"))
    name = refused["path"].partition("+")[0]
    assert not [params for params in actions(refused) if params["action"] == name]


def test_below_a_module_that_writes_nothing_is_asked() -> None:
    for above in ({}, {"writerights": True}):
        parent = small.module(
            "flow", small.submodules("submodule", ["flow+view"]), **above
        )
        child = small.module("flow+view", small.parameter("full", "boolean"), group="")
        found = [p for p in actions(parent, child) if p.get("submodule") == "view"]
        assert bool(found) is not bool(above)


def test_examples_are_as_safe_as_the_rest() -> None:
    """Who cannot be asked by rule may be asked by an example of its help."""
    needy = small.module(
        "look",
        small.parameter("thing", required=True),
        examples=[
            {"query": "action=look&thing=known&format=jsonfm", "description": ""},
            {"query": "action=delete&thing=known", "description": ""},
            {"query": "action=look&thing=known&token=123ABC|delete", "description": ""},
        ],
    )
    found = actions(needy, small.module("delete", writerights=True))
    of_it = [params for params in found if params["action"] == "look"]
    assert {"action": "look", "thing": "known"} in of_it
    assert all(params["action"] != "delete" for params in found)


def test_a_password_is_never_sent() -> None:
    for more in ({"type_": "password"}, {"sensitive": True}):
        asking = small.module(
            "look",
            small.parameter("key", required=True, **more),
            examples=[{"query": "action=look&key=secret", "description": ""}],
        )
        assert not [p for p in actions(asking) if p["action"] == "look"]


@pytest.mark.parametrize("wiki", ["stock139", "stock143", "wmf143"])
def test_each_module_is_asked_with_all_it_says_first(wiki: str) -> None:
    """A budget of one request for each module asks each of them."""
    probes = plan(spec_of(wiki), EVERYTHING)
    everything = {path for probe in probes for path in probe.modules}
    first = {path for probe in probes[: 2 * len(everything)] for path in probe.modules}
    late = {
        path
        for path in everything - first
        # Those of which only an example tells how to ask.
        if not any(
            p.modules == (path,) and p.why.startswith("an example") for p in probes
        )
    }
    assert len(everything) > 75
    assert not late


def test_values_that_decide_what_comes_are_asked_before_others() -> None:
    def at(why: str) -> int:
        [found] = [
            number
            for number, probe in enumerate(probes)
            if probe.modules == ("query+recentchanges",) and probe.why == why
        ]
        return found

    probes = plan(spec_of("stock143"), EVERYTHING)
    order = ["all of prop", "as it is", "prop=tags", "prop=user", "toponly=1"]
    assert sorted(order, key=at) == order
    assert list(Stage) == sorted(Stage)


@pytest.mark.parametrize("wiki", ["stock139", "stock143", "wmf143"])
def test_each_value_of_each_enumeration_is_asked_for(wiki: str) -> None:
    spec = spec_of(wiki)
    asked: dict[str, set[tuple[str, str]]] = {}
    for probe in plan(spec, EVERYTHING, costly=True):
        for path in probe.modules:
            asked.setdefault(path, set()).update(probe.params.items())
    checked = 0
    for path, module in readable(spec, table(), costly=True).items():
        taken = {one.wire for one in spec_modules(spec)["main"].parameters}
        for parameter in module.parameters:
            if not isinstance(parameter.type, Enumeration) or path not in asked:
                continue
            if parameter.type.open and not is_named(
                table().every, path, parameter.name
            ):
                continue
            if is_named(table().alike, path, parameter.name) or parameter.variables:
                continue
            if parameter.wire in taken:
                continue
            for value in parameter.type.values:
                if value.wire and not value.internal and "|" not in value.wire:
                    checked += 1
                    assert (parameter.wire, value.wire) in asked[path], path
    assert checked > 400


def spec_modules(spec: Spec) -> dict[str, Any]:
    return {one.path: one for one in spec.modules}


def test_slots_are_asked_for_with_each_value_of_prop() -> None:
    found = [
        probe.params
        for probe in plan(spec_of("stock143"), EVERYTHING)
        if probe.modules == ("query+allrevisions",)
        and probe.params.get("arvslots") == "*"
    ]
    [prop] = [
        one
        for one in spec_modules(spec_of("stock143"))["query+allrevisions"].parameters
        if one.name == "prop"
    ]
    assert isinstance(prop.type, Enumeration)
    single = {params["arvprop"] for params in found} & {
        v.wire for v in prop.type.values
    }
    assert single == {value.wire for value in prop.type.values}


def test_a_plan_is_the_same_each_time() -> None:
    script = (
        "import sys; sys.path[:0] = ['tests', 'generator']\n"
        "from observing.test_observing_plan import *\n"
        "for probe in plan(spec_of('stock143'), EVERYTHING):\n"
        "    print(probe)"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
    assert plan(spec_of("stock143"), EVERYTHING) == plan(
        spec_of("stock143"), EVERYTHING
    )


def test_without_anything_found_there_is_still_a_plan() -> None:
    probes = plan(spec_of("stock143"), Found())
    assert len(probes) > 500
    values = {value for probe in probes for value in probe.params.values()}
    assert not [
        one for one in values if re.search(r"(?<!\{)\{[a-z]+\d?\*?\}(?!\})", one)
    ]


# -- the table --------------------------------------------------------------------


def entries() -> list[tuple[str, dict[str, Any]]]:
    text = (
        resources.files("mwforge.observing").joinpath("seeds.toml").read_text("utf-8")
    )
    return [
        (kind, entry) for kind, some in tomllib.loads(text).items() for entry in some
    ]


def test_each_entry_has_its_reason_and_names_something() -> None:
    known: dict[str, set[str]] = {}
    for wiki in RECORDED:
        for module in spec_of(wiki).modules:
            names = known.setdefault(module.path, set())
            names.update(one.name for one in module.parameters)
    anywhere = set().union(*known.values())
    for kind, entry in entries():
        assert entry["reason"]
        for path in entry.get("modules", []):
            pattern = re.compile(path.replace("+", r"\+").replace("*", ".*"))
            assert [one for one in known if pattern.fullmatch(one)], path
        for name in entry.get("parameters", []) if kind != "fill" else []:
            assert name in anywhere, name


def test_what_stands_in_braces_is_looked_for() -> None:
    for kind, entry in entries():
        texts = [entry["value"]] if kind == "fill" else []
        for values in entry["values"] if kind == "seed" else []:
            texts += values.values()
        for text in texts:
            assert fill(text, EVERYTHING) is not None, text


@pytest.mark.parametrize("wiki", ["stock143"])
def test_each_seed_is_used_on_a_wiki_that_has_it(wiki: str) -> None:
    probes = plan(spec_of(wiki), EVERYTHING, costly=True)
    allowed = readable(spec_of(wiki), table(), costly=True)
    for path, values in table().values.items():
        if path not in allowed:
            continue
        groups = {probe.group for probe in probes if probe.modules == (path,)}
        assert groups, path
        if allowed[path].kind is Kind.PROP:
            assert len({g for g in groups if "=" not in g}) == len(values), path
