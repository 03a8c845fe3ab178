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

import html
import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from typing import Literal, assert_never
from urllib.parse import quote

from ..plain import UNPRINTABLE

__all__ = ["Help", "parse_help", "parse_text"]


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
            return _read(raw, _base(links), values)
        case dict():
            return _messages([raw])
        case list() | tuple():
            return _messages(raw)
        case _:
            return Help("", ())


def parse_text(raw: object) -> str:
    """A text that is one line by nature (an example's description), as plain text."""
    return " ".join(parse_help(raw).text.split())


# --- Characters

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def _clean(text: str) -> str:
    """Only printable characters, spaces and ``\\n``."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return UNPRINTABLE.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text)))


_ENTITY = r"&(?:\#[0-9]{1,8}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_ENTITIES = re.compile(_ENTITY, re.VERBOSE)


def _decode(text: str) -> str:
    """Text with its entities decoded (once), for use as it stands.

    html.unescape alone would also decode ``&copy=1`` in an address, and raises on
    numbers of thousands of digits.
    """
    decoded = _ENTITIES.sub(lambda found: html.unescape(found[0]), text)
    return _clean(decoded).replace("\n", " ")


# --- Links

# The interwiki prefixes that help texts use and that mean the same on every wiki.
_WIKIS = {
    "mw": "https://www.mediawiki.org/wiki/",
    "mediawikiwiki": "https://www.mediawiki.org/wiki/",
    "meta": "https://meta.wikimedia.org/wiki/",
    "metawikimedia": "https://meta.wikimedia.org/wiki/",
}
# A redirect to the reader's language; the page below it is what is meant.
_MY_LANGUAGE = "Special:MyLanguage/"
_API_HELP = "special:apihelp/"
_EXTERNAL = re.compile(r"(?:https?:|ftp:)?//|mailto:", re.IGNORECASE)
_ORIGIN = re.compile(r"(?:https?:)?//[^/\s]+", re.IGNORECASE)


def _address(base: str, title: str) -> str:
    # Parentheses are encoded, since an address stands within them; `%` is not, since
    # a title may be encoded already.
    page = quote(title.replace(" ", "_"), safe="/:;@$!*,~#%")
    return base.replace("$1", page) if "$1" in base else base + page


def _external(url: str) -> str:
    url = re.sub(r"\s+", "%20", _decode(url).strip())
    url = url.replace("/wiki/" + _MY_LANGUAGE, "/wiki/", 1)
    return "https:" + url if url.startswith("//") else url


def _page_link(target: str, links: str) -> tuple[str, str]:
    """(what a ``[[target]]`` shows without a label, its address or "")."""
    title = _decode(target).replace("_", " ").strip().removeprefix(":").strip()
    if title.lower().startswith(_API_HELP):
        return title[len(_API_HELP) :], ""
    prefix, colon, page = title.partition(":")
    wiki = _WIKIS.get(prefix.strip().lower()) if colon else None
    if wiki is not None:
        page = page.strip().removeprefix(_MY_LANGUAGE)
        return f"{prefix}:{page}", _address(wiki, page)
    here = not title or title.startswith("#")
    return title, _address(links, title) if links and not here else ""


def _href_link(href: str, links: str) -> str:
    """The address that an ``<a href>`` is shown with, or ""."""
    url = _decode(href).strip()
    if _API_HELP in url.lower() or "redlink=1" in url:
        return ""
    if _EXTERNAL.match(url):
        return _external(href)
    origin = _ORIGIN.match(links)
    return origin[0] + _external(href) if origin and url.startswith("/") else ""


def _base(links: str) -> str:
    """The address of a wiki's pages, if it can stand in a text."""
    url = "https:" + links if links.startswith("//") else links
    return url if re.fullmatch(r"https?://[!-~]+", url) else ""


# --- Events to text

_Kind = Literal["text", "item", "row", "term", "definition"]
_INDENT = "   "
_DEEPEST = 6

_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "blockquote",
        "center",
        "pre",
        "section",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
# MediaWiki's Sanitizer shows every other tag as text, and so does this module.
_INLINE_TAGS = frozenset(
    [
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "nowiki",
        "q",
        "rb",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_STRUCTURE = frozenset(
    ["a", "br", "ul", "ol", "li", "dl", "dt", "dd", "tr", "td", "th"]
)
_TAGS = _BLOCKS | _INLINE_TAGS | _STRUCTURE


class _Writer:
    """Turns a stream of text and tags into paragraphs and values."""

    def __init__(self, links: str, known: Container[str]) -> None:
        self.links = links
        self.known = known
        self.blocks: list[list[str]] = []
        self.values: list[tuple[str, str]] = []
        self.kind: _Kind = "text"
        self.buffer: list[str] = []
        self.marker = ""
        self.last: _Kind = "text"  # the kind of the last block
        self.lists: list[bool] = []  # the open HTML lists: is it an ordered one?
        self.counts: list[int] = []  # the last item's number at each depth
        self.term: str | None = None  # a term that waits for its definition
        self.marked = False  # MediaWiki says that the term is a value
        self.cells = 0  # how many cells of the current row have begun
        self.after_value = 0  # how many blocks stood before the last value
        self.anchor: tuple[str, int] | None = None  # href, where its label begins

    def text(self, text: str) -> None:
        self.buffer.append(text.replace("\n", " "))

    def start(self, kind: _Kind) -> None:
        """End what was being written; what follows is of this kind."""
        self.flush()
        if kind == "term":
            self.settle()
            self.marked = False
        elif kind == "row":
            self.cells = 0
        self.kind = kind

    def cell(self) -> None:
        if self.cells:
            self.text(" | ")
        self.cells += 1

    def item(self, depth: int, ordered: bool) -> None:
        self.start("item")
        depth = min(depth, _DEEPEST)
        del self.counts[depth:]
        self.counts += [0] * (depth - len(self.counts))
        self.counts[-1] = self.counts[-1] + 1 if ordered else 0
        bullet = f"{self.counts[-1]}. " if ordered else "- "
        self.marker = _INDENT * (depth - 1) + bullet

    def value(self, value: str) -> None:
        """Begin the help of a value whose name is known exactly."""
        self.start("term")
        self.term, self.marked, self.kind = value, True, "definition"

    def flush(self) -> None:
        lines = "".join(self.buffer).split("\n")
        lines = [line for line in (" ".join(x.split()) for x in lines) if line]
        self.buffer.clear()
        self.anchor = None
        if self.kind == "term" and self.marked and not lines:
            self.term = ""
        if not lines:
            return
        line = " ".join(lines)
        kind, self.kind = self.kind, "text"
        match kind:
            case "text":
                self.settle()
                self.counts.clear()
                self.block("text", lines)
            case "item":
                self.settle()
                self.block("item", [self.marker + line])
            case "row":
                self.settle()
                self.block("row", [line])
            case "term":
                self.term = line
            case "definition":
                self.define(line)
            case _:
                assert_never(kind)

    def block(self, kind: _Kind, lines: list[str]) -> None:
        if kind == self.last != "text" and len(self.blocks) > self.after_value:
            self.blocks[-1] += lines
        else:
            self.blocks.append(lines)
        self.last = kind

    def settle(self) -> None:
        """Write a term that got no definition."""
        if self.term and not self.marked:
            self.block("item", ["- " + self.term])
        self.term = None

    def define(self, line: str) -> None:
        term, self.term = self.term, None
        if term is None:
            self.block("text", [line])
        elif self.marked or term in self.known:
            # Values follow each other in a description, and notes on the parameter
            # follow them (ApiBase::getFinalParamDescription): what stands between
            # two values belongs to the first.
            if self.values and len(self.blocks) > self.after_value:
                extra = [x.strip() for y in self.blocks[self.after_value :] for x in y]
                name, text = self.values[-1]
                self.values[-1] = name, " ".join([text, *extra])
                del self.blocks[self.after_value :]
            self.values.append((term, line))
            self.after_value = len(self.blocks)
        else:
            self.block("item", [f"- {term}: {line}"])

    def link(self, label: str, address: str) -> None:
        """The address of a link, after its label."""
        if address and self.kind != "term" and address != label.strip():
            self.text(f" ({address})")

    def tag(self, closing: bool, name: str, attributes: str) -> None:
        match name:
            case "br":
                self.buffer.append("\n" if self.kind == "text" else " ")
            case "ul" | "ol":
                self.start("text")
                if not closing:
                    self.lists.append(name == "ol")
                    del self.counts[len(self.lists) - 1 :]
                elif self.lists:
                    self.lists.pop()
            case "li":
                if closing:
                    self.start("text")
                else:
                    self.item(len(self.lists) or 1, bool(self.lists and self.lists[-1]))
            case "dt":
                self.start("text" if closing else "term")
            case "dd":
                self.start("text" if closing else "definition")
            case "dl":
                self.start("text")
            case "tr":
                self.start("text" if closing else "row")
            case "td" | "th":
                if not closing:
                    self.cell()
            case "a":
                if not closing:
                    href = _HREF.search(attributes)
                    url = (href[1] or href[2] or "") if href else ""
                    self.anchor = url, len(self.buffer)
                elif self.anchor is not None:
                    href_, begin = self.anchor
                    self.anchor = None
                    label = "".join(self.buffer[begin:])
                    self.link(label, _href_link(href_, self.links))
            case "span":
                if self.kind == "term" and not closing and "lang=" in attributes:
                    self.marked = True
            case _:
                if name in _BLOCKS:
                    self.flush()

    def finish(self) -> Help:
        self.start("term")
        text = "\n\n".join("\n".join(block) for block in self.blocks)
        return Help(text.strip(), tuple(self.values))


# --- Text to events

_TAG_OR_ENTITY = rf"""
    <(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)(?P<attributes>[\s/][^<>]*+)?>
    | (?P<entity>{_ENTITY})
"""
_HTML_INLINE = re.compile(_TAG_OR_ENTITY, re.VERBOSE)
_WIKI_INLINE = re.compile(
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

# What must be settled before lines are looked at, since it may span several.
_LITERAL = re.compile(
    r"""
    <!-- (?: [^-] | -(?!->) )*+ (?: --> | \Z )
    | <span\ class="apihelp-empty"> [^<]*+ </span>
    | <pre (?:\s[^<>]*+)? >
        (?P<pre> (?: [^<] | <(?!/pre\s*+>) )*+ ) (?: </pre\s*+> | \Z )
    | (?P<wikitext>
        <nowiki\s*+/>
        | <nowiki> (?P<nowiki> (?: [^<] | <(?!/nowiki\s*+>) )*+ ) (?: </nowiki\s*+> | \Z )
        | \{\{ (?P<template>[^{}]*+) \}\}
        | (?P<link> \[\[ [^\[\]{}<>|\n]++ \| [^\[\]]*+ \]\] )
      )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKUP = re.compile(rf"(?P<entity>{_ENTITY})|[^\w\s]", re.VERBOSE)

_ANCHOR = re.compile(r"<a\s[^<>]*\bhref=", re.IGNORECASE)
_HTML_BLOCK = re.compile(r"<(?:p|[duo]l|table)>", re.IGNORECASE)
_WIKITEXT = re.compile(r"^[;*#:]|\[\[[^\[\]]+\]\]|\[https?:", re.MULTILINE)

# ApiHelpParamValueMessage::fetchMessage puts a value before its text just so.
_VALUE = re.compile(
    r';<span dir="ltr" lang="en">((?:[^<]|<(?!/span>))*+)</span>:(.*)', re.DOTALL
)
_VALUE_LINK = re.compile(r"\[\[[^\[\]|]*\|([^\[\]]*)\]\]")
_LIST = re.compile(r"[*#:;]+")
_NESTING = re.compile(r"(\[\[)|(\]\])|<(/?)[A-Za-z][^<>]*>|:")


def _read(raw: str, links: str, known: Container[str]) -> Help:
    source = _clean(raw)
    is_html = _is_html(source)

    def settle(found: re.Match[str]) -> str:
        return found[0] if is_html and found["wikitext"] else _literal(found)

    source = _LITERAL.sub(settle, source)
    writer = _Writer(links, known)
    if is_html:
        _inline(writer, source, _HTML_INLINE)
    else:
        _wikitext(writer, source)
    return writer.finish()


def _is_html(source: str) -> bool:
    """Whether a text is MediaWiki's HTML, which wikitext can hold pieces of.

    A text that shows neither (``See <kbd>x</kbd>.``) reads the same as both.
    """
    if _ANCHOR.search(source):  # wikitext has no such tag
        return True
    return bool(_HTML_BLOCK.search(source)) and not _WIKITEXT.search(source)


def _literal(found: re.Match[str]) -> str:
    """What a comment, <nowiki>, <pre>, template or long link is replaced by."""
    if (pre := found["pre"]) is not None:
        escaped = _escape(re.sub(r"</?nowiki>", "", pre))
        return "<pre>" + escaped.replace("\n", "<br>") + "</pre>"
    if (nowiki := found["nowiki"]) is not None:
        return _escape(nowiki).replace("\n", " ")
    if (template := found["template"]) is not None:
        return _template(template, found[0])
    return (found["link"] or "").replace("\n", " ")


def _escape(text: str) -> str:
    """Text whose markup means itself; as in MediaWiki, entities stay entities."""
    return _MARKUP.sub(lambda m: m["entity"] or f"&#{ord(m[0])};", text)


def _template(content: str, whole: str) -> str:
    """A ``{{…}}`` that the wiki left: a word it would have chosen, or itself."""
    name, _, rest = content.partition(":")
    first, *forms = rest.split("|")
    match name.strip().lower():
        case "plural" if forms:
            plain = [form for form in forms if not re.match(r"\s*\d+\s*=", form)]
            return (plain or forms)[-1]
        case "gender" if forms:
            return forms[2] if len(forms) > 2 else forms[0]
        case "grammar" if forms:
            return forms[0]
        case "!":
            return "&#124;"
        case "=":
            return "&#61;"
        case _:
            return whole


def _inline(writer: _Writer, source: str, pattern: re.Pattern[str]) -> None:
    """Write running text, its tags, entities and (in wikitext) links and quotes."""
    end = 0
    for found in pattern.finditer(source):
        if found.start() > end:
            writer.text(source[end : found.start()])
        end = found.end()
        parts = found.groupdict()
        if parts["entity"]:
            writer.text(_decode(found[0]))
        elif name := parts["name"]:
            if name.lower() in _TAGS:
                attributes = parts["attributes"] or ""
                writer.tag(bool(parts["close"]), name.lower(), attributes)
            else:
                writer.text(found[0])
        elif quotes := parts["quotes"]:
            # Of four quotes, one is text; of more than five, all but five are.
            count = len(quotes)
            writer.text("'" * (1 if count == 4 else max(count - 5, 0)))
        elif url := parts["url"]:
            address = _external(url)
            caption = (parts["caption"] or "").strip()
            _label(writer, caption, address, address)
        elif target := parts["target"]:
            shown, address = _page_link(target, writer.links)
            label = (parts["label"] or "").strip()
            if target.strip().lower().startswith(("file:", "image:")):
                label = label.rpartition("|")[2]
            _label(writer, label, shown, address, parts["trail"] or "")
    if end < len(source):
        writer.text(source[end:])


def _label(
    writer: _Writer, label: str, shown: str, address: str, trail: str = ""
) -> None:
    if label:
        # A label holds no link, so this ends; brackets in it are text.
        _inline(writer, label, _WIKI_INLINE)
    else:
        writer.text(shown)
    writer.text(trail)
    writer.link(label or shown, address)


def _wikitext(writer: _Writer, source: str) -> None:
    """Write wikitext line by line, as MediaWiki's BlockLevelPass reads it."""
    in_table = in_list = False

    def write(text: str) -> None:
        _inline(writer, text, _WIKI_INLINE)

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
    writer: _Writer, write: Callable[[str], None], prefix: str, line: str
) -> None:
    if value := _VALUE.match(line):
        writer.value(_value_name(value[1].strip()))
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


def _value_name(name: str) -> str:
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


def _table_line(writer: _Writer, write: Callable[[str], None], line: str) -> None:
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


# --- Message keys


def _messages(messages: Iterable[object]) -> Help:
    """``helpformat=raw``: only keys are known, shown as MediaWiki's qqx language does."""
    paragraphs: list[str] = []
    values: list[tuple[str, str]] = []
    for message in messages:
        match message:
            case {"key": "api-help-param-no-description"}:
                continue
            case {"key": str(key), "forvalue": str(value)}:
                values.append((_value_name(_one_line(value)), f"({_one_line(key)})"))
            case {"key": str(key)}:
                paragraphs.append(f"({_one_line(key)})")
            case _:
                continue
    return Help("\n\n".join(paragraphs), tuple(values))


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())
