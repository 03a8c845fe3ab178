"""Requests to the module php."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import FormatModule

PhpFormatversion: TypeAlias = Literal[
    "1",
    "2",
    "latest",
    1,
    2,
]


class Php(FormatModule):
    """Output data in serialized PHP format.

    Module `php`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        formatversion: Output formatting. Default: 1.
            - 1: Backwards-compatible format (XML-style booleans, * keys for content
              nodes, etc.).
            - 2: Modern format.
            - latest: Use the latest format (currently 2), may change without warning.

    Examples:
        Return the query result in the PHP format::

            wiki.with_options(format="php").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "php"
    route = (("format", "php"),)

    def __init__(
        self,
        *,
        formatversion: PhpFormatversion | None = None,
    ) -> None:
        super().__init__(
            {
                "formatversion": formatversion,
            }
        )
