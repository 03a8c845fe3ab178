"""What is asked of a client, or made of it, by functions: as methods, they would take
names away from the wiki's own actions."""

from __future__ import annotations

from math import inf
from typing import TypeVar

from .client import AsyncClient, SyncClient

C = TypeVar("C", SyncClient, AsyncClient)


def adjusted(
    wiki: C, *, timeout: float | None = None, patience: float | None = None
) -> C:
    """A client that waits otherwise, over the same session and connections.

    `adjusted(wiki, timeout=600).query.search(search="insource:/x/")` has ten minutes;
    `wiki` itself stays as it is.

    Args:
        timeout: seconds to wait for a connection or the next piece of an answer.
        patience: how many seconds one call may wait for a busy wiki in all; 0 for none.

    Raises:
        ValueError: a time is negative, or no number.
    """
    if timeout is not None and not 0 < timeout < inf:
        raise ValueError(
            f"timeout={timeout} is not a duration: give seconds, more than 0"
        )
    if patience is not None and not patience >= 0:
        raise ValueError(
            f"patience={patience} is not a duration: give seconds, 0 or more"
        )
    return wiki._adjust(timeout, patience)


def logged_in(wiki: SyncClient | AsyncClient) -> str | None:
    """The name of the user that a client is logged in as, also out of a file of cookies.

    It is what the client knows, and asks nobody. None for nobody, and with an OAuth
    token or an auth object, which tell no name: `wiki.query.userinfo()` asks the wiki.
    """
    return wiki._session.user
