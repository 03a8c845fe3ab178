"""Requests to the module query+gadgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Many

GadgetsProp: TypeAlias = Literal[
    "desc",
    "id",
    "metadata",
]

if TYPE_CHECKING:
    from ..responses.gadgets import GadgetsItem as GadgetsItem
else:
    GadgetsItem = dict


class Gadgets(ListModule[GadgetsItem]):
    """Returns a list of gadgets used on this wiki.

    Module `query+gadgets`; parameters prefixed `ga`; needs the right to read; comes
    with Gadgets.

    Args:
        prop (`gaprop`): What gadget information to get. At most 50 (500 with
            apihighlimits) values. Default: id|metadata.
            - desc: Gadget description transformed into HTML (can be slow, use only if
              really needed).
            - id: Internal gadget ID.
            - metadata: The gadget metadata.
        categories (`gacategories`): Gadgets from what categories to retrieve. More than
            50 (500 with apihighlimits) values take several requests.
        ids (`gaids`): IDs of gadgets to retrieve. More than 50 (500 with apihighlimits)
            values take several requests.
        allowedonly (`gaallowedonly`): List only gadgets allowed to current user.
        enabledonly (`gaenabledonly`): List only gadgets enabled by current user.

    Examples:
        Get a list of gadgets along with their descriptions::

            wiki.query.gadgets(prop=["id", "desc"])

        Get a list of gadgets with all possible properties::

            wiki.query.gadgets(prop=["id", "metadata", "desc"])

        Get a list of gadgets belonging to category "foo"::

            wiki.query.gadgets(categories="foo")

        Get information about gadgets "foo" and "bar"::

            wiki.query.gadgets(prop=["id", "desc", "metadata"], ids=["foo", "bar"])

        Get a list of gadgets enabled by current user::

            wiki.query.gadgets(enabledonly=True)
    """

    __slots__ = ()
    path = "query+gadgets"
    route = (("action", "query"), ("list", "gadgets"))
    multi_limits = {"gacategories": (50, 500), "gaids": (50, 500)}

    def __init__(
        self,
        *,
        prop: Many[GadgetsProp] | None = None,
        categories: Many[str] | None = None,
        ids: Many[str] | None = None,
        allowedonly: bool | None = None,
        enabledonly: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "gaprop": prop,
                "gacategories": categories,
                "gaids": ids,
                "gaallowedonly": allowedonly,
                "gaenabledonly": enabledonly,
            }
        )
