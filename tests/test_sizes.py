"""What a wiki's size costs: twice the modules, twice the work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import large
import pytest

from mwforge.render import openapi
from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot
from mwforge.spec import model
from mwforge.spec.build import build


def steps(work: Callable[[], object]) -> int:
    """How many instructions of mwforge's own code Python runs for some work."""
    count = 0

    def within(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "opcode"
        return within

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        if "mwforge" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes = True
        return within

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


STAGES: dict[str, Callable[[model.Spec], object]] = {
    "client": lambda spec: render_client(spec, package="client", digest=""),
    "openapi": openapi.combined,
    "split": openapi.split,
}


def growth(wiki: Callable[[int], Snapshot], stage: str, number: int) -> float:
    """How many times the work a stage has with a wiki of twice as many modules."""

    def work(number: int) -> int:
        snapshot = wiki(number)
        if stage == "build":
            return steps(lambda: build(snapshot))
        spec = build(snapshot)
        return steps(lambda: STAGES[stage](spec))

    work(2)  # what is done once and kept
    return work(2 * number) / work(number)


@pytest.mark.parametrize("stage", ["build", *STAGES])
def test_twice_the_modules_are_twice_the_work(stage: str) -> None:
    assert growth(large.many, stage, 100) < 2.2


@pytest.mark.parametrize("stage", ["build", *STAGES])
def test_modules_below_each_other_cost_no_more_than_their_paths(stage: str) -> None:
    # Twice the modules have paths of four times the length together.
    assert growth(large.deep, stage, 80) < 4
