"""How much a change matters, on one scale for the wire and for the source."""

from __future__ import annotations

from enum import Enum


class Severity(Enum):
    """What a change does to those who call, worst first.

    BREAKING: a call that worked is refused, cut or ignored (on the wire), or no longer
    type-checks (in the source). DEPRECATED: it works, and the wiki warns of the day when
    it will not. ADDITIVE: calls work as they did; the wiki can do more, or does something
    else when not told. DOCS: only texts differ. CONFIGURATION: what a wiki's administrators
    change every day, no change of the API. NONE: nothing on this axis.
    """

    BREAKING = "breaking"
    DEPRECATED = "deprecated"
    ADDITIVE = "additive"
    DOCS = "docs"
    CONFIGURATION = "configuration"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return _RANKS[self]

    def reaches(self, threshold: Severity) -> bool:
        """Whether this is as bad as `threshold`, or worse."""
        return self is not Severity.NONE and self.rank <= threshold.rank


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def worst(*severities: Severity) -> Severity:
    return min(severities, key=lambda one: one.rank, default=Severity.NONE)
