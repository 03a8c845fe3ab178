"""What the module abusefiltercheckmatch answers."""

from typing import TypedDict


class AbusefiltercheckmatchResult(TypedDict):
    """`abusefiltercheckmatch` in an answer of abusefiltercheckmatch."""

    result: bool


class AbusefiltercheckmatchResponse(TypedDict):
    """What abusefiltercheckmatch answers."""

    abusefiltercheckmatch: AbusefiltercheckmatchResult
