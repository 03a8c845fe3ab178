"""What the module query+notifications answers."""

from typing import Any, NotRequired, TypedDict


class NotificationsLegacyPrimary(TypedDict):
    """`notifications.alert.list[].*.links.legacyPrimary` in an answer of
    query+notifications.
    """

    label: str
    url: str


class NotificationsAlertListStarLinksSecondary(TypedDict):
    """`notifications.alert.list[].*.links.secondary[]` in an answer of
    query+notifications.
    """

    description: str
    icon: str
    label: str
    prioritized: NotRequired[bool]
    tooltip: NotRequired[str]
    url: str


class NotificationsAlertListStarLinks(TypedDict):
    """`notifications.alert.list[].*.links` in an answer of query+notifications."""

    legacyPrimary: NotRequired[NotificationsLegacyPrimary]
    primary: NotificationsLegacyPrimary | list[Any]
    secondary: list[NotificationsAlertListStarLinksSecondary]


class NotificationsAlertListStar(TypedDict):
    """`notifications.alert.list[].*` in an answer of query+notifications."""

    body: str
    compactHeader: str
    header: str
    icon: str
    iconUrl: str
    links: NotificationsAlertListStarLinks


class NotificationsAgent(TypedDict):
    """`notifications.alert.list[].agent` in an answer of query+notifications."""

    id: int
    name: str


class NotificationsTimestamp(TypedDict):
    """`notifications.alert.list[].timestamp` in an answer of query+notifications."""

    date: str
    mw: str
    unix: str
    utciso8601: str
    """A time, ISO 8601 in UTC."""
    utcmw: str
    utcunix: int


_NotificationsTitle = TypedDict(
    "_NotificationsTitle",
    {
        "namespace-key": int,
    },
)


class NotificationsTitle(_NotificationsTitle):
    """`notifications.alert.list[].title` in an answer of query+notifications."""

    full: str
    namespace: str
    text: str


_NotificationsAlertList = TypedDict(
    "_NotificationsAlertList",
    {
        "*": NotRequired[str | NotificationsAlertListStar],
    },
)


class NotificationsAlertList(_NotificationsAlertList):
    """`notifications.alert.list[]` in an answer of query+notifications."""

    agent: NotificationsAgent
    category: str
    id: int
    read: NotRequired[str]
    revid: NotRequired[int]
    section: str
    targetpages: list[Any]
    timestamp: NotificationsTimestamp
    title: NotRequired[NotificationsTitle]
    type: str
    wiki: str


_NotificationsAlert = TypedDict(
    "_NotificationsAlert",
    {
        "continue": NotRequired[None],
        "list": NotRequired[list[NotificationsAlertList]],
    },
)


class NotificationsAlert(_NotificationsAlert):
    """`notifications.alert` in an answer of query+notifications."""

    count: NotRequired[str]
    rawcount: NotRequired[int]
    seenTime: NotRequired[str]
    """A time, ISO 8601 in UTC."""


class NotificationsConfirmation(TypedDict):
    """`notifications.list[].*.links.secondary[].data.messages.confirmation` in an answer
    of query+notifications.
    """

    description: str
    title: str


class NotificationsMessages(TypedDict):
    """`notifications.list[].*.links.secondary[].data.messages` in an answer of
    query+notifications.
    """

    confirmation: NotificationsConfirmation


class NotificationsParams(TypedDict):
    """`notifications.list[].*.links.secondary[].data.params` in an answer of
    query+notifications.
    """

    action: str
    commentname: str
    page: str


class NotificationsData(TypedDict):
    """`notifications.list[].*.links.secondary[].data` in an answer of query+notifications."""

    messages: NotificationsMessages
    params: NotificationsParams
    tokenType: str


class NotificationsSecondary_486f46af(TypedDict):
    """`notifications.list[].*.links.secondary[]` in an answer of query+notifications."""

    data: NotRequired[NotificationsData]
    description: str | None
    icon: str
    label: str
    prioritized: NotRequired[bool]
    tooltip: NotRequired[str]
    type: NotRequired[str]
    url: str


class NotificationsLinks_868ac3f1(TypedDict):
    """`notifications.list[].*.links` in an answer of query+notifications."""

    legacyPrimary: NotRequired[NotificationsLegacyPrimary]
    primary: NotificationsLegacyPrimary | list[Any]
    secondary: list[NotificationsSecondary_486f46af]


class NotificationsStar_8aaabd55(TypedDict):
    """`notifications.list[].*` in an answer of query+notifications."""

    body: str
    bundledIds: NotRequired[list[int]]
    compactHeader: str
    header: str
    icon: str
    iconUrl: str
    links: NotificationsLinks_868ac3f1


class NotificationsBundledNotificationStarLinks(TypedDict):
    """`notifications.list[].bundledNotifications[].*.links` in an answer of
    query+notifications.
    """

    legacyPrimary: NotificationsLegacyPrimary
    primary: NotificationsLegacyPrimary
    secondary: list[NotificationsSecondary_486f46af]


class NotificationsBundledNotificationStar(TypedDict):
    """`notifications.list[].bundledNotifications[].*` in an answer of query+notifications."""

    body: str
    compactHeader: str
    header: str
    icon: str
    iconUrl: str
    links: NotificationsBundledNotificationStarLinks


_NotificationsBundledNotification = TypedDict(
    "_NotificationsBundledNotification",
    {
        "*": str | NotificationsBundledNotificationStar,
    },
)


class NotificationsBundledNotification(_NotificationsBundledNotification):
    """`notifications.list[].bundledNotifications[]` in an answer of query+notifications."""

    agent: NotificationsAgent
    category: str
    id: int
    revid: int
    section: str
    targetpages: list[Any]
    timestamp: NotificationsTimestamp
    title: NotificationsTitle
    type: str
    wiki: str


_NotificationsList_d3780d2d = TypedDict(
    "_NotificationsList_d3780d2d",
    {
        "*": NotRequired[str | NotificationsStar_8aaabd55],
    },
)


class NotificationsList_d3780d2d(_NotificationsList_d3780d2d):
    """`notifications.list[]` in an answer of query+notifications."""

    agent: NotificationsAgent
    bundledIds: NotRequired[list[int]]
    bundledNotifications: NotRequired[list[NotificationsBundledNotification]]
    category: str
    id: int
    read: NotRequired[str]
    revid: NotRequired[int]
    section: str
    targetpages: list[Any]
    timestamp: NotificationsTimestamp
    title: NotRequired[NotificationsTitle]
    type: str
    wiki: str


class NotificationsMessageListStar(TypedDict):
    """`notifications.message.list[].*` in an answer of query+notifications."""

    body: str
    compactHeader: str
    header: str
    icon: str
    iconUrl: str
    links: NotificationsLinks_868ac3f1


_NotificationsMessageList = TypedDict(
    "_NotificationsMessageList",
    {
        "*": NotRequired[str | NotificationsMessageListStar],
    },
)


class NotificationsMessageList(_NotificationsMessageList):
    """`notifications.message.list[]` in an answer of query+notifications."""

    agent: NotificationsAgent
    category: str
    id: int
    read: NotRequired[str]
    revid: NotRequired[int]
    section: str
    targetpages: list[Any]
    timestamp: NotificationsTimestamp
    title: NotRequired[NotificationsTitle]
    type: str
    wiki: str


_NotificationsMessage = TypedDict(
    "_NotificationsMessage",
    {
        "continue": NotRequired[None],
        "list": NotRequired[list[NotificationsMessageList]],
    },
)


class NotificationsMessage(_NotificationsMessage):
    """`notifications.message` in an answer of query+notifications."""

    count: NotRequired[str]
    rawcount: NotRequired[int]
    seenTime: NotRequired[str]
    """A time, ISO 8601 in UTC."""


class NotificationsSeenTime(TypedDict):
    """`notifications.seenTime` in an answer of query+notifications."""

    alert: NotRequired[str]
    """A time, ISO 8601 in UTC."""
    message: NotRequired[str]
    """A time, ISO 8601 in UTC."""


_NotificationsResult = TypedDict(
    "_NotificationsResult",
    {
        "continue": str | None,
        "list": list[NotificationsList_d3780d2d],
    },
)


class NotificationsResult(_NotificationsResult):
    """`notifications` in an answer of query+notifications.

    `continue`: With `prop=list`. Not with `groupbysection`.

    `list`: With `prop=list`. Not with `groupbysection`.
    """

    alert: NotRequired[NotificationsAlert]
    """Needs `groupbysection`."""
    count: str
    """With `prop=count`."""
    message: NotRequired[NotificationsMessage]
    """Needs `groupbysection`."""
    rawcount: int
    """With `prop=count`."""
    seenTime: NotificationsSeenTime
    """With `prop=seenTime`. Not with `groupbysection`."""


class NotificationsResponse(TypedDict):
    """What query+notifications answers."""

    notifications: NotificationsResult
