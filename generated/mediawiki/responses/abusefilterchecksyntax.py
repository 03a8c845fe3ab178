"""What the module abusefilterchecksyntax answers."""

from typing import NotRequired, TypedDict


class AbusefilterchecksyntaxResult(TypedDict):
    """`abusefilterchecksyntax` in an answer of abusefilterchecksyntax."""

    character: NotRequired[int]
    message: NotRequired[str]
    status: str


class AbusefilterchecksyntaxResponse(TypedDict):
    """What abusefilterchecksyntax answers."""

    abusefilterchecksyntax: AbusefilterchecksyntaxResult
