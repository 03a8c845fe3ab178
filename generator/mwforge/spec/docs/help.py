"""A help text without markup."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Help:
    """A help text without markup.

    ``text``: paragraphs, separated by an empty line. A paragraph is one line, or
    several where the wiki breaks them (``<br>``, a table's rows), or a list: lines
    of ``- item`` or ``1. item``, nested ones indented by three spaces a level.

    ``values``: (value, its help in one line), in the wiki's order; a value that has
    no help of its own is left out.
    """

    text: str
    values: tuple[tuple[str, str], ...]
