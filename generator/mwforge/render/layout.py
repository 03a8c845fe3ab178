"""Python source in black's own layout, made from names, values and texts.

Everything that a wiki said becomes source here: through `literal`, or as a checked Identifier.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from .environment import Code

WIDTH = 88


def literal(value: str | int | bytes | None) -> Code:
    """A literal, with double quotes unless that needs more escapes."""
    if not isinstance(value, str):
        text = repr(value)
        if isinstance(value, bytes) and '"' not in text:
            text = f'b"{text[2:-1]}"'.replace("\\'", "'")
        return Code(text)
    body = "".join(_escaped(char) for char in value)
    quote = "'" if '"' in value and "'" not in value else '"'
    return Code(quote + body.replace(quote, "\\" + quote) + quote)


def _escaped(char: str) -> str:
    if char == "\\":
        return "\\\\"
    if char.isprintable():
        return char
    return repr(char)[1:-1]


def strings(values: Iterable[str]) -> list[Code]:
    return [literal(value) for value in values]


def bracketed(
    before: str, items: Sequence[str], brackets: str, after: str, indent: int
) -> Code:
    """`before[items]after` on one line where it fits, else one item a line with a trailing comma."""
    opening, closing = brackets[0], brackets[1]
    line = f"{before}{opening}{', '.join(items)}{closing}{after}"
    if indent + len(line) <= WIDTH:
        return Code(line)
    space = " " * indent
    rows = "".join(f"{space}    {item},\n" for item in items)
    return Code(f"{before}{opening}\n{rows}{space}{closing}{after}")


def tuple_of(before: str, items: Sequence[str], indent: int) -> Code:
    """`before(items)`, with the comma that makes one item a tuple."""
    if len(items) == 1:
        line = f"{before}({items[0]},)"
        if indent + len(line) <= WIDTH:
            return Code(line)
    return bracketed(before, items, "()", "", indent)


def alias(name: str, values: Sequence[str]) -> Code:
    """The alias of two or more values, one a line.

    `Literal` there is the engine's, which stubtest can tell from an error (runtime/literals.py).
    """
    rows = "".join(f"    {item},\n" for item in strings(values))
    return Code(f"{name}: TypeAlias = Literal[\n{rows}]")


def argument(name: str, parts: Sequence[str], default: str, indent: int) -> Code:
    """One argument of a `def` that stands one a line; `parts` are the members of its union."""
    space = " " * indent
    end = f" = {default}," if default else ","
    line = f"{space}{name}: {' | '.join(parts)}{end}"
    if len(line) <= WIDTH:
        return Code(line)
    if len(parts) > 1:
        inner = f"{space}    {' | '.join(parts)}"
        if len(inner) > WIDTH:
            inner = f"\n{space}    | ".join([f"{space}    {parts[0]}", *parts[1:]])
        return Code(f"{space}{name}: (\n{inner}\n{space}){end}")
    found = re.fullmatch(r"(\w+)\[(.*)\]", parts[0])
    if found:
        return Code(f"{space}{name}: {found[1]}[\n{space}    {found[2]}\n{space}]{end}")
    return Code(line)


def def_line(
    before: str, name: str, arguments: Sequence[str], returns: str, indent: int
) -> Code:
    """A method's `def`, its keyword-only arguments (laid out by `argument`) one a line."""
    space = " " * indent
    start = f"{space}{before} {name}("
    line = f"{start}self) -> {returns}:"
    if not arguments and len(line) <= WIDTH:
        return Code(line)
    rows = "\n".join(
        [f"{space}    self,", *([f"{space}    *,", *arguments] if arguments else [])]
    )
    return Code(f"{start}\n{rows}\n{space}) -> {returns}:")


def imports(module: str, names: Iterable[str]) -> Code:
    """`from module import names`, sorted as they compare."""
    ordered = sorted(set(names))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return Code(line)
    rows = "".join(f"    {name},\n" for name in ordered)
    return Code(f"from {module} import (\n{rows})")


def docstring(paragraphs: Iterable[str], indent: int) -> Code:
    """A docstring of paragraphs that are wrapped already; it cannot end before its end."""
    text = "\n\n".join(paragraphs) or "No description."
    lines = [_docstring_text(line.rstrip()) for line in text.split("\n")]
    space = " " * indent
    # As black does: a quote mark next to the opening ones gets some room.
    lines[0] = f" {lines[0]}" if lines[0].startswith('"') else lines[0]
    if len(lines) == 1 and not lines[0].endswith(('"', "\\")):
        line = f'{space}"""{lines[0]}"""'
        if len(line) <= WIDTH:
            return Code(line)
    body = "\n".join(f"{space}{line}" if line else "" for line in lines)
    return Code(f'{space}"""{body[indent:]}\n{space}"""')


def _docstring_text(line: str) -> str:
    text = "".join(_escaped(char) for char in line)
    return text.replace('"""', '\\"\\"\\"')


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
