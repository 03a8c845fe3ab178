"""What the module query+linterstats answers."""

from typing import TypedDict


class LinterStatsResult(TypedDict):
    """`linterstats` in an answer of query+linterstats."""

    totals: dict[str, int]


class LinterStatsResponse(TypedDict):
    """What query+linterstats answers."""

    linterstats: LinterStatsResult
