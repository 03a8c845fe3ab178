"""What a small wiki with something of everything becomes: read the snapshots to see what mwforge writes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, digest, loads
from mwforge.spec.build import build
from mwforge.spec.show import describe, text


def parameter(name: str, index: int, type_: object = "string", **more: Any) -> Any:
    base = {"index": index, "name": name, "type": type_, "required": False}
    return {**base, "multi": False, "description": f"The {name}.", **more}


def module(path: str, group: str, prefix: str = "", **more: Any) -> Any:
    base = {"name": path.rpartition("+")[2], "path": path, "prefix": prefix}
    facts = {"classname": "Api", "source": "MediaWiki", "description": f"About {path}."}
    empty: dict[str, list[Any]] = {
        "helpurls": [],
        "examples": [],
        "parameters": [],
        "templatedparameters": [],
    }
    return {**base, **facts, **empty, "group": group, **more}


def small_wiki() -> Snapshot:
    generators = {"allthings": "query+allthings"}
    modules = [
        module(
            "main",
            "",
            parameters=[
                parameter(
                    "action",
                    1,
                    ["change", "old", "query", "tree"],
                    submodules={
                        name: name for name in ("change", "old", "query", "tree")
                    },
                ),
                parameter("format", 2, ["json"], submodules={"json": "json"}),
                parameter("assert", 3, ["anon", "user"]),
                parameter("curtimestamp", 4, "boolean"),
            ],
        ),
        module("json", "format", parameters=[parameter("utf8", 1, "boolean")]),
        module(
            "change",
            "action",
            "ch",
            classname="MediaWiki\\Api\\ApiChange",
            description="Change a page.\n\nSee [[mw:API:Change|its page]].",
            helpurls=["https://www.mediawiki.org/wiki/Special:MyLanguage/API:Change"],
            mustbeposted=True,
            readrights=True,
            writerights=True,
            dynamicparameters="Fields of the form.",
            examples=[
                {
                    "query": "action=change&chtitle=A|B&chtext-main=x&chtoken=123ABC",
                    "description": "Change a page.",
                },
                {"query": "action=change&nothing=1", "description": "Broken."},
            ],
            parameters=[
                parameter("title", 1, required=True),
                parameter("tags", 2, ["bot", "a b"], multi=True, limit=50),
                parameter("from", 3, "timestamp"),
                parameter("until", 4, "expiry", default="infinite"),
                parameter("file", 5, "upload"),
                parameter("mode", 6, ["", "fast", 'it\'s "odd"'], default="fast"),
                parameter("password", 7, "password", sensitive=True),
                parameter("token", 9, required=True, tokentype="csrf", sensitive=True),
            ],
            templatedparameters=[
                parameter("text-{slot}", 8, "text", templatevars={"slot": "slots"})
            ],
        ),
        module("old", "action", deprecated=True, internal=True),
        module(
            "query",
            "action",
            parameters=[
                parameter(
                    "list",
                    1,
                    ["allthings"],
                    multi=True,
                    submodules={"allthings": "query+allthings"},
                ),
                parameter(
                    "prop",
                    2,
                    ["facts"],
                    multi=True,
                    submodules={"facts": "query+facts"},
                ),
                parameter(
                    "meta", 3, ["site"], multi=True, submodules={"site": "query+site"}
                ),
                parameter("titles", 4, multi=True, lowlimit=50, highlimit=500),
                parameter(
                    "generator",
                    5,
                    ["allthings"],
                    submodules=generators,
                    submoduleparamprefix="g",
                ),
            ],
        ),
        module(
            "query+allthings",
            "list",
            "at",
            classname="ApiQueryAllThings",
            generator=True,
            parameters=[
                parameter(
                    "limit", 1, "limit", default=10, min=1, max=500, highmax=5000
                ),
                parameter(
                    "namespace", 2, "namespace", multi=True, allspecifier="*", default=0
                ),
            ],
        ),
        module(
            "query+facts",
            "prop",
            "fa",
            parameters=[
                parameter(
                    "prop",
                    1,
                    ["ids", "url"],
                    multi=True,
                    deprecatedvalues=["url"],
                    description='Which:\n\n;<span dir="ltr" lang="en">ids</span>:The IDs.',
                )
            ],
        ),
        module("query+site", "meta"),
        module(
            "tree",
            "action",
            parameters=[
                parameter(
                    "do",
                    1,
                    ["grow-up"],
                    required=True,
                    submodules={"grow-up": "tree+grow-up"},
                )
            ],
        ),
        module("tree+grow-up", "do", "gu", parameters=[parameter("by", 1, "integer")]),
    ]
    recorded = {"paraminfo": {"helpformat": "wikitext", "modules": modules}}
    return loads(json.dumps(recorded).encode(), "small.json")


@pytest.fixture(scope="module")
def tree() -> dict[str, str]:
    small = small_wiki()
    return render_client(build(small), package="small", digest=digest(small))


@pytest.mark.parametrize(
    "path",
    [
        "__init__.py",
        "__init__.pyi",
        "actions/change.py",
        "actions/old.py",
        "actions/query.py",
        "client.py",
        "client.pyi",
        "formats/json.py",
        "main.py",
        "query/__init__.py",
        "query/__init__.pyi",
        "query/allthings.py",
        "query/facts.py",
        "query/methods.py",
        "query/methods.pyi",
        "site.py",
        "tree/grow_up.py",
        "tree/methods.pyi",
    ],
)
def test_a_file_of_the_client(
    tree: dict[str, str], path: str, snapshot: SnapshotAssertion
) -> None:
    assert tree[path] == snapshot


def test_the_files_of_the_client(
    tree: dict[str, str], snapshot: SnapshotAssertion
) -> None:
    assert [path for path in tree if not path.startswith("_runtime/")] == snapshot


@pytest.mark.parametrize("path", ["change", "query+allthings", "tree+grow-up"])
def test_show(path: str, snapshot: SnapshotAssertion) -> None:
    assert text(describe(build(small_wiki()), path)) == snapshot
