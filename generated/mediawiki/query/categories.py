"""Requests to the module query+categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

CategoriesProp: TypeAlias = Literal[
    "hidden",
    "sortkey",
    "timestamp",
]
CategoriesShow: TypeAlias = Literal[
    "!hidden",
    "hidden",
]
CategoriesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.categories import CategoriesPage as CategoriesPage
else:
    CategoriesPage = dict


class Categories(PropModule[CategoriesPage], Generator):
    """List all categories the pages belong to.

    Module `query+categories`; parameters prefixed `cl`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Categories

    Args:
        prop (`clprop`): Which additional properties to get for each category. At most
            50 (500 with apihighlimits) values.
            - hidden: Tags categories that are hidden with __HIDDENCAT__.
            - sortkey: Adds the sortkey (hexadecimal string) and sortkey prefix
              (human-readable part) for the category.
            - timestamp: Adds timestamp of when the category was added.
        show (`clshow`): Which kind of categories to show. At most 50 (500 with
            apihighlimits) values.
        limit (`cllimit`): How many categories to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`clcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        categories (`clcategories`): Only list these categories. Useful for checking
            whether a certain page is in a certain category. More than 50 (500 with
            apihighlimits) values take several requests.
        dir (`cldir`): The direction in which to list. Default: ascending.

    Examples:
        Get a list of categories the page Albert Einstein belongs to::

            wiki.query.categories(titles="Albert Einstein")

        Get information about all categories used in the page Albert Einstein::

            wiki.query.info(titles="Albert Einstein", generator="categories")
    """

    __slots__ = ()
    path = "query+categories"
    route = (("action", "query"), ("prop", "categories"))
    limit = "cllimit"
    repeats = True
    multi_limits = {"clcategories": (50, 500)}
    undivided = frozenset({"cllimit", "cldir"})

    def __init__(
        self,
        *,
        prop: Many[CategoriesProp] | None = None,
        show: Many[CategoriesShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        categories: Many[str] | None = None,
        dir: CategoriesDir | None = None,
    ) -> None:
        super().__init__(
            {
                "clprop": prop,
                "clshow": show,
                "cllimit": limit,
                "clcontinue": continue_,
                "clcategories": categories,
                "cldir": dir,
            }
        )
