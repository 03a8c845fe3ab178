"""Print the requirements of a dependency group of pyproject.toml, one a line, for a pip that knows no groups."""

import sys
import tomllib
from pathlib import Path

project = Path(__file__).resolve().parent.parent / "pyproject.toml"
groups = tomllib.loads(project.read_text(encoding="utf-8"))["dependency-groups"]
print("\n".join(groups[sys.argv[1]]))
