"""What the module protect answers."""

from typing import NotRequired, TypedDict


class ProtectResult(TypedDict):
    """`protect` in an answer of protect."""

    cascade: NotRequired[bool]
    protections: list[dict[str, str]]
    reason: str
    title: str


class ProtectResponse(TypedDict):
    """What protect answers."""

    protect: ProtectResult
