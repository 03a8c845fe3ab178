"""Nothing of a wiki's API is missing in its client, and nothing was made up."""

from __future__ import annotations

import ast
import gzip
import importlib
import inspect
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from forging import RECORDINGS, WIKIS, Forged, declared_names, wire_names

from mwforge.spec.model import Kind

# The actions that https://www.mediawiki.org/wiki/API:Main_page listed in October 2023.
MEDIAWIKI_ORG = (
    Path(__file__).parent / "data" / "mediawiki_org_actions.txt"
).read_text()


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_module_and_parameter_is_in_the_client(
    forged: Callable[[str], Forged], wiki: str
) -> None:
    client = forged(wiki)
    assert wire_names(client.folder) == declared_names(_paraminfo(client, wiki))


def test_the_counts_are_those_of_the_recordings(
    forged: Callable[[str], Forged],
) -> None:
    names = wire_names(forged("wmf143").folder)
    assert len(names) == 418
    assert sum(len(one) for one in names.values()) == 2342
    names = wire_names(forged("stock139").folder)
    assert len(names) == 141
    assert sum(len(one) for one in names.values()) == 1079


def test_the_actions_of_mediawiki_org_are_methods(
    forged: Callable[[str], Forged], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = forged("wmf143")
    actions = MEDIAWIKI_ORG.split()
    assert len(actions) == 134
    methods = {
        module.names.method
        for path, module in client.modules.items()
        if path in actions
    }
    assert len(methods) == 134
    monkeypatch.syspath_prepend(client.parent)
    package = importlib.import_module(client.package)
    for facade in (package.Wiki, package.AsyncWiki):
        assert methods <= set(dir(facade))


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_submodule_has_a_method_and_a_class(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = forged(wiki)
    monkeypatch.syspath_prepend(client.parent)
    for module in client.spec.modules:
        names = module.names
        home = f"{client.package}.{names.package}" if names.package else client.package
        source = importlib.import_module(f"{home}.{names.file}")
        request = getattr(source, names.cls)
        assert (request.path, request.route) == (module.path, module.route)
        if module.parent not in (None, "main"):
            facades = importlib.import_module(f"{home}.methods")
            parent = client.modules[str(module.parent)].names.methods
            assert parent is not None
            for facade in (parent.sync, parent.asynchronous):
                assert callable(getattr(getattr(facades, facade), names.method))


@pytest.mark.parametrize("wiki", WIKIS)
def test_every_request_takes_a_parameter_that_it_does_not_know(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = forged(wiki)
    monkeypatch.syspath_prepend(client.parent)
    for module in client.spec.modules:
        names = module.names
        home = f"{client.package}.{names.package}" if names.package else client.package
        cls = getattr(importlib.import_module(f"{home}.{names.file}"), names.cls)
        arguments = inspect.signature(cls).parameters.values()
        needed = {one.name: "x" for one in arguments if one.default is one.empty}
        request = cls(**needed).also({"notyetknown": "1", "newtoken": "hush"})
        assert type(request) is cls and "hush" not in repr(request)
        assert request.parameters() == {
            **cls(**needed).parameters(),
            "notyetknown": "1",
            "newtoken": "hush",
        }


@pytest.mark.parametrize("wiki", WIKIS)
def test_stubs_declare_exactly_the_methods_there_are(
    forged: Callable[[str], Forged], wiki: str
) -> None:
    client = forged(wiki)
    for stub in sorted(client.folder.rglob("*.pyi")):
        if stub.name == "__init__.pyi":
            continue
        tree = ast.parse(stub.read_text(encoding="utf-8"))
        source = ast.parse(stub.with_suffix(".py").read_text(encoding="utf-8"))
        made = {
            target.id
            for node in source.body
            if isinstance(node, ast.ClassDef)
            for line in node.body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name) and not target.id.startswith("_api")
        }
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                declared = {
                    one.name
                    for one in node.body
                    if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
                }
                assert declared == made, f"{stub.name}: {node.name}"


@pytest.mark.parametrize("wiki", WIKIS)
def test_what_an_editor_shows_of_a_call_tells_of_each_argument(
    forged: Callable[[str], Forged], wiki: str
) -> None:
    client = forged(wiki)
    methods = 0
    declared: dict[tuple[str, str], list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
    for file, text in client.tree.items():
        if file.endswith(".pyi"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    declared.setdefault((file, node.name), []).append(node)
    for module in client.spec.modules:
        names = module.names
        parent = client.modules.get(module.parent or "")
        if parent is None or module.kind is Kind.FORMAT:
            continue
        # What has modules below it is called itself: `wiki.query(…)`.
        name = "__call__" if names.methods else names.method
        home = names.methods or parent.names.methods
        file = f"{home.package}/methods.pyi" if home else "client.pyi"
        found = [one for one in declared[file, name] if one.args.kwonlyargs]
        arguments = module.parameters or module.parent_arguments or module.extra
        assert len(found) == (2 if arguments else 0), module.path
        for node in found:
            methods += 1
            told = ast.get_docstring(node) or ""
            for url in module.help_urls:
                assert f"See {url.replace('Special:MyLanguage/', '')}" in told
            _, _, entries = told.partition("Args:\n")
            listed = re.findall(r"^    (\w+)(?: \(`[^`]+`\))?:", entries, re.MULTILINE)
            assert sorted(listed) == sorted(one.arg for one in node.args.kwonlyargs)
    assert methods > 250


def _paraminfo(client: Forged, wiki: str) -> list[dict[str, object]]:
    """What the wiki said, as recorded, not as mwforge read it; the bundled wiki's own file for it."""
    if wiki == "stock143":
        return [dict(module) for module in client.snapshot.modules]
    with gzip.open(RECORDINGS / f"{wiki}.paraminfo.json.gz") as file:
        modules: list[dict[str, object]] = json.load(file)["paraminfo"]["modules"]
    return modules
