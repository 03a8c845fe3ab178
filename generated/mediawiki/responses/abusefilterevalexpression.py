"""What the module abusefilterevalexpression answers."""

from typing import TypedDict


class AbusefilterevalexpressionResponse(TypedDict):
    """What abusefilterevalexpression answers."""

    abusefilterevalexpression: dict[str, int | str | list[bool | int | str]]
