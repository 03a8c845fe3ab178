"""Requests to the module json."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import FormatModule

JsonFormatversion: TypeAlias = Literal[
    "1",
    "2",
    "latest",
    1,
    2,
]


class Json(FormatModule):
    """Output data in JSON format.

    Module `json`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        callback: If specified, wraps the output into a given function call. For safety,
            all user-specific data will be restricted.
        utf8: If specified, encodes most (but not all) non-ASCII characters as UTF-8
            instead of replacing them with hexadecimal escape sequences. Default when
            formatversion is not 1.
        ascii: If specified, encodes all non-ASCII using hexadecimal escape sequences.
            Default when formatversion is 1.
        formatversion: Output formatting. Default: 1.
            - 1: Backwards-compatible format (XML-style booleans, * keys for content
              nodes, etc.).
            - 2: Modern format.
            - latest: Use the latest format (currently 2), may change without warning.

    Examples:
        Return the query result in the JSON format::

            wiki.with_options(format="json").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "json"
    route = (("format", "json"),)

    def __init__(
        self,
        *,
        callback: str | None = None,
        utf8: bool | None = None,
        ascii: bool | None = None,
        formatversion: JsonFormatversion | None = None,
    ) -> None:
        super().__init__(
            {
                "callback": callback,
                "utf8": utf8,
                "ascii": ascii,
                "formatversion": formatversion,
            }
        )
