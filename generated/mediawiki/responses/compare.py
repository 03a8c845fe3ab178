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
    fromid: NotRequired[int]
    """With `prop=ids`. Not with `fromslots`."""
    fromns: NotRequired[int]
    """With `prop=title`. Needs `fromrev` or `fromtitle`. Not with `fromslots`."""
    fromparsedcomment: NotRequired[str]
    """With `prop=comment` or `prop=parsedcomment`. Not with `fromslots`."""
    fromrevid: NotRequired[int]
    """With `prop=ids`. Not with `fromslots`."""
    fromsize: NotRequired[int]
    """With `prop=size`."""
    fromsuppressed: NotRequired[bool]
    fromtexthidden: NotRequired[bool]
    fromtimestamp: NotRequired[str]
    """With `prop=timestamp`. Not with `fromslots`. A time, ISO 8601 in UTC."""
    fromtitle: NotRequired[str]
    """With `prop=title`. Needs `fromrev` or `fromtitle`. Not with `fromslots`."""
    fromuser: NotRequired[str]
    """With `prop=user`. Not with `fromslots`. Hidden when `fromuserhidden`."""
    fromuserhidden: NotRequired[bool]
    fromuserid: NotRequired[int]
    """With `prop=user`. Not with `fromslots`. Hidden when `fromuserhidden`."""
    next: NotRequired[int]
    """With `prop=rel`."""
    prev: NotRequired[int]
    """With `prop=rel`."""
    tocomment: NotRequired[str]
    """With `prop=comment`. Not with `torelative=next` or `totext-{slot}`. Hidden when
    `tocommenthidden`.
    """
    tocommenthidden: NotRequired[bool]
    toid: NotRequired[int]
    """With `prop=ids`. Not with `torelative=next` or `totext-{slot}`."""
    tons: NotRequired[int]
    """With `prop=title`. Not with `torelative=next` or `totext-{slot}`."""
    toparsedcomment: NotRequired[str]
    """With `prop=comment` or `prop=parsedcomment`. Not with `torelative=next` or
    `totext-{slot}`.
    """
    torevid: NotRequired[int]
    """With `prop=ids`. Not with `torelative=next` or `totext-{slot}`."""
    tosize: NotRequired[int]
    """With `prop=size`. Not with `torelative=next` or `totext-{slot}`."""
    tosuppressed: NotRequired[bool]
    totexthidden: NotRequired[bool]
    totimestamp: NotRequired[str]
    """With `prop=timestamp`. Not with `torelative=next` or `totext-{slot}`. A time, ISO
    8601 in UTC.
    """
    totitle: NotRequired[str]
    """With `prop=title`. Not with `torelative=next` or `totext-{slot}`."""
    touser: NotRequired[str]
    """With `prop=user`. Not with `torelative=next` or `totext-{slot}`. Hidden when
    `touserhidden`.
    """
    touserhidden: NotRequired[bool]
    touserid: NotRequired[int]
    """With `prop=user`. Not with `torelative=next` or `totext-{slot}`. Hidden when
    `touserhidden`.
    """


class CompareResponse(TypedDict):
    """What compare answers."""

    compare: CompareResult
