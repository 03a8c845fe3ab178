"""Requests to the module clientlogin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

ClientLoginMessageformat: TypeAlias = Literal[
    "html",
    "none",
    "raw",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.clientlogin import ClientLoginResponse as ClientLoginResponse
else:
    ClientLoginResponse = dict


class ClientLogin(Request[ClientLoginResponse]):
    """Log in to the wiki using the interactive flow.

    The general procedure to use this module is:

    1. Fetch the fields available from action=query&meta=authmanagerinfo with
    amirequestsfor=login, and a login token from action=query&meta=tokens.
    2. Present the fields to the user, and obtain their submission.
    3. Post to this module, supplying loginreturnurl and any relevant fields.
    4. Check the status in the response.
       - If you received PASS or FAIL, you're done. The operation either succeeded or it
    didn't.
       - If you received UI, present the new fields to the user and obtain their
    submission. Then post to this module with logincontinue and the relevant fields set,
    and repeat step 4.
       - If you received REDIRECT, direct the user to the redirecttarget and wait for
    the return to loginreturnurl. Then post to this module with logincontinue and any
    fields passed to the return URL, and repeat step 4.
       - If you received RESTART, that means the authentication worked but we don't have
    a linked user account. You might treat this as UI or as FAIL.

    Module `clientlogin`; parameters prefixed `login`; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Login

    Args:
        requests (`loginrequests`): Only use these authentication requests, by the id
            returned from action=query&meta=authmanagerinfo with amirequestsfor=login or
            from a previous response from this module. At most 50 (500 with
            apihighlimits) values.
        messageformat (`loginmessageformat`): Format to use for returning messages.
            Default: wikitext.
        mergerequestfields (`loginmergerequestfields`): Merge field information for all
            authentication requests into one array.
        preservestate (`loginpreservestate`): Preserve state from a previous failed
            login attempt, if possible.
        returnurl (`loginreturnurl`): Return URL for third-party authentication flows,
            must be absolute. Either this or logincontinue is required.
            Upon receiving a REDIRECT response, you will typically open a browser or web
            view to the specified redirecttarget URL for a third-party authentication
            flow. When that completes, the third party will send the browser or web view
            to this URL. You should extract any query or POST parameters from the URL
            and pass them as a logincontinue request to this API module.
        continue_ (`logincontinue`): This request is a continuation after an earlier UI
            or REDIRECT response. Either this or loginreturnurl is required.
        token (`logintoken`): A "login" token retrieved from action=query&meta=tokens. A
            login token; fetched when not given.
        extra: This module accepts additional parameters depending on the available
            authentication requests. Use action=query&meta=authmanagerinfo with
            amirequestsfor=login (or a previous response from this module, if
            applicable) to determine the requests available and the fields that they
            use.

    Examples:
        Start the process of logging in to the wiki as user Example with password
            ExamplePassword::

            wiki.clientlogin(
                returnurl="http://example.org/",
                extra={"username": "Example", "password": "ExamplePassword"},
            )

        Continue logging in after a UI response for two-factor auth, supplying an
            OATHToken of 987654::

            wiki.clientlogin(continue_=True, extra={"OATHToken": "987654"})
    """

    __slots__ = ()
    path = "clientlogin"
    route = (("action", "clientlogin"),)
    post = True
    writes = True
    token = ("logintoken", "login")
    sensitive = frozenset({"logintoken"})

    def __init__(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: ClientLoginMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {
                "loginrequests": requests,
                "loginmessageformat": messageformat,
                "loginmergerequestfields": mergerequestfields,
                "loginpreservestate": preservestate,
                "loginreturnurl": returnurl,
                "logincontinue": continue_,
                "logintoken": token,
            },
            extra,
        )
