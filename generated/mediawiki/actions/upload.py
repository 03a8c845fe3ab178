"""Requests to the module upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Expiry, Many, UploadFile

UploadWatchlist: TypeAlias = Literal[
    "nochange",
    "preferences",
    "watch",
]

if TYPE_CHECKING:
    from ..responses.upload import UploadResponse as UploadResponse
else:
    UploadResponse = dict


class Upload(Request[UploadResponse]):
    """Upload a file, or get the status of pending uploads.

    Several methods are available:

    - Upload file contents directly, using the file parameter.
    - Upload the file in pieces, using the filesize, chunk, and offset parameters.
    - Have the MediaWiki server fetch a file from a URL, using the url parameter.
    - Complete an earlier upload that failed due to warnings, using the filekey
      parameter.

    Note that the HTTP POST must be done as a file upload (i.e. using
    multipart/form-data) when sending the file.

    Module `upload`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Upload

    Args:
        filename: Target filename.
        comment: Upload comment. Also used as the initial page text for new files if
            text is not specified.
        tags: Change tags to apply to the upload log entry and file page revision. At
            most 50 (500 with apihighlimits) values.
        text: Initial page text for new files.
        watch: Watch the page. Deprecated.
        watchlist: Unconditionally add or remove the page from the current user's
            watchlist, use preferences (ignored for bot users) or do not change watch.
            Default: preferences.
        watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
            leave the current expiry unchanged.
        ignorewarnings: Ignore any warnings.
        file: File contents.
        url: URL to fetch the file from.
        filekey: Key that identifies a previous upload that was stashed temporarily.
        sessionkey: Same as filekey, maintained for backward compatibility. Deprecated.
        stash: If set, the server will stash the file temporarily instead of adding it
            to the repository.
        filesize: Filesize of entire upload. At least 0. At most 104857600.
        offset: Offset of chunk in bytes. At least 0.
        chunk: Chunk contents.
        async_ (`async`): Make potentially large file operations asynchronous when
            possible.
        checkstatus: Only fetch the upload status for the given file key.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Upload from a URL::

            wiki.upload(
                filename="Wiki.png",
                url="http://upload.wikimedia.org/wikipedia/en/b/bc/Wiki.png",
            )

        Complete an upload that failed due to warnings::

            wiki.upload(filename="Wiki.png", ignorewarnings=True, filekey="filekey")
    """

    __slots__ = ()
    path = "upload"
    route = (("action", "upload"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})
    uploads = frozenset({"file", "chunk"})

    def __init__(
        self,
        *,
        filename: str | None = None,
        comment: str | None = None,
        tags: Many[str] | None = None,
        text: str | None = None,
        watch: bool | None = None,
        watchlist: UploadWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        file: UploadFile | None = None,
        url: str | None = None,
        filekey: str | None = None,
        sessionkey: str | None = None,
        stash: bool | None = None,
        filesize: int | None = None,
        offset: int | None = None,
        chunk: UploadFile | None = None,
        async_: bool | None = None,
        checkstatus: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "filename": filename,
                "comment": comment,
                "tags": tags,
                "text": text,
                "watch": watch,
                "watchlist": watchlist,
                "watchlistexpiry": watchlistexpiry,
                "ignorewarnings": ignorewarnings,
                "file": file,
                "url": url,
                "filekey": filekey,
                "sessionkey": sessionkey,
                "stash": stash,
                "filesize": filesize,
                "offset": offset,
                "chunk": chunk,
                "async": async_,
                "checkstatus": checkstatus,
                "token": token,
            }
        )
