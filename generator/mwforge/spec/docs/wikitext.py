"""Wikitext's lines: lists, values, tables."""

from __future__ import annotations

import re
from collections.abc import Callable

from .markup import WIKI_INLINE, inline
from .writer import Writer

# ApiHelpParamValueMessage::fetchMessage puts a value before its text just so.
_VALUE = re.compile(
    r';<span dir="ltr" lang="en">((?:[^<]|<(?!/span>))*+)</span>:(.*)', re.DOTALL
)
_VALUE_LINK = re.compile(r"\[\[[^\[\]|]*\|([^\[\]]*)\]\]")
_LIST = re.compile(r"[*#:;]+")
_NESTING = re.compile(r"(\[\[)|(\]\])|<(/?)[A-Za-z][^<>]*>|:")


def wikitext(writer: Writer, source: str) -> None:
    """Write wikitext line by line, as MediaWiki's BlockLevelPass reads it."""
    in_table = in_list = False

    def write(text: str) -> None:
        inline(writer, text, WIKI_INLINE)

    for line in source.split("\n"):
        line = line.strip()
        prefix = _LIST.match(line)
        if in_list and not prefix:
            writer.start("text")
        in_list = prefix is not None
        if not line or line.strip("-") == "" and len(line) >= 4:
            writer.flush()
        elif prefix:
            _list_line(writer, write, prefix[0], line)
        elif line.startswith("{|"):
            in_table = True
            writer.start("text")
        elif in_table and line.startswith(("|", "!")):
            in_table = not line.startswith("|}")
            _table_line(writer, write, line)
        elif line.startswith("==") and line.endswith("==") and line.strip("="):
            writer.flush()
            write(line.strip("=").strip())
            writer.flush()
        else:
            writer.text(" ")
            write(line)


def _list_line(
    writer: Writer, write: Callable[[str], None], prefix: str, line: str
) -> None:
    if value := _VALUE.match(line):
        writer.value(value_name(value[1].strip()))
        write(value[2])
        return
    text = line[len(prefix) :].strip()
    match prefix[-1]:
        case "*" | "#":
            writer.item(len(prefix), prefix[-1] == "#")
            write(text)
        case ";":
            writer.start("term")
            colon = _colon(text)
            write(text[:colon])
            writer.start("definition")
            write(text[colon + 1 :])
        case _:
            writer.start("text" if writer.term is None else "definition")
            write(text)


def value_name(name: str) -> str:
    """A value as it is sent: MediaWiki links a submodule's to its help."""
    link = _VALUE_LINK.fullmatch(name)
    return link[1] if link else name


def _colon(text: str) -> int:
    """Where a term ends: the first colon outside tags and links, or the text's end."""
    depth = 0
    for found in _NESTING.finditer(text):
        if found[0] == ":":
            if depth <= 0:
                return found.start()
        elif found[1] or found[3] == "":
            depth += not found[0].endswith("/>")
        else:
            depth -= 1
    return len(text)


def _table_line(writer: Writer, write: Callable[[str], None], line: str) -> None:
    if line.startswith(("|}", "|-", "|+")):
        writer.start("text" if line.startswith("|}") else "row")
        if line.startswith("|+"):
            write(line[2:])
            writer.start("row")
        return
    if writer.kind != "row":
        writer.start("row")
    for cell in re.split(r"\|\||!!", line[1:]):
        attributes, bar, text = cell.partition("|")
        # `| style="…" | text`, but not the bar of a link.
        has_attributes = bool(bar) and "=" in attributes and "[[" not in attributes
        writer.cell()
        write((text if has_attributes else cell).strip())
