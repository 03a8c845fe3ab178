"""Requests to the module query+transcludedin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many

TranscludedinProp: TypeAlias = Literal[
    "pageid",
    "redirect",
    "title",
]
TranscludedinShow: TypeAlias = Literal[
    "!redirect",
    "redirect",
]

if TYPE_CHECKING:
    from ..responses.transcludedin import TranscludedinPage as TranscludedinPage
else:
    TranscludedinPage = dict


class Transcludedin(PropModule[TranscludedinPage], Generator):
    """Find all pages that transclude the given pages.

    Module `query+transcludedin`; parameters prefixed `ti`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Transcludedin

    Args:
        prop (`tiprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: pageid|title|redirect.
            - pageid: Page ID of each page.
            - redirect: Flag if the page is a redirect.
            - title: Title of each page.
        namespace (`tinamespace`): Only include pages in these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        show (`tishow`): Show only items that meet these criteria. At most 50 (500 with
            apihighlimits) values.
            - !redirect: Only show non-redirects.
            - redirect: Only show redirects.
        limit (`tilimit`): How many to return. Here it is the number of results in all,
            over as many requests as it takes. Without it, or with "max", all there are.
            The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`ticontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get a list of pages transcluding Main Page::

            wiki.query.transcludedin(titles="Main Page")

        Get information about pages transcluding Main Page::

            wiki.query.info(titles="Main Page", generator="transcludedin")
    """

    __slots__ = ()
    path = "query+transcludedin"
    route = (("action", "query"), ("prop", "transcludedin"))
    limit = "tilimit"
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[TranscludedinProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[TranscludedinShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "tiprop": prop,
                "tinamespace": namespace,
                "tishow": show,
                "tilimit": limit,
                "ticontinue": continue_,
            }
        )
