"""What the module discussiontoolsgetsubscriptions answers."""

from typing import TypedDict


class DiscussionToolsGetSubscriptionsResponse(TypedDict):
    """What discussiontoolsgetsubscriptions answers."""

    subscriptions: dict[str, int]
