"""Requests to the module query+allpages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

AllPagesFilterredir: TypeAlias = Literal[
    "all",
    "nonredirects",
    "redirects",
]
AllPagesFilterlanglinks: TypeAlias = Literal[
    "all",
    "withlanglinks",
    "withoutlanglinks",
]
AllPagesPrtype: TypeAlias = Literal[
    "edit",
    "move",
    "upload",
]
AllPagesPrlevel: TypeAlias = Literal[
    "",
    "autoconfirmed",
    "sysop",
]
AllPagesPrfiltercascade: TypeAlias = Literal[
    "all",
    "cascading",
    "noncascading",
]
AllPagesPrexpiry: TypeAlias = Literal[
    "all",
    "definite",
    "indefinite",
]
AllPagesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.allpages import AllPagesItem as AllPagesItem
else:
    AllPagesItem = dict


class AllPages(ListModule[AllPagesItem], Generator):
    """Enumerate all pages sequentially in a given namespace.

    Module `query+allpages`; parameters prefixed `ap`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Allpages

    Args:
        from_ (`apfrom`): The page title to start enumerating from.
        continue_ (`apcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        to (`apto`): The page title to stop enumerating at.
        prefix (`apprefix`): Search for all page titles that begin with this value.
        namespace (`apnamespace`): The namespace to enumerate. Default: 0.
        filterredir (`apfilterredir`): Which pages to list. Default: all.
        filterlanglinks (`apfilterlanglinks`): Filter based on whether a page has
            langlinks. Note that this may not consider langlinks added by extensions.
            Default: all.
        minsize (`apminsize`): Limit to pages with at least this many bytes.
        maxsize (`apmaxsize`): Limit to pages with at most this many bytes.
        prtype (`apprtype`): Limit to protected pages only. At most 50 (500 with
            apihighlimits) values.
        prlevel (`apprlevel`): Filter protections based on protection level (must be
            used with apprtype= parameter). At most 50 (500 with apihighlimits) values.
        prfiltercascade (`apprfiltercascade`): Filter protections based on cascadingness
            (ignored when apprtype isn't set). Default: all.
        prexpiry (`apprexpiry`): Which protection expiry to filter the page on. Default:
            all.
            - all: Get pages with any protections expiry.
            - definite: Get only pages with a definite (specific) protection expiry.
            - indefinite: Get only pages with indefinite protection expiry.
        limit (`aplimit`): How many total pages to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`apdir`): The direction in which to list. Default: ascending.

    Examples:
        Show a list of pages starting at the letter B::

            wiki.query.allpages(from_="B")

        Show info about 4 pages starting at the letter T::

            wiki.query.info(generator=AllPages(from_="T", limit=4))

        Show content of first 2 non-redirect pages beginning at Re::

            wiki.query.revisions(
                generator=AllPages(from_="Re", filterredir="nonredirects", limit=2),
                prop="content",
            )
    """

    __slots__ = ()
    path = "query+allpages"
    route = (("action", "query"), ("list", "allpages"))
    limit = "aplimit"

    def __init__(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        namespace: int | None = None,
        filterredir: AllPagesFilterredir | None = None,
        filterlanglinks: AllPagesFilterlanglinks | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        prtype: Many[AllPagesPrtype | str] | None = None,
        prlevel: Many[AllPagesPrlevel | str] | None = None,
        prfiltercascade: AllPagesPrfiltercascade | None = None,
        prexpiry: AllPagesPrexpiry | None = None,
        limit: Limit | None = None,
        dir: AllPagesDir | None = None,
    ) -> None:
        super().__init__(
            {
                "apfrom": from_,
                "apcontinue": continue_,
                "apto": to,
                "apprefix": prefix,
                "apnamespace": namespace,
                "apfilterredir": filterredir,
                "apfilterlanglinks": filterlanglinks,
                "apminsize": minsize,
                "apmaxsize": maxsize,
                "apprtype": prtype,
                "apprlevel": prlevel,
                "apprfiltercascade": prfiltercascade,
                "apprexpiry": prexpiry,
                "aplimit": limit,
                "apdir": dir,
            }
        )
