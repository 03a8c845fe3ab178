"""What the module move answers."""

from typing import NotRequired, TypedDict


class MoveError(TypedDict):
    """`move.subpages[].errors[]` in an answer of move."""

    code: str
    text: str


_MoveSubpage = TypedDict(
    "_MoveSubpage",
    {
        "from": str,
    },
)


class MoveSubpage(_MoveSubpage):
    """`move.subpages[]` in an answer of move."""

    errors: NotRequired[list[MoveError]]
    to: NotRequired[str]


_MoveSubpagesTalk = TypedDict(
    "_MoveSubpagesTalk",
    {
        "from": str,
    },
)


class MoveSubpagesTalk(_MoveSubpagesTalk):
    """`move.subpages-talk[]` in an answer of move."""

    to: str


_MoveResult = TypedDict(
    "_MoveResult",
    {
        "from": str,
        "subpages-talk": NotRequired[list[MoveSubpagesTalk]],
        "talkmove-errors": NotRequired[list[MoveError]],
    },
)


class MoveResult(_MoveResult):
    """`move` in an answer of move."""

    moveoverredirect: bool
    reason: str
    redirectcreated: bool
    subpages: NotRequired[list[MoveSubpage]]
    """Needs `movesubpages`."""
    talkfrom: NotRequired[str]
    talkmoveoverredirect: NotRequired[bool]
    talkto: NotRequired[str]
    to: str


class MoveResponse(TypedDict):
    """What move answers."""

    move: MoveResult
