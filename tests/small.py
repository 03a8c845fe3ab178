"""Small paraminfo, made by hand: a wiki with just the modules that a test is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from mwforge.snapshot import Snapshot
from mwforge.spec.build import build
from mwforge.spec.model import Module, Parameter, Spec

Raw: TypeAlias = dict[str, Any]

WIKI: Raw = {
    "api": "https://wiki.example/api.php",
    "name": "Small",
    "version": "MediaWiki 1.43.0",
    "language": "en",
    "extensions": [],
}
# Below query a module's group is the parameter that selects it.
GROUPS = ("prop", "list", "meta")


def parameter(name: str, type_: object = "string", **more: Any) -> Raw:
    """A parameter as paraminfo gives it; `module` numbers it."""
    return {"name": name, "type": type_, "required": False, "multi": False, **more}


def module(path: str, *parameters: Raw, **more: Any) -> Raw:
    """A module as paraminfo gives it; templated parameters find their own list."""
    numbered = [{"index": at, **one} for at, one in enumerate(parameters, 1)]
    return {
        "name": path.rpartition("+")[2],
        "path": path,
        "classname": "Api",
        "group": "action",
        "prefix": "",
        "source": "MediaWiki",
        "parameters": [one for one in numbered if "templatevars" not in one],
        "templatedparameters": [one for one in numbered if "templatevars" in one],
        **more,
    }


def submodules(name: str, paths: Iterable[str], **more: Any) -> Raw:
    """The parameter of a parent that selects these."""
    named = {path.rpartition("+")[2]: path for path in paths}
    return parameter(name, sorted(named), submodules=named, **more)


def snapshot(
    *modules: Raw,
    query: Iterable[Raw] = (),
    namespaces: Iterable[Raw] = (),
    wiki: Mapping[str, Any] = WIKI,
) -> Snapshot:
    """A wiki of `main`, `query` and these; `query` are further parameters of that action."""
    listed = [*modules, module("query")]
    top = [one["path"] for one in listed if "+" not in one["path"]]
    formats = [one["path"] for one in modules if one["group"] == "format"]
    below = [one for one in modules if one["path"].startswith("query+")]
    main = module(
        "main",
        submodules("action", [path for path in top if path not in formats]),
        submodules("format", formats),
        parameter("assert", ["anon", "bot", "user"]),
        group="",
    )
    selecting = [
        submodules(
            group,
            [one["path"] for one in below if one["group"] == group],
            multi=True,
        )
        for group in GROUPS
    ]
    pages = parameter("titles", multi=True, lowlimit=50, highlimit=500)
    return Snapshot(
        wiki=wiki,
        namespaces=tuple(namespaces),
        modules=(main, module("query", *selecting, pages, *query), *modules),
    )


def spec(*modules: Raw, **more: Any) -> Spec:
    return build(snapshot(*modules, **more))


def built(*modules: Raw, path: str = "", **more: Any) -> Module:
    """The module of that path (the first one given, without) in such a wiki."""
    wanted = path or modules[0]["path"]
    return next(one for one in spec(*modules, **more).modules if one.path == wanted)


def one(raw: Raw, **more: Any) -> Parameter:
    """What becomes of a module's only parameter."""
    return built(module("act", raw, **more)).parameters[0]
