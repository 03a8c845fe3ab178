"""Requests to the module abuselogprivatedetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.abuselogprivatedetails import (
        AbuseLogPrivateDetailsResponse as AbuseLogPrivateDetailsResponse,
    )
else:
    AbuseLogPrivateDetailsResponse = dict


class AbuseLogPrivateDetails(Request[AbuseLogPrivateDetailsResponse]):
    """View private details of an AbuseLog entry.

    Module `abuselogprivatedetails`; needs the right to read; needs the right to write;
    is posted; comes with Abuse Filter.

    Args:
        logid: The ID of the AbuseLog entry to be checked.
        reason: A valid reason for performing the check.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Get private details for the AbuseLog entry with ID 1, using the reason
            "example"::

            wiki.abuselogprivatedetails(logid=1, reason="example")
    """

    __slots__ = ()
    path = "abuselogprivatedetails"
    route = (("action", "abuselogprivatedetails"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        logid: int | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "logid": logid,
                "reason": reason,
                "token": token,
            }
        )
