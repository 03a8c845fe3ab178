"""Requests to the module rawfm."""

from __future__ import annotations

from .._runtime.request import FormatModule


class Rawfm(FormatModule):
    """Output data, including debugging elements, in JSON format (pretty-print in HTML).

    Module `rawfm`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        wrappedhtml: Return the pretty-printed HTML and associated ResourceLoader
            modules as a JSON object.

    Examples:
        Return the query result in the RAW format::

            wiki.with_options(format="rawfm").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "rawfm"
    route = (("format", "rawfm"),)

    def __init__(
        self,
        *,
        wrappedhtml: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "wrappedhtml": wrappedhtml,
            }
        )
