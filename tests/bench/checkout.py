"""What the benchmarks share: mwforge from this checkout, and the wikis that they take."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LARGEST = ROOT / "tests" / "data" / "recordings" / "wmf143.paraminfo.json.gz"
"""The recording with the most modules, 418."""

sys.path.insert(0, str(ROOT / "generator"))
