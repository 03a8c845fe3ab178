"""Requests to the module managetags."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ManageTagsOperation: TypeAlias = Literal[
    "activate",
    "create",
    "deactivate",
    "delete",
]

if TYPE_CHECKING:
    from ..responses.managetags import ManageTagsResponse as ManageTagsResponse
else:
    ManageTagsResponse = dict


class ManageTags(Request[ManageTagsResponse]):
    """Perform management tasks relating to change tags.

    Module `managetags`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Tag_management

    Args:
        operation: Which operation to perform.
            - activate: Activate a change tag, allowing users to apply it manually.
            - create: Create a new change tag for manual use.
            - deactivate: Deactivate a change tag, preventing users from applying it
              manually.
            - delete: Remove a change tag from the database, including removing the tag
              from all revisions, recent change entries and log entries on which it is
              used.
        tag: Tag to create, delete, activate or deactivate. For tag creation, the tag
            must not exist. For tag deletion, the tag must exist. For tag activation,
            the tag must exist and not be in use by an extension. For tag deactivation,
            the tag must be currently active and manually defined.
        reason: An optional reason for creating, deleting, activating or deactivating
            the tag.
        ignorewarnings: Whether to ignore any warnings that are issued during the
            operation.
        tags: Change tags to apply to the entry in the tag management log. At most 50
            (500 with apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Create a tag named spam with the reason For use in edit patrolling::

            wiki.managetags(
                operation="create",
                tag="spam",
                reason="For use in edit patrolling",
            )

        Delete the vandlaism tag with the reason Misspelt::

            wiki.managetags(operation="delete", tag="vandlaism", reason="Misspelt")

        Activate a tag named spam with the reason For use in edit patrolling::

            wiki.managetags(
                operation="activate",
                tag="spam",
                reason="For use in edit patrolling",
            )

        Deactivate a tag named spam with the reason No longer required::

            wiki.managetags(
                operation="deactivate",
                tag="spam",
                reason="No longer required",
            )
    """

    __slots__ = ()
    path = "managetags"
    route = (("action", "managetags"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        operation: ManageTagsOperation,
        tag: str,
        reason: str | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "operation": operation,
                "tag": tag,
                "reason": reason,
                "ignorewarnings": ignorewarnings,
                "tags": tags,
                "token": token,
            }
        )
