"""From text and tags to paragraphs and values."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Literal, assert_never

from .help import Help
from .links import href_link

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
TAGS = _BLOCKS | _INLINE_TAGS | _STRUCTURE


class Writer:
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
                    self.link(label, href_link(href_, self.links))
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
