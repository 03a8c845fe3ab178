"""Text that came from a wiki, a file or an argument, made fit to print.

Such text may hold what a terminal obeys (escapes, C0 and C1 controls), what shows it in another
order than it is read (bidirectional controls), what ends lines, and what a CI runner obeys in a
log: GitHub's `::command::` at the beginning of a line and `##[command]` anywhere in it
(actions/runner, ActionCommand.cs), Azure's `##vso[…]`, TeamCity's `##teamcity[…]`.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

# What does not show, or shows a text differently than it is read: controls, bidirectional
# controls, zero-width characters, tags. Joiners (U+200C, U+200D) stay: Persian and Indic
# spelling needs them.
UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)

_ENDS_LINES = "[\t-\r\x1c-\x1f\x85\u2028\u2029]"
_LINE_SEPARATORS = re.compile("[\u2028\u2029]")
_ESCAPED = re.compile(f"{_ENDS_LINES}|{UNPRINTABLE.pattern}")
_USERINFO = re.compile(
    r"""(?<=//)[^/\s'"]*@|(?<![^\s'"])[^/@\s'":]++:[^/\s'"]*@(?=[\w\[/]|$)"""
)
_HASHES = re.compile(r"##(?=\[|vso\[|teamcity\[)")


def visible(text: str) -> str:
    """Return a text as one line that is safe to print, whole.

    What would not show or do worse becomes the escape that Python writes for it.
    """
    line = _ESCAPED.sub(lambda found: ascii(found[0])[1:-1], text)
    if "::" in line and (rest := line.lstrip()).startswith("::"):
        line = f"{line[: len(line) - len(rest)]}\\x3a{rest[1:]}"
    return _HASHES.sub(r"\\x23#", line) if "##" in line else line


def shown(text: str, longest: int = 200) -> str:
    """Return the same, cut to a length that an error message or a list can hold."""
    line = visible(text if len(text) <= longest else text[: longest + 1])
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def discreet(text: str) -> str:
    """Return an address, or a text that quotes one, without names and passwords in it."""
    return _USERINFO.sub("", text)


def lines(text: str) -> str:
    """Return a text of several lines as lines that are safe to print."""
    return "\n".join(visible(line) for line in text.split("\n"))


def as_json(document: Any) -> str:
    """Return JSON that is safe to print: what a terminal or a runner obeys is escaped."""
    text = json.dumps(document, indent=1, ensure_ascii=False)
    for odd in (UNPRINTABLE, _LINE_SEPARATORS):
        text = odd.sub(lambda found: json.dumps(found[0])[1:-1], text)
    return _HASHES.sub(r"\\u0023#", text)
