"""Requests to the module abusefiltercheckmatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.abusefiltercheckmatch import (
        AbusefiltercheckmatchResponse as AbusefiltercheckmatchResponse,
    )
else:
    AbusefiltercheckmatchResponse = dict


class Abusefiltercheckmatch(Request[AbusefiltercheckmatchResponse]):
    """Check to see if an AbuseFilter matches a set of variables, an edit, or a logged
    AbuseFilter event.

    vars, rcid or logid is required however only one may be used.

    Module `abusefiltercheckmatch`; needs the right to read; comes with Abuse Filter.

    Args:
        filter: The full filter text to check for a match.
        vars: JSON encoded array of variables to test against.
        rcid: Recent change ID to check against.
        logid: Abuse filter log ID to check against.

    Examples:
        Test if recent change ID 15 matches a simple filter::

            wiki.abusefiltercheckmatch(
                filter='!("autoconfirmed" in user_groups)',
                rcid=15,
            )
    """

    __slots__ = ()
    path = "abusefiltercheckmatch"
    route = (("action", "abusefiltercheckmatch"),)

    def __init__(
        self,
        *,
        filter: str,
        vars: str | None = None,
        rcid: int | None = None,
        logid: int | None = None,
    ) -> None:
        super().__init__(
            {
                "filter": filter,
                "vars": vars,
                "rcid": rcid,
                "logid": logid,
            }
        )
