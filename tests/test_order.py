"""The same wiki gives the same client: whatever order it is read in, under every hash seed."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from forging import ROOT, WIKIS, recording
from hypothesis import given, settings
from hypothesis import strategies as st
from small import Raw, module, parameter, snapshot, submodules

from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, digest, dumps, loads
from mwforge.spec.build import build

pytestmark = pytest.mark.slow

# Lists of paraminfo whose order says nothing. That of examples and of help does.
SETS = ("type", "subtypes", "extranamespaces", "deprecatedvalues", "internalvalues")


def tree(read: Snapshot) -> dict[str, str]:
    return render_client(build(read), package="client", digest="")


def shuffled(read: Snapshot, seed: int) -> Snapshot:
    """The same wiki in another order: modules, parameters, values, maps, namespaces."""
    pick = random.Random(seed)

    def mixed(values: Any) -> list[Any]:
        found = list(values)
        pick.shuffle(found)
        return found

    def map_(raw: Mapping[str, Any]) -> Raw:
        return dict(mixed(raw.items()))

    def parameter_(raw: Mapping[str, Any]) -> Raw:
        found = map_(raw)
        for key in SETS:
            if isinstance(found.get(key), list):
                found[key] = mixed(found[key])
        for key in ("submodules", "templatevars"):
            if key in found:
                found[key] = map_(found[key])
        return found

    def module_(raw: Mapping[str, Any]) -> Raw:
        found = map_(raw)
        for key in ("parameters", "templatedparameters"):
            if key in found:
                found[key] = mixed(map(parameter_, found[key]))
        return found

    def namespace(raw: Mapping[str, Any]) -> Raw:
        return {**map_(raw), "aliases": mixed(raw.get("aliases", ()))}

    wiki = map_(read.wiki)
    wiki["extensions"] = mixed(map(map_, wiki.get("extensions", ())))
    return replace(
        read,
        wiki=wiki,
        namespaces=tuple(mixed(map(namespace, read.namespaces))),
        modules=tuple(mixed(map(module_, read.modules))),
    )


@pytest.mark.parametrize("wiki", WIKIS)
def test_a_wiki_in_another_order_is_the_same_client(wiki: str) -> None:
    read = recording(wiki)
    expected = tree(read)
    for seed in (1, 2):
        other = shuffled(read, seed)
        assert [one["path"] for one in other.modules] != [
            one["path"] for one in read.modules
        ]
        assert tree(other) == expected


def test_a_file_in_another_order_is_the_same_snapshot() -> None:
    read = recording("stock143")
    document = json.loads(dumps(read))
    pick = random.Random(3)
    pick.shuffle(document["modules"])
    pick.shuffle(document["namespaces"])
    pick.shuffle(document["wiki"]["extensions"])
    for one in document["modules"]:
        pick.shuffle(one["parameters"])
        for each in one["parameters"]:
            if isinstance(each["type"], list):
                pick.shuffle(each["type"])
    again = loads(json.dumps(document).encode(), "shuffled")
    assert digest(again) == digest(read)


# --- hash seeds -----------------------------------------------------------------------------------

PRINT_DIGESTS = """
import hashlib, json, sys
from forging import recording
from mwforge.render.python import render_client
from mwforge.spec.build import build
for wiki in sys.argv[1:]:
    tree = render_client(build(recording(wiki)), package="client", digest="")
    text = json.dumps(list(tree.items()))
    print(hashlib.sha256(text.encode()).hexdigest())
"""


@cache
def hashed(wiki: str) -> str:
    text = json.dumps(list(tree(recording(wiki)).items()))
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_another_hash_seed_is_the_same_client(seed: str) -> None:
    wikis = []
    for wiki in ("stock143", "wmf143"):
        try:
            recording(wiki)
            wikis.append(wiki)
        except pytest.skip.Exception:
            pass
    paths = [str(ROOT / "generator"), str(ROOT / "tests")]
    result = subprocess.run(
        [sys.executable, "-c", PRINT_DIGESTS, *wikis],
        env={
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join(paths),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.split() == [hashed(wiki) for wiki in wikis]


# --- small wikis full of collisions ---------------------------------------------------------------

# So few pieces that names meet all the time, as they are and made into Python.
NAMES = st.lists(
    st.sampled_from(["a", "A", "b", "-", "_", " ", "é", "from", "query", "list"]),
    min_size=1,
    max_size=3,
).map("".join)


@st.composite
def wikis(draw: st.DrawFn) -> Snapshot:
    actions = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    below = [f"{actions[0]}+{name}" for name in draw(st.sets(NAMES, max_size=3))]
    deep = [f"{path}+{name}" for path in below[:1] for name in draw(st.sets(NAMES))]
    groups = ["prop", "list", "meta"]
    inner = [f"query+{name}" for name in draw(st.sets(NAMES, max_size=3))]

    def parameters() -> list[Raw]:
        names = draw(st.lists(NAMES, max_size=3, unique=True))
        values = st.lists(NAMES, max_size=3)
        return [
            parameter(name, draw(st.one_of(st.just("string"), values)))
            for name in names
        ]

    choices = submodules("choose", below) if below else parameter("choose")
    modules = [
        *(module(path, *parameters()) for path in actions[1:]),
        module(actions[0], *parameters(), choices),
        *(module(path, *parameters()) for path in (*below, *deep)),
        *(
            module(path, *parameters(), group=draw(st.sampled_from(groups)))
            for path in inner
        ),
    ]
    unique = {
        raw["path"]: raw for raw in modules if raw["path"] not in ("query", "main")
    }
    namespaces = [
        {"id": number, "name": name, "canonical": name, "aliases": [name, "x"]}
        for number, name in enumerate(draw(st.lists(NAMES, max_size=3)))
    ]
    return snapshot(*unique.values(), namespaces=namespaces)


@settings(max_examples=60, deadline=None)
@given(read=wikis(), seed=st.integers(0, 9))
def test_names_that_collide_come_out_the_same_in_any_order(
    read: Snapshot, seed: int
) -> None:
    expected = build(read)
    other = build(shuffled(read, seed))
    assert other == expected
    # Nobody lost a name, and no two files are one, even where capitals do not count.
    files = [
        f"{one.names.package or ''}/{one.names.file}".casefold()
        for one in expected.modules
    ]
    assert len(expected.modules) == len(read.modules) == len(set(files))
    for each in expected.modules:
        arguments = [one.argument for one in each.parameters]
        assert len(set(arguments)) == len(arguments)
    assert tree(shuffled(read, seed)) == tree(read)
