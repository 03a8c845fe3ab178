"""What the module abusefiltercheckmatch answers."""

from typing import NotRequired, TypedDict


class AbusefiltercheckmatchResult(TypedDict):
    """`abusefiltercheckmatch` in an answer of abusefiltercheckmatch."""

    result: NotRequired[bool]


class AbusefiltercheckmatchResponse(TypedDict):
    """What abusefiltercheckmatch answers."""

    abusefiltercheckmatch: AbusefiltercheckmatchResult
