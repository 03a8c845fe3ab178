"""What the module abusefilterunblockautopromote answers."""

from typing import TypedDict


class AbusefilterunblockautopromoteResult(TypedDict):
    """`abusefilterunblockautopromote` in an answer of abusefilterunblockautopromote."""

    user: str


class AbusefilterunblockautopromoteResponse(TypedDict):
    """What abusefilterunblockautopromote answers."""

    abusefilterunblockautopromote: AbusefilterunblockautopromoteResult
