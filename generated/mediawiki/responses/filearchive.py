"""What the module query+filearchive answers."""

from typing import NotRequired, TypedDict


class FilearchiveValue(TypedDict):
    """`metadata[].value[]` in an answer of query+filearchive."""

    name: str
    value: int | str


class FilearchiveMetadata(TypedDict):
    """`metadata[]` in an answer of query+filearchive."""

    name: str
    value: int | str | list[FilearchiveValue]


class FilearchiveItem(TypedDict):
    """An item of query+filearchive."""

    archivename: NotRequired[str]
    """With `prop=archivename`."""
    bitdepth: NotRequired[str]
    """With `prop=bitdepth`. Hidden when `userhidden`."""
    commenthidden: NotRequired[bool]
    description: str
    """With `prop=description` or `prop=parseddescription`."""
    filehidden: NotRequired[bool]
    height: NotRequired[str]
    """With `prop=dimensions` or `prop=size`. Hidden when `userhidden`."""
    id: NotRequired[int]
    """Hidden when `commenthidden`, `filehidden` or `userhidden`."""
    mediatype: NotRequired[str]
    """With `prop=mediatype`. Hidden when `userhidden`."""
    metadata: list[FilearchiveMetadata]
    """With `prop=metadata`."""
    mime: NotRequired[str]
    """With `prop=mime`. Hidden when `userhidden`."""
    name: str
    ns: int
    parseddescription: str
    """With `prop=parseddescription`."""
    sha1: NotRequired[str]
    """With `prop=sha1`. Hidden when `userhidden`."""
    size: NotRequired[str]
    """With `prop=dimensions` or `prop=size`. Hidden when `userhidden`."""
    timestamp: str
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    title: str
    user: NotRequired[str]
    """With `prop=user`. Hidden when `userhidden`."""
    userhidden: NotRequired[bool]
    userid: NotRequired[int]
    """With `prop=user`. Hidden when `userhidden`."""
    width: NotRequired[str]
    """With `prop=dimensions` or `prop=size`. Hidden when `userhidden`."""
