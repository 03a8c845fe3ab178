"""Recorded wikis, and clients forged from them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from recordings import facts

from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, bundled, digest, read
from mwforge.spec.build import build
from mwforge.spec.model import Module, Spec

ROOT = Path(__file__).resolve().parent.parent
RECORDINGS = ROOT / "tests" / "data" / "recordings"
"""What real wikis answered, their facts alone; see recordings.py."""
WIKIS = ("stock143", "stock139", "wmf143")


def recording(wiki: str) -> Snapshot:
    """The snapshot of a recorded wiki."""
    if wiki == "stock143":
        return bundled()
    return read(RECORDINGS / f"{wiki}.paraminfo.json.gz")


def facts_alone(snapshot: Snapshot) -> Snapshot:
    """A snapshot without its prose, to be compared with recordings of other wikis."""
    return replace(snapshot, modules=tuple(facts(snapshot.modules)))


@dataclass(frozen=True)
class Forged:
    """A client on disk: its package, the folder to put on sys.path, and what it was made from."""

    package: str
    parent: Path
    snapshot: Snapshot
    spec: Spec
    tree: dict[str, str]

    @property
    def folder(self) -> Path:
        return self.parent / self.package

    @property
    def modules(self) -> dict[str, Module]:
        return {module.path: module for module in self.spec.modules}


def forge(snapshot: Snapshot, parent: Path, package: str) -> Forged:
    """Render a snapshot's client below `parent`."""
    spec = build(snapshot)
    tree = render_client(spec, package=package, digest=digest(snapshot))
    for path, text in tree.items():
        file = parent / package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return Forged(package, parent, snapshot, spec, tree)


def wire_names(folder: Path) -> dict[str, set[str]]:
    """The wire names in a client's sources, by module path, read without running them."""
    found: dict[str, set[str]] = {}
    for file in sorted(folder.rglob("*.py")):
        if file.is_relative_to(folder / "_runtime"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            paths = [
                ast.literal_eval(one.value)
                for one in node.body
                if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "path"
            ]
            for path in paths:
                assert path not in found, f"two classes for {path}"
                found[path] = _sent_by(node)
    return found


def _sent_by(node: ast.ClassDef) -> set[str]:
    """The keys of the mapping that a request class gives to its base's `__init__`."""
    return {
        ast.literal_eval(key)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__"
        for argument in call.args
        if isinstance(argument, ast.Dict)
        for key in argument.keys
        if key is not None
    }


def declared_names(paraminfo: Iterable[Mapping[str, Any]]) -> dict[str, set[str]]:
    """The same as paraminfo says it, module by module."""
    return {
        module["path"]: {
            module["prefix"] + parameter["name"]
            for key in ("parameters", "templatedparameters")
            for parameter in module.get(key, ())
        }
        for module in paraminfo
    }
