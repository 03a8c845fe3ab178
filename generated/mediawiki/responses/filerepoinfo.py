"""What the module query+filerepoinfo answers."""

from typing import NotRequired, TypedDict


class FileRepoInfoRepo(TypedDict):
    """`repos[]` in an answer of query+filerepoinfo."""

    canUpload: NotRequired[bool]
    displayname: NotRequired[str]
    favicon: NotRequired[str]
    initialCapital: NotRequired[bool]
    local: NotRequired[bool]
    name: NotRequired[str]
    rootUrl: NotRequired[str]
    scriptDirUrl: NotRequired[str]
    thumbUrl: NotRequired[str]
    url: NotRequired[str]


class FileRepoInfoResponse(TypedDict):
    """What query+filerepoinfo answers."""

    repos: list[FileRepoInfoRepo]
