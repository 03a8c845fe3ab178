"""What the module purge answers."""

from typing import NotRequired, TypedDict

_PurgeNormalized = TypedDict(
    "_PurgeNormalized",
    {
        "from": str,
    },
)


class PurgeNormalized(_PurgeNormalized):
    """`normalized[]` in an answer of purge."""

    fromencoded: bool
    to: str


class PurgeInvalidreason(TypedDict):
    """`purge[].invalidreason` in an answer of purge."""

    code: str
    text: str


class PurgeItem(TypedDict):
    """`purge[]` in an answer of purge."""

    invalid: NotRequired[bool]
    invalidreason: NotRequired[PurgeInvalidreason]
    iw: NotRequired[str]
    known: NotRequired[bool]
    linkupdate: NotRequired[bool]
    missing: NotRequired[bool]
    ns: NotRequired[int]
    """Absent when `invalid`."""
    pageid: NotRequired[int]
    purged: NotRequired[bool]
    revid: NotRequired[int]
    special: NotRequired[bool]
    title: str
    """Absent when `missing`."""


_PurgeRedirect = TypedDict(
    "_PurgeRedirect",
    {
        "from": str,
    },
)


class PurgeRedirect(_PurgeRedirect):
    """`redirects[]` in an answer of purge."""

    to: str


class PurgeResponse(TypedDict):
    """What purge answers."""

    normalized: NotRequired[list[PurgeNormalized]]
    purge: list[PurgeItem]
    redirects: NotRequired[list[PurgeRedirect]]
    """Needs `forcelinkupdate`."""
