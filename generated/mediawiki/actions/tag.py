"""Requests to the module tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request
from .._runtime.values import Many

if TYPE_CHECKING:
    from ..responses.tag import TagResponse as TagResponse
else:
    TagResponse = dict


class Tag(Request[TagResponse]):
    """Add or remove change tags from individual revisions or log entries.

    Module `tag`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Tag

    Args:
        rcid: One or more recent changes IDs from which to add or remove the tag. At
            most 50 (500 with apihighlimits) values.
        revid: One or more revision IDs from which to add or remove the tag. At most 50
            (500 with apihighlimits) values.
        logid: One or more log entry IDs from which to add or remove the tag. At most 50
            (500 with apihighlimits) values.
        add: Tags to add. Only manually defined tags can be added. At most 50 (500 with
            apihighlimits) values.
        remove: Tags to remove. Only tags that are either manually defined or completely
            undefined can be removed. At most 50 (500 with apihighlimits) values.
        reason: Reason for the change.
        tags: Tags to apply to the log entry that will be created as a result of this
            action. At most 50 (500 with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Add the vandalism tag to revision ID 123 without specifying a reason::

            wiki.tag(revid=123, add="vandalism")

        Remove the spam tag from log entry ID 123 with the reason Wrongly applied::

            wiki.tag(logid=123, remove="spam", reason="Wrongly applied")
    """

    __slots__ = ()
    path = "tag"
    route = (("action", "tag"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        rcid: Many[int] | None = None,
        revid: Many[int] | None = None,
        logid: Many[int] | None = None,
        add: Many[str] | None = None,
        remove: Many[str] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rcid": rcid,
                "revid": revid,
                "logid": logid,
                "add": add,
                "remove": remove,
                "reason": reason,
                "tags": tags,
                "token": token,
            }
        )
