"""Requests to the module query+authmanagerinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule

AuthManagerInfoRequestsfor: TypeAlias = Literal[
    "change",
    "create",
    "create-continue",
    "link",
    "link-continue",
    "login",
    "login-continue",
    "remove",
    "unlink",
]
AuthManagerInfoMessageformat: TypeAlias = Literal[
    "html",
    "none",
    "raw",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.authmanagerinfo import (
        AuthManagerInfoResponse as AuthManagerInfoResponse,
    )
else:
    AuthManagerInfoResponse = dict


class AuthManagerInfo(MetaModule[AuthManagerInfoResponse]):
    """Retrieve information about the current authentication status.

    Module `query+authmanagerinfo`; parameters prefixed `ami`.

    See https://www.mediawiki.org/wiki/API:Authmanagerinfo

    Args:
        securitysensitiveoperation (`amisecuritysensitiveoperation`): Test whether the
            user's current authentication status is sufficient for the specified
            security-sensitive operation.
        requestsfor (`amirequestsfor`): Fetch information about the authentication
            requests needed for the specified authentication action.
        mergerequestfields (`amimergerequestfields`): Merge field information for all
            authentication requests into one array.
        messageformat (`amimessageformat`): Format to use for returning messages.
            Default: wikitext.

    Examples:
        Fetch the requests that may be used when beginning a login::

            wiki.query.authmanagerinfo(requestsfor="login")

        Fetch the requests that may be used when beginning a login, with form fields
            merged::

            wiki.query.authmanagerinfo(requestsfor="login", mergerequestfields=True)

        Test whether authentication is sufficient for action foo::

            wiki.query.authmanagerinfo(securitysensitiveoperation="foo")
    """

    __slots__ = ()
    path = "query+authmanagerinfo"
    route = (("action", "query"), ("meta", "authmanagerinfo"))

    def __init__(
        self,
        *,
        securitysensitiveoperation: str | None = None,
        requestsfor: AuthManagerInfoRequestsfor | None = None,
        mergerequestfields: bool | None = None,
        messageformat: AuthManagerInfoMessageformat | None = None,
    ) -> None:
        super().__init__(
            {
                "amisecuritysensitiveoperation": securitysensitiveoperation,
                "amirequestsfor": requestsfor,
                "amimergerequestfields": mergerequestfields,
                "amimessageformat": messageformat,
            }
        )
