"""Requests to the module changecontentmodel."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ChangeContentModelModel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.changecontentmodel import (
        ChangeContentModelResponse as ChangeContentModelResponse,
    )
else:
    ChangeContentModelResponse = dict


class ChangeContentModel(Request[ChangeContentModelResponse]):
    """Change the content model of a page

    Module `changecontentmodel`; needs the right to read; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/Help:ChangeContentModel

    Args:
        title: Title of the page to change the contentmodel of. Cannot be used together
            with pageid.
        pageid: Page ID of the page to change the contentmodel of. Cannot be used
            together with title.
        summary: Edit summary and log entry reason.
        tags: Change tags to apply to the log entry and edit. At most 50 (500 with
            apihighlimits) values.
        model: Content model of the new content.
        bot: Mark the content model change with a bot flag.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Change the main page to have the text content model::

            wiki.changecontentmodel(title="Main Page", model="text")
    """

    __slots__ = ()
    path = "changecontentmodel"
    route = (("action", "changecontentmodel"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        model: ChangeContentModelModel | str,
        title: str | None = None,
        pageid: int | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        bot: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "pageid": pageid,
                "summary": summary,
                "tags": tags,
                "model": model,
                "bot": bot,
                "token": token,
            }
        )
