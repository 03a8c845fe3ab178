"""Requests to the module query+allcategories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AllCategoriesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
AllCategoriesProp: TypeAlias = Literal[
    "hidden",
    "size",
]

if TYPE_CHECKING:
    from ..responses.allcategories import AllCategoriesItem as AllCategoriesItem
else:
    AllCategoriesItem = dict


class AllCategories(ListModule[AllCategoriesItem], Generator):
    """Enumerate all categories.

    Module `query+allcategories`; parameters prefixed `ac`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Allcategories

    Args:
        from_ (`acfrom`): The category to start enumerating from.
        continue_ (`accontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        to (`acto`): The category to stop enumerating at.
        prefix (`acprefix`): Search for all category titles that begin with this value.
        dir (`acdir`): Direction to sort in. Default: ascending.
        min (`acmin`): Only return categories with at least this many members.
        max (`acmax`): Only return categories with at most this many members.
        limit (`aclimit`): How many categories to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`acprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values.
            - hidden: Tags categories that are hidden with __HIDDENCAT__.
            - size: Adds number of pages in the category.

    Examples:
        List categories with information on the number of pages in each::

            wiki.query.allcategories(prop="size")

        Retrieve info about the category page itself for categories beginning List::

            wiki.query.info(generator=AllCategories(prefix="List"))
    """

    __slots__ = ()
    path = "query+allcategories"
    route = (("action", "query"), ("list", "allcategories"))
    limit = "aclimit"

    def __init__(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllCategoriesDir | None = None,
        min: int | None = None,
        max: int | None = None,
        limit: Limit | None = None,
        prop: Many[AllCategoriesProp] | None = None,
    ) -> None:
        super().__init__(
            {
                "acfrom": from_,
                "accontinue": continue_,
                "acto": to,
                "acprefix": prefix,
                "acdir": dir,
                "acmin": min,
                "acmax": max,
                "aclimit": limit,
                "acprop": prop,
            }
        )
