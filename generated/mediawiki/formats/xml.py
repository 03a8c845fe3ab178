"""Requests to the module xml."""

from __future__ import annotations

from .._runtime.request import FormatModule


class Xml(FormatModule):
    """Output data in XML format.

    Module `xml`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Data_formats

    Args:
        xslt: If specified, adds the named page as an XSL stylesheet. The value must be
            a title in the MediaWiki namespace ending in .xsl.
        includexmlnamespace: If specified, adds an XML namespace.

    Examples:
        Return the query result in the XML format::

            wiki.with_options(format="xml").query.siteinfo(prop="namespaces")
    """

    __slots__ = ()
    path = "xml"
    route = (("format", "xml"),)

    def __init__(
        self,
        *,
        xslt: str | None = None,
        includexmlnamespace: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "xslt": xslt,
                "includexmlnamespace": includexmlnamespace,
            }
        )
