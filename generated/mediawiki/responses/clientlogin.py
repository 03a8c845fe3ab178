"""What the module clientlogin answers."""

from typing import Any, NotRequired, TypedDict


class ClientLoginMessage(TypedDict):
    """`clientlogin.message` in an answer of clientlogin."""

    key: str
    params: list[Any]


class ClientLoginAccount(TypedDict):
    """`clientlogin.requests[].account` in an answer of clientlogin."""

    key: str
    params: list[Any]


class ClientLoginField(TypedDict):
    """`clientlogin.requests[].fields.{}` in an answer of clientlogin."""

    help: NotRequired[str | ClientLoginMessage]
    label: NotRequired[str | ClientLoginMessage]
    optional: bool
    sensitive: bool
    type: str


class ClientLoginRequest(TypedDict):
    """`clientlogin.requests[]` in an answer of clientlogin."""

    account: NotRequired[str | ClientLoginAccount]
    fields: dict[str, ClientLoginField]
    id: str
    metadata: dict[str, Any]
    provider: NotRequired[str | ClientLoginMessage]
    required: str


class ClientLoginResult(TypedDict):
    """`clientlogin` in an answer of clientlogin."""

    message: NotRequired[str | ClientLoginMessage]
    messagecode: NotRequired[str]
    requests: NotRequired[list[ClientLoginRequest]]
    status: str
    username: NotRequired[str]


class ClientLoginResponse(TypedDict):
    """What clientlogin answers."""

    clientlogin: ClientLoginResult
