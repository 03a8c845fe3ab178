"""Requests to the module visualeditor."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

VisualEditorFormat: TypeAlias = Literal[
    "json",
    "jsonfm",
]
VisualEditorPaction: TypeAlias = Literal[
    "metadata",
    "parse",
    "parsefragment",
    "templatesused",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.visualeditor import VisualEditorResponse as VisualEditorResponse
else:
    VisualEditorResponse = dict


class VisualEditor(Request[VisualEditorResponse]):
    """Returns HTML5 for a page from the Parsoid service.

    Internal to the wiki, or unstable: it may change without notice.

    Module `visualeditor`; needs the right to read; comes with VisualEditor.

    Args:
        page: The page to perform actions on.
        badetag: If RESTBase query returned a seemingly invalid ETag, pass it here for
            logging purposes.
        format: The format of the output. Default: jsonfm.
        paction: Action to perform.
        wikitext: Wikitext to send to Parsoid to convert to HTML
            (paction=parsefragment).
        section: The section on which to act.
        stash: When saving, set this true if you want to use the stashing API.
        oldid: The revision number to use (defaults to latest revision).
        editintro: Edit intro to add to notices.
        pst: Pre-save transform wikitext before sending it to Parsoid
            (paction=parsefragment).
        preload: The page to use content from if the fetched page has no content yet.
        preloadparams: Parameters to substitute into the preload page, if present. At
            most 50 (500 with apihighlimits) values.
    """

    __slots__ = ()
    path = "visualeditor"
    route = (("action", "visualeditor"),)

    def __init__(
        self,
        *,
        page: str,
        paction: VisualEditorPaction,
        badetag: str | None = None,
        format: VisualEditorFormat | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        stash: bool | None = None,
        oldid: int | None = None,
        editintro: str | None = None,
        pst: bool | None = None,
        preload: str | None = None,
        preloadparams: Many[str] | None = None,
    ) -> None:
        super().__init__(
            {
                "page": page,
                "badetag": badetag,
                "format": format,
                "paction": paction,
                "wikitext": wikitext,
                "section": section,
                "stash": stash,
                "oldid": oldid,
                "editintro": editintro,
                "pst": pst,
                "preload": preload,
                "preloadparams": preloadparams,
            }
        )
