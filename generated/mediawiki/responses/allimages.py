"""What the module query+allimages answers."""

from typing import NotRequired, TypedDict


class AllImagesCommonmetadataValue(TypedDict):
    """`commonmetadata[].value[]` in an answer of query+allimages."""

    name: int
    value: str


class AllImagesCommonmetadata(TypedDict):
    """`commonmetadata[]` in an answer of query+allimages."""

    name: str
    value: int | str | list[AllImagesCommonmetadataValue]


class AllImagesExtmetadata(TypedDict):
    """`extmetadata.{}` in an answer of query+allimages."""

    hidden: NotRequired[str]
    source: str
    value: str


class AllImagesMetadataValue(TypedDict):
    """`metadata[].value[]` in an answer of query+allimages."""

    name: int | str
    value: int | str


class AllImagesMetadata(TypedDict):
    """`metadata[]` in an answer of query+allimages."""

    name: str
    value: int | str | list[AllImagesMetadataValue]


class AllImagesItem(TypedDict):
    """An item of query+allimages."""

    archivename: NotRequired[str]
    """Seen of modules that work alike."""
    bitdepth: NotRequired[int]
    """With `prop=bitdepth`. Hidden when `filehidden`. Absent when `filemissing`."""
    canonicaltitle: NotRequired[str]
    """With `prop=canonicaltitle`. Hidden when `filehidden`."""
    comment: NotRequired[str]
    """With `prop=comment`. Hidden when `commenthidden`. Absent when `filemissing`."""
    commenthidden: NotRequired[bool]
    """Seen of modules that work alike."""
    commonmetadata: NotRequired[list[AllImagesCommonmetadata]]
    """With `prop=commonmetadata`. Hidden when `filehidden`. Absent when `filemissing`."""
    descriptionshorturl: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`. Absent when `filemissing`."""
    descriptionurl: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`."""
    extmetadata: NotRequired[dict[str, AllImagesExtmetadata]]
    """With `prop=extmetadata`. Hidden when `filehidden`. Absent when `filemissing`."""
    filehidden: NotRequired[bool]
    """Seen of modules that work alike."""
    filemissing: NotRequired[bool]
    """Seen of modules that work alike."""
    height: int
    """With `prop=dimensions` or `prop=size`. Absent when `filemissing`."""
    html: NotRequired[str]
    """Seen of modules that work alike."""
    mediatype: NotRequired[str]
    """With `prop=mediatype`. Hidden when `filehidden`. Absent when `filemissing`."""
    metadata: NotRequired[list[AllImagesMetadata] | None]
    """With `prop=metadata`. Hidden when `filehidden`. Absent when `filemissing`."""
    mime: NotRequired[str]
    """With `prop=mime`. Hidden when `filehidden`. Absent when `filemissing`."""
    name: str
    ns: int
    parsedcomment: NotRequired[str]
    """With `prop=parsedcomment`. Hidden when `commenthidden`. Absent when `filemissing`."""
    responsiveUrls: NotRequired[dict[str, str]]
    """Seen of modules that work alike."""
    sha1: NotRequired[str]
    """With `prop=sha1`. Hidden when `filehidden`. Absent when `filemissing`."""
    size: int
    """With `prop=dimensions` or `prop=size`. Absent when `filemissing`."""
    suppressed: NotRequired[bool]
    """Seen of modules that work alike."""
    thumbheight: NotRequired[int]
    """Seen of modules that work alike. Absent when `filemissing`."""
    thumbmime: NotRequired[str]
    """Seen of modules that work alike."""
    thumburl: NotRequired[str]
    """Seen of modules that work alike. Absent when `filemissing`."""
    thumbwidth: NotRequired[int]
    """Seen of modules that work alike. Absent when `filemissing`."""
    timestamp: str
    """With `prop=timestamp`. Absent when `filemissing`. A time, ISO 8601 in UTC."""
    title: str
    url: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`. Absent when `filemissing`."""
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`. Absent when `filemissing`."""
    userhidden: NotRequired[bool]
    """Seen of modules that work alike."""
    userid: NotRequired[int]
    """With `prop=userid`. Hidden when `userhidden`. Absent when `filemissing`."""
    width: int
    """With `prop=dimensions` or `prop=size`. Absent when `filemissing`."""
