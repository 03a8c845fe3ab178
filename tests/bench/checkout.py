"""What the benchmarks share: mwforge from this checkout, and the wikis that they take."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LARGEST = ROOT.parent / "shared" / "paraminfo" / "wmf143.paraminfo.json.gz"

sys.path.insert(0, str(ROOT / "generator"))


def largest() -> Path | None:
    """The recording with the most modules, 418; None where it is not beside the checkout."""
    return LARGEST if LARGEST.is_file() else None
