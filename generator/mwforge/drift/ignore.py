"""Changes that are known and accepted, each with a reason, for as long as is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True)
class Ignore:
    """One entry.

    `rule` and `path` are globs, of rule ids and of places: `query+logevents.type`, `edit` (with
    all its parameters), `flow*`. From the day after `until` on the changes are reported again.
    """

    rule: str
    path: str
    reason: str
    until: date | None = None

    def covers(self, rule: str, module: str, place: str) -> bool:
        """Whether it is about a change of this rule, in this module, at this place in it."""
        return fnmatchcase(rule, self.rule) and (
            fnmatchcase(place, self.path) or fnmatchcase(module, self.path)
        )

    def expired(self, today: date) -> bool:
        return self.until is not None and today > self.until
