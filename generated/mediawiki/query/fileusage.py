"""Requests to the module query+fileusage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

FileusageProp: TypeAlias = Literal[
    "pageid",
    "redirect",
    "title",
]
FileusageShow: TypeAlias = Literal[
    "!redirect",
    "redirect",
]

if TYPE_CHECKING:
    from ..responses.fileusage import FileusagePage as FileusagePage
else:
    FileusagePage = dict


class Fileusage(PropModule[FileusagePage], Generator):
    """Find all pages that use the given files.

    Module `query+fileusage`; parameters prefixed `fu`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Fileusage

    Args:
        prop (`fuprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: pageid|title|redirect.
            - pageid: Page ID of each page.
            - redirect: Flag if the page is a redirect.
            - title: Title of each page.
        namespace (`funamespace`): Only include pages in these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        show (`fushow`): Show only items that meet these criteria. At most 50 (500 with
            apihighlimits) values.
            - !redirect: Only show non-redirects.
            - redirect: Only show redirects.
        limit (`fulimit`): How many to return. Here it is the number of results in all,
            over as many requests as it takes. Without it, or with "max", all there are.
            The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`fucontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get a list of pages using File:Example.jpg::

            wiki.query.fileusage(titles="File:Example.jpg")

        Get information about pages using File:Example.jpg::

            wiki.query.info(titles="File:Example.jpg", generator="fileusage")
    """

    __slots__ = ()
    path = "query+fileusage"
    route = (("action", "query"), ("prop", "fileusage"))
    limit = "fulimit"
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[FileusageProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[FileusageShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "fuprop": prop,
                "funamespace": namespace,
                "fushow": show,
                "fulimit": limit,
                "fucontinue": continue_,
            }
        )
