"""Who a client is at its wiki, and what all that are derived from it share of that."""

from __future__ import annotations

from http.cookiejar import CookieJar
from typing import Final

from .values import Secret

LONGEST_URL: Final = 8000
"""Servers commonly refuse request lines of more than 8 KB."""


class Identity:
    """One session at the wiki: whose it is, its cookies, and what holds in it alone.

    It is replaced as a whole when somebody logs in or out, so that what belongs to an
    earlier one, such as a late answer's cookies, never gets into the next.
    """

    __slots__ = ("user", "cookies", "tokens", "high_limits")

    def __init__(self, user: str | None = None, cookies: CookieJar | None = None):
        self.user = user
        # It locks itself, as threads may share it.
        self.cookies = CookieJar() if cookies is None else cookies
        self.tokens: dict[str, Secret] = {}
        self.high_limits: bool | None = None


class State:
    """What has become of one client: where its wiki is, and who is logged in.

    Attributes:
        api: the address of api.php, after redirects.
        identity: the session that calls are made in.
        joining: the cookies of a log-in that takes several steps.
        credentials: what to log in with again.
        longest_url: what the server takes, as far as is known.
    """

    __slots__ = ("api", "identity", "joining", "credentials", "longest_url")

    def __init__(self, api: str) -> None:
        self.api = api
        self.identity = Identity()
        self.joining: CookieJar | None = None
        self.credentials: tuple[str, Secret] | None = None
        self.longest_url = LONGEST_URL
