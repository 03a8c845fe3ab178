"""Requests to the module query+allmessages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

AllMessagesCustomised: TypeAlias = Literal[
    "all",
    "modified",
    "unmodified",
]

if TYPE_CHECKING:
    from ..responses.allmessages import AllMessagesResponse as AllMessagesResponse
else:
    AllMessagesResponse = dict


class AllMessages(MetaModule[AllMessagesResponse]):
    """Return messages from this site.

    Module `query+allmessages`; parameters prefixed `am`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Allmessages

    Args:
        messages (`ammessages`): Which messages to output. * (default) means all
            messages. More than 50 (500 with apihighlimits) values take several
            requests. Default: *.
        prop (`amprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values.
        enableparser (`amenableparser`): Set to enable parser, will preprocess the
            wikitext of message (substitute magic words, handle templates, etc.).
        nocontent (`amnocontent`): If set, do not include the content of the messages in
            the output.
        includelocal (`amincludelocal`): Also include local messages, i.e. messages that
            don't exist in the software but do exist as in the MediaWiki namespace. This
            lists all MediaWiki-namespace pages, so it will also list those that aren't
            really messages such as Common.js.
        args (`amargs`): Arguments to be substituted into message. At most 50 (500 with
            apihighlimits) values.
        filter (`amfilter`): Return only messages with names that contain this string.
        customised (`amcustomised`): Return only messages in this customisation state.
            Default: all.
        lang (`amlang`): Return messages in this language.
        from_ (`amfrom`): Return messages starting at this message.
        to (`amto`): Return messages ending at this message.
        title (`amtitle`): Page name to use as context when parsing message (for
            amenableparser option).
        prefix (`amprefix`): Return messages with this prefix.

    Examples:
        Show messages starting with ipb-::

            wiki.query.allmessages(prefix="ipb-")

        Show messages august and mainpage in German::

            wiki.query.allmessages(messages=["august", "mainpage"], lang="de")
    """

    __slots__ = ()
    path = "query+allmessages"
    route = (("action", "query"), ("meta", "allmessages"))
    multi_limits = {"ammessages": (50, 500)}
    undivided = frozenset({"amfrom", "amto", "amprefix"})

    def __init__(
        self,
        *,
        messages: Many[str] | None = None,
        prop: Many[Literal["default"]] | None = None,
        enableparser: bool | None = None,
        nocontent: bool | None = None,
        includelocal: bool | None = None,
        args: Many[str] | None = None,
        filter: str | None = None,
        customised: AllMessagesCustomised | None = None,
        lang: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        title: str | None = None,
        prefix: str | None = None,
    ) -> None:
        super().__init__(
            {
                "ammessages": messages,
                "amprop": prop,
                "amenableparser": enableparser,
                "amnocontent": nocontent,
                "amincludelocal": includelocal,
                "amargs": args,
                "amfilter": filter,
                "amcustomised": customised,
                "amlang": lang,
                "amfrom": from_,
                "amto": to,
                "amtitle": title,
                "amprefix": prefix,
            }
        )
