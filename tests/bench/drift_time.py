"""How long `check` takes beside the pull that it waits for.

`python tests/bench/drift_time.py [ROUNDS]`: the largest recorded wiki against itself, and against stock
1.43; the pull is of a stock wiki that is started for it, where one is installed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import checkout

from mwforge.access import Access
from mwforge.drift.as_html import render
from mwforge.drift.check import compare
from mwforge.drift.report import Report
from mwforge.pulling import pull
from mwforge.snapshot import Snapshot, bundled, read, save

sys.path.append(str(Path(__file__).parents[1] / "live"))
import wiki as wikis


class Silent:
    def step(self, text: str) -> None: ...
    def note(self, text: str) -> None: ...


def timed(name: str, rounds: int, work: Callable[[], object]) -> None:
    """Print the wall-clock time of some work, the first run and the median."""
    values = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        values.append(time.perf_counter() - start)
    print(f"{name:44} {values[0]:7.2f} {median(values):7.2f}")


def against(old: Path, new: Snapshot) -> Report:
    """What `check` does once it has what the wiki says: read, build, compare."""
    return Report((compare(read(old), new, name="wiki", today=date.today()),))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    rounds = parser.parse_args().rounds
    with TemporaryDirectory() as name:
        largest = read(checkout.LARGEST)
        file = Path(name) / "largest.json"
        save(largest, file)
        stock = Path(name) / "stock.json"
        save(bundled(), stock)
        print(
            f"{len(largest.modules)} modules; wall-clock time, s, of {rounds} rounds\n"
        )
        print(f"{'':44} {'first':>7} {'median':>7}")
        again = read(file)
        timed("the largest against itself", rounds, lambda: against(file, again))
        timed("the largest against stock", rounds, lambda: against(stock, again))
        report = against(stock, again)
        timed("its HTML report", rounds, lambda: render(report))
        if lacking := wikis.missing("1.43"):
            print(f"\nno pull: {lacking}")
            return
        with wikis.running("1.43") as live:
            timed(
                f"a pull of stock 1.43 ({len(bundled().modules)} modules)",
                rounds,
                lambda: pull(live.api, Access(), Silent()),
            )


if __name__ == "__main__":
    main()
