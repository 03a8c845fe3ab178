"""What the module query+imageinfo answers."""

from typing import NotRequired, TypedDict

from .._runtime.forms import PageBase


class ImageInfoCommonmetadataValue(TypedDict):
    """`imageinfo[].commonmetadata[].value[]` in an answer of query+imageinfo."""

    name: int
    value: str


class ImageInfoCommonmetadata(TypedDict):
    """`imageinfo[].commonmetadata[]` in an answer of query+imageinfo."""

    name: str
    value: int | str | list[ImageInfoCommonmetadataValue]


class ImageInfoExtmetadata(TypedDict):
    """`imageinfo[].extmetadata.{}` in an answer of query+imageinfo."""

    hidden: NotRequired[str]
    source: str
    value: str


class ImageInfoMetadataValue(TypedDict):
    """`imageinfo[].metadata[].value[]` in an answer of query+imageinfo."""

    name: str
    value: int | str


class ImageInfoMetadata(TypedDict):
    """`imageinfo[].metadata[]` in an answer of query+imageinfo."""

    name: str
    value: int | str | list[ImageInfoMetadataValue]


class ImageInfoItem(TypedDict):
    """`imageinfo[]` in an answer of query+imageinfo."""

    archivename: NotRequired[str]
    """With `prop=archivename`."""
    bitdepth: NotRequired[int]
    """With `prop=bitdepth`. Hidden when `filehidden`."""
    canonicaltitle: NotRequired[str]
    """With `prop=canonicaltitle`. Hidden when `filehidden`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`."""
    commenthidden: NotRequired[bool]
    """With `prop=comment` or `prop=parsedcomment`."""
    commonmetadata: NotRequired[list[ImageInfoCommonmetadata]]
    """With `prop=commonmetadata`. Hidden when `filehidden`."""
    descriptionshorturl: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`."""
    descriptionurl: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`."""
    extmetadata: NotRequired[dict[str, ImageInfoExtmetadata]]
    """With `prop=extmetadata`. Hidden when `filehidden`."""
    filehidden: NotRequired[bool]
    filemissing: NotRequired[bool]
    """With `prop=badfile` or `prop=uploadwarning`."""
    height: int
    """With `prop=dimensions` or `prop=size`."""
    html: str
    """With `prop=uploadwarning`."""
    mediatype: NotRequired[str]
    """With `prop=mediatype`. Hidden when `filehidden`."""
    metadata: NotRequired[list[ImageInfoMetadata] | None]
    """With `prop=metadata`. Hidden when `filehidden`."""
    mime: NotRequired[str]
    """With `prop=mime`. Hidden when `filehidden`."""
    name: NotRequired[str]
    """Seen of modules that work alike."""
    ns: NotRequired[int]
    """Seen of modules that work alike."""
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`."""
    responsiveUrls: NotRequired[dict[str, str]]
    """With `prop=url`."""
    sha1: NotRequired[str]
    """With `prop=sha1`. Hidden when `filehidden`."""
    size: int
    """With `prop=dimensions` or `prop=size`."""
    suppressed: NotRequired[bool]
    thumbheight: int
    """With `prop=url`. Needs `urlwidth`."""
    thumbmime: NotRequired[str]
    thumburl: str
    """With `prop=url`. Needs `urlwidth`."""
    thumbwidth: int
    """With `prop=url`. Needs `urlwidth`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: NotRequired[str]
    """Seen of modules that work alike."""
    url: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    """With `prop=user` or `prop=userid`."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`."""
    width: int
    """With `prop=dimensions` or `prop=size`."""


class ImageInfoPage(PageBase):
    """A page as query+imageinfo tells of it."""

    badfile: NotRequired[bool]
    """With `prop=badfile`."""
    imageinfo: NotRequired[list[ImageInfoItem]]
    imagerepository: NotRequired[str]
