"""What the module edit answers."""

from typing import NotRequired, TypedDict


class EditResult(TypedDict):
    """`edit` in an answer of edit."""

    contentmodel: str
    new: NotRequired[bool]
    newrevid: NotRequired[int]
    newtimestamp: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    nochange: NotRequired[bool]
    oldrevid: NotRequired[int]
    pageid: int
    result: str
    tempusercreated: NotRequired[bool]
    title: str
    watched: NotRequired[bool]
    watchlistexpiry: NotRequired[str]
    """A time, ISO 8601 in UTC."""


_EditRedirects = TypedDict(
    "_EditRedirects",
    {
        "from": str,
    },
)


class EditRedirects(_EditRedirects):
    """`redirects` in an answer of edit."""

    to: str


class EditResponse(TypedDict):
    """What edit answers."""

    edit: EditResult
    redirects: NotRequired[EditRedirects]
    """Needs `redirect`."""
