"""What the types of answers catch, in every module: a misspelt key, and a value taken for another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import checkers
import pytest
from checkers import Diagnostic
from forging import Forged

from mwforge.render.python.typed_dicts import needed
from mwforge.shapes.model import Map, Record, Shape
from mwforge.spec import model

PACKAGE = "stock143"
HEAD = f"import {PACKAGE}.responses as r\n\n\n"
MOST_LINES = 5
"""The lines that a checker may print of one misspelt key."""


@dataclass(frozen=True)
class Case:
    """A module: the type of its answer, the way to a record in it, and a key that is always there."""

    path: str
    type: str
    way: str
    key: str


def cases(client: Forged) -> Iterator[Case]:
    """Every module whose answer has a type that holds a record."""
    for path, shape in client.spec.shapes.items():
        module = client.modules[path]
        if not module.answer and (found := _first(shape, "", module)):
            yield Case(path, module.names.response, *found)


def _first(shape: Shape, way: str, module: model.Module) -> tuple[str, str] | None:
    """The way to the first record without an `Any` beside it, and a key that it needs, or ""."""
    if shape.kinds or (shape.items is not None and shape.object is not None):
        return None
    match shape.object:
        case Record(fields) if fields:
            always = [
                key
                for key, one in fields.items()
                if needed(one) and not one.shape.open and _says_something(one.shape)
            ]
            return way, always[0] if always else ""
        case Map(values):
            return _first(values, f"{way}['some']", module)
        case _:
            pass
    return _first(shape.items, f"{way}[0]", module) if shape.items else None


def _says_something(shape: Shape) -> bool:
    return bool(shape.kinds or shape.object or shape.items)


def wrong(case: Case) -> list[str]:
    lines = [f"print(answer{case.way}['{case.key or 'key'}xx'])"]
    if case.key:
        lines.append(f"value: set[bytes] = answer{case.way}['{case.key}']")
    return lines


def right(case: Case) -> list[str]:
    return [f"print(answer{case.way}['{case.key}'])"] if case.key else ["print(answer)"]


def source(cases: list[Case], lines: Callable[[Case], list[str]]) -> str:
    return HEAD + "".join(
        f"def case_{number}(answer: r.{case.type}) -> None:\n"
        + "".join(f"    {line}\n" for line in lines(case))
        + "\n\n"
        for number, case in enumerate(cases)
    )


@pytest.fixture(scope="module")
def files(
    forged: Callable[[str], Forged], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("answers")
    found = list(cases(forged(PACKAGE)))
    assert len(found) > 120
    (folder / "wrong.py").write_text(source(found, wrong))
    (folder / "right.py").write_text(source(found, right))
    return folder


def expected(files: Path) -> set[int]:
    """The lines of the mistakes."""
    lines = (files / "wrong.py").read_text().splitlines()
    return {at for at, line in enumerate(lines, 1) if line.startswith("    ")}


def told(found: list[Diagnostic], file: str) -> set[int]:
    return {one.line for one in found if Path(one.file).name == file}


def test_mypy_catches_a_mistake_in_each_module(
    files: Path,
    forged: Callable[[str], Forged],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    cache = tmp_path_factory.getbasetemp() / "mypy-answers"
    path = forged(PACKAGE).parent
    answer = checkers.mypy(["wrong.py", "right.py"], files, cache, path=path)
    found = checkers.mypy_diagnostics(answer.stdout)
    assert told(found, "wrong.py") == expected(files)
    assert not told(found, "right.py"), found
    assert all(len(one.lines) <= MOST_LINES for one in found)


@pytest.mark.checkers
def test_pyright_catches_a_mistake_in_each_module(
    files: Path, forged: Callable[[str], Forged]
) -> None:
    rules = {
        "extraPaths": [str(forged(PACKAGE).parent)],
        "typeCheckingMode": "basic",
        "reportUnusedVariable": "none",
    }
    found = checkers.pyright(["wrong.py", "right.py"], files, rules)[1]
    assert told(found, "wrong.py") == expected(files)
    assert not told(found, "right.py"), found
    assert all(len(one.lines) <= MOST_LINES for one in found)


BOTS = Path(__file__).parent / "data" / "ten_bots.txt"


def test_mypy_finds_nothing_in_ten_bots(
    forged: Callable[[str], Forged],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    (tmp_path / "ten_bots.py").write_text(BOTS.read_text("utf-8"), "utf-8")
    cache = tmp_path_factory.getbasetemp() / "mypy-answers"
    path = forged(PACKAGE).parent
    answer = checkers.mypy(["ten_bots.py"], tmp_path, cache, path=path)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.checkers
@pytest.mark.parametrize("mode", ["basic", "standard"])
def test_pyright_finds_nothing_in_ten_bots(
    forged: Callable[[str], Forged], tmp_path: Path, mode: str
) -> None:
    (tmp_path / "ten_bots.py").write_text(BOTS.read_text("utf-8"), "utf-8")
    rules = {
        "extraPaths": [str(forged(PACKAGE).parent)],
        "typeCheckingMode": mode,
    }
    assert not checkers.pyright(["ten_bots.py"], tmp_path, rules)[1]
