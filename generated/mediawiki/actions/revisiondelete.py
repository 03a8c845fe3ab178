"""Requests to the module revisiondelete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

RevisionDeleteType: TypeAlias = Literal[
    "archive",
    "filearchive",
    "logging",
    "oldimage",
    "revision",
]
RevisionDeleteHide: TypeAlias = Literal[
    "comment",
    "content",
    "user",
]
RevisionDeleteShow: TypeAlias = Literal[
    "comment",
    "content",
    "user",
]
RevisionDeleteSuppress: TypeAlias = Literal[
    "no",
    "nochange",
    "yes",
]

if TYPE_CHECKING:
    from ..responses.revisiondelete import (
        RevisionDeleteResponse as RevisionDeleteResponse,
    )
else:
    RevisionDeleteResponse = dict


class RevisionDelete(Request[RevisionDeleteResponse]):
    """Delete and undelete revisions.

    Module `revisiondelete`; needs the right to read; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Revisiondelete

    Args:
        type: Type of revision deletion being performed.
        target: Page title for the revision deletion, if required for the type.
        ids: Identifiers for the revisions to be deleted. At most 50 (500 with
            apihighlimits) values.
        hide: What to hide for each revision. At most 50 (500 with apihighlimits)
            values.
        show: What to unhide for each revision. At most 50 (500 with apihighlimits)
            values.
        suppress: Whether to suppress data from administrators as well as others.
            Default: nochange.
        reason: Reason for the deletion or undeletion.
        tags: Tags to apply to the entry in the deletion log. At most 50 (500 with
            apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Hide content for revision 12345 on the page Main Page::

            wiki.revisiondelete(
                type="revision",
                target="Main Page",
                ids="12345",
                hide="content",
            )

        Hide all data on log entry 67890 with the reason BLP violation::

            wiki.revisiondelete(
                type="logging",
                ids="67890",
                hide=["content", "comment", "user"],
                reason="BLP violation",
            )
    """

    __slots__ = ()
    path = "revisiondelete"
    route = (("action", "revisiondelete"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        type: RevisionDeleteType,
        ids: Many[int | str],
        target: str | None = None,
        hide: Many[RevisionDeleteHide] | None = None,
        show: Many[RevisionDeleteShow] | None = None,
        suppress: RevisionDeleteSuppress | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
                "target": target,
                "ids": ids,
                "hide": hide,
                "show": show,
                "suppress": suppress,
                "reason": reason,
                "tags": tags,
                "token": token,
            }
        )
