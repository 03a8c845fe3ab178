"""Requests to the module query+templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

TemplatesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.templates import TemplatesPage as TemplatesPage
else:
    TemplatesPage = dict


class Templates(PropModule[TemplatesPage], Generator):
    """Returns all pages transcluded on the given pages.

    Module `query+templates`; parameters prefixed `tl`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Templates

    Args:
        namespace (`tlnamespace`): Show templates in these namespaces only. * for all
            values. At most 50 (500 with apihighlimits) values. Also -2, -1.
        limit (`tllimit`): How many templates to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`tlcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        templates (`tltemplates`): Only list these templates. Useful for checking
            whether a certain page uses a certain template. More than 50 (500 with
            apihighlimits) values take several requests.
        dir (`tldir`): The direction in which to list. Default: ascending.

    Examples:
        Get the templates used on the page Main Page::

            wiki.query.templates(titles="Main Page")

        Get information about the template pages used on the page Main Page::

            wiki.query.info(titles="Main Page", generator="templates")

        Get pages in the User and Template namespaces that are transcluded on the page
            Main Page::

            wiki.query.templates(titles="Main Page", namespace=[2, 10])
    """

    __slots__ = ()
    path = "query+templates"
    route = (("action", "query"), ("prop", "templates"))
    limit = "tllimit"
    repeats = True
    multi_limits = {"tltemplates": (50, 500)}
    undivided = frozenset({"tllimit", "tldir"})

    def __init__(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        templates: Many[str] | None = None,
        dir: TemplatesDir | None = None,
    ) -> None:
        super().__init__(
            {
                "tlnamespace": namespace,
                "tllimit": limit,
                "tlcontinue": continue_,
                "tltemplates": templates,
                "tldir": dir,
            }
        )
