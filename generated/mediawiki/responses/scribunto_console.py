"""What the module scribunto-console answers."""

from typing import NotRequired, TypedDict

_ScribuntoConsoleResponse = TypedDict(
    "_ScribuntoConsoleResponse",
    {
        "return": NotRequired[str],
    },
)


class ScribuntoConsoleResponse(_ScribuntoConsoleResponse):
    """What scribunto-console answers."""

    html: NotRequired[str]
    message: NotRequired[str]
    messagename: NotRequired[str]
    print: NotRequired[str]
    session: int
    sessionIsNew: str
    sessionMaxSize: int
    sessionSize: int
    type: str
