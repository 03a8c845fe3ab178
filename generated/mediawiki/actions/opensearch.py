"""Requests to the module opensearch."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Limit, Many

OpenSearchRedirects: TypeAlias = Literal[
    "resolve",
    "return",
]
OpenSearchFormat: TypeAlias = Literal[
    "json",
    "jsonfm",
    "xml",
    "xmlfm",
]
OpenSearchResponse: TypeAlias = list[Any]


class OpenSearch(Request[OpenSearchResponse]):
    """Search the wiki using the OpenSearch protocol.

    Module `opensearch`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Opensearch

    Args:
        search: Search string.
        namespace: Namespaces to search. Ignored if search begins with a valid namespace
            prefix. * for all values. At most 50 (500 with apihighlimits) values.
            Default: 0.
        limit: Maximum number of results to return. At least 1. At most 500 (5000 with
            apihighlimits). Default: 10.
        suggest: No longer used. Deprecated.
        redirects: How to handle redirects.
            For historical reasons, the default is "return" for format=json and
            "resolve" for other formats.
            - resolve: Return the target page. May return fewer than limit results.
            - return: Return the redirect itself.
        format: The format of the output. Default: json.
        warningsaserror: If warnings are raised with format=json, return an API error
            instead of ignoring them.

    Examples:
        Find pages beginning with Te::

            wiki.opensearch(search="Te")
    """

    __slots__ = ()
    path = "opensearch"
    route = (("action", "opensearch"),)

    def __init__(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        suggest: bool | None = None,
        redirects: OpenSearchRedirects | None = None,
        format: OpenSearchFormat | None = None,
        warningsaserror: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "search": search,
                "namespace": namespace,
                "limit": limit,
                "suggest": suggest,
                "redirects": redirects,
                "format": format,
                "warningsaserror": warningsaserror,
            }
        )
