"""Requests to the module query+oath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import MetaModule

if TYPE_CHECKING:
    from ..responses.oath import OATHResponse as OATHResponse
else:
    OATHResponse = dict


class OATH(MetaModule[OATHResponse]):
    """Check to see if two-factor authentication (OATH) is enabled for a user.

    Internal to the wiki, or unstable: it may change without notice.

    Module `query+oath`; parameters prefixed `oath`; needs the right to read; comes with
    OATHAuth.

    Args:
        user (`oathuser`): User to get information about. Defaults to the current user.
            Forms taken: cidr, interwiki, ip, name, temp.
        reason (`oathreason`): Reason for querying the OATH status.

    Examples:
        Get information about the current user::

            wiki.query.oath()

        Get information about user Example::

            wiki.query.oath(user="Example")
    """

    __slots__ = ()
    path = "query+oath"
    route = (("action", "query"), ("meta", "oath"))

    def __init__(
        self,
        *,
        user: str | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(
            {
                "oathuser": user,
                "oathreason": reason,
            }
        )
