"""Requests to the module query+categoryinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import PropModule

if TYPE_CHECKING:
    from ..responses.categoryinfo import CategoryInfoPage as CategoryInfoPage
else:
    CategoryInfoPage = dict


class CategoryInfo(PropModule[CategoryInfoPage]):
    """Returns information about the given categories.

    Module `query+categoryinfo`; parameters prefixed `ci`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Categoryinfo

    Args:
        continue_ (`cicontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get information about Category:Foo and Category:Bar::

            wiki.query.categoryinfo(titles=["Category:Foo", "Category:Bar"])
    """

    __slots__ = ()
    path = "query+categoryinfo"
    route = (("action", "query"), ("prop", "categoryinfo"))

    def __init__(
        self,
        *,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "cicontinue": continue_,
            }
        )
