"""Characters and entities: what may stand in a plain text."""

from __future__ import annotations

import html
import re

from ...plain import UNPRINTABLE

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def clean(text: str) -> str:
    """Only printable characters, spaces and ``\\n``."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return UNPRINTABLE.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text)))


ENTITY = r"&(?:\#[0-9]{1,8}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_ENTITIES = re.compile(ENTITY, re.VERBOSE)


def decode(text: str) -> str:
    """Text with its entities decoded (once), for use as it stands.

    html.unescape alone would also decode ``&copy=1`` in an address, and raises on
    numbers of thousands of digits.
    """
    decoded = _ENTITIES.sub(lambda found: html.unescape(found[0]), text)
    return clean(decoded).replace("\n", " ")


_MARKUP = re.compile(rf"(?P<entity>{ENTITY})|[^\w\s]", re.VERBOSE)


def escape(text: str) -> str:
    """Text whose markup means itself; as in MediaWiki, entities stay entities."""
    return _MARKUP.sub(lambda m: m["entity"] or f"&#{ord(m[0])};", text)


def one_line(text: str) -> str:
    return " ".join(clean(text).split())
