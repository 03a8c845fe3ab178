"""How much CPU time importing and type-checking a client costs, beside httpx alone.

The bars: a client's `import` costs at most 0.2 times `import httpx`, importing all of its modules at
once at most twice as much as httpx, and mypy takes at most 1.5 s more for a user's file than for an
empty one. `python tests/bench/import_time.py [ROUNDS]`
"""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Final

import checkout

from mwforge.render.python import render_client
from mwforge.shapes.model import Shape
from mwforge.snapshot import Snapshot, bundled, digest, read
from mwforge.spec.build import build


def write(
    snapshot: Snapshot,
    parent: Path,
    package: str,
    shapes: Mapping[str, Shape] | None = None,
) -> int:
    """Write a client, with these shapes or those that ship, and `all_PACKAGE`, which imports all of its modules; returns how many modules the wiki has."""
    spec = build(snapshot, shapes=shapes)
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


def cpu_time(command: Sequence[str], folder: Path) -> float:
    """The CPU seconds of a process in a folder, its children included."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "MYPYPATH": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    child = subprocess.Popen(
        command, env=environment, cwd=folder, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command!r} failed")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=25)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        cases = {"an interpreter": "pass", "import httpx": "import httpx"}
        recordings = {"stock": bundled(), "large": read(checkout.LARGEST)}
        for package, snapshot in recordings.items():
            count = write(snapshot, folder, package)
            cases[f"import a client of {count} modules"] = f"import {package}"
        cases[f"and all of the {count} modules"] = f"import all_{package}"
        compileall.compile_dir(folder, quiet=1)
        commands = {name: [sys.executable, "-c", code] for name, code in cases.items()}
        show(measured(commands, folder, rounds), rounds)
        check(folder, package, count, max(rounds // 8, 1))


def measured(
    commands: Mapping[str, Sequence[str]], folder: Path, rounds: int
) -> dict[str, list[float]]:
    """The CPU times of commands, in ms, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            seconds = cpu_time(command, folder)
            if turn:  # the first one only warms the caches
                times[name].append(1000 * seconds)
    return times


USER: Final = """
with {package}.Wiki(user_agent="MyBot/1.0 (me@example.org)") as wiki:
    wiki.edit(title="Sandbox", text="hello")
    for page in wiki.query.allpages(limit=3):
        print(page)
"""


def check(folder: Path, package: str, count: int, rounds: int) -> None:
    """Print what type checkers take for a user's file, without a cache of theirs."""
    sources = {
        "an empty file": "",
        f"a use of the client of {count} modules": f"import {package}\n"
        + USER.format(package=package),
        "import httpx": "import httpx\n",
    }
    commands: dict[str, dict[str, list[str]]] = {"mypy": {}, "pyright": {}}
    python = [sys.executable, "-m"]
    for number, (name, text) in enumerate(sources.items()):
        file = folder / f"user{number}.py"
        file.write_text(text, encoding="utf-8")
        uncached = ["mypy", "--config-file=", f"--cache-dir={os.devnull}"]
        commands["mypy"][name] = [*python, *uncached, str(file)]
        there = ["pyright", "--pythonpath", sys.executable]
        commands["pyright"][name] = [*python, *there, str(file)]
    print(f"\nCPU time of type checkers, s, medians of {rounds} rounds\n")
    print(f"{'':40} {'mypy':>8} {'above':>8} {'pyright':>8} {'above':>8}")
    times = {of: measured(each, folder, rounds) for of, each in commands.items()}
    bare = {of: median(each["an empty file"]) for of, each in times.items()}
    for name in sources:
        middles = {of: median(each[name]) for of, each in times.items()}
        print(
            f"{name:40}",
            *(
                f"{middles[of] / 1000:8.2f} {(middles[of] - bare[of]) / 1000:8.2f}"
                for of in times
            ),
        )


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
