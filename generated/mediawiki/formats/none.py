"""Requests to the module none."""

from __future__ import annotations

from .._runtime.request import FormatModule


class None_(FormatModule):
    """Output nothing.

    Module `none`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Examples:
        Return the query result in the NONE format::

            wiki.with_options(format="none").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "none"
    route = (("format", "none"),)

    def __init__(self) -> None:
        super().__init__({})
