"""Requests to the module query+embeddedin."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

EmbeddedinDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
EmbeddedinFilterredir: TypeAlias = Literal[
    "all",
    "nonredirects",
    "redirects",
]

if TYPE_CHECKING:
    from ..responses.embeddedin import EmbeddedinItem as EmbeddedinItem
else:
    EmbeddedinItem = dict


class Embeddedin(ListModule[EmbeddedinItem], Generator):
    """Find all pages that embed (transclude) the given title.

    Module `query+embeddedin`; parameters prefixed `ei`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Embeddedin

    Args:
        title (`eititle`): Title to search. Cannot be used together with eipageid.
        pageid (`eipageid`): Page ID to search. Cannot be used together with eititle.
        continue_ (`eicontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        namespace (`einamespace`): The namespace to enumerate. * for all values. At most
            50 (500 with apihighlimits) values.
        dir (`eidir`): The direction in which to list. Default: ascending.
        filterredir (`eifilterredir`): How to filter for redirects. Default: all.
        limit (`eilimit`): How many total pages to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.

    Examples:
        Show pages transcluding Template:Stub::

            wiki.query.embeddedin(title="Template:Stub")

        Get information about pages transcluding Template:Stub::

            wiki.query.info(generator=Embeddedin(title="Template:Stub"))
    """

    __slots__ = ()
    path = "query+embeddedin"
    route = (("action", "query"), ("list", "embeddedin"))
    limit = "eilimit"

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: EmbeddedinDir | None = None,
        filterredir: EmbeddedinFilterredir | None = None,
        limit: Limit | None = None,
    ) -> None:
        super().__init__(
            {
                "eititle": title,
                "eipageid": pageid,
                "eicontinue": continue_,
                "einamespace": namespace,
                "eidir": dir,
                "eifilterredir": filterredir,
                "eilimit": limit,
            }
        )
