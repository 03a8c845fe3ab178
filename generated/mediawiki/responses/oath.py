"""What the module query+oath answers."""

from typing import TypedDict


class OATHResult(TypedDict):
    """`oath` in an answer of query+oath."""

    enabled: bool


class OATHResponse(TypedDict):
    """What query+oath answers."""

    oath: OATHResult
