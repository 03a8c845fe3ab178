"""Requests to the module import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many, UploadFile

if TYPE_CHECKING:
    from ..responses.import_ import ImportResponse as ImportResponse
else:
    ImportResponse = dict


class Import(Request[ImportResponse]):
    """Import a page from another wiki, or from an XML file.

    Note that the HTTP POST must be done as a file upload (i.e. using
    multipart/form-data) when sending a file for the xml parameter.

    Module `import`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Import

    Args:
        summary: Log entry import summary.
        xml: Uploaded XML file.
        interwikiprefix: For uploaded imports: interwiki prefix to apply to unknown
            usernames (and known users if assignknownusers is set).
        interwikisource: For interwiki imports: wiki to import from.
        interwikipage: For interwiki imports: page to import.
        fullhistory: For interwiki imports: import the full history, not just the
            current version.
        templates: For interwiki imports: import all included templates as well.
        namespace: Import to this namespace. Cannot be used together with rootpage.
        assignknownusers: Assign edits to local users where the named user exists
            locally.
        rootpage: Import as subpage of this page. Cannot be used together with
            namespace.
        tags: Change tags to apply to the entry in the import log and to the null
            revision on the imported pages. At most 50 (500 with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Import meta:Help:ParserFunctions
            (https://meta.wikimedia.org/wiki/Help:ParserFunctions) to namespace 100 with
            full history::

            wiki.import_(
                interwikisource="meta",
                interwikipage="Help:ParserFunctions",
                fullhistory=True,
                namespace=100,
            )
    """

    __slots__ = ()
    path = "import"
    route = (("action", "import"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})
    uploads = frozenset({"xml"})

    def __init__(
        self,
        *,
        summary: str | None = None,
        xml: UploadFile | None = None,
        interwikiprefix: str | None = None,
        interwikisource: str | None = None,
        interwikipage: str | None = None,
        fullhistory: bool | None = None,
        templates: bool | None = None,
        namespace: int | None = None,
        assignknownusers: bool | None = None,
        rootpage: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "summary": summary,
                "xml": xml,
                "interwikiprefix": interwikiprefix,
                "interwikisource": interwikisource,
                "interwikipage": interwikipage,
                "fullhistory": fullhistory,
                "templates": templates,
                "namespace": namespace,
                "assignknownusers": assignknownusers,
                "rootpage": rootpage,
                "tags": tags,
                "token": token,
            }
        )
