"""Requests to the module query+notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Limit, Many

NotificationsFilter: TypeAlias = Literal[
    "!read",
    "read",
]
NotificationsProp: TypeAlias = Literal[
    "count",
    "list",
    "seenTime",
]
NotificationsSections: TypeAlias = Literal[
    "alert",
    "message",
]
NotificationsFormat: TypeAlias = Literal[
    "flyout",
    "html",
    "model",
    "special",
]
NotificationsNotifiertypes: TypeAlias = Literal[
    "email",
    "web",
]

if TYPE_CHECKING:
    from ..responses.notifications import NotificationsResponse as NotificationsResponse
else:
    NotificationsResponse = dict


class Notifications(MetaModule[NotificationsResponse]):
    """Get notifications waiting for the current user.

    Module `query+notifications`; parameters prefixed `not`; needs the right to read;
    comes with Echo.

    See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

    Args:
        filter (`notfilter`): Filter notifications returned. At most 50 (500 with
            apihighlimits) values. Default: read|!read.
        prop (`notprop`): Details to request. At most 50 (500 with apihighlimits)
            values. Default: list.
        sections (`notsections`): The notification sections to query (i.e. some
            combination of 'alert' and 'message'). At most 50 (500 with apihighlimits)
            values. Default: alert|message.
        groupbysection (`notgroupbysection`): Whether to group the result by section.
            Each section is fetched separately if set.
        format (`notformat`): If specified, notifications will be returned formatted
            this way.
            - flyout: Deprecated. Use notformat=model for raw data
            - html: Deprecated. Use notformat=model for raw data
            - model: Raw notification data
            - special: Formatted for Special:Notifications page (and only that!) Do not
              rely on the HTML as it may change at any given time.
        limit (`notlimit`): The maximum number of notifications to return. Here it is
            the number of results in all, over as many requests as it takes. Without it,
            or with "max", all there are. The wiki gives 50 (500 with apihighlimits) at
            once.
        continue_ (`notcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        unreadfirst (`notunreadfirst`): Whether to show unread notifications first (only
            used if groupbysection is not set).
        titles (`nottitles`): Only return notifications for these pages. To get
            notifications not associated with any page, use [] as a title. At most 50
            (500 with apihighlimits) values.
        bundle (`notbundle`): Whether to show bundle compatible unread notifications
            according to notification types bundling rules.
        notifiertypes (`notnotifiertypes`): Notifier types for which to return
            notifications. At most 50 (500 with apihighlimits) values. Default: web.
        alertcontinue (`notalertcontinue`): When more alert results are available, use
            this to continue.
        alertunreadfirst (`notalertunreadfirst`): Whether to show unread message
            notifications first (only used if groupbysection is set).
        messagecontinue (`notmessagecontinue`): When more message results are available,
            use this to continue.
        messageunreadfirst (`notmessageunreadfirst`): Whether to show unread alert
            notifications first (only used if groupbysection is set).

    Examples:
        List web notifications::

            wiki.query.notifications()

        List web notifications, grouped by section, with counts::

            wiki.query.notifications(
                prop="count",
                sections=["alert", "message"],
                groupbysection=True,
            )

        List email notifications::

            wiki.query.notifications(notifiertypes="email")
    """

    __slots__ = ()
    path = "query+notifications"
    route = (("action", "query"), ("meta", "notifications"))
    limit = "notlimit"
    batch = 50
    counted = ("list",)

    def __init__(
        self,
        *,
        filter: Many[NotificationsFilter] | None = None,
        prop: Many[NotificationsProp] | None = None,
        sections: Many[NotificationsSections] | None = None,
        groupbysection: bool | None = None,
        format: NotificationsFormat | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        unreadfirst: bool | None = None,
        titles: Many[str] | None = None,
        bundle: bool | None = None,
        notifiertypes: Many[NotificationsNotifiertypes] | None = None,
        alertcontinue: str | None = None,
        alertunreadfirst: bool | None = None,
        messagecontinue: str | None = None,
        messageunreadfirst: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "notfilter": filter,
                "notprop": prop,
                "notsections": sections,
                "notgroupbysection": groupbysection,
                "notformat": format,
                "notlimit": limit,
                "notcontinue": continue_,
                "notunreadfirst": unreadfirst,
                "nottitles": titles,
                "notbundle": bundle,
                "notnotifiertypes": notifiertypes,
                "notalertcontinue": alertcontinue,
                "notalertunreadfirst": alertunreadfirst,
                "notmessagecontinue": messagecontinue,
                "notmessageunreadfirst": messageunreadfirst,
            }
        )
