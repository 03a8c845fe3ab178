"""Requests to the module query+images."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

ImagesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.images import ImagesPage as ImagesPage
else:
    ImagesPage = dict


class Images(PropModule[ImagesPage], Generator):
    """Returns all files contained on the given pages.

    Module `query+images`; parameters prefixed `im`; can be a generator; needs the right
    to read.

    See https://www.mediawiki.org/wiki/API:Images

    Args:
        limit (`imlimit`): How many files to return. Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`imcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        images (`imimages`): Only list these files. Useful for checking whether a
            certain page has a certain file. More than 50 (500 with apihighlimits)
            values take several requests.
        dir (`imdir`): The direction in which to list. Default: ascending.

    Examples:
        Get a list of files used on the page Main Page::

            wiki.query.images(titles="Main Page")

        Get information about all files used on the page Main Page::

            wiki.query.info(titles="Main Page", generator="images")
    """

    __slots__ = ()
    path = "query+images"
    route = (("action", "query"), ("prop", "images"))
    limit = "imlimit"
    repeats = True
    multi_limits = {"imimages": (50, 500)}
    undivided = frozenset({"imlimit", "imdir"})

    def __init__(
        self,
        *,
        limit: Limit | None = None,
        continue_: str | None = None,
        images: Many[str] | None = None,
        dir: ImagesDir | None = None,
    ) -> None:
        super().__init__(
            {
                "imlimit": limit,
                "imcontinue": continue_,
                "imimages": images,
                "imdir": dir,
            }
        )
