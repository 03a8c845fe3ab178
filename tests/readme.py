"""The README, for the tests that hold it to what it shows."""

from __future__ import annotations

import re

from forging import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Its blocks of code in one language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
