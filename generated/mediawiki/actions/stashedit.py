"""Requests to the module stashedit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

StashEditContentmodel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]
StashEditContentformat: TypeAlias = Literal[
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

if TYPE_CHECKING:
    from ..responses.stashedit import StashEditResponse as StashEditResponse
else:
    StashEditResponse = dict


class StashEdit(Request[StashEditResponse]):
    """Prepare an edit in shared cache.

    This is intended to be used via AJAX from the edit form to improve the performance
    of the page save.

    Internal to the wiki, or unstable: it may change without notice.

    Module `stashedit`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Stashedit

    Args:
        title: Title of the page being edited.
        section: Section identifier. 0 for the top section, new for a new section.
        sectiontitle: The title for a new section.
        text: Page content.
        stashedtexthash: Page content hash from a prior stash to use instead.
        summary: Change summary.
        contentmodel: Content model of the new content.
        contentformat: Content serialization format used for the input text.
        baserevid: Revision ID of the base revision.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
    """

    __slots__ = ()
    path = "stashedit"
    route = (("action", "stashedit"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        title: str,
        contentmodel: StashEditContentmodel | str,
        contentformat: StashEditContentformat | str,
        baserevid: int,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        stashedtexthash: str | None = None,
        summary: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "section": section,
                "sectiontitle": sectiontitle,
                "text": text,
                "stashedtexthash": stashedtexthash,
                "summary": summary,
                "contentmodel": contentmodel,
                "contentformat": contentformat,
                "baserevid": baserevid,
                "token": token,
            }
        )
