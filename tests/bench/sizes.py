"""How the time and the memory of each stage grow with a wiki's size.

`python tests/bench/sizes.py`: each wiki twice as large as the one before, in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import checkout

sys.path.insert(0, str(checkout.ROOT / "tests"))
import large

from mwforge.render import openapi
from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, dumps
from mwforge.spec.build import build

T = TypeVar("T")
STAGES = ("build", "client", "openapi", "split")
SERIES: dict[str, tuple[Callable[[int], Snapshot], tuple[int, ...]]] = {
    "modules below actions": (large.many, (500, 1000, 2000, 4000)),
    "modules, each below the last": (large.deep, (100, 200, 400, 800)),
}


def measured(series: str, number: int) -> dict[str, float]:
    """CPU time of each stage in seconds, the largest memory and the input's size in MB."""
    snapshot = SERIES[series][0](number)
    found = {"size": len(dumps(snapshot)) / 1e6}

    def timed(stage: str, work: Callable[[], T]) -> T:
        start = time.process_time()
        result = work()
        found[stage] = time.process_time() - start
        return result

    spec = timed("build", lambda: build(snapshot))
    timed("client", lambda: render_client(spec, package="client", digest=""))
    timed("openapi", lambda: openapi.dumps(openapi.combined(spec)))
    timed("split", lambda: openapi.split(spec))
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    return found


def main() -> None:
    columns = ("size", *STAGES, "memory")
    print("snapshot and memory in MB, CPU time in s; ×: growth from the line above\n")
    for series, (_, numbers) in SERIES.items():
        print(f"{series:30} {''.join(f'{name:>15}' for name in columns)}")
        before: dict[str, float] = {}
        for number in numbers:
            with multiprocessing.get_context("spawn").Pool(1) as one:
                found = one.apply(measured, (series, number))
            print(f"{number:30} ", end="")
            for name in columns:
                growth = f" ×{found[name] / before[name]:.1f}" if before else ""
                print(f"{f'{found[name]:.2f}{growth}':>15}", end="")
            print()
            before = found


if __name__ == "__main__":
    main()
