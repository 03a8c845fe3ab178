"""Requests to the module query+alldeletedrevisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

AllDeletedRevisionsProp: TypeAlias = Literal[
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
AllDeletedRevisionsContentformatSlot: TypeAlias = Literal[
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
AllDeletedRevisionsContentformat: TypeAlias = Literal[
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
AllDeletedRevisionsDir: TypeAlias = Literal[
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.alldeletedrevisions import (
        AllDeletedRevisionsItem as AllDeletedRevisionsItem,
    )
else:
    AllDeletedRevisionsItem = dict


class AllDeletedRevisions(ListModule[AllDeletedRevisionsItem], Generator):
    """List all deleted revisions by a user or in a namespace.

    Module `query+alldeletedrevisions`; parameters prefixed `adr`; can be a generator;
    needs the right to read.

    See https://www.mediawiki.org/wiki/API:Alldeletedrevisions

    Args:
        prop (`adrprop`): Which properties to get for each revision. At most 50 (500
            with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
            - comment: Comment by the user for the revision. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - content: Content of each revision slot. If the content has been revision
              deleted, a texthidden property will be returned. For performance reasons,
              if this option is used, adrlimit is enforced to 50.
            - contentmodel: Content model ID of each revision slot.
            - flags: Revision flags (minor).
            - ids: The ID of the revision.
            - parsedcomment: Parsed comment by the user for the revision. If the comment
              has been revision deleted, a commenthidden property will be returned.
            - parsetree: Deprecated. Use action=expandtemplates or action=parse instead.
              The XML parse tree of revision content (requires content model wikitext).
              For performance reasons, if this option is used, adrlimit is enforced to
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
        slots (`adrslots`): Which revision slots to return data for, when slot-related
            properties are included in adrprops. If omitted, data from the main slot
            will be returned in a backwards-compatible format. * for all values. At most
            50 (500 with apihighlimits) values.
        contentformat_slot (`adrcontentformat-{slot}`): Content serialization format
            used for output of content. One for each slot in `slots`.
        limit (`adrlimit`): Limit how many revisions will be returned. If
            adrprop=content, adrprop=parsetree, adrdiffto or adrdifftotext is used, the
            limit is 50. If adrparse is used, the limit is 1. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        expandtemplates (`adrexpandtemplates`): Use action=expandtemplates instead.
            Expand templates in revision content (requires adrprop=content). Deprecated.
        generatexml (`adrgeneratexml`): Use action=expandtemplates or action=parse
            instead. Generate XML parse tree for revision content (requires
            adrprop=content). Deprecated.
        parse (`adrparse`): Use action=parse instead. Parse revision content (requires
            adrprop=content). For performance reasons, if this option is used, adrlimit
            is enforced to 1. Deprecated.
        section (`adrsection`): Only retrieve the content of the section with this
            identifier.
        diffto (`adrdiffto`): Use action=compare instead. Revision ID to diff each
            revision to. Use prev, next and cur for the previous, next and current
            revision respectively. For performance reasons, if this option is used,
            adrlimit is enforced to 50. Deprecated.
        difftotext (`adrdifftotext`): Use action=compare instead. Text to diff each
            revision to. Only diffs a limited number of revisions. Overrides adrdiffto.
            If adrsection is set, only that section will be diffed against this text.
            For performance reasons, if this option is used, adrlimit is enforced to 50.
            Deprecated.
        difftotextpst (`adrdifftotextpst`): Use action=compare instead. Perform a
            pre-save transform on the text before diffing it. Only valid when used with
            adrdifftotext. Deprecated.
        contentformat (`adrcontentformat`): Serialization format used for adrdifftotext
            and expected for output of content. Deprecated.
        user (`adruser`): Only list revisions by this user. Forms taken: id, interwiki,
            ip, name, temp.
        namespace (`adrnamespace`): Only list pages in this namespace. * for all values.
            At most 50 (500 with apihighlimits) values.
        start (`adrstart`): The timestamp to start enumerating from. May only be used
            with adruser.
        end (`adrend`): The timestamp to stop enumerating at. May only be used with
            adruser.
        dir (`adrdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: adrstart has to be before adrend.
            - older: List newest first (default). Note: adrstart has to be later than
              adrend.
        from_ (`adrfrom`): Start listing at this title. Cannot be used with adruser.
        to (`adrto`): Stop listing at this title. Cannot be used with adruser.
        prefix (`adrprefix`): Search for all page titles that begin with this value.
            Cannot be used with adruser.
        excludeuser (`adrexcludeuser`): Don't list revisions by this user. Forms taken:
            id, interwiki, ip, name, temp. Cannot be used with adruser.
        tag (`adrtag`): Only list revisions tagged with this tag.
        continue_ (`adrcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        generatetitles (`adrgeneratetitles`): When being used as a generator, generate
            titles rather than revision IDs.

    Examples:
        List the last 50 deleted contributions by user Example::

            wiki.query.alldeletedrevisions(limit=50, user="Example")

        List the first 50 deleted revisions in the main namespace::

            wiki.query.alldeletedrevisions(limit=50, namespace=0, dir="newer")
    """

    __slots__ = ()
    path = "query+alldeletedrevisions"
    route = (("action", "query"), ("list", "alldeletedrevisions"))
    limit = "adrlimit"
    batch = 50
    narrows = frozenset({"adrparse"})
    repeats = True
    counted = ("revisions",)

    def __init__(
        self,
        *,
        prop: Many[AllDeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllDeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllDeletedRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllDeletedRevisionsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "adrprop": prop,
                "adrslots": slots,
                "adrcontentformat-{slot}": contentformat_slot,
                "adrlimit": limit,
                "adrexpandtemplates": expandtemplates,
                "adrgeneratexml": generatexml,
                "adrparse": parse,
                "adrsection": section,
                "adrdiffto": diffto,
                "adrdifftotext": difftotext,
                "adrdifftotextpst": difftotextpst,
                "adrcontentformat": contentformat,
                "adruser": user,
                "adrnamespace": namespace,
                "adrstart": start,
                "adrend": end,
                "adrdir": dir,
                "adrfrom": from_,
                "adrto": to,
                "adrprefix": prefix,
                "adrexcludeuser": excludeuser,
                "adrtag": tag,
                "adrcontinue": continue_,
                "adrgeneratetitles": generatetitles,
            }
        )
