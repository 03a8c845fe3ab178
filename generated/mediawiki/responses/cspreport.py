"""What the module cspreport answers."""

from typing import TypedDict


class CSPReportResponse(TypedDict):
    """What cspreport answers."""

    cspreport: str
