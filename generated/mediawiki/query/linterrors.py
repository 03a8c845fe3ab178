"""Requests to the module query+linterrors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

LintErrorsCategories: TypeAlias = Literal[
    "bogus-image-options",
    "deletable-table-tag",
    "duplicate-ids",
    "fostered",
    "fostered-transparent",
    "html5-misnesting",
    "large-tables",
    "misc-tidy-replacement-issues",
    "misnested-tag",
    "missing-end-tag",
    "missing-end-tag-in-heading",
    "multi-colon-escape",
    "multiline-html-table-in-list",
    "multiple-unclosed-formatting-tags",
    "night-mode-unaware-background-color",
    "obsolete-tag",
    "pwrap-bug-workaround",
    "self-closed-tag",
    "stripped-tag",
    "tidy-font-bug",
    "tidy-whitespace-bug",
    "unclosed-quotes-in-heading",
    "wikilink-in-extlink",
]

if TYPE_CHECKING:
    from ..responses.linterrors import LintErrorsItem as LintErrorsItem
else:
    LintErrorsItem = dict


class LintErrors(ListModule[LintErrorsItem]):
    """Get a list of lint errors

    Module `query+linterrors`; parameters prefixed `lnt`; needs the right to read; comes
    with Linter.

    Args:
        categories (`lntcategories`): Categories of lint errors. At most 50 (500 with
            apihighlimits) values. Default:
            deletable-table-tag|duplicate-ids|html5-misnesting|misc-tidy-replacement-issues|multiline-html-table-in-list|multiple-unclosed-formatting-tags|pwrap-bug-workaround|self-closed-tag|tidy-font-bug|tidy-whitespace-bug|unclosed-quotes-in-heading|bogus-image-options|fostered|misnested-tag|multi-colon-escape|wikilink-in-extlink|missing-end-tag|missing-end-tag-in-heading|night-mode-unaware-background-color|obsolete-tag|stripped-tag.
        limit (`lntlimit`): Number of results to query. Here it is the number of results
            in all, over as many requests as it takes. Without it, or with "max", all
            there are. The wiki gives 500 (5000 with apihighlimits) at once.
        namespace (`lntnamespace`): Only include lint errors from the specified
            namespaces. * for all values. At most 50 (500 with apihighlimits) values.
        pageid (`lntpageid`): Only include lint errors from the specified page IDs. At
            most 50 (500 with apihighlimits) values.
        title (`lnttitle`): Only include lint errors from the specified page title.
        from_ (`lntfrom`): Lint ID to start querying from.

    Examples:
        Get all lint errors of the obsolete-tag category::

            wiki.query.linterrors(categories="obsolete-tag")
    """

    __slots__ = ()
    path = "query+linterrors"
    route = (("action", "query"), ("list", "linterrors"))
    limit = "lntlimit"

    def __init__(
        self,
        *,
        categories: Many[LintErrorsCategories | str] | None = None,
        limit: Limit | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        pageid: Many[int] | None = None,
        title: str | None = None,
        from_: int | None = None,
    ) -> None:
        super().__init__(
            {
                "lntcategories": categories,
                "lntlimit": limit,
                "lntnamespace": namespace,
                "lntpageid": pageid,
                "lnttitle": title,
                "lntfrom": from_,
            }
        )
