"""What the module upload answers."""

from typing import NotRequired, TypedDict


class UploadCommonmetadataValue(TypedDict):
    """`upload.imageinfo.commonmetadata[].value[]` in an answer of upload."""

    name: int
    value: str


class UploadCommonmetadata(TypedDict):
    """`upload.imageinfo.commonmetadata[]` in an answer of upload."""

    name: str
    value: list[UploadCommonmetadataValue]


class UploadExtmetadata(TypedDict):
    """`upload.imageinfo.extmetadata.{}` in an answer of upload."""

    hidden: NotRequired[str]
    source: str
    value: str


class UploadMetadataValue(TypedDict):
    """`upload.imageinfo.metadata[].value[]` in an answer of upload."""

    name: int | str
    value: int | str


class UploadMetadata(TypedDict):
    """`upload.imageinfo.metadata[]` in an answer of upload."""

    name: str
    value: int | str | list[UploadMetadataValue]


class UploadImageinfo(TypedDict):
    """`upload.imageinfo` in an answer of upload."""

    bitdepth: int
    canonicaltitle: str
    comment: NotRequired[str]
    commonmetadata: list[UploadCommonmetadata]
    descriptionshorturl: NotRequired[str]
    descriptionurl: str
    extmetadata: dict[str, UploadExtmetadata]
    height: int
    html: NotRequired[str]
    mediatype: NotRequired[str]
    metadata: list[UploadMetadata]
    mime: str
    parsedcomment: NotRequired[str]
    sha1: str
    size: int
    timestamp: str
    """A time, ISO 8601 in UTC."""
    url: str
    user: NotRequired[str]
    userid: NotRequired[int]
    width: int


class UploadWarnings(TypedDict):
    """`upload.warnings` in an answer of upload."""

    exists: str


class UploadResult(TypedDict):
    """`upload` in an answer of upload."""

    filekey: NotRequired[str]
    """Needs `stash`."""
    filename: NotRequired[str]
    """Not with `stash`."""
    imageinfo: NotRequired[UploadImageinfo]
    offset: NotRequired[int]
    result: str
    sessionkey: NotRequired[str]
    """Needs `stash`."""
    stage: NotRequired[str]
    warnings: NotRequired[UploadWarnings]


class UploadResponse(TypedDict):
    """What upload answers."""

    upload: UploadResult
