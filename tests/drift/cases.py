"""For every rule a minimal pair of wikis: one that triggers it, and one that nearly does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from small import WIKI, Raw, module, parameter, snapshot, submodules

from mwforge.drift.diff import Change, diff
from mwforge.snapshot import Snapshot
from mwforge.spec.build import build


@dataclass(frozen=True)
class Case:
    """What a wiki was, what it is when the rule applies, and when it nearly does.

    Modules are those beside `main` and `query`; `query` are further parameters of that one. The
    change is about `module` and `parameter`.
    """

    rule: str
    old: Sequence[Raw]
    new: Sequence[Raw]
    near: Sequence[Raw]
    module: str = ""
    parameter: str = ""
    value: str = ""
    wiki: Sequence[Mapping[str, Any]] = (WIKI, WIKI, WIKI)
    namespaces: Sequence[Sequence[Raw]] = ((), (), ())
    alone: bool = field(default=False)

    def snapshots(self) -> tuple[Snapshot, Snapshot, Snapshot]:
        one, two, three = (
            whole(modules, wiki, namespaces)
            for modules, wiki, namespaces in zip(
                (self.old, self.new, self.near), self.wiki, self.namespaces
            )
        )
        return one, two, three


def whole(
    modules: Iterable[Raw],
    wiki: Mapping[str, Any] = WIKI,
    namespaces: Iterable[Raw] = (),
) -> Snapshot:
    """A wiki of these modules; `query` has the generators among them."""
    listed = list(modules)
    able = [one["path"] for one in listed if one.get("generator")]
    generators = submodules("generator", able, submoduleparamprefix="g")
    return snapshot(
        *listed, query=[generators] if able else (), wiki=wiki, namespaces=namespaces
    )


def changes(old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    return diff(build(old), build(new))


def of_parameter(rule: str, old: Raw, new: Raw, near: Raw, value: str = "") -> Case:
    """A case of one parameter of an action that has another one too."""
    path = rule.replace("-", "")
    other = parameter("other")
    return Case(
        rule,
        [module(path, other, old)],
        [module(path, other, new)],
        [module(path, other, near)],
        module=path,
        parameter=old["name"],
        value=value,
    )


def of_module(rule: str, old: Raw, new: Raw, near: Raw) -> Case:
    """A case of the facts of one action, which has a parameter."""
    path = rule.replace("-", "")
    bare = {"parameters": [{**parameter("x"), "index": 1}]}
    return Case(
        rule,
        [module(path, **{**bare, **old})],
        [module(path, **{**bare, **new})],
        [module(path, **{**bare, **near})],
        module=path,
    )


def of_parameters(
    rule: str, old: Sequence[Raw], new: Sequence[Raw], near: Sequence[Raw], name: str
) -> Case:
    path = rule.replace("-", "")
    return Case(
        rule,
        [module(path, *old)],
        [module(path, *new)],
        [module(path, *near)],
        module=path,
        parameter=name,
    )


def listed(path: str, *parameters: Raw, **more: Any) -> Raw:
    return module(f"query+{path}", *parameters, **{"group": "list", **more})


def of_wiki(rule: str, *wikis: Mapping[str, Any], value: str = "") -> Case:
    one, two, three = ({**WIKI, **each} for each in wikis)
    return Case(rule, [], [], [], value=value, wiki=(one, two, three), alone=True)


def of_namespaces(rule: str, *namespaces: Sequence[Raw], value: str) -> Case:
    return Case(rule, [], [], [], value=value, namespaces=namespaces, alone=True)


def tree(path: str, prefix: str = "") -> list[Raw]:
    """An action with a submodule."""
    below = f"{path}+leaf"
    return [
        module(path, submodules("sub", [below]), prefix=prefix),
        module(below, parameter("x"), group="sub"),
    ]


MAIN = {"id": 0, "name": "", "canonical": ""}
PORTAL = {"id": 100, "name": "Portal", "canonical": "Portal", "aliases": ["P"]}
EXTENSION = {"name": "Cite", "version": "1.0"}
OTHER = {"name": "Echo", "version": "1.0"}
ENUM = ["one", "two", "three"]
TAGS = ["red", "green", "blue"]


def both(
    of: Any, rule: str, mirror: str, old: Raw, new: Raw, near: Raw, **more: Any
) -> list[Case]:
    """A case, and the same backwards; `near` differs from both by something else."""
    return [
        of(rule, old, new, {**old, **near}, **more),
        of(mirror, new, old, {**new, **near}, **more),
    ]


TEXT = {"description": "Something else."}

CASES: list[Case] = [
    # --- the wiki
    of_wiki("version-changed", {}, {"version": "MediaWiki 1.44.0"}, {"language": "de"}),
    of_wiki("address-changed", {}, {"api": "https://other.example/api.php"}, {"name": "O"}),
    of_wiki("wiki-renamed", {}, {"name": "Other"}, {"name": "Sm\u200ball"}),
    of_wiki("language-changed", {}, {"language": "de"}, {"language": ""}),
    of_wiki("licence-changed", {"licence": "A"}, {"licence": "B"}, {"licence": ""}),
    of_wiki(
        "extension-removed",
        {"extensions": [EXTENSION, OTHER]},
        {"extensions": [OTHER]},
        {"extensions": []},  # not recorded
        value="Cite",
    ),
    of_wiki(
        "extension-added",
        {"extensions": [OTHER]},
        {"extensions": [EXTENSION, OTHER]},
        {"extensions": [{**OTHER, "version": "2.0"}]},
        value="Cite",
    ),
    of_wiki(
        "extension-version-changed",
        {"extensions": [EXTENSION, OTHER]},
        {"extensions": [{**EXTENSION, "version": "2.0"}, OTHER]},
        {"extensions": [OTHER, EXTENSION]},
        value="Cite",
    ),
    of_namespaces("namespace-removed", [MAIN, PORTAL], [MAIN], [], value="100"),
    of_namespaces(
        "namespace-added",
        [MAIN],
        [MAIN, PORTAL],
        [{**MAIN, "name": "Main"}],
        value="100",
    ),
    of_namespaces(
        "namespace-changed",
        [MAIN, PORTAL],
        [MAIN, {**PORTAL, "aliases": ["P", "Po"]}],
        [PORTAL, MAIN],
        value="100",
    ),
    of_namespaces(
        "namespace-property-changed",
        [MAIN, PORTAL],
        [MAIN, {**PORTAL, "case": "case-sensitive"}],
        [MAIN, {**PORTAL, "name": "Door"}],
        value="100 case",
    ),
    of_wiki("wiki-property-changed", {"id": "a"}, {"id": "b"}, {}, value="id"),
    # --- modules
    Case(
        "module-removed",
        [module("goes", parameter("x")), module("stays")],
        [module("stays")],
        [module("goes"), module("stays")],
        module="goes",
    ),
    Case(
        "module-added",
        [module("remains")],
        [module("comes", parameter("x")), module("remains")],
        [module("remains", parameter("x"))],
        module="comes",
    ),
    Case(
        "module-renamed",
        [module("before", parameter("x"), classname="ApiMover")],
        [module("after", parameter("x"), classname="MediaWiki\\Api\\ApiMover")],
        [module("after", parameter("y"), classname="ApiMover")],
        module="before",
    ),
    *both(
        of_module,
        "module-disabled",
        "module-enabled",
        {"classname": "ApiThing"},
        {"classname": "MediaWiki\\Api\\ApiDisabled", "parameters": []},
        {"source": "Disabled"},
    ),
    *both(
        of_module,
        "module-deprecated",
        "module-undeprecated",
        {},
        {"deprecated": True},
        {"description": "Deprecated."},
    ),
    *both(
        of_module,
        "module-internal",
        "module-public",
        {},
        {"internal": True},
        {"description": "Internal."},
    ),
    *both(
        of_module,
        "post-required",
        "post-optional",
        {},
        {"mustbeposted": True},
        {"readrights": True},
    ),
    *both(
        of_module,
        "write-gained",
        "write-lost",
        {},
        {"writerights": True},
        {"readrights": True},
    ),
    *both(
        of_module,
        "read-right-gained",
        "read-right-lost",
        {},
        {"readrights": True},
        {"internal": True},
    ),
    Case(
        "generator-lost",
        [listed("lostgenerator", parameter("x"), generator=True)],
        [listed("lostgenerator", parameter("x"))],
        [listed("lostgenerator", parameter("x"), generator=True, deprecated=True)],
        module="query+lostgenerator",
    ),
    Case(
        "generator-gained",
        [listed("newgenerator", parameter("x"))],
        [listed("newgenerator", parameter("x"), generator=True)],
        [listed("newgenerator", parameter("generator", ["x", "y"]))],
        module="query+newgenerator",
    ),
    Case(
        "kind-changed",
        [listed("kindly", parameter("x"))],
        [listed("kindly", parameter("x"), group="prop")],
        [listed("kindly", parameter("x"), readrights=True)],
        module="query+kindly",
    ),
    Case(
        "route-changed",
        tree("routed"),
        tree("routed", prefix="r"),
        [*tree("routed")[:1], module("routed+leaf", parameter("y"), group="sub")],
        module="routed+leaf",
    ),
    of_module("prefix-changed", {"prefix": "a"}, {"prefix": "b"}, {"prefix": "a", **TEXT}),
    of_module("credits-changed", {}, {"licensetag": "MIT"}, {"source": "Other"}),
    of_module("module-key-changed", {}, {"fresh": [1]}, {"internal": True}),
    *both(
        of_module,
        "dynamic-parameters-gained",
        "dynamic-parameters-lost",
        {},
        {"dynamicparameters": "Some more."},
        {"description": "Takes dynamic parameters."},
    ),
    of_parameter(
        "type-word-changed",
        parameter("x"),
        parameter("x", "text"),
        parameter("x", "integer"),
    ),
    of_parameter(
        "info-changed",
        parameter("x"),
        parameter("x", info=[{"name": "singlepageonly", "text": "One page."}]),
        parameter("x", description="One page."),
    ),
    of_parameter(
        "parameter-key-changed",
        parameter("x", fresh=1),
        parameter("x", fresh=2),
        parameter("x", fresh=1, sensitive=True),
        value="fresh",
    ),
    *both(
        of_parameter,
        "range-enforced",
        "range-relaxed",
        parameter("x", "integer", max=5),
        parameter("x", "integer", max=5, enforcerange=True),
        {"description": "Enforced."},
    ),
    of_parameters(
        "parameter-removed",
        [parameter("x"), parameter("y")],
        [parameter("x")],
        [parameter("y"), parameter("x")],
        "y",
    ),
    of_parameters(
        "parameter-added",
        [parameter("x")],
        [parameter("x"), parameter("y")],
        [parameter("x"), parameter("y", required=True)],
        "y",
    ),
    of_parameters(
        "required-parameter-removed",
        [parameter("x"), parameter("y", required=True)],
        [parameter("x")],
        [parameter("x"), parameter("y")],
        "y",
    ),
    of_parameters(
        "required-parameter-added",
        [parameter("x")],
        [parameter("x"), parameter("y", required=True)],
        [parameter("x"), parameter("y", required=True, default="z")],
        "y",
    ),
    of_parameters(
        "parameter-templated",
        [parameter("text"), parameter("slots", multi=True)],
        [
            parameter("slots", multi=True),
            parameter("text-{slot}", templatevars={"slot": "slots"}),
        ],
        [
            parameter("text"),
            parameter("slots", multi=True),
            parameter("text-{slot}", templatevars={"slot": "slots"}),
        ],
        "text",
    ),
    of_parameters(
        "parameter-untemplated",
        [
            parameter("slots", multi=True),
            parameter("text-{slot}", templatevars={"slot": "slots"}),
        ],
        [parameter("text"), parameter("slots", multi=True)],
        [parameter("slots", multi=True), parameter("content")],
        "text-{slot}",
    ),
    of_parameters(
        "token-added",
        [parameter("x")],
        [parameter("x"), parameter("token", tokentype="csrf", required=True)],
        [parameter("x"), parameter("token")],
        "token",
    ),
    of_parameters(
        "token-removed",
        [parameter("x"), parameter("token", tokentype="csrf", required=True)],
        [parameter("x")],
        [parameter("x"), parameter("token", tokentype="patrol", required=True)],
        "token",
    ),
    # --- Python names
    Case(
        "python-class-changed",
        [module("classified", parameter("x"), classname="ApiClassIfied")],
        [module("classified", parameter("x"), classname="ApiClassified")],
        [module("classified", parameter("x"), classname="New\\ApiClassIfied")],
        module="classified",
    ),
    Case(
        "python-file-changed",
        [module("Filed")],
        [module("Filed"), module("filed")],
        [module("Filed"), module("filled")],
        module="Filed",
    ),
    Case(
        "python-response-changed",
        [module("answer")],
        [module("answer"), module("answerresponse", classname="ApiAnswerResponse")],
        [module("answer"), module("answerresponse")],
        module="answer",
    ),
    Case(
        "python-method-changed",
        [module("call-me")],
        [module("call-me"), module("call.me")],
        [module("call-me"), module("callme")],
        module="call-me",
    ),
    Case(
        "python-facade-changed",
        tree("fa-cade"),
        [*tree("fa-cade"), *tree("fa_cade")],
        [*tree("fa-cade"), *tree("facade")],
        module="fa-cade",
    ),
    Case(
        "python-extra-argument-changed",
        [module("extras", dynamicparameters=True)],
        [module("extras", parameter("extra"), dynamicparameters=True)],
        [module("extras", parameter("extras"), dynamicparameters=True)],
        module="extras",
    ),
    Case(
        "python-argument-changed",
        [listed("argued", parameter("a-b"), group="prop")],
        [listed("argued", parameter("a-b"), parameter("a.b"), group="prop")],
        [listed("argued", parameter("a-b"), parameter("ab"), group="prop")],
        module="query+argued",
        parameter="a-b",
    ),
    Case(
        "python-alias-changed",
        [module("aliased", parameter("one", ENUM))],
        [
            module("aliased", parameter("one", ENUM)),
            module("aliasedone", classname="ApiAliasedOne"),
        ],
        [module("aliased", parameter("one", ENUM)), module("aliasedone")],
        module="aliased",
        parameter="one",
    ),
    of_parameter(
        "python-alias-removed",
        parameter("x", ["one", "two"]),
        parameter("x", ["one"]),
        parameter("x", ["one", "three"]),
    ),
    of_parameter(
        "python-alias-added",
        parameter("x", ["one"]),
        parameter("x", ["one", "two"]),
        parameter("x", ["two"]),
    ),
    # --- texts
    of_module(
        "module-help-changed",
        {"description": "At 2026-01-02T03:04:05Z, or (varies)."},
        {"description": "At dawn, or (varies)."},
        {"description": "At 2027-11-12T13:14:15Z, or tomorrow."},
    ),
    of_module(
        "help-urls-changed",
        {"helpurls": ["https://a.example"]},
        {"helpurls": ["https://b.example"]},
        {"helpurls": ["https://a.example"], **TEXT},
    ),
    of_module(
        "examples-changed",
        {"examples": [{"query": "action=x&end=2026-01-02T03:04:05Z", "description": "A"}]},
        {"examples": [{"query": "action=x&end=never", "description": "A"}]},
        {"examples": [{"query": "action=x&end=2026-11-12T13:14:15Z", "description": "A"}]},
    ),
    of_module("source-changed", {"source": "Cite"}, {"source": "Echo"}, {"source": "Cite", **TEXT}),
    of_parameter(
        "parameter-help-changed",
        parameter("x", description="As of 1 May 2026."),
        parameter("x", description="As of now."),
        parameter("x", description="As of 21 June 2027."),
    ),
    # --- parameters
    of_parameter(
        "became-required",
        parameter("x"),
        parameter("x", required=True),
        parameter("x", required=True, default="y"),
    ),
    of_parameter(
        "became-optional",
        parameter("x", required=True),
        parameter("x"),
        parameter("x", required=True, **TEXT),
    ),
    *both(
        of_parameter,
        "parameter-deprecated",
        "parameter-undeprecated",
        parameter("x"),
        parameter("x", deprecated=True),
        {"description": "Deprecated."},
    ),
    *both(
        of_parameter,
        "became-sensitive",
        "became-insensitive",
        parameter("x"),
        parameter("x", sensitive=True),
        {"description": "Sensitive."},
    ),
    of_parameter(
        "type-narrowed", parameter("x"), parameter("x", "integer"), parameter("x", "text")
    ),
    of_parameter(
        "type-widened", parameter("x", "integer"), parameter("x", "limit"), parameter("x", "integer", max=9)
    ),
    of_parameter(
        "type-changed",
        parameter("x", "integer"),
        parameter("x", "timestamp"),
        parameter("x", "limit"),
    ),
    *both(
        of_parameter,
        "multi-lost",
        "multi-gained",
        parameter("x", ENUM, multi=True),
        parameter("x", ENUM),
        {"allowsduplicates": True},
    ),
    *both(
        of_parameter,
        "all-value-removed",
        "all-value-added",
        parameter("x", ENUM, multi=True, allspecifier="*"),
        parameter("x", ENUM, multi=True),
        TEXT,
        value="*",
    ),
    of_parameter(
        "value-removed",
        parameter("x", ENUM),
        parameter("x", ENUM[:2]),
        parameter("x", ENUM[::-1]),
        value="three",
    ),
    of_parameter(
        "value-added",
        parameter("x", ENUM[:2]),
        parameter("x", ENUM),
        parameter("x", [*ENUM[:2], *ENUM[:2]]),
        value="three",
    ),
    of_parameter(
        "configured-value-removed",
        parameter("tags", TAGS),
        parameter("tags", TAGS[:2]),
        parameter("tags", TAGS[::-1]),
        value="blue",
    ),
    of_parameter(
        "configured-value-added",
        parameter("tags", TAGS[:2]),
        parameter("tags", TAGS),
        parameter("tags", "string"),
        value="blue",
    ),
    *both(
        of_parameter,
        "value-deprecated",
        "value-undeprecated",
        parameter("x", ENUM),
        parameter("x", ENUM, deprecatedvalues=["two"]),
        {"allspecifier": "two"},
        value="two",
    ),
    *both(
        of_parameter,
        "value-internal",
        "value-public",
        parameter("x", ENUM),
        parameter("x", ENUM, internalvalues=["two"]),
        {"allspecifier": "two"},
        value="two",
    ),
    Case(
        "submodule-unlisted",
        [
            module("unlists", submodules("generator", ["query+one", "query+two"], submoduleparamprefix="g")),
            listed("one", generator=True),
            listed("two", generator=True),
        ],
        [
            module("unlists", submodules("generator", ["query+one"], submoduleparamprefix="g")),
            listed("one", generator=True),
            listed("two", generator=True),
        ],
        [
            module("unlists", submodules("generator", ["query+one"], submoduleparamprefix="g")),
            listed("one", generator=True),
        ],
        module="unlists",
        parameter="generator",
        value="two",
    ),
    Case(
        "submodule-listed",
        [
            module("lists", submodules("generator", ["query+uno"], submoduleparamprefix="g")),
            listed("uno", generator=True),
            listed("due", generator=True),
        ],
        [
            module("lists", submodules("generator", ["query+uno", "query+due"], submoduleparamprefix="g")),
            listed("uno", generator=True),
            listed("due", generator=True),
        ],
        [
            module("lists", submodules("generator", ["query+uno", "query+tre"], submoduleparamprefix="g")),
            listed("uno", generator=True),
            listed("due", generator=True),
            listed("tre", generator=True),
        ],
        module="lists",
        parameter="generator",
        value="due",
    ),
    Case(
        "submodule-target-changed",
        [
            module("targets", parameter("sub", ["a", "b"], submodules={"a": "query+ta", "b": "query+tb"})),
            listed("ta"),
            listed("tb"),
        ],
        [
            module("targets", parameter("sub", ["a", "b"], submodules={"a": "query+tb", "b": "query+tb"})),
            listed("ta"),
            listed("tb"),
        ],
        [
            module("targets", parameter("sub", ["b", "a"], submodules={"b": "query+tb", "a": "query+ta"})),
            listed("ta", parameter("x")),
            listed("tb"),
        ],
        module="targets",
        parameter="sub",
        value="a",
    ),
    Case(
        "submodule-prefix-changed",
        [module("prefixes", submodules("gen", ["query+pa"], submoduleparamprefix="g")), listed("pa")],
        [module("prefixes", submodules("gen", ["query+pa"], submoduleparamprefix="h")), listed("pa")],
        [module("prefixes", submodules("gen", ["query+pa"], submoduleparamprefix="g")), listed("pa", prefix="h")],
        module="prefixes",
        parameter="gen",
    ),
    *both(
        of_parameter,
        "value-count-lowered",
        "value-count-raised",
        parameter("x", multi=True, lowlimit=50, highlimit=500),
        parameter("x", multi=True, lowlimit=20, highlimit=500),
        {"allowsduplicates": True},
    ),
    of_parameter(
        "limit-lowered",
        parameter("limit", "limit", max=500, highmax=5000),
        parameter("limit", "limit", max=500, highmax=1000),
        parameter("limit", "limit", max=500, highmax=5000, default=1000),
    ),
    of_parameter(
        "limit-raised",
        parameter("limit", "limit", max=500, highmax=1000),
        parameter("limit", "limit", max=500, highmax=5000),
        parameter("limit", "limit", max=500, highmax=900),
    ),
    of_parameter(
        "maximum-lowered",
        parameter("x", "integer"),
        parameter("x", "integer", max=10),
        parameter("x", "integer", min=10),
    ),
    of_parameter(
        "maximum-raised",
        parameter("x", "integer", max=10),
        parameter("x", "integer"),
        parameter("x", "integer", max=9),
    ),
    of_parameter(
        "minimum-raised",
        parameter("x", "integer", min=-1),
        parameter("x", "integer", min=0),
        parameter("x", "integer", min=-2),
    ),
    of_parameter(
        "minimum-lowered",
        parameter("x", "integer", min=0),
        parameter("x", "integer"),
        parameter("x", "integer", min=1),
    ),
    of_parameter(
        "bytes-lowered",
        parameter("x", maxbytes=255),
        parameter("x", maxbytes=200),
        parameter("x", maxbytes=255, maxchars=200),
    ),
    of_parameter(
        "bytes-raised",
        parameter("x", maxbytes=200),
        parameter("x", maxbytes=255),
        parameter("x", maxbytes=199),
    ),
    of_parameter(
        "characters-lowered",
        parameter("x"),
        parameter("x", maxchars=200),
        parameter("x", maxbytes=200),
    ),
    of_parameter(
        "characters-raised",
        parameter("x", maxchars=200),
        parameter("x"),
        parameter("x", maxchars=199),
    ),
    of_parameter(
        "default-changed",
        parameter("x", default="2026-01-02T03:04:05Z"),
        parameter("x", default="now"),
        parameter("x", default="2027-11-12T13:14:15Z"),
    ),
    of_parameter(
        "token-type-changed",
        parameter("token", tokentype="csrf", required=True),
        parameter("token", tokentype="patrol", required=True),
        parameter("token", tokentype="csrf"),
    ),
    of_parameter(
        "form-removed",
        parameter("x", "user", subtypes=["name", "ip"]),
        parameter("x", "user", subtypes=["name"]),
        parameter("x", "user", subtypes=["ip", "name"]),
        value="ip",
    ),
    of_parameter(
        "form-added",
        parameter("x", "user", subtypes=["name"]),
        parameter("x", "user", subtypes=["name", "ip"]),
        parameter("x", "user", subtypes=["name", "name"]),
        value="ip",
    ),
    of_parameter(
        "extra-namespace-removed",
        parameter("x", "namespace", extranamespaces=[-2, -1]),
        parameter("x", "namespace", extranamespaces=[-2]),
        parameter("x", "namespace", extranamespaces=[-1, -2]),
        value="-1",
    ),
    of_parameter(
        "extra-namespace-added",
        parameter("x", "namespace"),
        parameter("x", "namespace", extranamespaces=[-1]),
        parameter("x", "namespace", extranamespaces=[]),
        value="-1",
    ),
    *both(
        of_parameter,
        "existence-optional",
        "existence-required",
        parameter("x", "title", mustExist=True),
        parameter("x", "title"),
        TEXT,
    ),
    *both(
        of_parameter,
        "duplicates-kept",
        "duplicates-dropped",
        parameter("x", multi=True),
        parameter("x", multi=True, allowsduplicates=True),
        TEXT,
    ),
    of_parameter(
        "template-changed",
        parameter("text-{slot}", templatevars={"slot": "other"}),
        parameter("text-{slot}", templatevars={"slot": "another"}),
        parameter("text-{slot}", templatevars={"slot": "other"}, **TEXT),
    ),
]  # fmt: skip

BY_RULE: dict[str, Case] = {case.rule: case for case in CASES}


def everything() -> tuple[Snapshot, Snapshot]:
    """All cases in one wiki, old and new: their modules do not meet."""
    together = [case for case in CASES if not case.alone]
    old = [one for case in together for one in case.old]
    new = [one for case in together for one in case.new]
    return whole(old), whole(new)
