"""Nothing that a wiki says of itself is lost: each leaf of the recordings, changed, removed or added, is told.

All leaves of one kind (`min` of parameters, `licensetag` of modules) change in one go, and each place
has to be told of. What is not told stands in QUIET, with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest
from forging import recording

from mwforge.drift.diff import Change, diff
from mwforge.snapshot import Snapshot, dumps, loads
from mwforge.spec.build import build
from mwforge.spec.model import Spec

RECORDINGS = (
    *("stock143", "wmf143", "stock138", "stock139"),
    *("stock140", "stock141", "stock142", "stock144"),
)
Raw = dict[str, Any]


def shape(value: Any) -> Any:
    """A module without its values: which keys it has, with what sort of value."""
    match value:
        case dict():
            return tuple((name, shape(one)) for name, one in sorted(value.items()))
        case list():
            return tuple(dict.fromkeys(shape(one) for one in value))
        case str() if value in ("string", "text", "password", "limit", "namespace"):
            return value
        case _:
            return type(value).__name__


@cache
def fresh(wiki: str) -> Snapshot:
    """A recording, with those modules alone that are not in one before it in the same shape."""
    whole = recording(wiki)
    at = RECORDINGS.index(wiki)
    seen = {
        (module["path"], shape(module))
        for earlier in RECORDINGS[:at]
        for module in recording(earlier).modules
    }
    kept = tuple(
        module
        for module in whole.modules
        if module["path"] in ("main", "query")
        or (module["path"], shape(module)) not in seen
    )
    return replace(whole, modules=kept)


@cache
def before(wiki: str) -> Spec:
    return build(fresh(wiki))


@dataclass(frozen=True)
class Place:
    """An object of a snapshot, and what a change of it is to be told under."""

    kind: str
    path: str
    raw: Any
    value: str = ""


def places(snapshot: Snapshot) -> Iterator[Place]:
    for module in snapshot.modules:
        path = module["path"]
        yield Place("module", path, module)
        for example in module.get("examples", ()):
            yield Place("example", path, example)
        for key in ("parameters", "templatedparameters"):
            for parameter in module.get(key, ()):
                place = f"{path}.{parameter['name']}"
                yield Place("parameter", place, parameter)
                for info in parameter.get("info", ()):
                    yield Place("info", place, info)
    yield Place("wiki", "", snapshot.wiki)
    for namespace in snapshot.namespaces:
        yield Place("namespace", "", namespace, str(namespace["id"]))
    for extension in snapshot.wiki["extensions"]:
        yield Place("extension", "", extension, extension["name"])


IDENTITY = {
    ("module", "path"),
    ("module", "name"),
    ("parameter", "name"),
    ("wiki", "extensions"),
    ("module", "parameters"),
    ("module", "templatedparameters"),
    ("module", "examples"),
    ("namespace", "id"),
    ("extension", "name"),
}
"""What places are told by, and what holds further places: not leaves."""


def changed(value: Any) -> Any:
    """Another value of the same sort."""
    match value:
        case {"name": str(name), "text": str(text)}:
            return {**value, "name": f"{name}x", "text": f"{text}x"}
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return "integer" if value == "string" else f"{value}x"
        case list():
            return [changed(one) for one in value]
        case dict():
            return {name: changed(one) for name, one in value.items()}
        case _:
            raise AssertionError(value)


def _is_disabled(place: Place) -> bool:
    return "ApiDisabled" in str(place.raw.get("classname"))


def _marks_nothing(place: Place) -> bool:
    """Values are marked that the parameter does not have, or nothing is."""
    listed = place.raw.get("type", []), place.raw.get("submodules", {})
    known = {str(one) for some in listed if not isinstance(some, str) for one in some}
    marked = {
        str(one)
        for key in ("deprecatedvalues", "internalvalues")
        for one in place.raw.get(key, [])
    }
    return not marked & known


Excuse = tuple[str, Callable[[Place], bool]]

# What is not told, and when; here and in `test_no_leaf_is_silent`.
QUIET: Mapping[tuple[str, str], Excuse] = {
    ("parameter", "index"): ("the order in which a page shows them", lambda _: True),
    ("module", "classname"): (
        "an internal name of PHP; what the class's name takes from it is told",
        lambda _: True,
    ),
    ("module", "licenselink"): (
        "without an address a wiki has no links into itself, which are not missed",
        lambda at: "licenselink" not in at.raw,
    ),
    ("module", "group"): ("told where the kind or the route changes", lambda _: True),
    ("parameter", "required"): (
        "what has a default, fills itself or has a variable is never missing",
        lambda at: "default" in at.raw
        or "tokentype" in at.raw
        or bool(at.raw.get("templatevars")),
    ),
    ("parameter", "sensitive"): (
        "a password always is",
        lambda at: at.raw.get("type") == "password",
    ),
    ("parameter", "deprecatedvalues"): (
        "marks on values that are none",
        _marks_nothing,
    ),
    ("parameter", "internalvalues"): ("marks on values that are none", _marks_nothing),
    ("parameter", "type"): (
        "without a type it is a string, and submodules are told of themselves",
        lambda at: at.raw["type"] == "string" or bool(at.raw.get("submodules")),
    ),
    ("parameter", "lowlimit"): (
        "one value is taken whatever the limit",
        lambda at: not at.raw.get("multi"),
    ),
    ("parameter", "highlimit"): (
        "one value is taken whatever the limit, and the same for all says nothing more",
        lambda at: not at.raw.get("multi")
        or at.raw.get("lowlimit") == at.raw.get("highlimit"),
    ),
    ("parameter", "highmax"): (
        "a maximum for bots needs one for others",
        lambda at: "max" not in at.raw,
    ),
    ("parameter", "extranamespaces"): (
        "of another type than namespace it says nothing",
        lambda at: at.raw.get("type") != "namespace",
    ),
    ("parameter", "submoduleparamprefix"): (
        "without submodules it says nothing",
        lambda at: not at.raw.get("submodules"),
    ),
}


def excused(place: Place, key: str) -> bool:
    _, holds = QUIET.get((place.kind, key), ("", lambda _: False))
    return bool(holds(place))


@cache
def kinds() -> tuple[tuple[str, str], ...]:
    """Every kind of leaf in any recording."""
    found = {
        (place.kind, key)
        for wiki in RECORDINGS
        for place in places(fresh(wiki))
        for key in place.raw
    }
    return tuple(sorted(found - IDENTITY))


def mutated(
    wiki: str, kind: str, key: str, mutate: Callable[[Raw, Any], bool]
) -> tuple[list[Place], tuple[Change, ...]]:
    """The places where a mutation took hold, and what a diff says."""
    snapshot = copied(fresh(wiki))
    sample = next(
        (
            one.raw[key]
            for recorded in RECORDINGS
            for one in places(fresh(recorded))
            if one.kind == kind and one.raw.get(key)
        ),
        None,
    )
    touched = []
    for place in places(snapshot):
        if place.kind == kind and not _is_disabled(place):
            earlier = replace(place, raw=dict(place.raw))
            if mutate(place.raw, sample):
                touched.append(earlier)
    return touched, diff(before(wiki), build(snapshot)) if touched else ()


def copied(snapshot: Snapshot) -> Snapshot:
    return loads(dumps(snapshot).encode(), "a copy")


def change(key: str) -> Callable[[Raw, Any], bool]:
    def mutate(raw: Raw, sample: Any) -> bool:
        if key not in raw or raw[key] in ([], {}, ""):
            return False
        raw[key] = changed(raw[key])
        return True

    return mutate


def remove(key: str) -> Callable[[Raw, Any], bool]:
    def mutate(raw: Raw, sample: Any) -> bool:
        # Without a value it said what its absence says.
        return raw.pop(key, None) not in (None, [], {}, "", False)

    return mutate


def add(key: str) -> Callable[[Raw, Any], bool]:
    def mutate(raw: Raw, sample: Any) -> bool:
        if raw.get(key) or sample is None:
            return False
        listed = raw.get("type")
        if key in ("deprecatedvalues", "internalvalues") and isinstance(listed, list):
            sample = listed[:1]
        # Not the number that stands for it already.
        raw[key] = sample + 1 if type(sample) is int else json.loads(json.dumps(sample))
        return True

    return mutate


def untold(touched: list[Place], changes: tuple[Change, ...], key: str) -> list[Place]:
    told = {one.place for one in changes}
    valued = {one.value.split(" ")[0] for one in changes if not one.module}
    valued |= {one.value for one in changes if not one.module}
    return [
        place
        for place in touched
        if (place.value not in valued if place.value else place.path not in told)
        and not excused(place, key)
    ]


@pytest.mark.parametrize(
    "how", [change, remove, add], ids=lambda how: str(how.__name__)
)
@pytest.mark.parametrize("wiki", RECORDINGS)
def test_no_leaf_is_silent(wiki: str, how: Any) -> None:
    silent = {}
    for kind, key in kinds():
        if kind == "wiki" and how is not change:
            continue  # what one side does not say is not compared
        touched, changes = mutated(wiki, kind, key, how(key))
        if lost := untold(touched, changes, key):
            silent[kind, key] = [one.path for one in lost[:5]]
    assert silent == {}
