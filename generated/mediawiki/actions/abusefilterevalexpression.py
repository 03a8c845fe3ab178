"""Requests to the module abusefilterevalexpression."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.abusefilterevalexpression import (
        AbusefilterevalexpressionResponse as AbusefilterevalexpressionResponse,
    )
else:
    AbusefilterevalexpressionResponse = dict


class Abusefilterevalexpression(Request[AbusefilterevalexpressionResponse]):
    """Evaluates an AbuseFilter expression.

    Module `abusefilterevalexpression`; needs the right to read; comes with Abuse
    Filter.

    Args:
        expression: The expression to evaluate.
        prettyprint: Whether the result should be pretty-printed.

    Examples:
        Evaluate a simple expression::

            wiki.abusefilterevalexpression(expression='lcase("FOO")')

        Evaluate a simple expression, formatting the result::

            wiki.abusefilterevalexpression(expression='lcase("FOO")', prettyprint=True)
    """

    __slots__ = ()
    path = "abusefilterevalexpression"
    route = (("action", "abusefilterevalexpression"),)

    def __init__(
        self,
        *,
        expression: str,
        prettyprint: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "expression": expression,
                "prettyprint": prettyprint,
            }
        )
