"""Requests to the module editcheckreferenceurl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.editcheckreferenceurl import (
        EditCheckReferenceUrlResponse as EditCheckReferenceUrlResponse,
    )
else:
    EditCheckReferenceUrlResponse = dict


class EditCheckReferenceUrl(Request[EditCheckReferenceUrlResponse]):
    """Check the status of a URL for use as a reference.

    Internal to the wiki, or unstable: it may change without notice.

    Module `editcheckreferenceurl`; needs the right to read; comes with VisualEditor.

    Args:
        url: URL to check.
    """

    __slots__ = ()
    path = "editcheckreferenceurl"
    route = (("action", "editcheckreferenceurl"),)

    def __init__(
        self,
        *,
        url: str,
    ) -> None:
        super().__init__(
            {
                "url": url,
            }
        )
