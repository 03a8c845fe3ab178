"""The README's map of the rooms is the contract that holds them."""

from __future__ import annotations

import re
import tomllib

from forging import ROOT


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
