"""Generating again, after the wiki changed: what it lost goes, what is not mwforge's stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from forging import wire_names

from mwforge.errors import MwforgeError
from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, bundled, digest
from mwforge.spec.build import build
from mwforge.write import write


def generate(snapshot: Snapshot, target: Path) -> None:
    tree = render_client(build(snapshot), package="client", digest=digest(snapshot))
    write(tree, target)


def without(snapshot: Snapshot, *paths: str) -> Snapshot:
    kept = tuple(one for one in snapshot.modules if one["path"] not in paths)
    return replace(snapshot, modules=kept)


def test_a_module_that_vanished_takes_its_file_along(tmp_path: Path) -> None:
    target = tmp_path / "client"
    generate(bundled(), target)
    assert (target / "actions/thank.py").is_file()
    generate(without(bundled(), "thank", "query+gadgets"), target)
    assert not (target / "actions/thank.py").exists()
    assert not (target / "query/gadgets.py").exists()
    assert not {"thank", "query+gadgets"} & set(wire_names(target))
    assert "def thank(" not in (target / "client.pyi").read_text(encoding="utf-8")
    generate(bundled(), target)
    assert (target / "actions/thank.py").is_file()


def test_a_whole_package_that_vanished(tmp_path: Path) -> None:
    """All formats gone: their folder goes too."""
    target = tmp_path / "client"
    generate(bundled(), target)
    formats = [m["path"] for m in bundled().modules if m.get("group") == "format"]
    generate(without(bundled(), *formats), target)
    assert not (target / "formats").exists()


def test_a_foreign_file_stops_it_and_is_untouched(tmp_path: Path) -> None:
    target = tmp_path / "client"
    generate(bundled(), target)
    mine = target / "actions" / "mine.py"
    mine.write_text("precious = True\n", encoding="utf-8")
    with pytest.raises(MwforgeError, match="mine.py"):
        generate(without(bundled(), "thank"), target)
    assert mine.read_text(encoding="utf-8") == "precious = True\n"
    assert (target / "actions/thank.py").is_file(), "nothing of the new client is there"
