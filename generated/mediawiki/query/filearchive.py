"""Requests to the module query+filearchive."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

FilearchiveDir: TypeAlias = Literal[
    "ascending",
    "descending",
]
FilearchiveProp: TypeAlias = Literal[
    "archivename",
    "bitdepth",
    "description",
    "dimensions",
    "mediatype",
    "metadata",
    "mime",
    "parseddescription",
    "sha1",
    "size",
    "timestamp",
    "user",
]

if TYPE_CHECKING:
    from ..responses.filearchive import FilearchiveItem as FilearchiveItem
else:
    FilearchiveItem = dict


class Filearchive(ListModule[FilearchiveItem]):
    """Enumerate all deleted files sequentially.

    Module `query+filearchive`; parameters prefixed `fa`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Filearchive

    Args:
        from_ (`fafrom`): The image title to start enumerating from.
        to (`fato`): The image title to stop enumerating at.
        prefix (`faprefix`): Search for all image titles that begin with this value.
        dir (`fadir`): The direction in which to list. Default: ascending.
        sha1 (`fasha1`): SHA1 hash of image. Overrides fasha1base36.
        sha1base36 (`fasha1base36`): SHA1 hash of image in base 36 (used in MediaWiki).
        prop (`faprop`): Which image information to get. At most 50 (500 with
            apihighlimits) values. Default: timestamp.
            - archivename: Adds the filename of the archive version for non-latest
              versions.
            - bitdepth: Adds the bit depth of the version.
            - description: Adds description of the image version.
            - dimensions: Alias for size.
            - mediatype: Adds the media type of the image.
            - metadata: Lists Exif metadata for the version of the image.
            - mime: Adds MIME of the image.
            - parseddescription: Parse the description of the version.
            - sha1: Adds SHA-1 hash for the image.
            - size: Adds the size of the image in bytes and the height, width and page
              count (if applicable).
            - timestamp: Adds timestamp for the uploaded version.
            - user: Adds user who uploaded the image version.
        limit (`falimit`): How many images to return in total. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`facontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Show a list of all deleted files::

            wiki.query.filearchive()
    """

    __slots__ = ()
    path = "query+filearchive"
    route = (("action", "query"), ("list", "filearchive"))
    limit = "falimit"

    def __init__(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: FilearchiveDir | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        prop: Many[FilearchiveProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "fafrom": from_,
                "fato": to,
                "faprefix": prefix,
                "fadir": dir,
                "fasha1": sha1,
                "fasha1base36": sha1base36,
                "faprop": prop,
                "falimit": limit,
                "facontinue": continue_,
            }
        )
