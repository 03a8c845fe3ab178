"""How much CPU time each stage of forging a client takes, for the largest recorded wiki.

`python tests/bench/render_time.py [ROUNDS]`
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from statistics import median
from typing import TypeVar

import checkout

from mwforge.render.python import render_client
from mwforge.snapshot import digest, read
from mwforge.spec.build import build

T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    rounds = parser.parse_args().rounds
    times: dict[str, list[float]] = {"read": [], "build": [], "render": []}

    def timed(stage: str, work: Callable[[], T]) -> T:
        start = time.process_time()
        result = work()
        times[stage].append(time.process_time() - start)
        return result

    for _ in range(rounds):
        snapshot = timed("read", lambda: read(checkout.LARGEST))
        spec = timed("build", lambda: build(snapshot))
        tree = timed(
            "render",
            lambda: render_client(spec, package="client", digest=digest(snapshot)),
        )
    size = sum(len(text.encode()) for text in tree.values())
    print(f"{len(spec.modules)} modules, {len(tree)} files, {size:,} bytes")
    print(f"CPU time, s, of {rounds} rounds in one process\n")
    print(f"{'':10} {'first':>7} {'median':>7}")
    for stage, values in times.items():
        print(f"{stage:10} {values[0]:7.2f} {median(values):7.2f}")
    together = [sum(stages) for stages in zip(*times.values(), strict=True)]
    print(f"{'together':10} {together[0]:7.2f} {median(together):7.2f}")


if __name__ == "__main__":
    main()
