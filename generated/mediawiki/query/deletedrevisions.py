"""Requests to the module query+deletedrevisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many, Timestamp

DeletedRevisionsProp: TypeAlias = Literal[
    "comment",
    "content",
    "contentmodel",
    "flags",
    "ids",
    "parsedcomment",
    "parsetree",
    "roles",
    "sha1",
    "size",
    "slotsha1",
    "slotsize",
    "tags",
    "timestamp",
    "user",
    "userid",
]
DeletedRevisionsContentformatSlot: TypeAlias = Literal[
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
DeletedRevisionsContentformat: TypeAlias = Literal[
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
DeletedRevisionsDir: TypeAlias = Literal[
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.deletedrevisions import (
        DeletedRevisionsPage as DeletedRevisionsPage,
    )
else:
    DeletedRevisionsPage = dict


class DeletedRevisions(PropModule[DeletedRevisionsPage], Generator):
    """Get deleted revision information.

    May be used in several ways:

    1. Get deleted revisions for a set of pages, by setting titles or pageids. Ordered
    by title and timestamp.
    2. Get data about a set of deleted revisions by setting their IDs with revids.
    Ordered by revision ID.

    Module `query+deletedrevisions`; parameters prefixed `drv`; can be a generator;
    needs the right to read.

    See https://www.mediawiki.org/wiki/API:Deletedrevisions

    Args:
        prop (`drvprop`): Which properties to get for each revision. At most 50 (500
            with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
            - comment: Comment by the user for the revision. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - content: Content of each revision slot. If the content has been revision
              deleted, a texthidden property will be returned. For performance reasons,
              if this option is used, drvlimit is enforced to 50.
            - contentmodel: Content model ID of each revision slot.
            - flags: Revision flags (minor).
            - ids: The ID of the revision.
            - parsedcomment: Parsed comment by the user for the revision. If the comment
              has been revision deleted, a commenthidden property will be returned.
            - parsetree: Deprecated. Use action=expandtemplates or action=parse instead.
              The XML parse tree of revision content (requires content model wikitext).
              For performance reasons, if this option is used, drvlimit is enforced to
              50.
            - roles: List content slot roles that exist in the revision.
            - sha1: SHA-1 (base 16) of the revision. If the content has been revision
              deleted, a sha1hidden property will be returned.
            - size: Length (bytes) of the revision.
            - slotsha1: SHA-1 (base 16) of each revision slot. If the content has been
              revision deleted, a sha1hidden property will be returned.
            - slotsize: Length (bytes) of each revision slot.
            - tags: Tags for the revision.
            - timestamp: The timestamp of the revision.
            - user: User that made the revision. If the user has been revision deleted,
              a userhidden property will be returned.
            - userid: User ID of the revision creator. If the user has been revision
              deleted, a userhidden property will be returned.
        slots (`drvslots`): Which revision slots to return data for, when slot-related
            properties are included in drvprops. If omitted, data from the main slot
            will be returned in a backwards-compatible format. * for all values. At most
            50 (500 with apihighlimits) values.
        contentformat_slot (`drvcontentformat-{slot}`): Content serialization format
            used for output of content. One for each slot in `slots`.
        limit (`drvlimit`): Limit how many revisions will be returned. If
            drvprop=content, drvprop=parsetree, drvdiffto or drvdifftotext is used, the
            limit is 50. If drvparse is used, the limit is 1. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        expandtemplates (`drvexpandtemplates`): Use action=expandtemplates instead.
            Expand templates in revision content (requires drvprop=content). Deprecated.
        generatexml (`drvgeneratexml`): Use action=expandtemplates or action=parse
            instead. Generate XML parse tree for revision content (requires
            drvprop=content). Deprecated.
        parse (`drvparse`): Use action=parse instead. Parse revision content (requires
            drvprop=content). For performance reasons, if this option is used, drvlimit
            is enforced to 1. Deprecated.
        section (`drvsection`): Only retrieve the content of the section with this
            identifier.
        diffto (`drvdiffto`): Use action=compare instead. Revision ID to diff each
            revision to. Use prev, next and cur for the previous, next and current
            revision respectively. For performance reasons, if this option is used,
            drvlimit is enforced to 50. Deprecated.
        difftotext (`drvdifftotext`): Use action=compare instead. Text to diff each
            revision to. Only diffs a limited number of revisions. Overrides drvdiffto.
            If drvsection is set, only that section will be diffed against this text.
            For performance reasons, if this option is used, drvlimit is enforced to 50.
            Deprecated.
        difftotextpst (`drvdifftotextpst`): Use action=compare instead. Perform a
            pre-save transform on the text before diffing it. Only valid when used with
            drvdifftotext. Deprecated.
        contentformat (`drvcontentformat`): Serialization format used for drvdifftotext
            and expected for output of content. Deprecated.
        start (`drvstart`): The timestamp to start enumerating from. Ignored when
            processing a list of revision IDs.
        end (`drvend`): The timestamp to stop enumerating at. Ignored when processing a
            list of revision IDs.
        dir (`drvdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: drvstart has to be before drvend.
            - older: List newest first (default). Note: drvstart has to be later than
              drvend.
        tag (`drvtag`): Only list revisions tagged with this tag.
        user (`drvuser`): Only list revisions by this user. Forms taken: id, interwiki,
            ip, name, temp.
        excludeuser (`drvexcludeuser`): Don't list revisions by this user. Forms taken:
            id, interwiki, ip, name, temp.
        continue_ (`drvcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List the information for deleted revision 123456::

            wiki.query.deletedrevisions(revids=123456)

        List the deleted revisions of the pages Main Page and its talk page with
            content::

            wiki.query.deletedrevisions(
                titles=["Main Page", "Talk:Main Page"],
                prop=["user", "comment", "content"],
                slots="*",
            )
    """

    __slots__ = ()
    path = "query+deletedrevisions"
    route = (("action", "query"), ("prop", "deletedrevisions"))
    limit = "drvlimit"
    batch = 50
    narrows = frozenset({"drvparse"})
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[DeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, DeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: DeletedRevisionsContentformat | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedRevisionsDir | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "drvprop": prop,
                "drvslots": slots,
                "drvcontentformat-{slot}": contentformat_slot,
                "drvlimit": limit,
                "drvexpandtemplates": expandtemplates,
                "drvgeneratexml": generatexml,
                "drvparse": parse,
                "drvsection": section,
                "drvdiffto": diffto,
                "drvdifftotext": difftotext,
                "drvdifftotextpst": difftotextpst,
                "drvcontentformat": contentformat,
                "drvstart": start,
                "drvend": end,
                "drvdir": dir,
                "drvtag": tag,
                "drvuser": user,
                "drvexcludeuser": excludeuser,
                "drvcontinue": continue_,
            }
        )
