"""What the module tag answers."""

from typing import NotRequired, TypedDict


class TagItem(TypedDict):
    """`tag[]` in an answer of tag."""

    actionlogid: NotRequired[int]
    added: NotRequired[list[str]]
    code: NotRequired[str]
    logid: NotRequired[int]
    """Needs `logid`."""
    noop: NotRequired[bool]
    rcid: NotRequired[int]
    """Needs `rcid`."""
    removed: NotRequired[list[str]]
    revid: int
    """Needs `revid`."""
    status: str
    text: NotRequired[str]


class TagResponse(TypedDict):
    """What tag answers."""

    tag: list[TagItem]
