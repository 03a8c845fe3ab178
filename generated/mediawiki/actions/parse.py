"""Requests to the module parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ParseProp: TypeAlias = Literal[
    "categories",
    "categorieshtml",
    "displaytitle",
    "encodedjsconfigvars",
    "externallinks",
    "headhtml",
    "headitems",
    "images",
    "indicators",
    "iwlinks",
    "jsconfigvars",
    "langlinks",
    "limitreportdata",
    "limitreporthtml",
    "links",
    "modules",
    "parsetree",
    "parsewarnings",
    "parsewarningshtml",
    "properties",
    "revid",
    "sections",
    "subtitle",
    "templates",
    "text",
    "tocdata",
    "wikitext",
]
ParseUseskin: TypeAlias = Literal[
    "apioutput",
    "authentication-popup",
    "fallback",
    "json",
    "minerva",
    "monobook",
    "timeless",
    "vector",
    "vector-2022",
]
ParseContentformat: TypeAlias = Literal[
    "application/json",
    "application/octet-stream",
    "application/unknown",
    "application/x-binary",
    "text/css",
    "text/javascript",
    "text/plain",
    "text/unknown",
    "text/x-wiki",
    "unknown/unknown",
]
ParseContentmodel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.parse import ParseResponse as ParseResponse
else:
    ParseResponse = dict


class Parse(Request[ParseResponse]):
    """Parses content and returns parser output.

    See the various prop-modules of action=query to get information from the current
    version of a page.

    There are several ways to specify the text to parse:

    1. Specify a page or revision, using page, pageid, or oldid.
    2. Specify content explicitly, using text, title, revid, and contentmodel.
    3. Specify only a summary to parse. prop should be given an empty value.

    Module `parse`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Parsing_wikitext

    Args:
        title: Title of page the text belongs to. If omitted, contentmodel must be
            specified, and API will be used as the title.
        text: Text to parse. Use title or contentmodel to control the content model.
        revid: Revision ID, for {{REVISIONID}} and similar variables.
        summary: Summary to parse.
        page: Parse the content of this page. Cannot be used together with text and
            title.
        pageid: Parse the content of this page. Overrides page.
        redirects: If page or pageid is set to a redirect, resolve it.
        oldid: Parse the content of this revision. Overrides page and pageid.
        prop: Which pieces of information to get. At most 50 (500 with apihighlimits)
            values. Default:
            text|langlinks|categories|links|templates|images|externallinks|sections|tocdata|revid|displaytitle|iwlinks|properties|parsewarnings.
            - categories: Gives the categories in the parsed wikitext.
            - categorieshtml: Gives the HTML version of the categories.
            - displaytitle: Adds the title of the parsed wikitext.
            - encodedjsconfigvars: Gives the JavaScript configuration variables specific
              to the page as a JSON string.
            - externallinks: Gives the external links in the parsed wikitext.
            - headhtml: Gives parsed doctype, opening <html>, <head> element and opening
              <body> of the page.
            - headitems: Deprecated. Gives items to put in the <head> of the page.
            - images: Gives the images in the parsed wikitext.
            - indicators: Gives the HTML of page status indicators used on the page.
            - iwlinks: Gives interwiki links in the parsed wikitext.
            - jsconfigvars: Gives the JavaScript configuration variables specific to the
              page. To apply, use mw.config.set().
            - langlinks: Gives the language links in the parsed wikitext.
            - limitreportdata: Gives the limit report in a structured way. Gives no
              data, when disablelimitreport is set.
            - limitreporthtml: Gives the HTML version of the limit report. Gives no
              data, when disablelimitreport is set.
            - links: Gives the internal links in the parsed wikitext.
            - modules: Gives the ResourceLoader modules used on the page. To load, use
              mw.loader.using(). Either jsconfigvars or encodedjsconfigvars must be
              requested jointly with modules.
            - parsetree: The XML parse tree of revision content (requires content model
              wikitext)
            - parsewarnings: Gives the warnings that occurred while parsing content (as
              wikitext).
            - parsewarningshtml: Gives the warnings that occurred while parsing content
              (as HTML).
            - properties: Gives various properties defined in the parsed wikitext.
            - revid: Adds the revision ID of the parsed page.
            - sections: Gives the sections in the parsed wikitext.
            - subtitle: Adds the page subtitle for the parsed page.
            - templates: Gives the templates in the parsed wikitext.
            - text: Gives the parsed text of the wikitext.
            - tocdata: Gives the table of contents information in the parsed wikitext.
            - wikitext: Gives the original wikitext that was parsed.
        wrapoutputclass: CSS class to use to wrap the parser output. Default:
            mw-parser-output.
        usearticle: Use the ArticleParserOptions hook to ensure the options used match
            those used for article page views.
        parsoid: Generate HTML conforming to the MediaWiki DOM spec
            (https://www.mediawiki.org/wiki/Specs/HTML) using Parsoid
            (https://www.mediawiki.org/wiki/Parsoid).
        pst: Do a pre-save transform on the input before parsing it. Only valid when
            used with text.
        onlypst: Do a pre-save transform (PST) on the input, but don't parse it. Returns
            the same wikitext, after a PST has been applied. Only valid when used with
            text.
        effectivelanglinks: Includes language links supplied by extensions (for use with
            prop=langlinks). Deprecated.
        section: Only parse the content of the section with this identifier.
            When new, parse text and sectiontitle as if adding a new section to the
            page.
            new is allowed only when specifying text.
        sectiontitle: New section title when section is new.
            Unlike page editing, this does not fall back to summary when omitted or
            empty.
        disablepp: Use disablelimitreport instead. Deprecated.
        disablelimitreport: Omit the limit report ("NewPP limit report") from the parser
            output.
        disableeditsection: Omit edit section links from the parser output.
        disablestylededuplication: Do not deduplicate inline stylesheets in the parser
            output.
        showstrategykeys: Whether to include internal merge strategy information in
            jsconfigvars.
        generatexml: Generate XML parse tree (requires content model wikitext; replaced
            by prop=parsetree). Deprecated.
        preview: Parse in preview mode.
        sectionpreview: Parse in section preview mode (enables preview mode too).
        disabletoc: Omit table of contents in output.
        useskin: Apply the selected skin to the parser output. May affect the following
            properties: text, langlinks, headitems, modules, jsconfigvars, indicators.
        contentformat: Content serialization format used for the input text. Only valid
            when used with text.
        contentmodel: Content model of the input text. If omitted, title must be
            specified, and default will be the model of the specified title. Only valid
            when used with text.

    Examples:
        Parse a page::

            wiki.parse(page="Project:Sandbox")

        Parse wikitext::

            wiki.parse(text="{{Project:Sandbox}}", contentmodel="wikitext")

        Parse wikitext, specifying the page title::

            wiki.parse(title="Test", text="{{PAGENAME}}")

        Parse a summary::

            wiki.parse(summary="Some [[link]]", prop=[])
    """

    __slots__ = ()
    path = "parse"
    route = (("action", "parse"),)

    def __init__(
        self,
        *,
        title: str | None = None,
        text: str | None = None,
        revid: int | None = None,
        summary: str | None = None,
        page: str | None = None,
        pageid: int | None = None,
        redirects: bool | None = None,
        oldid: int | None = None,
        prop: Many[ParseProp] | None = None,
        wrapoutputclass: str | None = None,
        usearticle: bool | None = None,
        parsoid: bool | None = None,
        pst: bool | None = None,
        onlypst: bool | None = None,
        effectivelanglinks: bool | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        disablepp: bool | None = None,
        disablelimitreport: bool | None = None,
        disableeditsection: bool | None = None,
        disablestylededuplication: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
        preview: bool | None = None,
        sectionpreview: bool | None = None,
        disabletoc: bool | None = None,
        useskin: ParseUseskin | str | None = None,
        contentformat: ParseContentformat | str | None = None,
        contentmodel: ParseContentmodel | str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "text": text,
                "revid": revid,
                "summary": summary,
                "page": page,
                "pageid": pageid,
                "redirects": redirects,
                "oldid": oldid,
                "prop": prop,
                "wrapoutputclass": wrapoutputclass,
                "usearticle": usearticle,
                "parsoid": parsoid,
                "pst": pst,
                "onlypst": onlypst,
                "effectivelanglinks": effectivelanglinks,
                "section": section,
                "sectiontitle": sectiontitle,
                "disablepp": disablepp,
                "disablelimitreport": disablelimitreport,
                "disableeditsection": disableeditsection,
                "disablestylededuplication": disablestylededuplication,
                "showstrategykeys": showstrategykeys,
                "generatexml": generatexml,
                "preview": preview,
                "sectionpreview": sectionpreview,
                "disabletoc": disabletoc,
                "useskin": useskin,
                "contentformat": contentformat,
                "contentmodel": contentmodel,
            }
        )
