"""Text that a wiki wrote, as Markdown (CommonMark, and GFM's tables and strikethrough) that shows just that text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

_ITEM = re.compile(r"( *)(-|\d{1,9}\.) (?=\S)")
_SPECIAL = re.compile(
    r"""
    (?P<url> https?://[A-Za-z0-9][\w.~:/?#@!$&'()*+,;=%-]* )
    | (?P<mark> [\\`*\[\]~] | (?<![^\W_])_ | _(?![^\W_]) )
    | (?P<angle> [<>] )
    | (?P<entity> &(?=\#?\w+;) )
    | (?P<code> eval(?=\() )
    """,
    re.VERBOSE | re.ASCII,
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_AT_START = re.compile(r"(?=[-+=#|:>])|(\d+)(?=[.)])")


def markdown(text: str) -> str:
    """A help text of the spec (paragraphs, lines, lists) as Markdown that shows the same."""
    paragraphs = []
    for paragraph in text.split("\n\n"):
        lines = [_line(line) for line in paragraph.split("\n") if line.strip()]
        # A line of running text ends in two spaces, where the next is to stay below it.
        joined = "".join(
            line + ("\n" if is_item or last else "  \n")
            for (line, is_item), last in _with_last(lines)
        )
        paragraphs.append(joined.rstrip("\n"))
    return "\n\n".join(one for one in paragraphs if one)


def _with_last(
    lines: Sequence[tuple[str, bool]],
) -> Iterator[tuple[tuple[str, bool], bool]]:
    for position, line in enumerate(lines):
        yield line, position == len(lines) - 1


def _line(line: str) -> tuple[str, bool]:
    """One line, and whether it is an item of a list."""
    item = _ITEM.match(line)
    if item is None:
        return escaped(line.strip()), False
    return item[0] + escaped(line[item.end() :].strip()), True


def escaped(text: str) -> str:
    """One line of text for Markdown, which shows every character of it as itself."""
    body = _SPECIAL.sub(_escape, " ".join(text.split()))
    return (
        _AT_START.sub(
            lambda found: f"{found[1]}\\" if found[1] else "\\", body, count=1
        )
        if _AT_START.match(body)
        else body
    )


def _escape(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "url":
            # Stays a link, without what would be emphasis in it.
            return found[0].replace("*", "%2A").replace("~", "%7E")
        case "mark":
            return "\\" + found[0]
        case "angle":
            return "&lt;" if found[0] == "<" else "&gt;"
        case "entity":
            return "&amp;"
        case _:
            return found[0] + "\\"


def code(text: str) -> str:
    """A name or a value as a code span; control characters in it are written out."""
    shown = _CONTROL.sub(lambda found: ascii(found[0])[1:-1], text)
    if not shown.strip():
        return f"`{json.dumps(shown)}`"
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
