"""Requests to the module xmlfm."""

from __future__ import annotations

from .._runtime.request import FormatModule


class Xmlfm(FormatModule):
    """Output data in XML format (pretty-print in HTML).

    Module `xmlfm`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        wrappedhtml: Return the pretty-printed HTML and associated ResourceLoader
            modules as a JSON object.
        xslt: If specified, adds the named page as an XSL stylesheet. The value must be
            a title in the MediaWiki namespace ending in .xsl.
        includexmlnamespace: If specified, adds an XML namespace.

    Examples:
        Return the query result in the XML format::

            wiki.with_options(format="xmlfm").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "xmlfm"
    route = (("format", "xmlfm"),)

    def __init__(
        self,
        *,
        wrappedhtml: bool | None = None,
        xslt: str | None = None,
        includexmlnamespace: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "wrappedhtml": wrappedhtml,
                "xslt": xslt,
                "includexmlnamespace": includexmlnamespace,
            }
        )
