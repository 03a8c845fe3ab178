"""The rooms: the README's map is the contract that holds them, and each fact has one home."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest
from forging import ROOT

from mwforge.snapshot import bundled


def test_the_map_is_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rooms, engine = settings["tool"]["importlinter"]["contracts"]
    assert (rooms["exhaustive"], engine["exhaustive"]) == (True, True)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    drawn = re.search(r"^```\n(cli .*?)^```$", readme, re.DOTALL | re.MULTILINE)
    assert drawn is not None
    lines = [re.split(r"  +", line)[0] for line in drawn[1].splitlines()]
    assert lines == rooms["layers"]


def test_the_contract_is_kept() -> None:
    """What `make check` runs: no room imports from above, nor does a file of the engine."""
    from importlinter.application.use_cases import lint_imports
    from importlinter.configuration import configure

    configure()
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"))


@pytest.mark.parametrize("room", ["drift", "render", "shapes", "spec"])
def test_what_is_known_of_single_modules_is_in_the_table(room: str) -> None:
    """The code names none; the engine names those that it calls itself."""
    submodules = {one["path"] for one in bundled().modules if "+" in one["path"]}
    for file in (ROOT / "generator" / "mwforge" / room).rglob("*.py"):
        words = {
            node.value
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        assert not words & submodules, file
