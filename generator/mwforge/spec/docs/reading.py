"""A help text of any form, as plain text."""

from __future__ import annotations

import re
from collections.abc import Container

from .characters import clean
from .help import Help
from .links import base_of
from .markup import HTML_INLINE, inline
from .messages import messages_of
from .settling import LITERAL, settled
from .wikitext import wikitext
from .writer import Writer


def parse_help(raw: object, *, links: str = "", values: Container[str] = ()) -> Help:
    """The help of a module or a parameter, as plain text.

    ``raw`` is what paraminfo holds, of any help format; a missing text (``None``, or
    the ``true`` of `dynamicparameters` under ``helpformat=none``) is empty.

    ``links`` is the address of the wiki's pages: a title is put in the place of its
    ``$1``, or at its end (siteinfo's server + articlepath will do). Without it, a
    link to another page of the wiki is its label alone; external links and links to
    known wikis are always ``label (https://…)``, links to API help only a label.

    ``values`` are the parameter's own values. MediaWiki marks what it documents as a
    value (ApiHelpParamValueMessage); some messages write a list by hand instead, and
    a term of such a list is a value if it is one of these. Otherwise it is text.
    """
    match raw:
        case str():
            return _read(raw, base_of(links), values)
        case dict():
            return messages_of([raw])
        case list() | tuple():
            return messages_of(raw)
        case _:
            return Help("", ())


def parse_text(raw: object) -> str:
    """A text that is one line by nature (an example's description), as plain text."""
    return " ".join(parse_help(raw).text.split())


_ANCHOR = re.compile(r"<a\s[^<>]*\bhref=", re.IGNORECASE)
_HTML_BLOCK = re.compile(r"<(?:p|[duo]l|table)>", re.IGNORECASE)
_WIKITEXT = re.compile(r"^[;*#:]|\[\[[^\[\]]+\]\]|\[https?:", re.MULTILINE)


def _read(raw: str, links: str, known: Container[str]) -> Help:
    source = clean(raw)
    is_html = _is_html(source)

    def settle(found: re.Match[str]) -> str:
        return found[0] if is_html and found["wikitext"] else settled(found)

    source = LITERAL.sub(settle, source)
    writer = Writer(links, known)
    if is_html:
        inline(writer, source, HTML_INLINE)
    else:
        wikitext(writer, source)
    return writer.finish()


def _is_html(source: str) -> bool:
    """Whether a text is MediaWiki's HTML, which wikitext can hold pieces of.

    A text that shows neither (``See <kbd>x</kbd>.``) reads the same as both.
    """
    if _ANCHOR.search(source):  # wikitext has no such tag
        return True
    return bool(_HTML_BLOCK.search(source)) and not _WIKITEXT.search(source)
