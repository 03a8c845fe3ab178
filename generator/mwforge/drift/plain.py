"""A wiki's texts, made fit to be shown."""

from __future__ import annotations


def shown(text: str, longest: int = 200) -> str:
    """A text in one printable line: what is invisible or ends lines is escaped."""
    line = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def lines(text: str) -> str:
    """The same for a text of several lines, whole."""
    return "\n".join(shown(line, 12 * len(line)) for line in text.split("\n"))


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
