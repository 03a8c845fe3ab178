"""Requests to the module query+exturlusage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

ExturlusageProp: TypeAlias = Literal[
    "ids",
    "title",
    "url",
]
ExturlusageProtocol: TypeAlias = Literal[
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
    from ..responses.exturlusage import ExturlusageItem as ExturlusageItem
else:
    ExturlusageItem = dict


class Exturlusage(ListModule[ExturlusageItem], Generator):
    """Enumerate pages that contain a given URL.

    Module `query+exturlusage`; parameters prefixed `eu`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Exturlusage

    Args:
        prop (`euprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: ids|title|url.
            - ids: Adds the ID of page.
            - title: Adds the title and namespace ID of the page.
            - url: Adds the URL used in the page.
        continue_ (`eucontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        protocol (`euprotocol`): Protocol of the URL. If empty and euquery is set, the
            protocol is http and https. Leave both this and euquery empty to list all
            external links.
        query (`euquery`): Search string without protocol. See Special:LinkSearch. Leave
            empty to list all external links.
        namespace (`eunamespace`): The page namespaces to enumerate. * for all values.
            At most 50 (500 with apihighlimits) values.
        limit (`eulimit`): How many pages to return. Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 500 (5000 with apihighlimits) at once.
        expandurl (`euexpandurl`): Expand protocol-relative URLs with the canonical
            protocol. Deprecated.

    Examples:
        Show pages linking to https://www.mediawiki.org::

            wiki.query.exturlusage(query="www.mediawiki.org")
    """

    __slots__ = ()
    path = "query+exturlusage"
    route = (("action", "query"), ("list", "exturlusage"))
    limit = "eulimit"
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[ExturlusageProp] | None = None,
        continue_: str | None = None,
        protocol: ExturlusageProtocol | str | None = None,
        query: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        expandurl: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "euprop": prop,
                "eucontinue": continue_,
                "euprotocol": protocol,
                "euquery": query,
                "eunamespace": namespace,
                "eulimit": limit,
                "euexpandurl": expandurl,
            }
        )
