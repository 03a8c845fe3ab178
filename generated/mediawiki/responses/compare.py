"""What the module compare answers."""

from typing import NotRequired, TypedDict


class CompareResult(TypedDict):
    """`compare` in an answer of compare."""

    bodies: dict[str, bool | str]
    """With `prop=diff`. Needs `slots`."""
    body: str
    """With `prop=diff`. Not with `slots`."""
    diffsize: int
    """With `prop=diffsize`."""
    fromcomment: NotRequired[str]
    """With `prop=comment`. Not with `fromslots`. Hidden when `fromcommenthidden`."""
    fromcommenthidden: NotRequired[bool]
    fromid: int
    """With `prop=ids`. Not with `fromslots`."""
    fromns: int
    """With `prop=title`. Not with `fromslots`."""
    fromparsedcomment: str
    """With `prop=comment` or `prop=parsedcomment`. Not with `fromslots`."""
    fromrevid: int
    """With `prop=ids`. Not with `fromslots`."""
    fromsize: int
    """With `prop=size`. Not with `fromslots`."""
    fromsuppressed: NotRequired[bool]
    fromtexthidden: NotRequired[bool]
    fromtimestamp: str
    """With `prop=timestamp`. Not with `fromslots`. A time, ISO 8601 in UTC."""
    fromtitle: str
    """With `prop=title`. Not with `fromslots`."""
    fromuser: NotRequired[str]
    """With `prop=user`. Not with `fromslots`. Hidden when `fromuserhidden`."""
    fromuserhidden: NotRequired[bool]
    fromuserid: NotRequired[int]
    """With `prop=user`. Not with `fromslots`. Hidden when `fromuserhidden`."""
    prev: NotRequired[int]
    """With `prop=rel`."""
    tocomment: NotRequired[str]
    """With `prop=comment`."""
    toid: NotRequired[int]
    """With `prop=ids`."""
    tons: NotRequired[int]
    """With `prop=title`."""
    toparsedcomment: NotRequired[str]
    """With `prop=comment` or `prop=parsedcomment`."""
    torevid: NotRequired[int]
    """With `prop=ids`."""
    tosize: NotRequired[int]
    """With `prop=size`."""
    tosuppressed: NotRequired[bool]
    totimestamp: NotRequired[str]
    """With `prop=timestamp`. A time, ISO 8601 in UTC."""
    totitle: NotRequired[str]
    """With `prop=title`."""
    touser: NotRequired[str]
    """With `prop=user`."""
    touserhidden: NotRequired[bool]
    touserid: NotRequired[int]
    """With `prop=user`."""


class CompareResponse(TypedDict):
    """What compare answers."""

    compare: CompareResult
