"""Requests to the module abusefilterchecksyntax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.abusefilterchecksyntax import (
        AbusefilterchecksyntaxResponse as AbusefilterchecksyntaxResponse,
    )
else:
    AbusefilterchecksyntaxResponse = dict


class Abusefilterchecksyntax(Request[AbusefilterchecksyntaxResponse]):
    """Check syntax of an AbuseFilter filter.

    Module `abusefilterchecksyntax`; needs the right to read; comes with Abuse Filter.

    Args:
        filter: The full filter text to check syntax on.

    Examples:
        Check syntax of a valid filter::

            wiki.abusefilterchecksyntax(filter='"foo"')

        Check syntax of an invalid filter::

            wiki.abusefilterchecksyntax(filter='"bar" bad_variable')
    """

    __slots__ = ()
    path = "abusefilterchecksyntax"
    route = (("action", "abusefilterchecksyntax"),)

    def __init__(
        self,
        *,
        filter: str,
    ) -> None:
        super().__init__(
            {
                "filter": filter,
            }
        )
