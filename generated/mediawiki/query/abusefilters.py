"""Requests to the module query+abusefilters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

AbuseFiltersDir: TypeAlias = Literal[
    "newer",
    "older",
]
AbuseFiltersShow: TypeAlias = Literal[
    "!deleted",
    "!enabled",
    "!private",
    "!protected",
    "deleted",
    "enabled",
    "private",
    "protected",
]
AbuseFiltersProp: TypeAlias = Literal[
    "actions",
    "comments",
    "description",
    "hits",
    "id",
    "lasteditor",
    "lastedittime",
    "pattern",
    "private",
    "protected",
    "status",
]

if TYPE_CHECKING:
    from ..responses.abusefilters import AbuseFiltersItem as AbuseFiltersItem
else:
    AbuseFiltersItem = dict


class AbuseFilters(ListModule[AbuseFiltersItem]):
    """Show details of the abuse filters.

    Module `query+abusefilters`; parameters prefixed `abf`; needs the right to read;
    comes with Abuse Filter.

    Args:
        startid (`abfstartid`): The filter ID to start enumerating from.
        endid (`abfendid`): The filter ID to stop enumerating at.
        dir (`abfdir`): In which direction to enumerate. Default: newer.
        show (`abfshow`): Show only filters which meet these criteria. At most 50 (500
            with apihighlimits) values.
        limit (`abflimit`): The maximum number of filters to list. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`abfprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: id|description|actions|status.

    Examples:
        List enabled public filters::

            wiki.query.abusefilters(show=["enabled", "!private"])

        Show some details about filters::

            wiki.query.abusefilters(prop=["id", "description", "pattern"])
    """

    __slots__ = ()
    path = "query+abusefilters"
    route = (("action", "query"), ("list", "abusefilters"))
    limit = "abflimit"

    def __init__(
        self,
        *,
        startid: int | None = None,
        endid: int | None = None,
        dir: AbuseFiltersDir | None = None,
        show: Many[AbuseFiltersShow] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseFiltersProp] | None = None,
    ) -> None:
        super().__init__(
            {
                "abfstartid": startid,
                "abfendid": endid,
                "abfdir": dir,
                "abfshow": show,
                "abflimit": limit,
                "abfprop": prop,
            }
        )
