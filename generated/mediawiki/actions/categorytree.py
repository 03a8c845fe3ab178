"""Requests to the module categorytree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.categorytree import CategoryTreeResponse as CategoryTreeResponse
else:
    CategoryTreeResponse = dict


class CategoryTree(Request[CategoryTreeResponse]):
    """Internal module for the CategoryTree extension.

    Internal to the wiki, or unstable: it may change without notice.

    Module `categorytree`; needs the right to read; comes with CategoryTree.

    Args:
        category: Title in the category namespace, prefix will be ignored if given.
        options: Options for the CategoryTree constructor as a JSON object. The depth
            option defaults to 1.
    """

    __slots__ = ()
    path = "categorytree"
    route = (("action", "categorytree"),)

    def __init__(
        self,
        *,
        category: str,
        options: str | None = None,
    ) -> None:
        super().__init__(
            {
                "category": category,
                "options": options,
            }
        )
