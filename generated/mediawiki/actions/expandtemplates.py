"""Requests to the module expandtemplates."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ExpandTemplatesProp: TypeAlias = Literal[
    "categories",
    "encodedjsconfigvars",
    "jsconfigvars",
    "modules",
    "parsetree",
    "properties",
    "ttl",
    "volatile",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.expandtemplates import (
        ExpandTemplatesResponse as ExpandTemplatesResponse,
    )
else:
    ExpandTemplatesResponse = dict


class ExpandTemplates(Request[ExpandTemplatesResponse]):
    """Expands all templates within wikitext.

    Module `expandtemplates`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Expandtemplates

    Args:
        title: Title of the page.
        text: Wikitext to convert.
        revid: Revision ID, for {{REVISIONID}} and similar variables.
        prop: Which pieces of information to get. At most 50 (500 with apihighlimits)
            values.
            Note that if no values are selected, the result will contain the wikitext,
            but the output will be in a deprecated format.
            - categories: Any categories present in the input that are not represented
              in the wikitext output.
            - encodedjsconfigvars: Gives the JavaScript configuration variables specific
              to the page as a JSON string.
            - jsconfigvars: Gives the JavaScript configuration variables specific to the
              page.
            - modules: Any ResourceLoader modules that parser functions have requested
              be added to the output. Either jsconfigvars or encodedjsconfigvars must be
              requested jointly with modules.
            - parsetree: The XML parse tree of the input.
            - properties: Page properties defined by expanded magic words in the
              wikitext.
            - ttl: The maximum time after which caches of the result should be
              invalidated.
            - volatile: Whether the output is volatile and should not be reused
              elsewhere within the page.
            - wikitext: The expanded wikitext.
        includecomments: Whether to include HTML comments in the output.
        showstrategykeys: Whether to include internal merge strategy information in
            jsconfigvars.
        generatexml: Generate XML parse tree (replaced by prop=parsetree). Deprecated.

    Examples:
        Expand the wikitext {{Project:Sandbox}}::

            wiki.expandtemplates(text="{{Project:Sandbox}}")
    """

    __slots__ = ()
    path = "expandtemplates"
    route = (("action", "expandtemplates"),)

    def __init__(
        self,
        *,
        text: str,
        title: str | None = None,
        revid: int | None = None,
        prop: Many[ExpandTemplatesProp] | None = None,
        includecomments: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "text": text,
                "revid": revid,
                "prop": prop,
                "includecomments": includecomments,
                "showstrategykeys": showstrategykeys,
                "generatexml": generatexml,
            }
        )
