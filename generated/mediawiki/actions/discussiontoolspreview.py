"""Requests to the module discussiontoolspreview."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

DiscussionToolsPreviewType: TypeAlias = Literal[
    "reply",
    "topic",
]
DiscussionToolsPreviewUseskin: TypeAlias = Literal[
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

if TYPE_CHECKING:
    from ..responses.discussiontoolspreview import (
        DiscussionToolsPreviewResponse as DiscussionToolsPreviewResponse,
    )
else:
    DiscussionToolsPreviewResponse = dict


class DiscussionToolsPreview(Request[DiscussionToolsPreviewResponse]):
    """Preview a message on a discussion page.

    Internal to the wiki, or unstable: it may change without notice.

    Module `discussiontoolspreview`; needs the right to read; comes with
    DiscussionTools.

    Args:
        type: Type of message to preview.
            - reply: Add a new comment as a reply to an existing comment.
            - topic: Add a new discussion section and the first comment in it.
        page: The page to perform actions on.
        wikitext: Content to preview, as wikitext.
        sectiontitle: The title for a new section when using section=new.
        useskin: Apply the selected skin to the parser output. May affect the following
            properties: text, langlinks, headitems, modules, jsconfigvars, indicators.
    """

    __slots__ = ()
    path = "discussiontoolspreview"
    route = (("action", "discussiontoolspreview"),)

    def __init__(
        self,
        *,
        type: DiscussionToolsPreviewType,
        page: str,
        wikitext: str,
        sectiontitle: str | None = None,
        useskin: DiscussionToolsPreviewUseskin | str | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
                "page": page,
                "wikitext": wikitext,
                "sectiontitle": sectiontitle,
                "useskin": useskin,
            }
        )
