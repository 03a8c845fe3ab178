"""How to ask a wiki: as whom, and how patiently."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from mwforge.errors import MwforgeError


@dataclass(frozen=True, slots=True)
class Access:
    """How to ask a wiki.

    Attributes:
        contact: an e-mail address or a page of yours, which goes into the User-Agent as
            https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy asks.
        headers: names and values, sent to the wiki's own host only.
        user: the name of a bot password (`User@bot`), to log in with.
        password: the bot password, or a function that returns it, which is called
            once a wiki is to be asked. It is sent to the wiki's own host only.
        token: an OAuth 2 access token, sent to the wiki's own host only.
        timeout: how long to wait for an answer, in seconds.
    """

    contact: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    user: str = ""
    password: str | Callable[[], str] = field(default="", repr=False)
    token: str = field(default="", repr=False)
    timeout: float = 60.0

    def secret(self) -> str:
        """Return the password, asking for it where it is a function."""
        return self.password if isinstance(self.password, str) else self.password()

    def settled(self) -> Access:
        """The same, with the password at hand: people are asked before anything runs."""
        return replace(self, password=self.secret()) if self.user else self


def header(text: str) -> tuple[str, str]:
    """Take `Name: value` apart; the name a token of RFC 9110, the value one line."""
    name, colon, value = text.partition(":")
    value = value.strip()
    fit = re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) and value.isprintable()
    if not (colon and fit and value.isascii()):
        # The value may be a secret, so it is not shown.
        raise MwforgeError(
            f"{name.split()[0] if name.split() else 'An empty text'!r} is not the start"
            " of a header: write it as 'Name: value', in one line of ASCII."
        )
    return name, value
