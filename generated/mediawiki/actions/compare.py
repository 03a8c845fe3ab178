"""Requests to the module compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

CompareFromcontentformatSlot: TypeAlias = Literal[
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
CompareFromcontentmodelSlot: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]
CompareFromcontentformat: TypeAlias = Literal[
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
CompareFromcontentmodel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]
CompareTorelative: TypeAlias = Literal[
    "cur",
    "next",
    "prev",
]
CompareTocontentformatSlot: TypeAlias = Literal[
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
CompareTocontentmodelSlot: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]
CompareTocontentformat: TypeAlias = Literal[
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
CompareTocontentmodel: TypeAlias = Literal[
    "GadgetDefinition",
    "Scribunto",
    "css",
    "javascript",
    "json",
    "text",
    "unknown",
    "wikitext",
]
CompareProp: TypeAlias = Literal[
    "comment",
    "diff",
    "diffsize",
    "ids",
    "parsedcomment",
    "rel",
    "size",
    "timestamp",
    "title",
    "user",
]
CompareDifftype: TypeAlias = Literal[
    "table",
    "unified",
]

if TYPE_CHECKING:
    from ..responses.compare import CompareResponse as CompareResponse
else:
    CompareResponse = dict


class Compare(Request[CompareResponse]):
    """Get the difference between two pages.

    A revision number, a page title, a page ID, text, or a relative reference for both
    "from" and "to" must be passed.

    Module `compare`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Compare

    Args:
        fromtitle: First title to compare.
        fromid: First page ID to compare.
        fromrev: First revision to compare.
        fromslots: Override content of the revision specified by fromtitle, fromid or
            fromrev. At most 50 (500 with apihighlimits) values.
            This parameter specifies the slots that are to be modified. Use
            fromtext-{slot}, fromcontentmodel-{slot}, and fromcontentformat-{slot} to
            specify content for each slot.
        fromtext_slot (`fromtext-{slot}`): Text of the specified slot. If omitted, the
            slot is removed from the revision. One for each slot in `fromslots`.
        fromsection_slot (`fromsection-{slot}`): When fromtext-{slot} is the content of
            a single section, this is the section identifier. It will be merged into the
            revision specified by fromtitle, fromid or fromrev as if for a section edit.
            One for each slot in `fromslots`.
        fromcontentformat_slot (`fromcontentformat-{slot}`): Content serialization
            format of fromtext-{slot}. One for each slot in `fromslots`.
        fromcontentmodel_slot (`fromcontentmodel-{slot}`): Content model of
            fromtext-{slot}. If not supplied, it will be guessed based on the other
            parameters. One for each slot in `fromslots`.
        frompst: Do a pre-save transform on fromtext-{slot}.
        fromtext: Specify fromslots=main and use fromtext-main instead. Deprecated.
        fromcontentformat: Specify fromslots=main and use fromcontentformat-main
            instead. Deprecated.
        fromcontentmodel: Specify fromslots=main and use fromcontentmodel-main instead.
            Deprecated.
        fromsection: Only use the specified section of the specified 'from' content.
            Deprecated.
        totitle: Second title to compare.
        toid: Second page ID to compare.
        torev: Second revision to compare.
        torelative: Use a revision relative to the revision determined from fromtitle,
            fromid or fromrev. All of the other 'to' options will be ignored.
        toslots: Override content of the revision specified by totitle, toid or torev.
            At most 50 (500 with apihighlimits) values.
            This parameter specifies the slots that are to be modified. Use
            totext-{slot}, tocontentmodel-{slot}, and tocontentformat-{slot} to specify
            content for each slot.
        totext_slot (`totext-{slot}`): Text of the specified slot. If omitted, the slot
            is removed from the revision. One for each slot in `toslots`.
        tosection_slot (`tosection-{slot}`): When totext-{slot} is the content of a
            single section, this is the section identifier. It will be merged into the
            revision specified by totitle, toid or torev as if for a section edit. One
            for each slot in `toslots`.
        tocontentformat_slot (`tocontentformat-{slot}`): Content serialization format of
            totext-{slot}. One for each slot in `toslots`.
        tocontentmodel_slot (`tocontentmodel-{slot}`): Content model of totext-{slot}.
            If not supplied, it will be guessed based on the other parameters. One for
            each slot in `toslots`.
        topst: Do a pre-save transform on totext.
        totext: Specify toslots=main and use totext-main instead. Deprecated.
        tocontentformat: Specify toslots=main and use tocontentformat-main instead.
            Deprecated.
        tocontentmodel: Specify toslots=main and use tocontentmodel-main instead.
            Deprecated.
        tosection: Only use the specified section of the specified 'to' content.
            Deprecated.
        prop: Which pieces of information to get. At most 50 (500 with apihighlimits)
            values. Default: diff|ids|title.
            - comment: The comment on the 'from' and 'to' revisions. If the comment has
              been revision deleted, a fromcommenthidden or tocommenthidden property
              will be returned.
            - diff: The diff HTML.
            - diffsize: The size of the diff HTML, in bytes.
            - ids: The page and revision IDs of the 'from' and 'to' revisions.
            - parsedcomment: The parsed comment on the 'from' and 'to' revisions. If the
              comment has been revision deleted, a fromcommenthidden or tocommenthidden
              property will be returned.
            - rel: The revision IDs of the revision previous to 'from' and after 'to',
              if any.
            - size: The size of the 'from' and 'to' revisions.
            - timestamp: The timestamp of the 'from' and 'to' revisions.
            - title: The page titles of the 'from' and 'to' revisions.
            - user: The username and ID of the 'from' and 'to' revisions. If the user
              has been revision deleted, a fromuserhidden or touserhidden property will
              be returned.
        slots: Return individual diffs for these slots, rather than one combined diff
            for all slots. * for all values. At most 50 (500 with apihighlimits) values.
        difftype: Return the comparison formatted as inline HTML. Default: table.

    Examples:
        Create a diff between revision 1 and 2::

            wiki.compare(fromrev=1, torev=2)
    """

    __slots__ = ()
    path = "compare"
    route = (("action", "compare"),)

    def __init__(
        self,
        *,
        fromtitle: str | None = None,
        fromid: int | None = None,
        fromrev: int | None = None,
        fromslots: Many[Literal["main"] | str] | None = None,
        fromtext_slot: Mapping[str, str] | None = None,
        fromsection_slot: Mapping[str, int | str] | None = None,
        fromcontentformat_slot: (
            Mapping[str, CompareFromcontentformatSlot | str] | None
        ) = None,
        fromcontentmodel_slot: (
            Mapping[str, CompareFromcontentmodelSlot | str] | None
        ) = None,
        frompst: bool | None = None,
        fromtext: str | None = None,
        fromcontentformat: CompareFromcontentformat | str | None = None,
        fromcontentmodel: CompareFromcontentmodel | str | None = None,
        fromsection: int | str | None = None,
        totitle: str | None = None,
        toid: int | None = None,
        torev: int | None = None,
        torelative: CompareTorelative | None = None,
        toslots: Many[Literal["main"] | str] | None = None,
        totext_slot: Mapping[str, str] | None = None,
        tosection_slot: Mapping[str, int | str] | None = None,
        tocontentformat_slot: (
            Mapping[str, CompareTocontentformatSlot | str] | None
        ) = None,
        tocontentmodel_slot: (
            Mapping[str, CompareTocontentmodelSlot | str] | None
        ) = None,
        topst: bool | None = None,
        totext: str | None = None,
        tocontentformat: CompareTocontentformat | str | None = None,
        tocontentmodel: CompareTocontentmodel | str | None = None,
        tosection: int | str | None = None,
        prop: Many[CompareProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        difftype: CompareDifftype | None = None,
    ) -> None:
        super().__init__(
            {
                "fromtitle": fromtitle,
                "fromid": fromid,
                "fromrev": fromrev,
                "fromslots": fromslots,
                "fromtext-{slot}": fromtext_slot,
                "fromsection-{slot}": fromsection_slot,
                "fromcontentformat-{slot}": fromcontentformat_slot,
                "fromcontentmodel-{slot}": fromcontentmodel_slot,
                "frompst": frompst,
                "fromtext": fromtext,
                "fromcontentformat": fromcontentformat,
                "fromcontentmodel": fromcontentmodel,
                "fromsection": fromsection,
                "totitle": totitle,
                "toid": toid,
                "torev": torev,
                "torelative": torelative,
                "toslots": toslots,
                "totext-{slot}": totext_slot,
                "tosection-{slot}": tosection_slot,
                "tocontentformat-{slot}": tocontentformat_slot,
                "tocontentmodel-{slot}": tocontentmodel_slot,
                "topst": topst,
                "totext": totext,
                "tocontentformat": tocontentformat,
                "tocontentmodel": tocontentmodel,
                "tosection": tosection,
                "prop": prop,
                "slots": slots,
                "difftype": difftype,
            }
        )
