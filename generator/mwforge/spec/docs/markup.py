"""Running text of wikitext or HTML: its tags, entities, links and quotes."""

from __future__ import annotations

import re

from .characters import ENTITY, decode
from .links import external, page_link
from .writer import TAGS, Writer

_TAG_OR_ENTITY = rf"""
    <(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?P<attributes>[\s/][^<>]*+)?>
    | (?P<entity>{ENTITY})
"""
HTML_INLINE = re.compile(_TAG_OR_ENTITY, re.VERBOSE)
WIKI_INLINE = re.compile(
    rf"""{_TAG_OR_ENTITY}
    | \[\[ (?P<target>[^\[\]{{}}<>|\n]++)
        (?: \| (?P<label> (?: [^\[\]] | \[(?!\[) | \](?!\]) )*+ ) )?
      \]\] (?P<trail>[a-z]*+)
    | \[ (?P<url> (?:(?:https?:|ftp:)?//|mailto:) [^\s\[\]<>"]++ )
        (?: \ + (?P<caption>[^\[\]]*+) )?
      \]
    | (?P<quotes>''+)
    """,
    re.VERBOSE,
)


def inline(writer: Writer, source: str, pattern: re.Pattern[str]) -> None:
    """Write running text, its tags, entities and (in wikitext) links and quotes."""
    end = 0
    for found in pattern.finditer(source):
        if found.start() > end:
            writer.text(source[end : found.start()])
        end = found.end()
        parts = found.groupdict()
        if parts["entity"]:
            writer.text(decode(found[0]))
        elif name := parts["name"]:
            if name.lower() in TAGS:
                attributes = parts["attributes"] or ""
                writer.tag(bool(parts["close"]), name.lower(), attributes)
            else:
                writer.text(found[0])
        elif quotes := parts["quotes"]:
            # Of four quotes, one is text; of more than five, all but five are.
            count = len(quotes)
            writer.text("'" * (1 if count == 4 else max(count - 5, 0)))
        elif url := parts["url"]:
            address = external(url)
            caption = (parts["caption"] or "").strip()
            _label(writer, caption, address, address)
        elif target := parts["target"]:
            shown, address = page_link(target, writer.links)
            label = (parts["label"] or "").strip()
            if target.strip().lower().startswith(("file:", "image:")):
                label = label.rpartition("|")[2]
            _label(writer, label, shown, address, parts["trail"] or "")
    if end < len(source):
        writer.text(source[end:])


def _label(
    writer: Writer, label: str, shown: str, address: str, trail: str = ""
) -> None:
    if label:
        # A label holds no link, so this ends; brackets in it are text.
        inline(writer, label, WIKI_INLINE)
    else:
        writer.text(shown)
    writer.text(trail)
    writer.link(label or shown, address)
