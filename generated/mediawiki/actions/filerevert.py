"""Requests to the module filerevert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.filerevert import FileRevertResponse as FileRevertResponse
else:
    FileRevertResponse = dict


class FileRevert(Request[FileRevertResponse]):
    """Revert a file to an old version.

    Module `filerevert`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Filerevert

    Args:
        filename: Target filename, without the File: prefix.
        comment: Upload comment.
        archivename: Archive name of the revision to revert to.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Revert Wiki.png to the version of 2011-03-05T15:27:40Z::

            wiki.filerevert(
                filename="Wiki.png",
                comment="Revert",
                archivename="20110305152740!Wiki.png",
            )
    """

    __slots__ = ()
    path = "filerevert"
    route = (("action", "filerevert"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        filename: str,
        archivename: str,
        comment: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "filename": filename,
                "comment": comment,
                "archivename": archivename,
                "token": token,
            }
        )
