"""What the module query+stashimageinfo answers."""

from typing import NotRequired, TypedDict


class StashImageInfoCommonmetadata(TypedDict):
    """`commonmetadata[]` in an answer of query+stashimageinfo."""

    name: str
    value: int | str


class StashImageInfoExtmetadata(TypedDict):
    """`extmetadata.{}` in an answer of query+stashimageinfo."""

    hidden: NotRequired[str]
    source: str
    value: str


class StashImageInfoMetadata(TypedDict):
    """`metadata[]` in an answer of query+stashimageinfo."""

    name: str
    value: int | str | list[StashImageInfoCommonmetadata]


class StashImageInfoItem(TypedDict):
    """An item of query+stashimageinfo."""

    archivename: NotRequired[str]
    """Seen of modules that work alike."""
    bitdepth: NotRequired[int]
    """With `prop=bitdepth`. Hidden when `filehidden`. Absent when `filemissing`."""
    canonicaltitle: NotRequired[str]
    """With `prop=canonicaltitle`. Hidden when `filehidden`."""
    comment: NotRequired[str]
    """Seen of modules that work alike. Hidden when `commenthidden`. Absent when
    `filemissing`.
    """
    commenthidden: NotRequired[bool]
    """Seen of modules that work alike."""
    commonmetadata: NotRequired[list[StashImageInfoCommonmetadata]]
    """With `prop=commonmetadata`. Hidden when `filehidden`. Absent when `filemissing`."""
    descriptionshorturl: NotRequired[str]
    """Seen of modules that work alike. Hidden when `filehidden`. Absent when
    `filemissing`.
    """
    descriptionurl: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`."""
    extmetadata: NotRequired[dict[str, StashImageInfoExtmetadata]]
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
    """Seen of modules that work alike. Hidden when `filehidden`. Absent when
    `filemissing`.
    """
    metadata: NotRequired[list[StashImageInfoMetadata]]
    """With `prop=metadata`. Hidden when `filehidden`. Absent when `filemissing`."""
    mime: NotRequired[str]
    """With `prop=mime`. Hidden when `filehidden`. Absent when `filemissing`."""
    name: NotRequired[str]
    """Seen of modules that work alike."""
    ns: NotRequired[int]
    """Seen of modules that work alike."""
    parsedcomment: NotRequired[str]
    """Seen of modules that work alike. Hidden when `commenthidden`. Absent when
    `filemissing`.
    """
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
    title: NotRequired[str]
    """Seen of modules that work alike."""
    url: NotRequired[str]
    """With `prop=url`. Hidden when `filehidden`. Absent when `filemissing`."""
    user: NotRequired[str]
    """Seen of modules that work alike. Hidden when `userhidden`. Absent when
    `filemissing`.
    """
    userhidden: NotRequired[bool]
    """Seen of modules that work alike."""
    userid: NotRequired[int]
    """Seen of modules that work alike. Hidden when `userhidden`. Absent when
    `filemissing`.
    """
    width: int
    """With `prop=dimensions` or `prop=size`. Absent when `filemissing`."""
