"""Type checkers and black find nothing to say of any generated client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import checkers
import pytest
from forging import WIKIS, Forged

pytestmark = [pytest.mark.checkers, pytest.mark.parametrize("wiki", WIKIS)]


def test_mypy_reports_nothing(
    forged: Callable[[str], Forged],
    wiki: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    client = forged(wiki)
    cache = tmp_path_factory.getbasetemp() / "mypy"
    answer = checkers.mypy([client.package], client.parent, cache)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert f"in {len(modules(client))} source files" in answer.stdout


def test_pyright_reports_nothing(forged: Callable[[str], Forged], wiki: str) -> None:
    client = forged(wiki)
    files, diagnostics = checkers.pyright([client.package], client.parent)
    shown = "\n".join(
        f"{one.file}:{one.line}: {one.code}: " + "\n".join(one.lines)
        for one in diagnostics
    )
    assert not diagnostics, shown
    assert files >= len(modules(client)), "pyright did not look at the whole client"


def test_stubs_and_run_time_agree(forged: Callable[[str], Forged], wiki: str) -> None:
    client = forged(wiki)
    answer = checkers.run(["mypy.stubtest", client.package], client.parent)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    count = len(modules(client))
    assert f"no issues found in {count} modules" in answer.stdout


def test_black_would_change_nothing(
    forged: Callable[[str], Forged], wiki: str, tmp_path: Path
) -> None:
    client = forged(wiki)
    answer = checkers.run(
        ["black", "--check", "--diff", "--quiet", client.package],
        client.parent,
        BLACK_CACHE_DIR=str(tmp_path),
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def modules(client: Forged) -> set[str]:
    """The modules of a client, each once, whether a source file or a stub tells of it, or both."""
    return {
        path.removesuffix("i") for path in client.tree if path.endswith((".py", ".pyi"))
    }
