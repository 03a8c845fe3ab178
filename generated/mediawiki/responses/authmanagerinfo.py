"""What the module query+authmanagerinfo answers."""

from typing import Any, NotRequired, TypedDict


class AuthManagerInfoField_0e914600(TypedDict):
    """`authmanagerinfo.fields.{}` in an answer of query+authmanagerinfo."""

    help: NotRequired[str]
    label: NotRequired[str]
    optional: NotRequired[bool]
    sensitive: NotRequired[bool]
    type: str
    value: NotRequired[str]


class AuthManagerInfoAccount(TypedDict):
    """`authmanagerinfo.requests[].account` in an answer of query+authmanagerinfo."""

    key: str
    params: list[Any]


class AuthManagerInfoHelp(TypedDict):
    """`authmanagerinfo.requests[].fields.{}.help` in an answer of query+authmanagerinfo."""

    key: str
    params: list[Any]


class AuthManagerInfoRequestField(TypedDict):
    """`authmanagerinfo.requests[].fields.{}` in an answer of query+authmanagerinfo."""

    help: NotRequired[str | AuthManagerInfoHelp]
    label: NotRequired[str | AuthManagerInfoAccount]
    optional: NotRequired[bool]
    sensitive: NotRequired[bool]
    type: str
    value: NotRequired[str]


class AuthManagerInfoMetadata(TypedDict):
    """`authmanagerinfo.requests[].metadata` in an answer of query+authmanagerinfo."""

    mime: NotRequired[str]
    type: NotRequired[str]


class AuthManagerInfoRequest(TypedDict):
    """`authmanagerinfo.requests[]` in an answer of query+authmanagerinfo."""

    account: NotRequired[str | AuthManagerInfoAccount]
    fields: NotRequired[dict[str, AuthManagerInfoRequestField]]
    id: str
    metadata: AuthManagerInfoMetadata
    provider: NotRequired[str | AuthManagerInfoAccount]
    required: str


class AuthManagerInfoResult(TypedDict):
    """`authmanagerinfo` in an answer of query+authmanagerinfo."""

    canauthenticatenow: NotRequired[bool]
    cancreateaccounts: NotRequired[bool]
    canlinkaccounts: bool
    fields: NotRequired[dict[str, AuthManagerInfoField_0e914600]]
    haspreservedstate: bool
    """Needs `requestsfor`."""
    hasprimarypreservedstate: bool
    """Needs `requestsfor`."""
    preservedusername: str
    """Needs `requestsfor`."""
    requests: list[AuthManagerInfoRequest]
    """Needs `requestsfor`."""
    securitysensitiveoperationstatus: NotRequired[str]
    """Needs `securitysensitiveoperation`."""


class AuthManagerInfoResponse(TypedDict):
    """What query+authmanagerinfo answers."""

    authmanagerinfo: AuthManagerInfoResult
