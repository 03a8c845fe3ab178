"""What the types of answers cost, side by side with a client without them.

The bars: `import client` costs the same, mypy at most 1.15 times for a user's file, and forging the
largest recorded wiki at most 1.3 times. `python tests/bench/response_types.py [ROUNDS]`
"""

from __future__ import annotations

import argparse
import compileall
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Final

import checkout
from import_time import cpu_time, write

from mwforge.snapshot import bundled

USER: Final = """
from typing import Any
from client import Wiki
from client.query import CategoryMembers, Info, Revisions

def main(wiki: Wiki) -> None:
    done = wiki.edit(title="Sandbox", text="hello")
    print(done["edit"]["result"])
    for member in wiki.query.categorymembers(title="Category:Physics"):
        print(member["title"])
    for page in wiki.query(
        generator=CategoryMembers(title="Category:Physics"),
        prop=[Info(prop=["url"]), Revisions(prop=["timestamp"])],
    ):
        print(page["title"], page.get("missing"))
"""

FORGE: Final = """
from mwforge.render.python import render_client
from mwforge.snapshot import digest, read
from mwforge.spec.build import build
from pathlib import Path
snapshot = read(Path({path!r}))
render_client(build(snapshot{shapes}), package="client", digest=digest(snapshot))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as place:
        folders = {"with": Path(place, "with"), "without": Path(place, "without")}
        for name, folder in folders.items():
            write(bundled(), folder, "client", None if name == "with" else {})
            (folder / "user.py").write_text(USER, encoding="utf-8")
            compileall.compile_dir(folder, quiet=1)
        path = str(checkout.LARGEST)
        python = sys.executable
        uncached = ["mypy", "--config-file=", f"--cache-dir={os.devnull}", "user.py"]
        cases: dict[str, Callable[[str], list[str]]] = {
            "import client": lambda name: [python, "-c", "import client"],
            "mypy, a user's file": lambda name: [python, "-m", *uncached],
            "forging the largest wiki": lambda name: [
                python,
                "-c",
                FORGE.format(path=path, shapes="" if name == "with" else ", shapes={}"),
            ],
        }
        print(f"CPU time, s, medians of {rounds} rounds\n")
        print(f"{'':28} {'with':>8} {'without':>8} {'ratio':>8}")
        for case, command in cases.items():
            times: dict[str, list[float]] = {name: [] for name in folders}
            for turn in range(rounds + 1):
                for name, folder in folders.items():
                    seconds = cpu_time(command(name), folder)
                    if turn:  # the first one only warms the caches
                        times[name].append(seconds)
            there, bare = (median(times[name]) for name in folders)
            print(f"{case:28} {there:8.3f} {bare:8.3f} {there / bare:8.2f}")


if __name__ == "__main__":
    main()
