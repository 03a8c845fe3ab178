"""What the module query+tokens answers."""

from typing import NotRequired, TypedDict


class TokensResult(TypedDict):
    """`tokens` in an answer of query+tokens."""

    createaccounttoken: str
    """With `type=createaccount`."""
    csrftoken: str
    """With `type=csrf`."""
    logintoken: str
    """With `type=login`."""
    patroltoken: NotRequired[str]
    """With `type=createaccount`, `type=csrf`, `type=login`, `type=patrol` or `type=watch`."""
    rollbacktoken: str
    """With `type=rollback`."""
    userrightstoken: str
    """With `type=userrights`."""
    watchtoken: NotRequired[str]
    """With `type=createaccount`, `type=csrf`, `type=login`, `type=patrol` or `type=watch`."""


class TokensResponse(TypedDict):
    """What query+tokens answers."""

    tokens: TokensResult
