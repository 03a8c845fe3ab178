"""paraminfo's help texts as plain text, for docstrings and OpenAPI descriptions.

A help text comes in one of the forms that MediaWiki's ApiParamInfo::formatHelpMessages
writes: wikitext (what mwforge asks for), html, raw (a list of message keys) or none.
Which one it is, the text itself shows. Wikitext and HTML share one reader: wikitext
lists, tables and paragraphs become the same events as HTML's tags.

A text comes from a wiki and is not trusted: nothing here raises on any text, every
pattern is linear (possessive, or stopped by its own opening characters), and nothing
recurses deeper than a link's label.
"""

from __future__ import annotations

from .help import Help
from .reading import parse_help, parse_text

__all__ = ["Help", "parse_help", "parse_text"]
