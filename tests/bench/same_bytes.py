"""Which files differ between what two checkouts of mwforge make of the same wikis.

`python tests/bench/same_bytes.py BEFORE [SOURCE…]`, where BEFORE is a commit or a directory with
a checkout, and a SOURCE a snapshot, or recorded responses with `,` between their files: by default
the bundled snapshot and the recordings of the tests. Exits with 1 where a byte differs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
RECORDINGS = TOP / "tests" / "data" / "recordings"
COMMANDS = (
    ("generate", "--package", "client", "--out", "python", "--openapi", "--with-tests"),
    ("openapi", "--multi", "string", "-o", "openapi.json"),
    ("openapi", "--layout", "split", "-o", "openapi"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before")
    parser.add_argument("sources", nargs="*")
    options = parser.parse_args()
    given = [tuple(one.split(",")) for one in options.sources]
    differences = 0
    with tempfile.TemporaryDirectory() as folder:
        before = Path(options.before)
        if not before.is_dir():
            before = unpacked(options.before, Path(folder) / "checkout")
        for number, source in enumerate(given or recordings()):
            old, new = (
                made(source, checkout, Path(folder) / f"{side}{number}")
                for side, checkout in (("old", before), ("new", TOP))
            )
            changed = sorted(
                path for path in old | new if old.get(path) != new.get(path)
            )
            differences += len(changed)
            name = Path(source[0]).name if source else "bundled"
            print(f"{name}: {len(changed)} of {len(old | new)} files differ")
            print(f"    {total(old)} {total(new)}")
            for path in changed:
                print(f"    {path}")
    sys.exit(differences > 0)


def recordings() -> Iterator[tuple[str, ...]]:
    """The bundled snapshot, and each recorded wiki."""
    yield ()
    for path in sorted(RECORDINGS.glob("*.paraminfo.json.gz")):
        site = path.with_name(path.name.replace(".paraminfo.", ".siteinfo."))
        yield (str(path), str(site))


def unpacked(commit: str, folder: Path) -> Path:
    archive = subprocess.run(
        ["git", "-C", TOP, "archive", commit, "generator", "templates"],
        check=True,
        capture_output=True,
    ).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    return folder


def made(source: Sequence[str], checkout: Path, folder: Path) -> dict[str, str]:
    """The hash of each file that a checkout's commands write."""
    folder.mkdir(parents=True)
    environment = os.environ | {"PYTHONPATH": str(checkout / "generator")}
    found = {}
    for command in COMMANDS:
        subprocess.run(
            [sys.executable, "-m", "mwforge", command[0], *source, *command[1:]],
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    for path in folder.rglob("*"):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def total(hashes: dict[str, str]) -> str:
    text = "".join(f"{path} {hashes[path]}\n" for path in sorted(hashes))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


if __name__ == "__main__":
    main()
