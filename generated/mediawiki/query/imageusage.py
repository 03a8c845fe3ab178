"""Requests to the module query+imageusage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

ImageusageDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
ImageusageFilterredir: TypeAlias = Literal[
    "all",
    "nonredirects",
    "redirects",
]

if TYPE_CHECKING:
    from ..responses.imageusage import ImageusageItem as ImageusageItem
else:
    ImageusageItem = dict


class Imageusage(ListModule[ImageusageItem], Generator):
    """Find all pages that use the given image title.

    Module `query+imageusage`; parameters prefixed `iu`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Imageusage

    Args:
        title (`iutitle`): Title to search. Cannot be used together with iupageid.
        pageid (`iupageid`): Page ID to search. Cannot be used together with iutitle.
        continue_ (`iucontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        namespace (`iunamespace`): The namespace to enumerate. * for all values. At most
            50 (500 with apihighlimits) values.
        dir (`iudir`): The direction in which to list. Default: ascending.
        filterredir (`iufilterredir`): How to filter for redirects. If set to
            nonredirects when iuredirect is enabled, this is only applied to the second
            level. Default: all.
        limit (`iulimit`): How many total pages to return. If iuredirect is enabled, the
            limit applies to each level separately (which means up to 2 * iulimit
            results may be returned). Here it is the number of results in all, over as
            many requests as it takes. Without it, or with "max", all there are. The
            wiki gives 500 (5000 with apihighlimits) at once.
        redirect (`iuredirect`): If linking page is a redirect, find all pages that link
            to that redirect as well. Maximum limit is halved.

    Examples:
        Show pages using File:Albert Einstein Head.jpg::

            wiki.query.imageusage(title="File:Albert Einstein Head.jpg")

        Get information about pages using File:Albert Einstein Head.jpg::

            wiki.query.info(generator=Imageusage(title="File:Albert Einstein Head.jpg"))
    """

    __slots__ = ()
    path = "query+imageusage"
    route = (("action", "query"), ("list", "imageusage"))
    limit = "iulimit"

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: ImageusageDir | None = None,
        filterredir: ImageusageFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "iutitle": title,
                "iupageid": pageid,
                "iucontinue": continue_,
                "iunamespace": namespace,
                "iudir": dir,
                "iufilterredir": filterredir,
                "iulimit": limit,
                "iuredirect": redirect,
            }
        )
