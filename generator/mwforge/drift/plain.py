"""Words of reports; see `mwforge.plain` for what makes a wiki's texts fit to print."""

from __future__ import annotations

from ..plain import lines, shown

__all__ = ["counted", "lines", "shown"]


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
