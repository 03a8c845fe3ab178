"""Requests to the module acquiretempusername."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.acquiretempusername import (
        AcquireTempUserNameResponse as AcquireTempUserNameResponse,
    )
else:
    AcquireTempUserNameResponse = dict


class AcquireTempUserName(Request[AcquireTempUserNameResponse]):
    """Acquire a temporary user username and stash it in the current session, if temp
    account creation is enabled and the current user is logged out. If a name has
    already been stashed, returns the same name.

    If the user later performs an action that results in temp account creation, the
    stashed username will be used for their account. It may also be used in previews.
    However, the account is not created yet, and the name is not visible to other users.

    Module `acquiretempusername`; needs the right to read; needs the right to write; is
    posted.
    """

    __slots__ = ()
    path = "acquiretempusername"
    route = (("action", "acquiretempusername"),)
    post = True
    writes = True

    def __init__(self) -> None:
        super().__init__({})
