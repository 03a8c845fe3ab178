"""Requests to the module query+extlinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit

ExtlinksProtocol: TypeAlias = Literal[
    "",
    "bitcoin",
    "ftp",
    "ftps",
    "geo",
    "git",
    "gopher",
    "http",
    "https",
    "irc",
    "ircs",
    "magnet",
    "mailto",
    "matrix",
    "mms",
    "news",
    "nntp",
    "redis",
    "sftp",
    "sip",
    "sips",
    "sms",
    "ssh",
    "svn",
    "tel",
    "telnet",
    "urn",
    "worldwind",
    "xmpp",
]

if TYPE_CHECKING:
    from ..responses.extlinks import ExtlinksPage as ExtlinksPage
else:
    ExtlinksPage = dict


class Extlinks(PropModule[ExtlinksPage]):
    """Returns all external URLs (not interwikis) from the given pages.

    Module `query+extlinks`; parameters prefixed `el`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Extlinks

    Args:
        limit (`ellimit`): How many links to return. Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`elcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        protocol (`elprotocol`): Protocol of the URL. If empty and elquery is set, the
            protocol is http and https. Leave both this and elquery empty to list all
            external links.
        query (`elquery`): Search string without protocol. Useful for checking whether a
            certain page contains a certain external url.
        expandurl (`elexpandurl`): Expand protocol-relative URLs with the canonical
            protocol. Deprecated.

    Examples:
        Get a list of external links on the page Main Page::

            wiki.query.extlinks(titles="Main Page")
    """

    __slots__ = ()
    path = "query+extlinks"
    route = (("action", "query"), ("prop", "extlinks"))
    limit = "ellimit"

    def __init__(
        self,
        *,
        limit: Limit | None = None,
        continue_: str | None = None,
        protocol: ExtlinksProtocol | str | None = None,
        query: str | None = None,
        expandurl: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "ellimit": limit,
                "elcontinue": continue_,
                "elprotocol": protocol,
                "elquery": query,
                "elexpandurl": expandurl,
            }
        )
