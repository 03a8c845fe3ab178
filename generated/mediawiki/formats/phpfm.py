"""Requests to the module phpfm."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import FormatModule

PhpfmFormatversion: TypeAlias = Literal[
    "1",
    "2",
    "latest",
    1,
    2,
]


class Phpfm(FormatModule):
    """Output data in serialized PHP format (pretty-print in HTML).

    Module `phpfm`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        wrappedhtml: Return the pretty-printed HTML and associated ResourceLoader
            modules as a JSON object.
        formatversion: Output formatting. Default: 1.
            - 1: Backwards-compatible format (XML-style booleans, * keys for content
              nodes, etc.).
            - 2: Modern format.
            - latest: Use the latest format (currently 2), may change without warning.

    Examples:
        Return the query result in the PHP format::

            wiki.with_options(format="phpfm").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "phpfm"
    route = (("format", "phpfm"),)

    def __init__(
        self,
        *,
        wrappedhtml: bool | None = None,
        formatversion: PhpfmFormatversion | None = None,
    ) -> None:
        super().__init__(
            {
                "wrappedhtml": wrappedhtml,
                "formatversion": formatversion,
            }
        )
