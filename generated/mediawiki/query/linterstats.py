"""Requests to the module query+linterstats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import MetaModule

if TYPE_CHECKING:
    from ..responses.linterstats import LinterStatsResponse as LinterStatsResponse
else:
    LinterStatsResponse = dict


class LinterStats(MetaModule[LinterStatsResponse]):
    """Get number of lint errors in each category

    Module `query+linterstats`; parameters prefixed `lntrst`; needs the right to read;
    comes with Linter.

    Examples:
        Get number of lint errors in each category::

            wiki.query.linterstats()
    """

    __slots__ = ()
    path = "query+linterstats"
    route = (("action", "query"), ("meta", "linterstats"))

    def __init__(self) -> None:
        super().__init__({})
