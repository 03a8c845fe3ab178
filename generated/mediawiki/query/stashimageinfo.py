"""Requests to the module query+stashimageinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Many

StashImageInfoProp: TypeAlias = Literal[
    "badfile",
    "bitdepth",
    "canonicaltitle",
    "commonmetadata",
    "dimensions",
    "extmetadata",
    "metadata",
    "mime",
    "sha1",
    "size",
    "thumbmime",
    "timestamp",
    "url",
]

if TYPE_CHECKING:
    from ..responses.stashimageinfo import StashImageInfoItem as StashImageInfoItem
else:
    StashImageInfoItem = dict


class StashImageInfo(ListModule[StashImageInfoItem]):
    """Returns file information for stashed files.

    Module `query+stashimageinfo`; parameters prefixed `sii`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Stashimageinfo

    Args:
        filekey (`siifilekey`): Key that identifies a previous upload that was stashed
            temporarily. More than 50 (500 with apihighlimits) values take several
            requests.
        sessionkey (`siisessionkey`): Alias for siifilekey, for backward compatibility.
            Deprecated. More than 50 (500 with apihighlimits) values take several
            requests.
        prop (`siiprop`): Which file information to get. At most 50 (500 with
            apihighlimits) values. Default: timestamp|url.
            - badfile: Adds whether the file is on the MediaWiki:Bad image list
            - bitdepth: Adds the bit depth of the version. If the file has been revision
              deleted, a filehidden property will be returned.
            - canonicaltitle: Adds the canonical title of the file. If the file has been
              revision deleted, a filehidden property will be returned.
            - commonmetadata: Lists file format generic metadata for the version of the
              file. If the file has been revision deleted, a filehidden property will be
              returned.
            - dimensions: Alias for size.
            - extmetadata: Lists formatted metadata combined from multiple sources.
              Results are HTML formatted. If the file has been revision deleted, a
              filehidden property will be returned.
            - metadata: Lists Exif metadata for the version of the file. If the file has
              been revision deleted, a filehidden property will be returned.
            - mime: Adds MIME type of the file. If the file has been revision deleted, a
              filehidden property will be returned.
            - sha1: Adds SHA-1 hash for the file. If the file has been revision deleted,
              a filehidden property will be returned.
            - size: Adds the size of the file in bytes and the height, width and page
              count (if applicable).
            - thumbmime: Adds MIME type of the image thumbnail (requires url and param
              siiurlwidth). If the file has been revision deleted, a filehidden property
              will be returned.
            - timestamp: Adds timestamp for the uploaded version.
            - url: Gives URL to the file and the description page. If the file has been
              revision deleted, a filehidden property will be returned.
        urlwidth (`siiurlwidth`): If siiprop=url is set, a URL to an image scaled to
            this width will be returned. For performance reasons if this option is used,
            no more than 50 scaled images will be returned. Default: -1.
        urlheight (`siiurlheight`): Similar to siiurlwidth. Default: -1.
        urlparam (`siiurlparam`): A handler specific parameter string. For example, PDFs
            might use page15-100px. siiurlwidth must be used and be consistent with
            siiurlparam.

    Examples:
        Returns information for a stashed file::

            wiki.query.stashimageinfo(filekey="124sd34rsdf567")

        Returns thumbnails for two stashed files::

            wiki.query.stashimageinfo(
                filekey=["b34edoe3", "bceffd4"],
                prop="url",
                urlwidth=120,
            )
    """

    __slots__ = ()
    path = "query+stashimageinfo"
    route = (("action", "query"), ("prop", "stashimageinfo"))
    multi_limits = {"siifilekey": (50, 500), "siisessionkey": (50, 500)}

    def __init__(
        self,
        *,
        filekey: Many[str] | None = None,
        sessionkey: Many[str] | None = None,
        prop: Many[StashImageInfoProp] | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        urlparam: str | None = None,
    ) -> None:
        super().__init__(
            {
                "siifilekey": filekey,
                "siisessionkey": sessionkey,
                "siiprop": prop,
                "siiurlwidth": urlwidth,
                "siiurlheight": urlheight,
                "siiurlparam": urlparam,
            }
        )
