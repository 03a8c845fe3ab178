"""mwforge.spec.build: what paraminfo says, with every trap that real wikis have set, as a spec."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from forging import RECORDINGS, recording
from small import WIKI, Raw, built, module, one, parameter, snapshot, spec, submodules

from mwforge.runtime.client import (
    AsyncClient,
    AsyncNamespace,
    SyncClient,
    SyncNamespace,
)
from mwforge.skeletons import shipped
from mwforge.snapshot import Snapshot, assemble
from mwforge.spec import examples, model, names
from mwforge.spec.build import build
from mwforge.spec.model import Kind
from mwforge.spec.names import Identifier
from mwforge.spec.reserved import reserved

RECORDED = sorted(
    {"stock143", *(file.name.split(".")[0] for file in RECORDINGS.glob("*.gz"))}
)


def wires(parameter_: model.Parameter) -> list[str]:
    assert isinstance(parameter_.type, model.Enumeration)
    return [value.wire for value in parameter_.type.values]


def arguments(raw: Raw, **more: Any) -> dict[str, str]:
    """The argument of each parameter of a module."""
    found = built(raw, **more)
    return {one.name: str(one.argument) for one in found.parameters}


# --- types ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "type_"),
    [
        ("string", model.Text("string")),
        ("text", model.Text("text")),
        ("raw", model.Text("raw")),
        ("user", model.Text("user")),
        ("title", model.Text("title")),
        ("password", model.Text("password")),
        ("integer", model.Integer()),
        ("boolean", model.Boolean()),
        ("limit", model.Limit()),
        ("timestamp", model.Timestamp()),
        ("expiry", model.Expiry()),
        ("upload", model.Upload()),
        ("namespace", model.NamespaceId()),
    ],
)
def test_each_type_of_the_table(word: str, type_: model.Type) -> None:
    assert one(parameter("p", word)).type == type_


def test_a_type_that_is_unknown_is_text_with_one_note() -> None:
    result = spec(
        module("act", parameter("p", "colour"), parameter("q", "colour")),
        module("other", parameter("p", "colour")),
    )
    act = next(each for each in result.modules if each.path == "act")
    assert [each.type for each in act.parameters] == [model.Text("colour")] * 2
    assert result.notes == (
        "act: the type 'colour' of p is unknown; it is treated as text",
        "act: the type 'colour' of q is unknown; it is treated as text",
        "other: the type 'colour' of p is unknown; it is treated as text",
    )


def test_a_parameter_without_a_type_is_text() -> None:
    assert one({"name": "p"}).type == model.Text("string")


def test_an_enumeration_without_values_is_open_text() -> None:
    found = one(parameter("p", [], required=True))
    assert found.type == model.Enumeration((), open=True, alias=None)
    assert found.required


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (["b", "a"], ["a", "b"]),
        ([1, 2, 10], ["1", "10", "2"]),
        (["", "x"], ["", "x"]),
        (["a b", " a"], [" a", "a b"]),
        (['say "no"', "it's"], ["it's", 'say "no"']),
        (["a|b", "a"], ["a", "a|b"]),
        (["a", "a", "b"], ["a", "b"]),
        (["1", 1], ["1"]),
        ([["a", "b"], ["c", ["d"]], "a"], ["a", "b", "c", "d"]),
        ([True, False, None, 1.5], ["", "1", "1.5"]),
        (["none", "null", "from", "None"], ["None", "from", "none", "null"]),
        (
            ["formattedpagenumber", "formattedPageNumber"],
            ["formattedPageNumber", "formattedpagenumber"],
        ),
    ],
)
def test_the_values_are_those_of_the_wire_each_once(
    raw: list[object], expected: list[str]
) -> None:
    assert wires(one(parameter("p", raw))) == expected


def test_one_value_has_no_alias_and_more_have_one() -> None:
    found = built(module("act", parameter("p", ["a"]), parameter("q", ["a", "b"])))
    single, several = (each.type for each in found.parameters)
    assert isinstance(single, model.Enumeration) and single.alias is None
    assert isinstance(several, model.Enumeration) and several.alias == "ActQ"
    assert not single.open and not several.open


def test_what_a_wiki_configures_is_open_and_without_an_alias_when_long() -> None:
    many = [f"tag{number}" for number in range(61)]
    few = one(parameter("tags", many[:60])).type
    assert isinstance(few, model.Enumeration)
    assert few.open and few.alias == "ActTags"
    long = one(parameter("tags", many)).type
    assert isinstance(long, model.Enumeration)
    assert long.open and long.alias is None and len(long.values) == 61
    closed = one(parameter("other", many)).type
    assert isinstance(closed, model.Enumeration)
    assert not closed.open and closed.alias == "ActOther"


def test_deprecated_and_internal_values_are_marked() -> None:
    found = one(
        parameter(
            "p",
            ["new", "old", "1", "secret"],
            deprecatedvalues=["old", 1, "gone"],
            internalvalues=["secret"],
        )
    )
    assert isinstance(found.type, model.Enumeration)
    assert found.type.values == (
        model.Value("1", deprecated=True),
        model.Value("new"),
        model.Value("old", deprecated=True),
        model.Value("secret", internal=True),
    )


def test_deprecated_values_may_be_a_map_as_formatversion_1_has_it() -> None:
    found = one(parameter("p", ["new", "old"], deprecatedvalues={"old": ""}))
    assert isinstance(found.type, model.Enumeration)
    assert [value.deprecated for value in found.type.values] == [False, True]


def test_the_help_of_a_value_goes_to_the_value() -> None:
    text = 'Which.\n\n;<span dir="ltr" lang="en">a</span>:The first.'
    found = one(parameter("p", ["a", "b"], description=text))
    assert isinstance(found.type, model.Enumeration)
    assert [value.help for value in found.type.values] == ["The first.", ""]
    assert (found.help.text, found.help.values) == ("Which.", ())


@pytest.mark.parametrize(
    ("raw", "default"),
    [
        ("a", "a"),
        ("outside", "outside"),
        ("", ""),
        (10, "10"),
        (-1, "-1"),
        (True, "1"),
        (False, ""),
        (None, ""),
        (["a", "b"], "a|b"),
        ([1, 2], "1|2"),
        ([], ""),
        (["a", ["b"]], "a|Array"),
        ({"a": "b"}, "Array"),
    ],
)
def test_a_default_is_kept_as_the_wire_spells_it(raw: object, default: str) -> None:
    for type_ in (["a", "b"], "integer", "string"):
        found = one(parameter("p", type_, default=raw, multi=True, required=True))
        assert found.default == default
        assert not found.required, "a default makes 'required' hold by itself"


def test_without_a_default_there_is_none() -> None:
    assert one(parameter("p")).default is None


# --- parameters -----------------------------------------------------------------------------------


def test_names_that_python_cannot_hold() -> None:
    raw = module(
        "act",
        *(
            parameter(name)
            for name in ("from", "a-b", "a_b", "{x}", "é", "self", "super", "extra")
        ),
        *(parameter(name) for name in ("list", "str", "None", "replyTo", "2fa", "")),
    )
    assert arguments(raw) == {
        "from": "from_",
        "a-b": "a_hyphen_b",
        "a_b": "a_b",
        "{x}": "x",
        "é": "u00e9",
        "self": "self_",
        "super": "super_",
        "extra": "extra",
        # Arguments shadow nothing that their own scope needs.
        "list": "list",
        "str": "str",
        "None": "None_",
        "replyTo": "replyTo",
        "2fa": "n2fa",
        "": "n",
    }
    assert [each.wire for each in built(raw).parameters][:3] == ["from", "a-b", "a_b"]


def test_the_wire_name_has_the_prefix_and_the_argument_has_not() -> None:
    found = built(module("act", parameter("prop"), prefix="ac")).parameters[0]
    assert (found.name, found.wire, found.argument) == ("prop", "acprop", "prop")


def test_plain_and_templated_parameters_stand_in_the_wikis_order() -> None:
    raw = module(
        "act",
        parameter("b"),
        parameter("text-{slot}", templatevars={"slot": "slots"}),
        parameter("a"),
    )
    raw["parameters"].reverse()
    assert list(arguments(raw)) == ["b", "text-{slot}", "a"]


def test_parameters_without_an_index_stay_in_the_order_given() -> None:
    raw = module("act")
    raw["parameters"] = [parameter("b"), parameter("a")]
    assert list(arguments(raw)) == ["b", "a"]


def test_dynamic_parameters_get_an_argument_that_clashes_with_none() -> None:
    for said, text in ((True, ""), ("Fields.", "Fields."), ([{"key": "k"}], "(k)")):
        found = built(module("act", parameter("extra"), dynamicparameters=said))
        assert found.dynamic == text
        assert [each.argument for each in found.parameters] == ["extra"]
        assert found.extra == "extra_parameters"
    found = built(module("act", dynamicparameters=True))
    assert found.extra == "extra"
    for raw in (module("act"), module("act", dynamicparameters=False)):
        found = built(raw)
        assert found.dynamic is None and found.extra is None


def test_a_templated_parameter_knows_its_variables() -> None:
    found = built(
        module(
            "act",
            parameter("text-{slot}", "text", templatevars={"slot": "slots"}),
            parameter("{b}-{a}", "integer", templatevars={"b": "bs", "a": "as"}),
        )
    )
    text, two = found.parameters
    assert (text.argument, text.variables) == ("text_slot", (("slot", "slots"),))
    assert (two.argument, two.variables) == ("b_a", (("a", "as"), ("b", "bs")))


def test_what_is_required() -> None:
    templated = parameter("t-{s}", required=True, templatevars={"s": "ss"})
    token = parameter("token", required=True, tokentype="csrf", sensitive=True)
    found = built(
        module(
            "act", parameter("must", required=True), parameter("may"), token, templated
        )
    )
    assert [each.required for each in found.parameters] == [True, False, False, False]
    assert [each.token for each in found.parameters] == [None, None, "csrf", None]
    assert found.parameters[2].sensitive


def test_a_password_is_a_secret_even_if_the_wiki_does_not_say_so() -> None:
    assert one(parameter("p", "password")).sensitive
    assert not one(parameter("p")).sensitive


def test_all_that_is_said_of_a_parameter() -> None:
    found = one(
        parameter(
            "p",
            "user",
            multi=True,
            deprecated=True,
            allspecifier="*",
            lowlimit=50,
            highlimit=500,
            limit=500,
            allowsduplicates=True,
            min=1,
            max=50,
            highmax=500,
            maxbytes=255,
            maxchars=100,
            subtypes=["name", "ip"],
            mustExist=True,
        )
    )
    assert found.multi and found.deprecated and found.duplicates and found.must_exist
    assert found.all_value == "*"
    assert found.multi_limits == (50, 500)
    assert (found.minimum, found.maximums) == (1, (50, 500))
    assert (found.max_bytes, found.max_chars) == (255, 100)
    assert found.subtypes == ("ip", "name")


def test_a_limit_that_is_said_once_holds_for_all() -> None:
    found = one(parameter("p", multi=True, limit=7, max=9))
    assert (found.multi_limits, found.maximums) == ((7, 7), (9, 9))
    assert one(parameter("p")).multi_limits is None
    assert one(parameter("p", allspecifier=False)).all_value is None


def test_extra_namespaces() -> None:
    found = one(parameter("p", "namespace", extranamespaces=[-1, -2]))
    assert found.type == model.NamespaceId((-2, -1))


# --- modules --------------------------------------------------------------------------------------


def test_a_module_without_parameters() -> None:
    found = built(module("act"))
    assert found.parameters == ()
    bare = {"path": "bare", "name": "bare", "group": "action"}
    assert built(bare).names.cls == "Bare"


def test_flags_of_both_format_versions() -> None:
    names = ("readrights", "writerights", "mustbeposted", "internal", "deprecated")
    for said in (True, ""):
        found = built(module("act", generator=said, **dict.fromkeys(names, said)))
        assert found.read_rights and found.write_rights and found.must_be_posted
        assert found.internal and found.deprecated and found.generator
    for unsaid in (False, None):
        found = built(module("act", generator=unsaid, **dict.fromkeys(names, unsaid)))
        assert not (found.read_rights or found.write_rights or found.must_be_posted)
        assert not (found.internal or found.deprecated or found.generator)


def test_a_recording_of_formatversion_1_gives_the_same_spec() -> None:
    new = module(
        "act",
        parameter("p", ["a"], required=True, multi=True, sensitive=True),
        mustbeposted=True,
        dynamicparameters=True,
    )
    for each in new["parameters"]:
        each.pop("default", None)
    old = {**new, "mustbeposted": "", "dynamicparameters": ""}
    old["parameters"] = [
        {
            "index": 1,
            "name": "p",
            "type": ["a"],
            "required": "",
            "multi": "",
            "sensitive": "",
        }
    ]

    def read(raw: Raw) -> model.Spec:
        return build(assemble([("test", {"paraminfo": {"modules": [raw]}})]))

    assert read(old) == read(new)


def test_a_disabled_module_is_there_and_marked() -> None:
    for classname in ("ApiDisabled", "MediaWiki\\Api\\ApiDisabled"):
        found = built(module("act", classname=classname))
        assert found.disabled and found.names.cls == "Act"


def test_one_php_class_behind_several_modules() -> None:
    result = spec(
        module("allpages", classname="ApiShared"),
        module("shared", classname="ApiShared"),
        module("other", classname="ApiShared"),
    )
    classes = {each.path: each.names.cls for each in result.modules}
    assert classes["shared"] == "Shared"
    assert classes["allpages"] == "Allpages"
    assert classes["other"] == "Other"


def test_the_kinds_and_the_routes() -> None:
    result = spec(
        module("act"),
        module("json", group="format"),
        module("query+pages", group="list", generator=True),
        module("query+info", group="prop"),
        module("query+user", group="meta"),
        module("act+deep"),
        module("act+deep+er"),
    )
    found = {each.path: (each.kind, each.route) for each in result.modules}
    assert found == {
        "main": (Kind.MAIN, ()),
        "act": (Kind.ACTION, (("action", "act"),)),
        "query": (Kind.QUERY, (("action", "query"),)),
        "json": (Kind.FORMAT, (("format", "json"),)),
        "query+pages": (Kind.LIST, (("action", "query"), ("list", "pages"))),
        "query+info": (Kind.PROP, (("action", "query"), ("prop", "info"))),
        "query+user": (Kind.META, (("action", "query"), ("meta", "user"))),
        # Their parents say nothing of them: the group is the best guess.
        "act+deep": (Kind.SUBMODULE, (("action", "act"), ("action", "deep"))),
        "act+deep+er": (
            Kind.SUBMODULE,
            (("action", "act"), ("action", "deep"), ("action", "er")),
        ),
    }


def nested() -> tuple[Raw, ...]:
    """Modules two levels below an action; only the parents tell how they are selected."""
    return (
        module("flow", submodules("sub", ["flow+new"]), parameter("page"), prefix="f"),
        module(
            "flow+new",
            submodules("step", ["flow+new+one"]),
            parameter("page"),
            group="anything",
            prefix="n",
        ),
        module("flow+new+one", parameter("page"), parameter("x"), group="anything"),
    )


def test_modules_nest_as_deep_as_they_like() -> None:
    result = {each.path: each for each in spec(*nested()).modules}
    deepest = result["flow+new+one"]
    assert deepest.kind is Kind.SUBMODULE
    assert deepest.route == (("action", "flow"), ("fsub", "new"), ("nstep", "one"))
    assert deepest.parent == "flow+new"
    assert deepest.names.package == "flow_new"
    owner = result["flow+new"]
    assert owner.names.package == "flow"
    assert owner.names.methods == model.Methods(
        package=deepest.names.package,
        sync=Identifier("FlowNewMethods"),
        asynchronous=Identifier("AsyncFlowNewMethods"),
    )
    # Each takes its parent's arguments by their own names.
    assert owner.parent_arguments == (("page", "page"),)
    assert [str(one.argument) for one in owner.parameters][1:] == ["npage"]
    assert deepest.parent_arguments == (("npage", "npage"),)


def test_a_prop_module_takes_the_pages_of_query_but_not_its_continuation() -> None:
    found = built(
        module("query+info", parameter("titles"), group="prop"),
        query=[parameter("continue"), parameter("rawcontinue"), parameter("pageids")],
    )
    assert found.parent_arguments == (("titles", "titles"), ("pageids", "pageids"))
    for group in ("list", "meta"):
        assert built(module("query+all", group=group)).parent_arguments == ()


@pytest.mark.parametrize("wiki", RECORDED)
def test_what_a_method_takes_of_its_parent_keeps_its_name(wiki: str) -> None:
    modules = {one.path: one for one in build(recording(wiki)).modules}
    clashes = 0
    for each in modules.values():
        above = {theirs for _, theirs in each.parent_arguments}
        assert {ours for ours, _ in each.parent_arguments} == above
        assert not above & {one.argument for one in each.parameters}
        for one in each.parameters:
            if names.plain(one.name) in above:
                clashes += 1
                assert one.argument == names.plain(one.wire), each.path
    # At least the `titles` and `redirects` that some prop modules filter by.
    assert clashes >= 1
    assert {"pltitles"} <= {str(p.argument) for p in modules["query+links"].parameters}


def test_generators_keep_their_prefix_and_leave_routes_alone() -> None:
    generator = submodules(
        "generator", ["query+pages", "query+info"], submoduleparamprefix="g"
    )
    pages = module("query+pages", group="list", generator=True)
    found = built(pages, path="query", query=[generator])
    kind = next(each.type for each in found.parameters if each.name == "generator")
    assert kind == model.Submodules(
        (("info", "query+info"), ("pages", "query+pages")),
        prefix="g",
        alias=Identifier("QueryGenerator"),
    )
    assert built(pages, query=[generator]).route[-1] == ("list", "pages")


def test_a_module_whose_parent_is_missing() -> None:
    raws = (module("gone+child", parameter("x"), group="sub"),)
    result = spec(*raws)
    child = next(each for each in result.modules if each.path == "gone+child")
    assert result.notes == ("gone+child: its parent module gone is not described",)
    assert child.route == (("action", "gone"), ("sub", "child"))
    assert (child.kind, child.parent) == (Kind.SUBMODULE, "gone")
    assert (child.names.package, child.parent_arguments) == ("gone", ())


def test_query_modules_without_query() -> None:
    alone = Snapshot(WIKI, (), (module("query+pages", group="list"),))
    (found,) = build(alone).modules
    assert found.kind is Kind.LIST
    assert found.route == (("action", "query"), ("list", "pages"))


def test_an_example_is_called_where_the_module_s_method_is() -> None:
    pages = module("query+pages", group="list")
    raw = module("act", submodules("choose", ["query+pages"]))
    modules = {each.path: each for each in spec(raw, pages).modules}
    call = examples.convert("action=act&choose=pages", modules)
    assert isinstance(call, examples.Call)
    assert (call.owner, call.method) == (None, "act")
    call = examples.convert("action=query&list=pages", modules)
    assert isinstance(call, examples.Call)
    assert (call.owner, call.method) == (modules["query"], "pages")


def test_an_unknown_group() -> None:
    top = built(module("act", group="newthing"))
    assert (top.kind, top.route) == (Kind.ACTION, (("action", "act"),))
    below = built(module("query+x", group="newthing"))
    assert below.kind is Kind.SUBMODULE
    assert below.route == (("action", "query"), ("newthing", "x"))


def test_a_path_below_main_is_no_other_module() -> None:
    result = {
        each.path: each for each in spec(module("act"), module("main+act")).modules
    }
    assert result["act"].names.method == "act"
    assert result["main+act"].names.method == "main_act"


# --- names of modules -----------------------------------------------------------------------------


def names_of(*raws: Raw, **more: Any) -> dict[str, model.Names]:
    return {each.path: each.names for each in spec(*raws, **more).modules}


@pytest.mark.parametrize("name", ["login", "close", "with_options"])
def test_an_action_named_like_a_method_of_the_client(name: str) -> None:
    assert names_of(module(name))[name].method == f"{name}_"
    below = names_of(module(f"query+{name}", group="list"))
    assert below[f"query+{name}"].method == name


def test_every_public_name_of_the_clients_is_reserved() -> None:
    for client in (SyncClient, AsyncClient):
        public = {name for name in dir(client) if not name.startswith("_")}
        assert public <= reserved(shipped()).client
    for below in (SyncNamespace, AsyncNamespace):
        assert not {name for name in dir(below) if not name.startswith("_")}


@pytest.mark.parametrize(
    "name",
    [
        *("list", "str", "int", "bool", "dict", "tuple", "property", "deprecated"),
        *("Any", "Literal", "Limit", "Request", "Submodule", "FormatModule"),
        *("Method", "Namespace", "Options", "Items", "QueryMethods"),
    ],
)
def test_a_method_hides_nothing_that_its_class_body_needs(name: str) -> None:
    for path in (name, f"query+{name}"):
        found = names_of(module(path, group="meta"))[path]
        assert found.method.startswith(f"{name}_")
        if name.islower():
            assert found.method == f"{name}_"


@pytest.mark.parametrize(
    ("name", "cls"),
    [
        ("upload", "Upload"),
        ("limit", "Limit_"),
        ("request", "Request_"),
        ("wiki", "Wiki_"),
        ("none", "None_"),
        # Nothing of this name stands in a module's file.
        ("options", "Options"),
        ("namespace", "Namespace"),
    ],
)
def test_a_class_named_like_what_its_file_uses(name: str, cls: str) -> None:
    found = names_of(module(name, classname=f"Api{name.capitalize()}"))[name]
    assert found.cls == cls
    assert found.response == f"{cls.rstrip('_')}Response"


def test_actions_named_like_the_packages_of_a_client() -> None:
    raws = [
        raw
        for name in ("actions", "client", "site", "main_", "formats", "_runtime", "con")
        for raw in (module(name), module(f"{name}+sub"))
    ]
    found = names_of(*raws)
    packages = {
        names.methods.package for names in found.values() if names.methods is not None
    }
    assert packages == {
        *("actions_", "client_", "site_", "main_", "formats_", "runtime", "con_")
    }
    assert found["con"].file == "con_"
    assert found["site"].method == "site"


def test_a_module_named_like_the_file_of_methods() -> None:
    assert names_of(module("query+methods", group="list"))["query+methods"].file == (
        "methods_"
    )


def test_packages_and_facades_of_names_that_normalise_alike() -> None:
    raws = [
        raw
        for name in ("a-b", "a_b", "x", "Asyncx")
        for raw in (module(name), module(f"{name}+sub"))
    ]
    found = names_of(*raws)
    facades = {
        path: (names.methods.package, names.methods.sync, names.methods.asynchronous)
        for path, names in found.items()
        if names.methods is not None
    }
    assert facades == {
        "a-b": ("a_hyphen_b", "A_hyphen_bMethods", "AsyncA_hyphen_bMethods"),
        "a_b": ("a_b", "A_underscore_bMethods", "AsyncA_underscore_bMethods"),
        "x": ("x", "XMethods", "AsyncXMethods"),
        "Asyncx": ("asyncx", "AsyncxMethods", "AsyncAsyncxMethods"),
    }


def test_responses_and_methods_of_names_that_are_alike() -> None:
    found = names_of(
        module("edit", classname="ApiEdit"),
        module("editresponse", classname="ApiEditResponse"),
        module("XResponse"),
        module("x"),
    )
    assert (found["edit"].cls, found["edit"].response) == ("Edit", "Edit_Response")
    assert found["editresponse"].cls == "EditResponse"
    assert found["x"].response != found["XResponse"].method


def test_names_that_meet_in_a_stub_are_different() -> None:
    """A facade's stub imports from its own modules and from the one above."""
    result = spec(
        module("flow", parameter("how", ["a", "b"]), submodules("sub", ["flow+flow"])),
        module("flow+flow", parameter("how", ["c", "d"]), group="sub"),
        module("Main", parameter("assert", ["e", "f"])),
    )
    by_path = {each.path: each for each in result.modules}
    above, below = by_path["flow"], by_path["flow+flow"]
    assert above.names.response == "FlowResponse"
    assert below.names.response == "Flow_Response"

    def alias(path: str, name: str) -> object:
        (found,) = (each for each in by_path[path].parameters if each.name == name)
        assert isinstance(found.type, model.Enumeration)
        return found.type.alias

    assert (alias("flow", "how"), alias("flow+flow", "how")) == (
        "FlowHow",
        "FlowHowValue",
    )
    assert alias("main", "assert") != alias("Main", "assert")


def test_aliases_that_run_together_say_whose_they_are() -> None:
    result = spec(
        module("a", parameter("bc", ["x", "y"])),
        module("ab", parameter("c", ["x", "y"]), classname="ApiAB"),
        module("abc", classname="ApiABc"),
        module("q", parameter("x-y", ["1", "2"]), parameter("x_y", ["1", "2"])),
        module("p q", parameter("r", ["x", "y"])),
        module("p", parameter("q r", ["x", "y"])),
    )
    aliases = {
        (each.path, parameter_.name): parameter_.type.alias
        for each in result.modules
        for parameter_ in each.parameters
        if isinstance(parameter_.type, model.Enumeration) and parameter_.type.alias
    }
    del aliases["main", "assert"]
    assert aliases == {
        ("a", "bc"): "ABcValue",
        ("ab", "c"): "ABC",
        ("q", "x-y"): "Q_x_hyphen_y",
        ("q", "x_y"): "Q_x_underscore_y",
        ("p", "q r"): "P_q_space_r",
        ("p q", "r"): "PQ_r",
    }


# --- the wiki -------------------------------------------------------------------------------------


def test_namespaces_are_called_in_english() -> None:
    raws = [
        {"id": 0, "name": "", "aliases": []},
        {"id": 1, "name": "Diskussion", "canonical": "Talk", "aliases": ["D"]},
        {"id": -1, "name": "Spezial", "canonical": "Special"},
        {"id": 4, "*": "Projekt", "canonical": "Project"},
        {"id": 6, "name": "x", "canonical": "User talk"},
        {"id": 100, "name": "Портал"},
        {"id": 102, "name": "Порт", "canonical": "Портал"},
        {"id": 103, "name": "A", "canonical": "A b"},
        {"id": 104, "name": "B", "canonical": "A-b"},
        {"id": 105, "name": "C", "canonical": "Main"},
        {"id": 106, "name": "E", "canonical": "None"},
        {"id": -7, "name": "F", "canonical": "9"},
    ]
    found = spec(module("act"), namespaces=reversed(raws)).namespaces
    assert [(each.id, each.member) for each in found] == [
        (-7, "NS_MINUS_7"),
        (-1, "SPECIAL"),
        (0, "NS_0"),
        (1, "TALK"),
        (4, "PROJECT"),
        (6, "USER_TALK"),
        (100, "NS_100"),
        (102, "NS_102"),
        (103, "NS_103"),
        (104, "NS_104"),
        (105, "NS_105"),
        (106, "NONE_"),
    ]
    by_id = {each.id: each for each in found}
    assert by_id[4].name == "Projekt"
    assert by_id[1].aliases == ("D",)


def test_the_main_namespace_is_main_where_no_other_is() -> None:
    (found,) = spec(module("act"), namespaces=[{"id": 0, "name": ""}]).namespaces
    assert found.member == "MAIN"


def test_extensions_are_sorted_and_each_there_once() -> None:
    extensions = [
        {"name": "B", "version": "2"},
        {"name": "A"},
        {"name": "B", "version": "2"},
    ]
    found = spec(module("act"), wiki={**WIKI, "extensions": extensions}).wiki
    assert found.extensions == (model.Extension("A", ""), model.Extension("B", "2"))


def test_a_snapshot_of_nothing_but_main() -> None:
    (main,) = snapshot().modules[:1]
    result = build(Snapshot({}, (), (main,)))
    assert [each.path for each in result.modules] == ["main"]
    assert result.wiki == model.Wiki("", "", "", "", "", ())


def test_help_of_every_format() -> None:
    for raw, text in (
        ("''Edit'' a page.", "Edit a page."),
        ("<p><i>Edit</i> a page.</p>", "Edit a page."),
        ([{"key": "apihelp-edit-summary", "params": []}], "(apihelp-edit-summary)"),
        (None, ""),
    ):
        assert built(module("act", description=raw)).help.text == text


def test_a_spec_can_be_compared_and_is_frozen() -> None:
    found = spec(module("act", parameter("p", ["a", "b"])))
    assert found == spec(module("act", parameter("p", ["b", "a"])))
    assert replace(found, notes=("x",)) != found
    with pytest.raises(AttributeError):
        found.notes = ()  # type: ignore[misc]
