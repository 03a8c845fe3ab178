"""Python source in black's own layout, made from names, values and texts.

Everything that a wiki said becomes source here: through `literal`, or as a checked Identifier.
"""

from __future__ import annotations

import ast
import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from .environment import Code

WIDTH = 88

# A Unicode that is the same for every Python.
_UNICODE = unicodedata.ucd_3_2_0

# Controls, spaces but the usual one, fillers, format characters (which turn text around or show
# nothing), surrogates, private use, noncharacters. `str.isprintable` knows more with each Python.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    "\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\uf8ff"
    "\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e00ff\U000e01f0-\U0010ffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(value: str | int | bytes | None) -> Code:
    """A literal, with double quotes unless that needs more escapes."""
    match value:
        case str():
            prefix, body = "", _escaped(value)
        case bytes():
            # The quotes in front make repr take the other ones, and so escape all of those.
            prefix, body = "b", repr(b'"' + value)[3:-1].replace("\\'", "'")
        case _:
            return Code(repr(value))
    quote = "'" if body.count('"') > body.count("'") else '"'
    return Code(prefix + quote + body.replace(quote, "\\" + quote) + quote)


def _escaped(text: str) -> str:
    """Text with each backslash doubled, and an escape for what cannot be seen."""
    return _INVISIBLE.sub(_escape, text.replace("\\", "\\\\"))


def _escape(found: re.Match[str]) -> str:
    point = ord(found[0])
    if short := _SHORT.get(found[0]):
        return short
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def fits(line: str, indent: int = 0) -> bool:
    """Whether black would leave a line as long as this one."""
    return indent + (len(line) if line.isascii() else sum(map(_columns, line))) <= WIDTH


def _columns(char: str) -> int:
    """How wide a terminal shows a character."""
    if _UNICODE.category(char) in ("Mn", "Me"):
        return 0
    wide = (
        _UNICODE.east_asian_width(char) in "WF" or "\U0001f300" <= char < "\U0001fb00"
    )
    return 2 if wide else 1


def strings(values: Iterable[str | int]) -> list[Code]:
    return [literal(value) for value in values]


def parenthesized(before: str, text: str, indent: int) -> Code:
    """`before text`, a literal in parentheses where only they make it fit."""
    if fits(before + text, indent) or not fits(text, indent + 4):
        return Code(before + text)
    space = " " * indent
    return Code(f"{before}(\n{space}    {text}\n{space})")


def bracketed(
    before: str, items: Sequence[str], brackets: str, after: str, indent: int
) -> Code:
    """`before[items]after` on one line where it fits, else one item a line with a trailing comma."""
    opening, closing = brackets[0], brackets[1]
    line = f"{before}{opening}{', '.join(items)}{closing}{after}"
    if fits(line, indent):
        return Code(line)
    space = " " * indent
    rows = "".join(f"{space}    {item},\n" for item in items)
    return Code(f"{before}{opening}\n{rows}{space}{closing}{after}")


def row(before: str, items: Sequence[str], brackets: str, indent: int) -> Code:
    """`before[items]` for a line of its own among others, where a comma follows it."""
    return Code(bracketed(before, items, brackets, ",", indent)[:-1])


def tuple_of(before: str, items: Sequence[str], indent: int) -> Code:
    """`before(items)`, with the comma that makes one item a tuple."""
    if len(items) != 1:
        return bracketed(before, items, "()", "", indent)
    line = f"{before}({items[0]},)"
    space = " " * indent
    spread = f"{before}(\n{space}    {items[0]},\n{space})"
    return Code(line if fits(line, indent) else spread)


def braced_in_call(before: str, items: Sequence[str], indent: int) -> Code:
    """`before{items})`, where `before` ends with the bracket of a call."""
    line = f"{before}{{{', '.join(items)}}})"
    if fits(line, indent):
        return Code(line)
    space = " " * indent
    whole = bracketed("", items, "{}", "", indent + 4)
    return Code(f"{before}\n{space}    {whole}\n{space})")


ALIAS = ": TypeAlias = "


def alias(name: str, values: Sequence[str]) -> Code:
    """The alias of two or more values, given as literals, one a line.

    `Literal` there is the engine's, which stubtest can tell from an error (runtime/literals.py).
    """

    def literals(before: str, indent: int) -> str:
        space = " " * indent
        rows = "".join(f"{space}    {item},\n" for item in values)
        return f"{before}Literal[\n{rows}{space}]"

    return _assigned(name, "Literal[", literals)


def type_alias(name: str, type_: str) -> Code:
    """The alias of any other type, one without `|`."""

    def opened(before: str, indent: int) -> str:
        return _opened(before, type_, "", indent)

    return _assigned(name, type_.partition("[")[0] + "[", opened)


def _assigned(name: str, start: str, value: Callable[[str, int], str]) -> Code:
    """A value that begins with `start`, as an alias; `value` lays it out after a text, at an indent."""
    head = name + ALIAS
    if fits(head + start):
        return Code(value(head, 0))
    if fits(head + "("):
        return Code(f"{head}(\n{value('    ', 4)}\n)")
    return Code(f"{name}: (\n    TypeAlias\n{value(') = ', 0)}")


def annotated(before: str, parts: Sequence[str], after: str, indent: int) -> Code:
    """What stands one a line with its type; `parts` are the members of its union."""
    space = " " * indent
    whole = " | ".join(parts)
    statement = not after and "[" not in whole
    if (len(parts) == 1 and not statement) or fits(before + whole + after, indent):
        return Code(_opened(space + before, whole, after, indent)[indent:])
    return Code(f"{before}(\n{_spread(whole, '', indent + 4)}\n{space}){after}")


def _spread(union: str, after: str, indent: int) -> str:
    """A union that stands on its own: on one line where it fits, else a member a line."""
    space = " " * indent
    line = f"{space}{union}{after}"
    if fits(line):
        return line
    *others, last = _members(union)
    ends = [*((one, "") for one in others), (last, after)]
    return "\n".join(
        _opened(f"{space}{'| ' if position else ''}", one, end, indent)
        for position, (one, end) in enumerate(ends)
    )


def _opened(before: str, type_: str, after: str, indent: int) -> str:
    """A type without `|`, the brackets it ends with opened where the line is too long."""
    line = f"{before}{type_}{after}"
    node = ast.parse(type_, mode="eval").body
    if fits(line) or not isinstance(node, ast.Subscript):
        return line
    inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    items = [_source(type_, one) for one in inside]
    body = f"{' ' * indent}    {', '.join(items)}"
    if not fits(body):
        end = "," if len(items) > 1 else ""
        body = "\n".join(_spread(item, end, indent + 4) for item in items)
    return f"{before}{_source(type_, node.value)}[\n{body}\n{' ' * indent}]{after}"


def _members(union: str) -> list[str]:
    node = ast.parse(union, mode="eval").body
    found: list[str] = []
    while isinstance(node, ast.BinOp):
        found.append(_source(union, node.right))
        node = node.left
    return [_source(union, node), *reversed(found)]


def _source(text: str, node: ast.expr) -> str:
    return ast.get_source_segment(text, node) or ""


def returning(before: str, type_: str, indent: int) -> Code:
    """`before type:`, the end of a `def`; what it takes is opened first where the line is too long."""
    space = " " * indent
    if fits(f"{before}{type_}:", indent):
        return Code(f"{before}{type_}:")
    start, itself, arrow = before.partition("(self) -> ")
    if itself:
        before = f"{start}(\n{space}    self,\n{space}) -> "
    if not fits(f") -> {type_}:", indent) and fits(type_, indent + 4):
        return Code(f"{before}(\n{space}    {type_}\n{space}):")
    return Code(f"{before}{type_}:")


def imports(before: str, names: Iterable[str], indent: int) -> Code:
    """`before` is `from module import `."""
    line = before + ", ".join(names)
    if fits(line, indent):
        return Code(line)
    space = " " * indent
    rows = "".join(f"{space}    {name},\n" for name in names)
    return Code(f"{before}(\n{rows}{space})")


def docstring_text(paragraphs: Iterable[str]) -> str:
    """Paragraphs that are wrapped already, escaped, so that a docstring cannot end before its end."""
    text = "\n\n".join(paragraphs).strip() or "No description."
    first, *others = text.split("\n")
    # As black does: the lines after the first begin where the least indented of them does.
    others = textwrap.dedent("\n".join(others)).split("\n") if others else []
    return "\n".join(_docstring_text(line.rstrip()) for line in (first, *others))


def docstring_of(text: str, indent: int) -> Code:
    """The docstring of an escaped text."""
    space = " " * indent
    # As black does: a quote mark next to the enclosing ones gets some room.
    text = f" {text}" if text.startswith('"') else text
    if "\n" not in text:
        room = " " if text.endswith('"') else ""
        return Code(f'"""{text}{room}"""')
    body = "\n".join(f"{space}{line}" if line else "" for line in text.split("\n"))
    return Code(f'"""{body[indent:]}\n{space}"""')


def _docstring_text(line: str) -> str:
    # From 3.15 on, Python compiles no docstring that holds half of a surrogate pair.
    whole = _SURROGATE.sub("\ufffd", line)
    return _escaped(whole).replace('"""', '\\"\\"\\"')


def wrapped(text: str, indent: int, *, hanging: int = 0) -> str:
    """Paragraphs and list lines wrapped for a docstring at `indent`; continued lines hang by `hanging`."""
    return "\n".join(
        line
        for raw in text.split("\n")
        for line in textwrap.wrap(
            raw,
            WIDTH - indent,
            subsequent_indent=" " * (hanging + (2 if raw.startswith("- ") else 0)),
            break_long_words=False,
            break_on_hyphens=False,
        )
        or [""]
    )
