"""Requests to the module query+allrevisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

AllRevisionsProp: TypeAlias = Literal[
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
AllRevisionsContentformatSlot: TypeAlias = Literal[
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
AllRevisionsContentformat: TypeAlias = Literal[
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
AllRevisionsDir: TypeAlias = Literal[
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.allrevisions import AllRevisionsItem as AllRevisionsItem
else:
    AllRevisionsItem = dict


class AllRevisions(ListModule[AllRevisionsItem], Generator):
    """List all revisions.

    Module `query+allrevisions`; parameters prefixed `arv`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Allrevisions

    Args:
        prop (`arvprop`): Which properties to get for each revision. At most 50 (500
            with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
            - comment: Comment by the user for the revision. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - content: Content of each revision slot. If the content has been revision
              deleted, a texthidden property will be returned. For performance reasons,
              if this option is used, arvlimit is enforced to 50.
            - contentmodel: Content model ID of each revision slot.
            - flags: Revision flags (minor).
            - ids: The ID of the revision.
            - parsedcomment: Parsed comment by the user for the revision. If the comment
              has been revision deleted, a commenthidden property will be returned.
            - parsetree: Deprecated. Use action=expandtemplates or action=parse instead.
              The XML parse tree of revision content (requires content model wikitext).
              For performance reasons, if this option is used, arvlimit is enforced to
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
        slots (`arvslots`): Which revision slots to return data for, when slot-related
            properties are included in arvprops. If omitted, data from the main slot
            will be returned in a backwards-compatible format. * for all values. At most
            50 (500 with apihighlimits) values.
        contentformat_slot (`arvcontentformat-{slot}`): Content serialization format
            used for output of content. One for each slot in `slots`.
        limit (`arvlimit`): Limit how many revisions will be returned. If
            arvprop=content, arvprop=parsetree, arvdiffto or arvdifftotext is used, the
            limit is 50. If arvparse is used, the limit is 1. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        expandtemplates (`arvexpandtemplates`): Use action=expandtemplates instead.
            Expand templates in revision content (requires arvprop=content). Deprecated.
        generatexml (`arvgeneratexml`): Use action=expandtemplates or action=parse
            instead. Generate XML parse tree for revision content (requires
            arvprop=content). Deprecated.
        parse (`arvparse`): Use action=parse instead. Parse revision content (requires
            arvprop=content). For performance reasons, if this option is used, arvlimit
            is enforced to 1. Deprecated.
        section (`arvsection`): Only retrieve the content of the section with this
            identifier.
        diffto (`arvdiffto`): Use action=compare instead. Revision ID to diff each
            revision to. Use prev, next and cur for the previous, next and current
            revision respectively. For performance reasons, if this option is used,
            arvlimit is enforced to 50. Deprecated.
        difftotext (`arvdifftotext`): Use action=compare instead. Text to diff each
            revision to. Only diffs a limited number of revisions. Overrides arvdiffto.
            If arvsection is set, only that section will be diffed against this text.
            For performance reasons, if this option is used, arvlimit is enforced to 50.
            Deprecated.
        difftotextpst (`arvdifftotextpst`): Use action=compare instead. Perform a
            pre-save transform on the text before diffing it. Only valid when used with
            arvdifftotext. Deprecated.
        contentformat (`arvcontentformat`): Serialization format used for arvdifftotext
            and expected for output of content. Deprecated.
        user (`arvuser`): Only list revisions by this user. Forms taken: id, interwiki,
            ip, name, temp.
        namespace (`arvnamespace`): Only list pages in this namespace. * for all values.
            At most 50 (500 with apihighlimits) values.
        start (`arvstart`): The timestamp to start enumerating from.
        end (`arvend`): The timestamp to stop enumerating at.
        dir (`arvdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: arvstart has to be before arvend.
            - older: List newest first (default). Note: arvstart has to be later than
              arvend.
        excludeuser (`arvexcludeuser`): Don't list revisions by this user. Forms taken:
            id, interwiki, ip, name, temp.
        continue_ (`arvcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        generatetitles (`arvgeneratetitles`): When being used as a generator, generate
            titles rather than revision IDs.

    Examples:
        List the last 50 contributions by user Example::

            wiki.query.allrevisions(limit=50, user="Example")

        List the first 50 revisions in any namespace::

            wiki.query.allrevisions(limit=50, dir="newer")
    """

    __slots__ = ()
    path = "query+allrevisions"
    route = (("action", "query"), ("list", "allrevisions"))
    limit = "arvlimit"
    batch = 50
    narrows = frozenset({"arvparse"})
    repeats = True
    counted = ("revisions",)

    def __init__(
        self,
        *,
        prop: Many[AllRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllRevisionsDir | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "arvprop": prop,
                "arvslots": slots,
                "arvcontentformat-{slot}": contentformat_slot,
                "arvlimit": limit,
                "arvexpandtemplates": expandtemplates,
                "arvgeneratexml": generatexml,
                "arvparse": parse,
                "arvsection": section,
                "arvdiffto": diffto,
                "arvdifftotext": difftotext,
                "arvdifftotextpst": difftotextpst,
                "arvcontentformat": contentformat,
                "arvuser": user,
                "arvnamespace": namespace,
                "arvstart": start,
                "arvend": end,
                "arvdir": dir,
                "arvexcludeuser": excludeuser,
                "arvcontinue": continue_,
                "arvgeneratetitles": generatetitles,
            }
        )
