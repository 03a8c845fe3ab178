"""Requests to the module rsd."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.answers import Raw
from .._runtime.request import Request

RsdResponse: TypeAlias = Raw


class Rsd(Request[RsdResponse]):
    """Export an RSD (Really Simple Discovery) schema.

    Module `rsd`.

    See https://www.mediawiki.org/wiki/API:Rsd

    Examples:
        Export the RSD schema::

            wiki.rsd()
    """

    __slots__ = ()
    path = "rsd"
    route = (("action", "rsd"),)
    prints = True

    def __init__(self) -> None:
        super().__init__({})
