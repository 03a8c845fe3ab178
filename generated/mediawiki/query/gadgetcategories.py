"""Requests to the module query+gadgetcategories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Many

GadgetCategoriesProp: TypeAlias = Literal[
    "members",
    "name",
    "title",
]

if TYPE_CHECKING:
    from ..responses.gadgetcategories import (
        GadgetCategoriesItem as GadgetCategoriesItem,
    )
else:
    GadgetCategoriesItem = dict


class GadgetCategories(ListModule[GadgetCategoriesItem]):
    """Returns a list of gadget categories.

    Module `query+gadgetcategories`; parameters prefixed `gc`; needs the right to read;
    comes with Gadgets.

    Args:
        prop (`gcprop`): What gadget category information to get. At most 50 (500 with
            apihighlimits) values. Default: name.
            - members: Number of gadgets in category.
            - name: Internal category name.
            - title: Category title.
        names (`gcnames`): Names of categories to retrieve. More than 50 (500 with
            apihighlimits) values take several requests.

    Examples:
        Get a list of existing gadget categories::

            wiki.query.gadgetcategories()

        Get all information about categories named "foo" and "bar"::

            wiki.query.gadgetcategories(
                prop=["name", "title", "members"],
                names=["foo", "bar"],
            )
    """

    __slots__ = ()
    path = "query+gadgetcategories"
    route = (("action", "query"), ("list", "gadgetcategories"))
    multi_limits = {"gcnames": (50, 500)}

    def __init__(
        self,
        *,
        prop: Many[GadgetCategoriesProp] | None = None,
        names: Many[str] | None = None,
    ) -> None:
        super().__init__(
            {
                "gcprop": prop,
                "gcnames": names,
            }
        )
