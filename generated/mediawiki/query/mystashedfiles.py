"""Requests to the module query+mystashedfiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

MyStashedFilesProp: TypeAlias = Literal[
    "size",
    "type",
]

if TYPE_CHECKING:
    from ..responses.mystashedfiles import MyStashedFilesItem as MyStashedFilesItem
else:
    MyStashedFilesItem = dict


class MyStashedFiles(ListModule[MyStashedFilesItem]):
    """Get a list of files in the current user's upload stash.

    Module `query+mystashedfiles`; parameters prefixed `msf`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:mystashedfiles

    Args:
        prop (`msfprop`): Which properties to fetch for the files. At most 50 (500 with
            apihighlimits) values.
            - size: Fetch the file size and image dimensions.
            - type: Fetch the file's MIME type and media type.
        limit (`msflimit`): How many files to get. Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`msfcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get the filekey, file size, and pixel size of files in the current user's upload
            stash::

            wiki.query.mystashedfiles(prop="size")
    """

    __slots__ = ()
    path = "query+mystashedfiles"
    route = (("action", "query"), ("list", "mystashedfiles"))
    limit = "msflimit"

    def __init__(
        self,
        *,
        prop: Many[MyStashedFilesProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "msfprop": prop,
                "msflimit": limit,
                "msfcontinue": continue_,
            }
        )
