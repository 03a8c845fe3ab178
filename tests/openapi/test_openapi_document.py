"""Nothing of a wiki's API is missing in its OpenAPI documents, and they are the same bytes every time."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from forging import ROOT, WIKIS, declared_names, recording
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from openapi_spec_validator import OpenAPIV31SpecValidator
from small import module, parameter
from small import spec as built_spec

from mwforge import documents
from mwforge.errors import MwforgeError
from mwforge.render import openapi
from mwforge.render.openapi import markdown
from mwforge.snapshot import Snapshot, bundled
from mwforge.spec import model
from mwforge.spec.build import build

METHODS = ("get", "post")


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolved(document: Mapping[str, Any], value: Any) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        value = found
    return value


def form_of(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    [content] = operation["requestBody"]["content"].values()
    schema: Mapping[str, Any] = content["schema"]
    return schema


def names_of(document: Mapping[str, Any]) -> dict[str, dict[str, set[str]]]:
    """The wire names of each module, by the way in which they are sent."""
    found: dict[str, dict[str, set[str]]] = {}
    for _, method, operation in operations(document):
        module = found.setdefault(operation["x-mediawiki-module"], {})
        templated = {one["name"] for one in operation.get("x-mediawiki-templated", ())}
        if method == "get":
            named = [resolved(document, one) for one in operation["parameters"]]
            module[method] = {
                one["name"] for one in named if not one.get("style") == "form"
            }
        else:
            module[method] = set(form_of(operation)["properties"])
        module[method] |= templated
    return found


def declared_of(described: Any) -> dict[str, set[str]]:
    return declared_names(described.snapshot.modules)


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_module_and_parameter_is_in_the_document(
    described: Callable[[str], Any], wiki: str
) -> None:
    made = described(wiki)
    found = names_of(made.combined)
    formats = made.combined["x-mediawiki-formats"].values()
    uncalled = [made.combined["x-mediawiki-main"], *formats]
    for one in uncalled:
        names = {parameter["name"] for parameter in one["parameters"]}
        found[one.get("x-mediawiki-module", "main")] = {"post": names}
    declared = declared_of(made)
    assert found.keys() == declared.keys()
    main = declared["main"] | {"formatversion"}
    for path, names in declared.items():
        module = made.modules[path]
        if module.kind in (model.Kind.MAIN, model.Kind.FORMAT):
            assert found[path]["post"] == names
            continue
        route = {name for name, _ in module.route}
        parent = declared.get(module.parent or "", set())
        assert names <= found[path]["post"]
        assert found[path]["post"] <= names | route | parent | main
        refused = {
            one.wire
            for one in module.parameters
            if one.sensitive and (one.required or one.token)
        }
        assert ("get" in found[path]) is not (module.must_be_posted or bool(refused))
        if "get" in found[path]:
            secret = {
                one.wire
                for one in module.parameters
                if one.sensitive or one.token or one.type == model.Upload()
            }
            assert names - secret <= found[path]["get"] <= found[path]["post"] - secret


@pytest.mark.parametrize("wiki", WIKIS)
def test_split_documents_say_what_the_combined_one_does(
    described: Callable[[str], Any], wiki: str
) -> None:
    made = described(wiki)
    index = made.split[openapi.INDEX]
    listed = [entry["properties"][0]["url"] for entry in index["apis"]]
    assert {*listed, openapi.INDEX} == made.split.keys()
    by_module = {
        item["post"]["x-mediawiki-module"]: item
        for item in made.combined["paths"].values()
    }
    for entry in index["apis"]:
        document = made.split[entry["properties"][0]["url"]]
        [(path, item)] = document["paths"].items()
        assert "#" not in path
        assert item == by_module.pop(entry["name"])
        for kind, components in document["components"].items():
            for key, component in components.items():
                assert component == made.combined["components"][kind][key]
    assert not by_module


@pytest.mark.parametrize("wiki", WIKIS)
def test_the_combined_document_is_valid(
    described: Callable[[str], Any], wiki: str
) -> None:
    document = json.loads(openapi.dumps(described(wiki).combined))
    assert [str(one) for one in OpenAPIV31SpecValidator(document).iter_errors()] == []


@pytest.mark.checkers
@pytest.mark.parametrize("wiki", WIKIS)
def test_the_split_documents_are_valid(
    described: Callable[[str], Any], wiki: str
) -> None:
    for name, document in described(wiki).split.items():
        if name != openapi.INDEX:
            errors = OpenAPIV31SpecValidator(document).iter_errors()
            assert [str(one) for one in errors] == [], name


@pytest.mark.parametrize("wiki", WIKIS)
def test_operation_ids_and_components_differ_in_more_than_case(
    described: Callable[[str], Any], wiki: str
) -> None:
    document = described(wiki).combined
    ids = [one["operationId"].lower() for _, _, one in operations(document)]
    assert len(ids) == len(set(ids))
    for components in document["components"].values():
        keys = ["".join(filter(str.isalnum, key.lower())) for key in components]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("wiki", WIKIS)
def test_errors_come_first_and_require_their_key(
    described: Callable[[str], Any], wiki: str
) -> None:
    document = described(wiki).combined
    for path, _, operation in operations(document):
        response = resolved(document, operation["responses"]["200"])
        choices = response["content"]["application/json"]["schema"]["anyOf"]
        first, second, result = (resolved(document, one) for one in choices)
        assert (first["required"], second["required"]) == (["error"], ["errors"]), path
        assert choices[2]["$ref"].endswith(".response")
        assert result.get("type") == "array" or "Envelope" in result["allOf"][0]["$ref"]


def test_a_wiki_read_in_another_order_gives_the_same_bytes() -> None:
    snapshot = recording("stock143")
    shuffled = _shuffled(snapshot, random.Random(5))
    assert openapi.dumps(openapi.combined(build(snapshot))) == openapi.dumps(
        openapi.combined(build(shuffled))
    )


def test_another_hash_seed_gives_the_same_bytes() -> None:
    script = (
        "import hashlib; from mwforge.render import openapi;"
        "from mwforge.snapshot import bundled; from mwforge.spec.build import build;"
        "spec = build(bundled());"
        "texts = [openapi.dumps(openapi.combined(spec)),"
        " *(openapi.dumps(one) for one in openapi.split(spec).values())];"
        "print(hashlib.sha256(''.join(texts).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(ROOT / "generator"),
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(seen) == 1


def _shuffled(snapshot: Snapshot, chance: random.Random) -> Snapshot:
    def shuffle(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            items = list(value.items())
            chance.shuffle(items)
            return {name: shuffle(inner, name) for name, inner in items}
        if isinstance(value, list):
            inner = [shuffle(one) for one in value]
            if key in ("type", "parameters"):
                chance.shuffle(inner)
            return inner
        return value

    modules = [shuffle(dict(module)) for module in snapshot.modules]
    chance.shuffle(modules)
    return replace(snapshot, modules=tuple(modules))


# --- what single types and flags become -------------------------------------------------------------


@pytest.fixture(scope="module")
def stock(described: Callable[[str], Any]) -> dict[str, Any]:
    document: dict[str, Any] = described("stock143").combined
    return document


def query_parameter(document: Any, path: str, name: str) -> Any:
    named = [
        resolved(document, one) for one in document["paths"][path]["get"]["parameters"]
    ]
    return next(one for one in named if one["name"] == name)


def form_field(document: Any, path: str, name: str) -> Any:
    return form_of(document["paths"][path]["post"])["properties"][name]


def test_several_values_are_joined_by_pipes_in_both_ways(stock: Any) -> None:
    path = "/api.php#action=query&prop=revisions"
    parameter = query_parameter(stock, path, "rvprop")
    assert (parameter["style"], parameter["explode"]) == ("pipeDelimited", False)
    assert parameter["schema"]["type"] == "array"
    [content] = stock["paths"][path]["post"]["requestBody"]["content"].values()
    assert content["encoding"]["rvprop"] == {"style": "pipeDelimited", "explode": False}
    field = content["schema"]["properties"]["rvprop"]
    assert parameter["schema"].items() <= field.items()
    assert field["description"] == parameter["description"]


def test_several_values_can_be_one_text(described: Callable[[str], Any]) -> None:
    document = openapi.combined(described("stock143").spec, multi="string")
    assert not list(OpenAPIV31SpecValidator(document).iter_errors())
    text = openapi.dumps(document | {"x-mediawiki-main": {}, "x-mediawiki-formats": {}})
    assert 'pipeDelimited"' not in text.replace("(`pipeDelimited`)", "")
    parameter = query_parameter(
        document, "/api.php#action=query&prop=revisions", "rvprop"
    )
    assert parameter["schema"]["type"] == "string"
    assert parameter["schema"]["default"] == "ids|timestamp|flags|comment|user"


def test_closed_enumerations_are_closed_and_open_ones_take_any_text(stock: Any) -> None:
    path = "/api.php#action=query&prop=revisions"
    closed = resolved(stock, query_parameter(stock, path, "rvprop")["schema"]["items"])
    assert closed["type"] == "string" and "content" in closed["enum"]
    open_ = resolved(stock, form_field(stock, "/api.php#action=edit", "contentmodel"))
    assert [one["type"] for one in open_["anyOf"]] == ["string", "string"]
    assert "enum" in open_["anyOf"][0] and "enum" not in open_["anyOf"][1]


def test_values_tell_what_they_mean_and_whether_they_are_deprecated(stock: Any) -> None:
    parse = resolved(
        stock,
        query_parameter(stock, "/api.php#action=parse", "prop")["schema"]["items"],
    )
    about = parse["x-mediawiki-values"]
    assert about["text"]["description"]
    assert about["headitems"]["deprecated"] is True


def test_flags_limits_and_numbers(stock: Any) -> None:
    path = "/api.php#action=query&list=allpages"
    assert form_field(stock, "/api.php#action=edit", "minor")["const"] is True
    limit = query_parameter(stock, path, "aplimit")
    assert limit["schema"] == {
        "anyOf": [
            {"type": "integer", "minimum": 1, "maximum": 5000},
            {"type": "string", "const": "max"},
        ],
        "default": 10,
    }
    assert limit["x-mediawiki-maximum"] == {"user": 500, "apihighlimits": 5000}


def test_secrets_are_write_only_and_never_in_a_query(stock: Any) -> None:
    password = form_field(stock, "/api.php#action=login", "lgpassword")
    assert (password["format"], password["writeOnly"]) == ("password", True)
    token = form_field(stock, "/api.php#action=edit", "token")
    assert token["x-mediawiki-token"] == "csrf" and token["writeOnly"]
    assert (
        "token" in form_of(stock["paths"]["/api.php#action=edit"]["post"])["required"]
    )
    for _, method, operation in operations(stock):
        if method == "get":
            for one in operation["parameters"]:
                assert "writeOnly" not in resolved(stock, one)["schema"]


def test_files_are_uploaded_as_multipart(stock: Any) -> None:
    body = stock["paths"]["/api.php#action=upload"]["post"]["requestBody"]
    assert list(body["content"]) == ["multipart/form-data"]
    field = form_field(stock, "/api.php#action=upload", "file")
    assert (field["type"], field["format"]) == ("string", "binary")


def test_templated_parameters_are_patterns(stock: Any) -> None:
    schema = form_of(stock["paths"]["/api.php#action=compare"]["post"])
    assert "^fromtext-.+$" in schema["patternProperties"]
    free = query_parameter(stock, "/api.php#action=compare", "templated_parameters")
    assert "^fromtext-.+$" in free["schema"]["patternProperties"]
    assert (free["style"], free["explode"]) == ("form", True)


def test_modules_with_parameters_known_at_run_time_take_any(stock: Any) -> None:
    operation = stock["paths"]["/api.php#action=clientlogin"]["post"]
    assert form_of(operation)["additionalProperties"] is True
    assert "amirequestsfor" in operation["x-mediawiki-dynamic-parameters"]


def test_generators_bring_their_prefixed_parameters(stock: Any) -> None:
    path = "/api.php#action=query&prop=revisions"
    free = query_parameter(stock, path, "generator_parameters")
    properties = resolved(stock, free["schema"])["properties"]
    assert "gcmtitle" in properties and "cmtitle" not in properties
    generator = resolved(stock, query_parameter(stock, path, "generator")["schema"])
    assert generator["x-mediawiki-submodules"]["allpages"] == "query+allpages"
    assert query_parameter(stock, path, "titles")["schema"]["maxItems"] == 500


def test_reads_can_be_posted_too_and_writes_only_posted(stock: Any) -> None:
    assert set(stock["paths"]["/api.php#action=query&list=allpages"]) == {"get", "post"}
    assert set(stock["paths"]["/api.php#action=edit"]) == {"post"}


def test_deprecation_rights_help_and_examples(stock: Any) -> None:
    edit = stock["paths"]["/api.php#action=edit"]["post"]
    assert edit["x-mediawiki-rights"] == ["read", "write"]
    assert edit["externalDocs"]["url"].endswith("API:Edit")
    assert edit["tags"] == ["action"]
    [content] = edit["requestBody"]["content"].values()
    assert content["examples"]["example-1"]["value"]["title"] == "Test"
    assert edit["security"][0].keys() == {"session", "token_csrf"}
    tokens = stock["paths"]["/api.php#action=query&list=deletedrevs"]["get"]
    assert tokens["deprecated"] is True


def test_the_envelope_and_the_place_of_response_shapes(stock: Any) -> None:
    schemas = stock["components"]["schemas"]
    assert {"batchcomplete", "continue", "warnings", "curtimestamp"} <= set(
        schemas["Envelope"]["properties"]
    )
    assert schemas["edit.response"]["allOf"] == [
        {"$ref": "#/components/schemas/Envelope"},
        {"$ref": "#/components/schemas/edit.result"},
    ]
    assert schemas["edit.result"]["required"] == ["edit"]
    told = schemas["query.info.response"]["allOf"][1]["properties"]
    pages = told["query"]["properties"]["pages"]
    assert pages["items"]["allOf"] == [
        {"$ref": "#/components/schemas/Page"},
        {"$ref": "#/components/schemas/query.info.page"},
    ]
    told = schemas["query.querypage.response"]["allOf"][1]["properties"]
    rows = told["query"]["properties"]
    assert rows["querypage"]["properties"]["results"]["items"] == {
        "$ref": "#/components/schemas/query.querypage.item"
    }
    beside = schemas["query.watchlistraw.response"]["allOf"][1]["properties"]
    assert beside.keys() == {"watchlistraw"}
    assert schemas["opensearch.response"]["type"] == "array"


# --- text of a wiki stays text ----------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script> <img src=x onerror=alert(1)>",
    "**bold** _it_ `code` ~~gone~~ [link](javascript:alert(1)) ![i](x)",
    "# no heading",
    "1) no list\n* neither\n+ nor this",
    "a\n===\nb\n---\n",
    "> no quote\n    no code block\n\tnor here",
    "| a | b |\n|---|---|\n| c | d |",
    "&lt;b&gt; &#60;b&#62; &copy;",
    "[x]: javascript:alert(1)\n\n[x]",
    "```\nfence\n```\n~~~\nfence\n~~~",
    "\\<b> \\\\ \\` ends in a backslash \\",
    "<https://example.org/?onclick=1> <!-- --> <?php ?> <![CDATA[x]]>",
    "$$x$$ {{7*7}} ${x} {% x %} \u202e \x00 \x1b",
    "https://example.org/a*b*c_d_~e~",
]


def rendered_text(source: str) -> tuple[str, set[str]]:
    """What a reader sees of some Markdown, and the elements that it is made of."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    shown: list[str] = []
    kinds: set[str] = set()
    for block in tokens:
        kinds.add(block.type.removesuffix("_open").removesuffix("_close"))
        if block.type in ("fence", "code_block", "html_block"):
            shown.append(block.content)
        for inline in block.children or ():
            kinds.add(inline.type.removesuffix("_open").removesuffix("_close"))
            shown.append(
                " " if inline.type in ("softbreak", "hardbreak") else inline.content
            )
        shown.append(" ")
    return " ".join("".join(shown).split()), kinds


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_shown_as_it_is(text: str) -> None:
    for line in text.split("\n"):
        shown, kinds = rendered_text(markdown.escaped(line))
        wanted = " ".join(line.replace("\x00", "\ufffd").split())
        assert shown.replace("%2A", "*").replace("%7E", "~") == wanted
        assert kinds <= {"paragraph", "inline", "text", "text_special"}
    _, kinds = rendered_text(markdown.markdown(text))
    assert not kinds & {"html_block", "html_inline", "link", "image", "heading"}
    assert not kinds & {"fence", "code_block", "table", "em", "strong", "s", "hr"}


@given(st.text(alphabet="\\`*_[]<>~&;#|-+=.():!@/ab1 é", min_size=1))
def test_any_line_is_shown_as_it_is(line: str) -> None:
    shown, kinds = rendered_text(markdown.escaped(line))
    assert shown == " ".join(line.split())
    assert kinds <= {"paragraph", "inline", "text", "text_special"}


@given(st.text(alphabet="\\`*_[]<>~&;#|-+=.():!@/ab1 \n", min_size=1))
def test_any_text_has_no_other_markup_than_lists(text: str) -> None:
    _, kinds = rendered_text(markdown.markdown(text))
    lists = {"bullet_list", "ordered_list", "list_item"}
    breaks = {"softbreak", "hardbreak"}
    assert kinds <= {"paragraph", "inline", "text", "text_special"} | lists | breaks


@pytest.mark.parametrize("value", ["a`b", "``", " x ", "", "<b>", "`", "a\nb", "\\"])
def test_a_value_in_code_stays_in_it(value: str) -> None:
    _, kinds = rendered_text(f"before {markdown.code(value)} after")
    assert kinds <= {"paragraph", "inline", "text", "code_inline"}
    assert "code_inline" in kinds


def test_a_hostile_wiki_gives_a_valid_document_that_shows_its_texts() -> None:
    hostile = " ".join(HOSTILE[:2]) + '"\n]]> {braces} ${x} \x00'
    snapshot = replace(
        recording("stock143"),
        modules=tuple(_hostile_modules(hostile)),
        wiki={**recording("stock143").wiki, "name": hostile, "version": hostile},
    )
    spec = build(snapshot)
    document = json.loads(openapi.dumps(openapi.combined(spec)))
    assert not list(OpenAPIV31SpecValidator(document).iter_errors())
    assert len(document["paths"]) == 3
    for text in _descriptions(document):
        _, kinds = rendered_text(text)
        assert not kinds & {"html_block", "html_inline", "image", "heading", "table"}
        assert "javascript:" not in _links(text)
    for name in openapi.split(spec):
        assert Path(name).name.isprintable() and ".." not in name


def _hostile_modules(text: str) -> Iterator[dict[str, Any]]:
    for name in ("edit", f"a{text}", f"b/../../{text}"):
        yield {
            "path": name,
            "name": name,
            "classname": text,
            "prefix": "",
            "source": text,
            "group": "action",
            "description": text,
            "helpurls": [text, "javascript:alert(1)", "//example.org/wiki?x=<y>"],
            "examples": [{"query": f"action={name}&x={text}", "description": text}],
            "parameters": [
                {
                    "index": 1,
                    "name": f"p{text}",
                    "description": text,
                    "type": [text, "a", "", "`", "</script>"],
                    "default": text,
                    "multi": True,
                    "required": False,
                },
                {
                    "index": 2,
                    "name": "token",
                    "type": "string",
                    "tokentype": text,
                    "multi": False,
                    "required": True,
                },
            ],
        }


def _descriptions(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "description" and isinstance(inner, str):
                yield inner
            elif not key.startswith("x-mediawiki"):
                yield from _descriptions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _descriptions(inner)


def _links(source: str) -> str:
    return " ".join(
        str(inline.attrs.get("href", ""))
        for block in MarkdownIt("commonmark").parse(source)
        for inline in block.children or ()
    )


# --- YAML -------------------------------------------------------------------------------------------


def test_yaml_says_the_same(described: Callable[[str], Any]) -> None:
    yaml = pytest.importorskip("yaml")
    document = dict(described("stock143").split["query/revisions.json"])
    document["x-texts"] = [
        *("yes", "no", "1", "1e3", "0o17", "~", "", " a", "a: b", "#", "a #b", "null"),
        *("2024-01-01", "=", "- a", "a\nb", "a\n", "\x85x", "\u2028", "é", "0x1F"),
        *HOSTILE,
    ]
    text = documents._writer("yaml")(document)
    assert yaml.safe_load(text) == json.loads(openapi.dumps(document))
    assert "&id" not in text


@pytest.mark.parametrize("name", ["$ref", "properties", "example", "examples", "enum"])
@pytest.mark.parametrize("value", ["x", "#/components/schemas/nothing", "$ref"])
def test_names_and_values_that_documents_have_a_use_for(name: str, value: str) -> None:
    query = f"action=odd&{quote(name)}={quote(value)}"
    odd = module(
        "odd",
        parameter(name, [value, "y"], default=value),
        parameter("page", "string"),
        examples=[{"query": query, "description": "One."}],
    )
    found = built_spec(odd)
    document = openapi.combined(found)
    OpenAPIV31SpecValidator(document).validate()
    text = json.dumps(document)
    used = set(re.findall(r'"\$ref": "#/components/(\w+/[^"]+)"', text))
    made = {
        f"{kind}/{key}" for kind, all_ in document["components"].items() for key in all_
    }
    assert used - {"schemas/nothing"} <= made
    for one in openapi.split(found).values():
        assert one


@pytest.mark.parametrize("more", [{}, {"submoduleparamprefix": "g"}, {"multi": True}])
def test_a_templated_parameter_may_have_submodules(more: Any) -> None:
    templated = parameter(
        "part-{slot}",
        ["b"],
        submodules={"b": "odd+b"},
        templatevars={"slot": "slots"},
        **more,
    )
    odd = module("odd", parameter("slots", ["main"], multi=True), group="action")
    odd["templatedparameters"] = [templated]
    found = built_spec(odd, module("odd+b", parameter("x"), group="sub"))
    OpenAPIV31SpecValidator(openapi.combined(found)).validate()
    assert openapi.split(found)


@pytest.mark.parametrize(
    "api",
    [
        *("http://[", "http://[::1/api.php", "http://a:b/", "http://a:99999/api.php"),
        *("no address", "ftp://a.example/api.php", "http://me:pw@a.example/api.php"),
        "http://a.example/\x1b[31mapi.php",
    ],
)
@pytest.mark.parametrize("make", [openapi.combined, openapi.split])
def test_an_address_that_is_none_is_one_clear_error(
    make: Callable[[model.Spec], object], api: str
) -> None:
    """A program may make documents of a spec that it changed."""
    spec = build(bundled())
    wrong = replace(spec, wiki=replace(spec.wiki, api=api))
    with pytest.raises(MwforgeError, match="is not the address of an api.php: give"):
        make(wrong)
