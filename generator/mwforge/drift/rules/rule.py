"""What one entry of the catalogue says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic

from ..pairs import Fact, Found, Pair
from ..severity import Severity
from ..witness import Witness

BREAKING, DEPRECATED, ADDITIVE = (
    Severity.BREAKING,
    Severity.DEPRECATED,
    Severity.ADDITIVE,
)
DOCS, CONFIGURATION, NONE = Severity.DOCS, Severity.CONFIGURATION, Severity.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[Pair]):
    """One kind of change.

    `compares` says what is compared; `mirror` is the rule that tells the same change backwards.
    `find` yields the findings in a pair, and `witness` what would prove a break: calls for the
    source, refusals for the wire.

    `message` is filled with the finding's module, parameter, value, old and new, and with `change`:
    'from OLD to NEW', or what was added to a list and removed from it. Where these are given,
    `appeared` takes its place for a finding without an old fact, `vanished` for one without a new
    one, and `of_value` for one that has a value.
    """

    id: str
    compares: str
    wire: Severity
    source: Severity
    message: str
    mirror: str
    find: Callable[[Pair], Iterable[Found]]
    witness: Callable[[Pair, Found], Iterable[Witness]] | None = None
    appeared: str = ""
    vanished: str = ""
    of_value: str = ""

    def template(self, old: Fact, new: Fact, value: str) -> str:
        """The message that fits a finding of these facts, not filled yet."""
        if value and self.of_value:
            return self.of_value
        if old is None and self.appeared:
            return self.appeared
        if new is None and self.vanished:
            return self.vanished
        return self.message
