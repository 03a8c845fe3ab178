"""Requests to the module echomute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

EchoMuteType: TypeAlias = Literal[
    "page-linked-title",
    "user",
]

if TYPE_CHECKING:
    from ..responses.echomute import EchoMuteResponse as EchoMuteResponse
else:
    EchoMuteResponse = dict


class EchoMute(Request[EchoMuteResponse]):
    """Mute or unmute notifications from certain users or pages.

    Module `echomute`; needs the right to read; needs the right to write; is posted;
    comes with Echo.

    Args:
        type: Which mute list to add to or remove from.
        mute: Pages or users to add to the mute list. At most 50 (500 with
            apihighlimits) values.
        unmute: Pages or users to remove from the mute list. At most 50 (500 with
            apihighlimits) values.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
    """

    __slots__ = ()
    path = "echomute"
    route = (("action", "echomute"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        type: EchoMuteType,
        mute: Many[str] | None = None,
        unmute: Many[str] | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "type": type,
                "mute": mute,
                "unmute": unmute,
                "token": token,
            }
        )
