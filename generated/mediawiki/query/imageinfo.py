"""Requests to the module query+imageinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit, Many, Timestamp

ImageInfoProp: TypeAlias = Literal[
    "archivename",
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
    "thumbmime",
    "timestamp",
    "uploadwarning",
    "url",
    "user",
    "userid",
]

if TYPE_CHECKING:
    from ..responses.imageinfo import ImageInfoPage as ImageInfoPage
else:
    ImageInfoPage = dict


class ImageInfo(PropModule[ImageInfoPage]):
    """Returns file information and upload history.

    Module `query+imageinfo`; parameters prefixed `ii`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Imageinfo

    Args:
        prop (`iiprop`): Which file information to get. At most 50 (500 with
            apihighlimits) values. Default: timestamp|user.
            - archivename: Adds the filename of the archive version for non-latest
              versions. If the file has been revision deleted, a filehidden property
              will be returned.
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
            - thumbmime: Adds MIME type of the image thumbnail (requires url and param
              iiurlwidth). If the file has been revision deleted, a filehidden property
              will be returned.
            - timestamp: Adds timestamp for the uploaded version.
            - uploadwarning: Used by the Special:Upload page to get information about an
              existing file. Not intended for use outside MediaWiki core.
            - url: Gives URL to the file and the description page. If the file has been
              revision deleted, a filehidden property will be returned.
            - user: Adds the user who uploaded each file version. If the user has been
              revision deleted, a userhidden property will be returned.
            - userid: Add the ID of the user that uploaded each file version. If the
              user has been revision deleted, a userhidden property will be returned.
        limit (`iilimit`): How many file revisions to return per file. Here it is the
            number of results in all, over as many requests as it takes. Without it, the
            present state of each page; "max" for all there is. The wiki gives 500 (5000
            with apihighlimits) at once.
        start (`iistart`): Timestamp to start listing from.
        end (`iiend`): Timestamp to stop listing at.
        urlwidth (`iiurlwidth`): If iiprop=url is set, a URL to an image scaled to this
            width will be returned. For performance reasons if this option is used, no
            more than 50 scaled images will be returned. Default: -1.
        urlheight (`iiurlheight`): Similar to iiurlwidth. Default: -1.
        metadataversion (`iimetadataversion`): Version of metadata to use. If latest is
            specified, use latest version. Defaults to 1 for backwards compatibility.
            Default: 1.
        extmetadatalanguage (`iiextmetadatalanguage`): What language to fetch
            extmetadata in. This affects both which translation to fetch, if multiple
            are available, as well as how things like numbers and various values are
            formatted. Default: en.
        extmetadatamultilang (`iiextmetadatamultilang`): If translations for extmetadata
            property are available, fetch all of them.
        extmetadatafilter (`iiextmetadatafilter`): If specified and non-empty, only
            these keys will be returned for iiprop=extmetadata. At most 50 (500 with
            apihighlimits) values.
        urlparam (`iiurlparam`): A handler specific parameter string. For example, PDFs
            might use page15-100px. iiurlwidth must be used and be consistent with
            iiurlparam.
        badfilecontexttitle (`iibadfilecontexttitle`): If
            badfilecontexttitleprop=badfile is set, this is the page title used when
            evaluating the MediaWiki:Bad image list.
        continue_ (`iicontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        localonly (`iilocalonly`): Look only for files in the local repository.

    Examples:
        Fetch information about the current version of File:Albert Einstein Head.jpg::

            wiki.query.imageinfo(titles="File:Albert Einstein Head.jpg")

        Fetch information about versions of File:Test.jpg from 2008 and later::

            wiki.query.imageinfo(
                titles="File:Test.jpg",
                prop=["timestamp", "user", "url"],
                limit=50,
                end="2007-12-31T23:59:59Z",
            )
    """

    __slots__ = ()
    path = "query+imageinfo"
    route = (("action", "query"), ("prop", "imageinfo"))
    limit = "iilimit"
    history = frozenset({"iilimit", "iistart", "iiend", "iicontinue"})

    def __init__(
        self,
        *,
        prop: Many[ImageInfoProp] | None = None,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        metadataversion: int | str | None = None,
        extmetadatalanguage: str | None = None,
        extmetadatamultilang: bool | None = None,
        extmetadatafilter: Many[str] | None = None,
        urlparam: str | None = None,
        badfilecontexttitle: str | None = None,
        continue_: str | None = None,
        localonly: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "iiprop": prop,
                "iilimit": limit,
                "iistart": start,
                "iiend": end,
                "iiurlwidth": urlwidth,
                "iiurlheight": urlheight,
                "iimetadataversion": metadataversion,
                "iiextmetadatalanguage": extmetadatalanguage,
                "iiextmetadatamultilang": extmetadatamultilang,
                "iiextmetadatafilter": extmetadatafilter,
                "iiurlparam": urlparam,
                "iibadfilecontexttitle": badfilecontexttitle,
                "iicontinue": continue_,
                "iilocalonly": localonly,
            }
        )
