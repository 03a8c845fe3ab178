"""Requests to the module titleblacklist."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request

TitleBlacklistAction: TypeAlias = Literal[
    "create",
    "createpage",
    "createtalk",
    "edit",
    "move",
    "new-account",
    "upload",
]

if TYPE_CHECKING:
    from ..responses.titleblacklist import (
        TitleBlacklistResponse as TitleBlacklistResponse,
    )
else:
    TitleBlacklistResponse = dict


class TitleBlacklist(Request[TitleBlacklistResponse]):
    """Validate a page title, filename, or username against the TitleBlacklist.

    Module `titleblacklist`; parameters prefixed `tb`; needs the right to read; comes
    with TitleBlacklist.

    Args:
        title (`tbtitle`): The string to validate against the blacklist.
        action (`tbaction`): The action to be checked. Default: edit.
        nooverride (`tbnooverride`): Don't try to override the titleblacklist.

    Examples:
        Check whether Foo is blacklisted::

            wiki.titleblacklist(title="Foo")

        Check whether Bar is blacklisted for editing::

            wiki.titleblacklist(title="Bar", action="edit")
    """

    __slots__ = ()
    path = "titleblacklist"
    route = (("action", "titleblacklist"),)

    def __init__(
        self,
        *,
        title: str,
        action: TitleBlacklistAction | None = None,
        nooverride: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "tbtitle": title,
                "tbaction": action,
                "tbnooverride": nooverride,
            }
        )
