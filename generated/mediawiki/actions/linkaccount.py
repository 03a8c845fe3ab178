"""Requests to the module linkaccount."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

LinkAccountMessageformat: TypeAlias = Literal[
    "html",
    "none",
    "raw",
    "wikitext",
]
LinkAccountResponse: TypeAlias = dict[str, Any]


class LinkAccount(Request[LinkAccountResponse]):
    """Link an account from a third-party provider to the current user.

    The general procedure to use this module is:

    1. Fetch the fields available from action=query&meta=authmanagerinfo with
    amirequestsfor=link, and a csrf token from action=query&meta=tokens.
    2. Present the fields to the user, and obtain their submission.
    3. Post to this module, supplying linkreturnurl and any relevant fields.
    4. Check the status in the response.
       - If you received PASS or FAIL, you're done. The operation either succeeded or it
    didn't.
       - If you received UI, present the new fields to the user and obtain their
    submission. Then post to this module with linkcontinue and the relevant fields set,
    and repeat step 4.
       - If you received REDIRECT, direct the user to the redirecttarget and wait for
    the return to linkreturnurl. Then post to this module with linkcontinue and any
    fields passed to the return URL, and repeat step 4.
       - If you received RESTART, that means the authentication worked but we don't have
    a linked user account. You might treat this as UI or as FAIL.

    Module `linkaccount`; parameters prefixed `link`; needs the right to write; is
    posted.

    See https://www.mediawiki.org/wiki/API:Linkaccount

    Args:
        requests (`linkrequests`): Only use these authentication requests, by the id
            returned from action=query&meta=authmanagerinfo with amirequestsfor=link or
            from a previous response from this module. At most 50 (500 with
            apihighlimits) values.
        messageformat (`linkmessageformat`): Format to use for returning messages.
            Default: wikitext.
        mergerequestfields (`linkmergerequestfields`): Merge field information for all
            authentication requests into one array.
        returnurl (`linkreturnurl`): Return URL for third-party authentication flows,
            must be absolute. Either this or linkcontinue is required.
            Upon receiving a REDIRECT response, you will typically open a browser or web
            view to the specified redirecttarget URL for a third-party authentication
            flow. When that completes, the third party will send the browser or web view
            to this URL. You should extract any query or POST parameters from the URL
            and pass them as a linkcontinue request to this API module.
        continue_ (`linkcontinue`): This request is a continuation after an earlier UI
            or REDIRECT response. Either this or linkreturnurl is required.
        token (`linktoken`): A "csrf" token retrieved from action=query&meta=tokens. A
            csrf token; fetched when not given.
        extra: This module accepts additional parameters depending on the available
            authentication requests. Use action=query&meta=authmanagerinfo with
            amirequestsfor=link (or a previous response from this module, if applicable)
            to determine the requests available and the fields that they use.

    Examples:
        Start the process of linking to an account from Example::

            wiki.linkaccount(
                returnurl="http://example.org/",
                extra={"provider": "Example"},
            )
    """

    __slots__ = ()
    path = "linkaccount"
    route = (("action", "linkaccount"),)
    post = True
    writes = True
    token = ("linktoken", "csrf")
    sensitive = frozenset({"linktoken"})

    def __init__(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: LinkAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {
                "linkrequests": requests,
                "linkmessageformat": messageformat,
                "linkmergerequestfields": mergerequestfields,
                "linkreturnurl": returnurl,
                "linkcontinue": continue_,
                "linktoken": token,
            },
            extra,
        )
