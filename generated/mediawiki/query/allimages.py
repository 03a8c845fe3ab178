"""Requests to the module query+allimages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

AllImagesSort: TypeAlias = Literal[
    "name",
    "timestamp",
]
AllImagesDir: TypeAlias = Literal[
    "ascending",
    "descending",
    "newer",
    "older",
]
AllImagesProp: TypeAlias = Literal[
    "badfile",
    "bitdepth",
    "canonicaltitle",
    "comment",
    "commonmetadata",
    "dimensions",
    "extmetadata",
    "mediatype",
    "metadata",
    "mime",
    "parsedcomment",
    "sha1",
    "size",
    "timestamp",
    "url",
    "user",
    "userid",
]
AllImagesFilterbots: TypeAlias = Literal[
    "all",
    "bots",
    "nobots",
]

if TYPE_CHECKING:
    from ..responses.allimages import AllImagesItem as AllImagesItem
else:
    AllImagesItem = dict


class AllImages(ListModule[AllImagesItem], Generator):
    """Enumerate all images sequentially.

    Module `query+allimages`; parameters prefixed `ai`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Allimages

    Args:
        sort (`aisort`): Property to sort by. Default: name.
        dir (`aidir`): The direction in which to list. Default: ascending.
        from_ (`aifrom`): The image title to start enumerating from. Can only be used
            with aisort=name.
        to (`aito`): The image title to stop enumerating at. Can only be used with
            aisort=name.
        continue_ (`aicontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        start (`aistart`): The timestamp to start enumerating from. Can only be used
            with aisort=timestamp.
        end (`aiend`): The timestamp to end enumerating. Can only be used with
            aisort=timestamp.
        prop (`aiprop`): Which file information to get. At most 50 (500 with
            apihighlimits) values. Default: timestamp|url.
            - badfile: Adds whether the file is on the MediaWiki:Bad image list
            - bitdepth: Adds the bit depth of the version. If the file has been revision
              deleted, a filehidden property will be returned.
            - canonicaltitle: Adds the canonical title of the file. If the file has been
              revision deleted, a filehidden property will be returned.
            - comment: Comment on the version. If the comment has been revision deleted,
              a commenthidden property will be returned.
            - commonmetadata: Lists file format generic metadata for the version of the
              file. If the file has been revision deleted, a filehidden property will be
              returned.
            - dimensions: Alias for size.
            - extmetadata: Lists formatted metadata combined from multiple sources.
              Results are HTML formatted. If the file has been revision deleted, a
              filehidden property will be returned.
            - mediatype: Adds the media type of the file. If the file has been revision
              deleted, a filehidden property will be returned.
            - metadata: Lists Exif metadata for the version of the file. If the file has
              been revision deleted, a filehidden property will be returned.
            - mime: Adds MIME type of the file. If the file has been revision deleted, a
              filehidden property will be returned.
            - parsedcomment: Parse the comment on the version. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - sha1: Adds SHA-1 hash for the file. If the file has been revision deleted,
              a filehidden property will be returned.
            - size: Adds the size of the file in bytes and the height, width and page
              count (if applicable).
            - timestamp: Adds timestamp for the uploaded version.
            - url: Gives URL to the file and the description page. If the file has been
              revision deleted, a filehidden property will be returned.
            - user: Adds the user who uploaded each file version. If the user has been
              revision deleted, a userhidden property will be returned.
            - userid: Add the ID of the user that uploaded each file version. If the
              user has been revision deleted, a userhidden property will be returned.
        prefix (`aiprefix`): Search for all image titles that begin with this value. Can
            only be used with aisort=name.
        minsize (`aiminsize`): Limit to images with at least this many bytes.
        maxsize (`aimaxsize`): Limit to images with at most this many bytes.
        sha1 (`aisha1`): SHA1 hash of image. Overrides aisha1base36.
        sha1base36 (`aisha1base36`): SHA1 hash of image in base 36 (used in MediaWiki).
        user (`aiuser`): Only return files where the last version was uploaded by this
            user. Can only be used with aisort=timestamp. Cannot be used together with
            aifilterbots. Forms taken: id, interwiki, ip, name, temp.
        filterbots (`aifilterbots`): How to filter files uploaded by bots. Can only be
            used with aisort=timestamp. Cannot be used together with aiuser. Default:
            all.
        mime (`aimime`): What MIME types to search for, e.g. image/jpeg. At most 50 (500
            with apihighlimits) values.
        limit (`ailimit`): How many images in total to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.

    Examples:
        Show a list of files starting at the letter B::

            wiki.query.allimages(from_="B")

        Show a list of recently uploaded files, similar to Special:NewFiles::

            wiki.query.allimages(
                sort="timestamp",
                dir="older",
                prop=["user", "timestamp", "url"],
            )

        Show a list of files with MIME type image/png or image/gif::

            wiki.query.allimages(mime=["image/png", "image/gif"])

        Show info about 4 files starting at the letter T::

            wiki.query.imageinfo(generator=AllImages(from_="T", limit=4))
    """

    __slots__ = ()
    path = "query+allimages"
    route = (("action", "query"), ("list", "allimages"))
    limit = "ailimit"

    def __init__(
        self,
        *,
        sort: AllImagesSort | None = None,
        dir: AllImagesDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        continue_: str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[AllImagesProp] | None = None,
        prefix: str | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        user: str | None = None,
        filterbots: AllImagesFilterbots | None = None,
        mime: Many[str] | None = None,
        limit: Limit | None = None,
    ) -> None:
        super().__init__(
            {
                "aisort": sort,
                "aidir": dir,
                "aifrom": from_,
                "aito": to,
                "aicontinue": continue_,
                "aistart": start,
                "aiend": end,
                "aiprop": prop,
                "aiprefix": prefix,
                "aiminsize": minsize,
                "aimaxsize": maxsize,
                "aisha1": sha1,
                "aisha1base36": sha1base36,
                "aiuser": user,
                "aifilterbots": filterbots,
                "aimime": mime,
                "ailimit": limit,
            }
        )
