"""Requests to the module query+filerepoinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

FileRepoInfoProp: TypeAlias = Literal[
    "canUpload",
    "displayname",
    "favicon",
    "initialCapital",
    "local",
    "name",
    "rootUrl",
    "scriptDirUrl",
    "thumbUrl",
    "url",
]

if TYPE_CHECKING:
    from ..responses.filerepoinfo import FileRepoInfoResponse as FileRepoInfoResponse
else:
    FileRepoInfoResponse = dict


class FileRepoInfo(MetaModule[FileRepoInfoResponse]):
    """Return meta information about image repositories configured on the wiki.

    Module `query+filerepoinfo`; parameters prefixed `fri`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Filerepoinfo

    Args:
        prop (`friprop`): Which repository properties to get (properties available may
            vary on other wikis). At most 50 (500 with apihighlimits) values. Default:
            canUpload|displayname|favicon|initialCapital|local|name|rootUrl|scriptDirUrl|thumbUrl|url.
            - canUpload: Whether files can be uploaded to this repository, e.g. via CORS
              and shared authentication.
            - displayname: The human-readable name of the repository wiki.
            - favicon: Repository wiki's favicon URL, from $wgFavicon
              (https://www.mediawiki.org/wiki/Manual:$wgFavicon).
            - initialCapital: Whether file names implicitly start with a capital letter.
            - local: Whether that repository is the local one or not.
            - name: The key of the repository - used in e.g. $wgForeignFileRepos
              (https://www.mediawiki.org/wiki/Manual:$wgForeignFileRepos) and imageinfo
              return values.
            - rootUrl: Root URL path for image paths.
            - scriptDirUrl: Root URL path for the repository wiki's MediaWiki
              installation.
            - thumbUrl: Root URL path for thumbnail paths.
            - url: Public zone URL path.

    Examples:
        Get information about file repositories::

            wiki.query.filerepoinfo(prop=["name", "displayname"])
    """

    __slots__ = ()
    path = "query+filerepoinfo"
    route = (("action", "query"), ("meta", "filerepoinfo"))
    result = ("repos",)

    def __init__(
        self,
        *,
        prop: Many[FileRepoInfoProp] | None = None,
    ) -> None:
        super().__init__(
            {
                "friprop": prop,
            }
        )
