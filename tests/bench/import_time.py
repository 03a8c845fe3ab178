"""How much CPU time importing a client costs, beside importing httpx alone.

The bar: a client's `import` costs at most 1.15 times `import httpx`, and importing all of its
modules at once at most as much again. `python tests/bench/import_time.py [ROUNDS]`
"""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import checkout

from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, bundled, digest, read
from mwforge.spec.build import build


def write(snapshot: Snapshot, parent: Path, package: str) -> int:
    """Write a client, and `all_PACKAGE`, which imports all of its modules; returns how many modules the wiki has."""
    spec = build(snapshot)
    tree = render_client(spec, package=package, digest=digest(snapshot))
    names = []
    for path, text in tree.items():
        file = parent / package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        if path.endswith(".py"):
            names.append(f"{package}/{path}".removesuffix(".py").replace("/", "."))
    lines = "".join(f"import {name.removesuffix('.__init__')}\n" for name in names)
    (parent / f"all_{package}.py").write_text(lines, encoding="utf-8")
    return len(spec.modules)


def cpu_time(code: str, folder: Path) -> float:
    """The CPU seconds of a fresh interpreter that runs `code`."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    child = subprocess.Popen([sys.executable, "-c", code], env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{code!r} failed")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=25)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        cases = {"an interpreter": "pass", "import httpx": "import httpx"}
        recordings = {"stock": bundled()}
        if path := checkout.largest():
            recordings["large"] = read(path)
        for package, snapshot in recordings.items():
            count = write(snapshot, folder, package)
            cases[f"import a client of {count} modules"] = f"import {package}"
        cases[f"and all of the {count} modules"] = f"import all_{package}"
        compileall.compile_dir(folder, quiet=1)
        times: dict[str, list[float]] = {name: [] for name in cases}
        for turn in range(rounds + 1):
            for name, code in cases.items():
                seconds = cpu_time(code, folder)
                if turn:  # the first one only warms the caches
                    times[name].append(1000 * seconds)
    show(times, rounds)


def show(times: dict[str, list[float]], rounds: int) -> None:
    """Print the medians: whole processes, and without what the interpreter itself costs."""
    bare = median(times["an interpreter"])
    whole = median(times["import httpx"])
    print(f"CPU time, ms, medians of {rounds} rounds\n")
    print(f"{'':36} {'process':>9} {'/ httpx':>8} {'import':>9} {'/ httpx':>8}")
    for name, values in times.items():
        middle = median(values)
        net = middle - bare
        print(
            f"{name:36} {middle:9.1f} {middle / whole:8.2f}"
            f" {net:9.1f} {net / (whole - bare):8.2f}"
        )


if __name__ == "__main__":
    main()
