"""Requests to the module createaccount."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

CreateAccountMessageformat: TypeAlias = Literal[
    "html",
    "none",
    "raw",
    "wikitext",
]

if TYPE_CHECKING:
    from ..responses.createaccount import CreateAccountResponse as CreateAccountResponse
else:
    CreateAccountResponse = dict


class CreateAccount(Request[CreateAccountResponse]):
    """Create a new user account.

    The general procedure to use this module is:

    1. Fetch the fields available from action=query&meta=authmanagerinfo with
    amirequestsfor=create, and a createaccount token from action=query&meta=tokens.
    2. Present the fields to the user, and obtain their submission.
    3. Post to this module, supplying createreturnurl and any relevant fields.
    4. Check the status in the response.
       - If you received PASS or FAIL, you're done. The operation either succeeded or it
    didn't.
       - If you received UI, present the new fields to the user and obtain their
    submission. Then post to this module with createcontinue and the relevant fields
    set, and repeat step 4.
       - If you received REDIRECT, direct the user to the redirecttarget and wait for
    the return to createreturnurl. Then post to this module with createcontinue and any
    fields passed to the return URL, and repeat step 4.
       - If you received RESTART, that means the authentication worked but we don't have
    a linked user account. You might treat this as UI or as FAIL.

    Module `createaccount`; parameters prefixed `create`; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Account_creation

    Args:
        requests (`createrequests`): Only use these authentication requests, by the id
            returned from action=query&meta=authmanagerinfo with amirequestsfor=create
            or from a previous response from this module. At most 50 (500 with
            apihighlimits) values.
        messageformat (`createmessageformat`): Format to use for returning messages.
            Default: wikitext.
        mergerequestfields (`createmergerequestfields`): Merge field information for all
            authentication requests into one array.
        preservestate (`createpreservestate`): Preserve state from a previous failed
            login attempt, if possible.
            If action=query&meta=authmanagerinfo returned true for
            hasprimarypreservedstate, requests marked as primary-required should be
            omitted. If it returned a non-empty value for preservedusername, that
            username must be used for the username parameter.
        returnurl (`createreturnurl`): Return URL for third-party authentication flows,
            must be absolute. Either this or createcontinue is required.
            Upon receiving a REDIRECT response, you will typically open a browser or web
            view to the specified redirecttarget URL for a third-party authentication
            flow. When that completes, the third party will send the browser or web view
            to this URL. You should extract any query or POST parameters from the URL
            and pass them as a createcontinue request to this API module.
        continue_ (`createcontinue`): This request is a continuation after an earlier UI
            or REDIRECT response. Either this or createreturnurl is required.
        token (`createtoken`): A "createaccount" token retrieved from
            action=query&meta=tokens. A createaccount token; fetched when not given.
        extra: This module accepts additional parameters depending on the available
            authentication requests. Use action=query&meta=authmanagerinfo with
            amirequestsfor=create (or a previous response from this module, if
            applicable) to determine the requests available and the fields that they
            use.

    Examples:
        Start the process of creating the user Example with the password
            ExamplePassword::

            wiki.createaccount(
                returnurl="http://example.org/",
                extra={"username": "Example", "password": "ExamplePassword", "retype": "ExamplePassword"},
            )
    """

    __slots__ = ()
    path = "createaccount"
    route = (("action", "createaccount"),)
    post = True
    writes = True
    token = ("createtoken", "createaccount")
    sensitive = frozenset({"createtoken"})

    def __init__(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: CreateAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {
                "createrequests": requests,
                "createmessageformat": messageformat,
                "createmergerequestfields": mergerequestfields,
                "createpreservestate": preservestate,
                "createreturnurl": returnurl,
                "createcontinue": continue_,
                "createtoken": token,
            },
            extra,
        )
