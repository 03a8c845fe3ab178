"""The same snapshot gives the same bytes: from any Python, any hash seed, and from the installed wheel."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jinja2
import markupsafe
import pytest
from forging import ROOT

from mwforge.render.python import render_client
from mwforge.snapshot import bundled, digest
from mwforge.spec.build import build

pytestmark = pytest.mark.slow

PRINT_HASHES = """
import hashlib, json, sys
from mwforge.render.python import render_client
from mwforge.snapshot import bundled, digest
from mwforge.spec.build import build
snapshot = bundled()
tree = render_client(build(snapshot), package="mediawiki", digest=digest(snapshot))
hashes = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in tree.items()}
json.dump({"python": sys.version_info[:2], "hashes": hashes}, sys.stdout)
"""


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    snapshot = bundled()
    tree = render_client(build(snapshot), package="mediawiki", digest=digest(snapshot))
    return {
        path: hashlib.sha256(text.encode()).hexdigest() for path, text in tree.items()
    }


def interpreter(version: str) -> str | None:
    """A Python of that version: from the PATH, or one that pyenv keeps."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    kept = sorted(pyenv.glob(f"{version}.*/bin/python{version}"))
    for one in (shutil.which(f"python{version}"), *map(str, kept)):
        if one and not subprocess.run([one, "-V"], capture_output=True).returncode:
            return one
    return None


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("seed", ["0", "4711"])
def test_every_python_renders_the_same_bytes(
    version: str, seed: str, expected: dict[str, str], tmp_path: Path
) -> None:
    python = interpreter(version)
    if python is None:
        pytest.skip(f"there is no python{version} on this machine")
    # Jinja is all that rendering needs; another Python can import ours.
    for module in (jinja2, markupsafe):
        folder = Path(str(module.__file__)).parent
        (tmp_path / folder.name).symlink_to(folder)
    run = subprocess.run(
        [python, "-c", PRINT_HASHES],
        env={
            **os.environ,
            "PYTHONPATH": f"{ROOT / 'generator'}{os.pathsep}{tmp_path}",
            "PYTHONHASHSEED": seed,
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    result = json.loads(run.stdout)
    assert ".".join(map(str, result["python"])) == version
    assert result["hashes"] == expected


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source archive, itself built from the checkout."""
    out = tmp_path_factory.mktemp("dist")
    run = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert len(list(out.glob("*.tar.gz"))) == 1
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_generates_the_same_bytes(
    wheel: Path, expected: dict[str, str], tmp_path: Path
) -> None:
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = environment / "bin" / "python"
    constraints = ROOT / ".ci" / "constraints.txt"
    install = ["-m", "pip", "install", "--quiet", "-c", str(constraints), str(wheel)]
    clean = {key: text for key, text in os.environ.items() if "PYTHON" not in key}
    run = subprocess.run(
        [str(python), *install], env=clean, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    run = subprocess.run(
        [str(environment / "bin" / "mwforge"), "generate"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    made = {
        str(file.relative_to(tmp_path / "mediawiki")): hashlib.sha256(
            file.read_bytes()
        ).hexdigest()
        for file in (tmp_path / "mediawiki").rglob("*")
        if file.is_file()
    }
    assert made == expected
