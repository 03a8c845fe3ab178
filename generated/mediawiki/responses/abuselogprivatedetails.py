"""What the module abuselogprivatedetails answers."""

from typing import TypedDict

_AbuseLogPrivateDetailsResult = TypedDict(
    "_AbuseLogPrivateDetailsResult",
    {
        "filter-description": str,
        "filter-id": int,
        "ip-address": str,
        "log-id": int,
    },
)


class AbuseLogPrivateDetailsResult(_AbuseLogPrivateDetailsResult):
    """`abuselogprivatedetails` in an answer of abuselogprivatedetails."""

    user: str


class AbuseLogPrivateDetailsResponse(TypedDict):
    """What abuselogprivatedetails answers."""

    abuselogprivatedetails: AbuseLogPrivateDetailsResult
