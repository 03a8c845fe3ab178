"""Requests to the module cspreport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.cspreport import CSPReportResponse as CSPReportResponse
else:
    CSPReportResponse = dict


class CSPReport(Request[CSPReportResponse]):
    """Used by browsers to report violations of the Content Security Policy. This module
    should never be used, except when used automatically by a CSP compliant web browser.

    Internal to the wiki, or unstable: it may change without notice.

    Module `cspreport`; is posted.

    Args:
        reportonly: Mark as being a report from a monitoring policy, not an enforced
            policy.
        source: What generated the CSP header that triggered this report. Default:
            internal.
    """

    __slots__ = ()
    path = "cspreport"
    route = (("action", "cspreport"),)
    post = True

    def __init__(
        self,
        *,
        reportonly: bool | None = None,
        source: str | None = None,
    ) -> None:
        super().__init__(
            {
                "reportonly": reportonly,
                "source": source,
            }
        )
