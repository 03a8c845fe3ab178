"""The forms that all answers of MediaWiki share, for type checkers and for those who annotate."""

from __future__ import annotations

from typing import Any, Final, Generic, NotRequired, TypedDict, TypeVar

R = TypeVar("R")


class PageBase(TypedDict):
    """What any page of a query says of itself (ApiPageSet)."""

    ns: int
    title: str
    pageid: int
    """Absent of a page that is `missing`, `invalid` or `special`."""
    missing: NotRequired[bool]
    known: NotRequired[bool]
    invalid: NotRequired[bool]
    invalidreason: NotRequired[str]
    special: NotRequired[bool]
    index: NotRequired[int]
    """The place in the order of a generator."""


PAGE_KEYS: Final = frozenset(PageBase.__annotations__)
"""What any page says of itself, whatever module adds to it."""


_Beside = TypedDict(
    "_Beside",
    {
        "batchcomplete": NotRequired[bool],
        "continue": NotRequired[dict[str, Any]],
        "curtimestamp": NotRequired[str],
        "docref": NotRequired[str],
        "limits": NotRequired[dict[str, int]],
        "requestid": NotRequired[str],
        "responselanginfo": NotRequired[str],
        "servedby": NotRequired[str],
        "warnings": NotRequired[list[dict[str, Any]]],
    },
)
"""What stands beside a module's result (ApiMain)."""


class Batch(_Beside):
    """One response to a query, as the wiki sent it."""

    query: NotRequired[dict[str, Any]]
    """Absent where there is nothing to tell."""


class Whole(_Beside, Generic[R]):
    """The whole response of a meta module."""

    query: R
