"""What the module query+tokens answers."""

from typing import TypedDict


class TokensResult(TypedDict):
    """`tokens` in an answer of query+tokens."""

    createaccounttoken: str
    """With `type=createaccount`."""
    csrftoken: str
    """With `type=csrf`."""
    logintoken: str
    """With `type=login`."""
    patroltoken: str
    """With `type=patrol`."""
    rollbacktoken: str
    """With `type=rollback`."""
    userrightstoken: str
    """With `type=userrights`."""
    watchtoken: str
    """With `type=watch`."""


class TokensResponse(TypedDict):
    """What query+tokens answers."""

    tokens: TokensResult
