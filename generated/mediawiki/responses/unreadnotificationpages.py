"""What the module query+unreadnotificationpages answers."""

from typing import NotRequired, TypedDict


class UnreadNotificationPagesPage(TypedDict):
    """`unreadnotificationpages.wiki.pages[]` in an answer of
    query+unreadnotificationpages.
    """

    count: int
    ns: NotRequired[int]
    pages: NotRequired[list[str | None]]
    title: str | None
    unprefixed: NotRequired[str]


class UnreadNotificationPagesSource(TypedDict):
    """`unreadnotificationpages.wiki.source` in an answer of query+unreadnotificationpages."""

    base: str
    title: None
    url: str


class UnreadNotificationPagesWiki(TypedDict):
    """`unreadnotificationpages.wiki` in an answer of query+unreadnotificationpages."""

    pages: list[UnreadNotificationPagesPage]
    source: UnreadNotificationPagesSource
    totalCount: int


class UnreadNotificationPagesResult(TypedDict):
    """`unreadnotificationpages` in an answer of query+unreadnotificationpages."""

    wiki: UnreadNotificationPagesWiki


class UnreadNotificationPagesResponse(TypedDict):
    """What query+unreadnotificationpages answers."""

    unreadnotificationpages: UnreadNotificationPagesResult
