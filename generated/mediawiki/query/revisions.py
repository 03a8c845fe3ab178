"""Requests to the module query+revisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit, Many, Timestamp

RevisionsProp: TypeAlias = Literal[
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
RevisionsContentformatSlot: TypeAlias = Literal[
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
RevisionsContentformat: TypeAlias = Literal[
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
RevisionsDir: TypeAlias = Literal[
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.revisions import RevisionsPage as RevisionsPage
else:
    RevisionsPage = dict


class Revisions(PropModule[RevisionsPage], Generator):
    """Get revision information.

    May be used in several ways:

    1. Get data about a set of pages (last revision), by setting titles or pageids.
    2. Get revisions for one given page, by using titles or pageids with start, end, or
    limit.
    3. Get data about a set of revisions by setting their IDs with revids.

    Module `query+revisions`; parameters prefixed `rv`; can be a generator; needs the
    right to read.

    See https://www.mediawiki.org/wiki/API:Revisions

    Args:
        prop (`rvprop`): Which properties to get for each revision. At most 50 (500 with
            apihighlimits) values. Default: ids|timestamp|flags|comment|user.
            - comment: Comment by the user for the revision. If the comment has been
              revision deleted, a commenthidden property will be returned.
            - content: Content of each revision slot. If the content has been revision
              deleted, a texthidden property will be returned. For performance reasons,
              if this option is used, rvlimit is enforced to 50.
            - contentmodel: Content model ID of each revision slot.
            - flags: Revision flags (minor).
            - ids: The ID of the revision.
            - parsedcomment: Parsed comment by the user for the revision. If the comment
              has been revision deleted, a commenthidden property will be returned.
            - parsetree: Deprecated. Use action=expandtemplates or action=parse instead.
              The XML parse tree of revision content (requires content model wikitext).
              For performance reasons, if this option is used, rvlimit is enforced to
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
        slots (`rvslots`): Which revision slots to return data for, when slot-related
            properties are included in rvprops. If omitted, data from the main slot will
            be returned in a backwards-compatible format. * for all values. At most 50
            (500 with apihighlimits) values.
        contentformat_slot (`rvcontentformat-{slot}`): Content serialization format used
            for output of content. One for each slot in `slots`.
        limit (`rvlimit`): Limit how many revisions will be returned. If rvprop=content,
            rvprop=parsetree, rvdiffto or rvdifftotext is used, the limit is 50. If
            rvparse is used, the limit is 1. Here it is the number of results in all,
            over as many requests as it takes. Without it, the present state of each
            page; "max" for all there is. The wiki gives 500 (5000 with apihighlimits)
            at once.
        expandtemplates (`rvexpandtemplates`): Use action=expandtemplates instead.
            Expand templates in revision content (requires rvprop=content). Deprecated.
        generatexml (`rvgeneratexml`): Use action=expandtemplates or action=parse
            instead. Generate XML parse tree for revision content (requires
            rvprop=content). Deprecated.
        parse (`rvparse`): Use action=parse instead. Parse revision content (requires
            rvprop=content). For performance reasons, if this option is used, rvlimit is
            enforced to 1. Deprecated.
        section (`rvsection`): Only retrieve the content of the section with this
            identifier.
        diffto (`rvdiffto`): Use action=compare instead. Revision ID to diff each
            revision to. Use prev, next and cur for the previous, next and current
            revision respectively. For performance reasons, if this option is used,
            rvlimit is enforced to 50. Deprecated.
        difftotext (`rvdifftotext`): Use action=compare instead. Text to diff each
            revision to. Only diffs a limited number of revisions. Overrides rvdiffto.
            If rvsection is set, only that section will be diffed against this text. For
            performance reasons, if this option is used, rvlimit is enforced to 50.
            Deprecated.
        difftotextpst (`rvdifftotextpst`): Use action=compare instead. Perform a
            pre-save transform on the text before diffing it. Only valid when used with
            rvdifftotext. Deprecated.
        contentformat (`rvcontentformat`): Serialization format used for rvdifftotext
            and expected for output of content. Deprecated.
        startid (`rvstartid`): Start enumeration from this revision's timestamp. The
            revision must exist, but need not belong to this page. May only be used with
            a single page (mode #2).
        endid (`rvendid`): Stop enumeration at this revision's timestamp. The revision
            must exist, but need not belong to this page. May only be used with a single
            page (mode #2).
        start (`rvstart`): From which revision timestamp to start enumeration. May only
            be used with a single page (mode #2).
        end (`rvend`): Enumerate up to this timestamp. May only be used with a single
            page (mode #2).
        dir (`rvdir`): In which direction to enumerate. May only be used with a single
            page (mode #2). Default: older.
            - newer: List oldest first. Note: rvstart has to be before rvend.
            - older: List newest first (default). Note: rvstart has to be later than
              rvend.
        user (`rvuser`): Only include revisions made by user. Forms taken: id,
            interwiki, ip, name, temp. May only be used with a single page (mode #2).
        excludeuser (`rvexcludeuser`): Exclude revisions made by user. Forms taken: id,
            interwiki, ip, name, temp. May only be used with a single page (mode #2).
        tag (`rvtag`): Only list revisions tagged with this tag.
        continue_ (`rvcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get data with content for the last revision of titles API and Main Page::

            wiki.query.revisions(
                titles=["API", "Main Page"],
                prop=["timestamp", "user", "comment", "content"],
                slots="*",
            )

        Get last 5 revisions of the Main Page::

            wiki.query.revisions(
                titles="Main Page",
                prop=["timestamp", "user", "comment"],
                limit=5,
            )

        Get first 5 revisions of the Main Page::

            wiki.query.revisions(
                titles="Main Page",
                prop=["timestamp", "user", "comment"],
                limit=5,
                dir="newer",
            )

        Get first 5 revisions of the Main Page made after 2006-05-01::

            wiki.query.revisions(
                titles="Main Page",
                prop=["timestamp", "user", "comment"],
                limit=5,
                start="2006-05-01T00:00:00Z",
                dir="newer",
            )

        Get first 5 revisions of the Main Page that were not made by anonymous user
            127.0.0.1::

            wiki.query.revisions(
                titles="Main Page",
                prop=["timestamp", "user", "comment"],
                limit=5,
                excludeuser="127.0.0.1",
            )

        Get first 5 revisions of the Main Page that were made by the user MediaWiki
            default::

            wiki.query.revisions(
                titles="Main Page",
                prop=["timestamp", "user", "comment"],
                limit=5,
                user="MediaWiki default",
            )
    """

    __slots__ = ()
    path = "query+revisions"
    route = (("action", "query"), ("prop", "revisions"))
    limit = "rvlimit"
    batch = 50
    narrows = frozenset({"rvparse"})
    history = frozenset(
        {
            "rvlimit",
            "rvdir",
            "rvstart",
            "rvend",
            "rvstartid",
            "rvendid",
            "rvuser",
            "rvexcludeuser",
            "rvcontinue",
        }
    )
    repeats = True

    def __init__(
        self,
        *,
        prop: Many[RevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, RevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: RevisionsContentformat | str | None = None,
        startid: int | None = None,
        endid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RevisionsDir | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rvprop": prop,
                "rvslots": slots,
                "rvcontentformat-{slot}": contentformat_slot,
                "rvlimit": limit,
                "rvexpandtemplates": expandtemplates,
                "rvgeneratexml": generatexml,
                "rvparse": parse,
                "rvsection": section,
                "rvdiffto": diffto,
                "rvdifftotext": difftotext,
                "rvdifftotextpst": difftotextpst,
                "rvcontentformat": contentformat,
                "rvstartid": startid,
                "rvendid": endid,
                "rvstart": start,
                "rvend": end,
                "rvdir": dir,
                "rvuser": user,
                "rvexcludeuser": excludeuser,
                "rvtag": tag,
                "rvcontinue": continue_,
            }
        )
