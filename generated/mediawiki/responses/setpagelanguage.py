"""What the module setpagelanguage answers."""

from typing import TypedDict


class SetPageLanguageResult(TypedDict):
    """`setpagelanguage` in an answer of setpagelanguage."""

    logid: int
    newlanguage: str
    oldlanguage: str
    title: str


class SetPageLanguageResponse(TypedDict):
    """What setpagelanguage answers."""

    setpagelanguage: SetPageLanguageResult
